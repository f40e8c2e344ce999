extension JSONReader {
    /// Enters the array at the cursor. False where something else stands there: that is a `type` violation,
    /// and the value is skipped.
    public mutating func beginArray() -> Bool {
        guard isAt(UInt8(ascii: "[")) else {
            refuseType("an array")
            return false
        }
        return enter(isArray: true)
    }

    /// Moves to the next element. False at the end of the array, which is then left.
    public mutating func nextElement() -> Bool {
        let isFirst = depth > 0 && !frames[depth - 1].isStarted
        guard advance(closing: UInt8(ascii: "]")) else { return false }
        if !isFirst { frames[depth - 1].index += 1 }
        return true
    }

    /// Checks the number of items of the array just left.
    public mutating func countItems(_ count: Int, min: Int, max: Int) {
        if count < min { record(.minimumCount(min, of: "item", code: "min_items")) }
        if count > max { record(.maximumCount(max, of: "item", code: "max_items")) }
    }

    /// Checks that the items of the array just left differ.
    @inlinable
    public mutating func unique<T: Hashable>(_ items: [T]) {
        if Set(items).count != items.count { refuseRepeatedItem() }
    }

    /// Checks that the strings of the array just left differ in their code points, canonically equivalent
    /// ones included.
    public mutating func unique(_ items: [String]) {
        if ExactText.repeats(items) { record(.repeatedItem) }
    }

    @usableFromInline
    mutating func refuseRepeatedItem() {
        record(.repeatedItem)
    }

    /// Opens an object or an array whose bracket stands at the cursor.
    mutating func enter(isArray: Bool) -> Bool {
        guard depth < Self.maximumDepth else {
            fail(code: "too_deep", "must not be nested deeper than \(Self.maximumDepth) levels")
            return false
        }
        position += 1
        (frames + depth).initialize(to: JSONFrame(isArray: isArray))
        depth += 1
        return true
    }

    /// Moves over the comma to where the next member or element must begin; leaves at the closing bracket.
    mutating func advance(closing bracket: UInt8) -> Bool {
        guard !hasFailed, depth > 0 else { return false }
        skipWhitespace()
        if isAt(bracket) {
            position += 1
            depth -= 1
            return false
        }
        guard frames[depth - 1].isStarted else {
            frames[depth - 1].isStarted = true
            return true
        }
        guard isAt(UInt8(ascii: ",")) else {
            fail("expected a comma or a closing bracket")
            return false
        }
        position += 1
        skipWhitespace()
        return true
    }
}
