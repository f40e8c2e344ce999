extension JSONReader {
    /// Moves over the value at the cursor, whatever it is, checking its form.
    public mutating func skipValue() {
        // One bit per open container, 1 for an object; the lowest is the innermost.
        var kinds: UInt64 = 0
        var open = 0
        repeat {
            guard skipToken(&kinds, &open) else { return }
            while open > 0, closeContainer(&kinds, &open) {}
        } while open > 0 && !hasFailed
    }

    /// Moves over a scalar or an empty container; into any other container and over the first scalar in it,
    /// which recurses no deeper than documents may nest.
    private mutating func skipToken(_ kinds: inout UInt64, _ open: inout Int) -> Bool {
        guard position < end else {
            fail("a value is missing")
            return false
        }
        switch base[position] {
        case UInt8(ascii: "\""): return skipText() != nil
        case UInt8(ascii: "{"), UInt8(ascii: "["): return openContainer(&kinds, &open)
        case UInt8(ascii: "t"): return skipWord("true") || refuseToken()
        case UInt8(ascii: "f"): return skipWord("false") || refuseToken()
        case UInt8(ascii: "n"): return skipWord("null") || refuseToken()
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return skipNumber() != nil
        default: return refuseToken()
        }
    }

    private mutating func openContainer(_ kinds: inout UInt64, _ open: inout Int) -> Bool {
        guard depth + open < Self.maximumDepth else {
            fail(code: "too_deep", "must not be nested deeper than \(Self.maximumDepth) levels")
            return false
        }
        let isObject = base[position] == UInt8(ascii: "{")
        position += 1
        skipWhitespace()
        if isAt(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
            position += 1
            return true
        }
        kinds = kinds << 1 | (isObject ? 1 : 0)
        open += 1
        guard !isObject || skipName() else { return false }
        return skipToken(&kinds, &open)
    }

    /// After a value: leaves the container at its bracket and says so, or moves over the comma to the next
    /// value's start.
    private mutating func closeContainer(_ kinds: inout UInt64, _ open: inout Int) -> Bool {
        let isObject = kinds & 1 == 1
        skipWhitespace()
        if isAt(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
            position += 1
            kinds >>= 1
            open -= 1
            return true
        }
        guard isAt(UInt8(ascii: ",")) else {
            fail("expected a comma or a closing bracket")
            return false
        }
        position += 1
        skipWhitespace()
        if isObject { _ = skipName() }
        return false
    }

    /// Moves over a member's name and colon.
    private mutating func skipName() -> Bool {
        guard isAt(UInt8(ascii: "\"")) else {
            fail("expected the name of a member")
            return false
        }
        guard skipText() != nil else { return false }
        skipWhitespace()
        guard isAt(UInt8(ascii: ":")) else {
            fail("expected a colon")
            return false
        }
        position += 1
        skipWhitespace()
        return true
    }

    private mutating func refuseToken() -> Bool {
        fail("expected a value")
        return false
    }
}
