extension JSONWriter {
    /// Writes any value.
    public mutating func value(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let value): bool(value)
        case .number(let text): raw(text)
        case .string(let text): string(text)
        case .array(let items): array(items)
        case .object(let members): object(members)
        }
    }

    private mutating func raw(_ text: String) {
        var text = text
        text.withUTF8 { utf8 in
            if let start = utf8.baseAddress { bytes(start, utf8.count) }
        }
    }

    private mutating func array(_ items: [JSONValue]) {
        byte(UInt8(ascii: "["))
        for (index, item) in items.enumerated() {
            if index > 0 { byte(UInt8(ascii: ",")) }
            value(item)
        }
        byte(UInt8(ascii: "]"))
    }

    private mutating func object(_ members: [(String, JSONValue)]) {
        byte(UInt8(ascii: "{"))
        for (index, member) in members.enumerated() {
            if index > 0 { byte(UInt8(ascii: ",")) }
            string(member.0)
            byte(UInt8(ascii: ":"))
            value(member.1)
        }
        byte(UInt8(ascii: "}"))
    }
}
