extension JSONReader {
    /// Enters the object at the cursor. False where something else stands there: that is a `type` violation,
    /// and the value is skipped.
    public mutating func beginObject() -> Bool {
        guard isAt(UInt8(ascii: "{")) else {
            refuseType("an object")
            return false
        }
        return enter(isArray: false)
    }

    /// Moves to the next member's value. False at the end of the object, which is then left.
    public mutating func nextMember() -> Bool {
        guard advance(closing: UInt8(ascii: "}")) else { return false }
        guard isAt(UInt8(ascii: "\"")) else {
            fail("expected the name of a member")
            return false
        }
        guard let name = skipText() else { return false }
        frames[depth - 1].keyStart = UInt32(truncatingIfNeeded: name.start)
        frames[depth - 1].keyEnd = UInt32(truncatingIfNeeded: name.end)
        frames[depth - 1].isKeyEscaped = name.isEscaped
        skipWhitespace()
        guard isAt(UInt8(ascii: ":")) else {
            fail("expected a colon")
            return false
        }
        position += 1
        skipWhitespace()
        return true
    }

    /// Whether the current member has this name.
    @inlinable
    public func keyIs(_ name: StaticString) -> Bool {
        let frame = frames + (depth &- 1)
        let start = Int(frame.pointee.keyStart)
        guard !frame.pointee.isKeyEscaped else { return escapedKeyIs(name) }
        guard Int(frame.pointee.keyEnd) &- start == name.utf8CodeUnitCount else { return false }
        return ByteScan.equal(base + start, name.utf8Start, count: name.utf8CodeUnitCount)
    }

    /// The current member's name.
    public func keyString() -> String {
        name(of: frames[depth - 1])
    }

    /// Marks a member as seen. False where it was seen before: that is a `duplicate_member` violation, and
    /// the value is skipped.
    @inlinable
    public mutating func once(_ bit: UInt64, _ seen: inout UInt64) -> Bool {
        guard seen & bit == 0 else {
            refuseDuplicate()
            return false
        }
        seen |= bit
        return true
    }

    /// Refuses the current member because the contract does not know it, and skips its value.
    public mutating func unknownMember() {
        record(.unknownMember)
        skipValue()
    }

    /// Says that a member of the object just left is missing.
    public mutating func missing(_ name: StaticString) {
        record(.required, member: name)
    }

    /// Checks the number of members of the object just left.
    public mutating func countMembers(_ count: Int, min: Int, max: Int) {
        if count < min { record(.minimumCount(min, of: "member", code: "min_properties")) }
        if count > max { record(.maximumCount(max, of: "member", code: "max_properties")) }
    }

    @usableFromInline
    mutating func refuseDuplicate() {
        record(.duplicateMember)
        skipValue()
    }

    @usableFromInline
    func escapedKeyIs(_ name: StaticString) -> Bool {
        let expected = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        return keyString().utf8.elementsEqual(expected)
    }

    /// The name of the frame's current member, without escapes.
    func name(of frame: JSONFrame) -> String {
        let range = Int(frame.keyStart)..<Int(frame.keyEnd)
        guard frame.isKeyEscaped else { return plainString(range) }
        return String(unsafeUninitializedCapacity: range.count) { buffer in
            guard let start = buffer.baseAddress else { return 0 }
            return unescape(range, into: start)
        }
    }
}
