extension JSONReader {
    /// Looks for the string that tells which of several objects stands at the cursor. The cursor stays where
    /// it is, so that the object can be read, or skipped where there is no such string: that is a `required`
    /// or `type` violation, and the result is nil.
    public mutating func discriminator(_ name: StaticString) -> String? {
        let start = position
        let outerDepth = depth
        let tag = tag(name)
        if !hasFailed {
            position = start
            depth = outerDepth
        }
        return tag
    }

    /// Says that the discriminator of the object at the cursor names none of the alternatives.
    public mutating func refuseTag(of name: StaticString, known tags: StaticString) {
        record(Fault("enum", "must be one of \(tags)"), member: name)
    }

    private mutating func tag(_ name: StaticString) -> String? {
        guard beginObject() else { return nil }
        while nextMember() {
            if keyIs(name) { return string() }
            skipValue()
        }
        missing(name)
        return nil
    }
}
