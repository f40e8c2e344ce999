extension JSONReader {
    /// Reads a string of `min` to `max` code points in which the pattern is found.
    public mutating func string(min: Int = 0, max: Int = .max, pattern: BytePattern? = nil) -> String? {
        guard let text = beginText() else { return nil }
        let bytes = content(of: text)
        guard passes(bytes, text.codePoints, min, max, pattern) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Moves over the string at the cursor; nil, after a `type` violation, where something else stands there.
    mutating func beginText() -> RawText? {
        guard isAt(UInt8(ascii: "\"")) else {
            refuseType("a string")
            return nil
        }
        return skipText()
    }

    /// The text without escapes; valid until the next text is read.
    mutating func content(of text: RawText) -> UnsafeRawBufferPointer {
        guard text.isEscaped else {
            return UnsafeRawBufferPointer(start: base + text.start, count: text.end - text.start)
        }
        let room = text.end - text.start
        if scratch.count < room {
            scratch.deallocate()
            scratch = .allocate(capacity: Swift.max(room, 256))
        }
        guard let start = scratch.baseAddress else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(start: start, count: unescape(text.start..<text.end, into: start))
    }

    /// Whether a text keeps its constraints; records where it does not.
    mutating func passes(
        _ bytes: UnsafeRawBufferPointer, _ codePoints: Int, _ min: Int, _ max: Int, _ pattern: BytePattern?
    ) -> Bool {
        let faults = ValueCheck.text(bytes, codePoints: codePoints, min: min, max: max, pattern: pattern)
        record(faults)
        return faults.isEmpty
    }

    /// A part of the document that is known to hold no escapes.
    func plainString(_ range: Range<Int>) -> String {
        String(
            decoding: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count), as: UTF8.self)
    }

    /// Moves over the string whose quote stands at the cursor and checks its form; nil where that is broken.
    mutating func skipText() -> RawText? {
        let start = position + 1
        let stop = ByteScan.endOfPlainASCII(base, from: start, to: end)
        guard stop < end, base[stop] == UInt8(ascii: "\"") else {
            return skipUnusualText(start: start, from: stop)
        }
        position = stop + 1
        return RawText(start: start, end: stop, codePoints: stop - start, isEscaped: false)
    }

    /// The same from the first byte on that is not plain ASCII.
    private mutating func skipUnusualText(start: Int, from stop: Int) -> RawText? {
        var text = RawText(start: start, end: stop, codePoints: stop - start, isEscaped: false)
        while text.end < end {
            let byte = base[text.end]
            if byte == UInt8(ascii: "\"") {
                position = text.end + 1
                return text
            }
            guard let length = unusualLength(byte, at: text.end) else { return nil }
            if byte == UInt8(ascii: "\\") { text.isEscaped = true }
            let next = text.end + length
            text.end = ByteScan.endOfPlainASCII(base, from: next, to: end)
            text.codePoints += 1 + text.end - next
        }
        fail("expected a closing quote", at: end)
        return nil
    }

    /// The length of the escape or multi-byte sequence at an offset; nil where it is broken.
    private mutating func unusualLength(_ byte: UInt8, at offset: Int) -> Int? {
        if byte == UInt8(ascii: "\\") { return escapeLength(at: offset) }
        guard byte >= 0x80 else {
            fail("a control character in a string must be escaped", at: offset)
            return nil
        }
        guard let length = UTF8Sequence.length(base, at: offset, end: end) else {
            fail("expected valid UTF-8", at: offset)
            return nil
        }
        return length
    }
}
