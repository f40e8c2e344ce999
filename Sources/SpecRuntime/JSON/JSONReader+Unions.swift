extension JSONReader {
    /// Looks for the string that tells which of several objects stands at the cursor, and leaves the cursor
    /// where it is. Where there is none, that is a `required` or `type` violation, the value is skipped and
    /// the result is nil.
    public mutating func discriminator(_ name: StaticString) -> String? {
        let start = position
        let outerDepth = depth
        guard beginObject() else { return nil }
        while nextMember() {
            guard keyIs(name) else {
                skipValue()
                continue
            }
            guard let tag = string() else {
                return leaveObject(at: start, depth: outerDepth)
            }
            position = start
            depth = outerDepth
            return tag
        }
        missing(name)
        return nil
    }

    /// Refuses the object at the cursor because its discriminator names no known kind, and skips it.
    public mutating func unknownKind(_ name: StaticString, oneOf values: [String]) {
        record(.oneOf(values), member: name)
        skipValue()
    }

    /// Goes back to an object's start and skips it; always nil.
    private mutating func leaveObject(at start: Int, depth outerDepth: Int) -> String? {
        guard !hasFailed else { return nil }
        position = start
        depth = outerDepth
        skipValue()
        return nil
    }
}
