extension JSONReader {
    /// Moves over insignificant whitespace (RFC 8259 §2).
    @inlinable @inline(__always)
    mutating func skipWhitespace() {
        while position < end, base[position] <= 0x20 {
            let byte = base[position]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            position = position &+ 1
        }
    }

    /// Whether the cursor stands at this byte.
    @inlinable @inline(__always)
    func isAt(_ byte: UInt8) -> Bool {
        position < end && base[position] == byte
    }

    /// Puts the reader into its failed state because the document is no JSON.
    mutating func fail(_ reason: StaticString, at offset: Int? = nil) {
        let place = offset ?? position
        let what = place >= end ? "it ends too early" : "\(reason) at byte \(place)"
        fail(code: "malformed", "must be valid JSON: \(what)")
    }

    /// Puts the reader into its failed state, with one violation at the document's root.
    mutating func fail(code: String, _ message: String) {
        guard !hasFailed else { return }
        hasFailed = true
        position = end
        violations = [Violation(place: .body(pointer: ""), code: code, message: message)]
    }

    /// Ends reading: nothing but whitespace may follow the value.
    @usableFromInline
    mutating func finish() {
        guard !hasFailed else { return }
        skipWhitespace()
        if position < end { fail("nothing may follow the value") }
    }

    /// Moves over one of `true`, `false` and `null` if it stands at the cursor.
    mutating func skipWord(_ word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        guard position + length <= end, ByteScan.equal(base + position, word.utf8Start, count: length)
        else { return false }
        position += length
        return true
    }
}
