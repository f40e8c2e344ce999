extension JSONReader {
    /// Moves over `null` if that stands at the cursor; says whether it did.
    public mutating func null() -> Bool {
        isAt(UInt8(ascii: "n")) && skipWord("null")
    }

    /// Reads `true` or `false`.
    public mutating func bool() -> Bool? {
        if isAt(UInt8(ascii: "t")), skipWord("true") { return true }
        if isAt(UInt8(ascii: "f")), skipWord("false") { return false }
        refuseType("a boolean")
        return nil
    }

    /// Reads one of the enumeration's strings.
    @inlinable
    public mutating func enumeration<E: StringEnumeration>(_ type: E.Type) -> E? {
        guard let text = string() else { return nil }
        if let value = E(exactly: text) { return value }
        refuseEnumeration(E.allCases.map(\.rawValue))
        return nil
    }

    /// Reads the one string that is allowed here; says whether it was that.
    public mutating func constant(_ value: StaticString) -> Bool {
        guard let text = beginText() else { return false }
        if ByteScan.equal(content(of: text), value) { return true }
        record(.constant(value))
        return false
    }

    @usableFromInline
    mutating func refuseEnumeration(_ values: [String]) {
        record(.oneOf(values))
    }
}
