extension JSONReader {
    /// Reads any value. Members given twice are a violation.
    public mutating func value() -> JSONValue? {
        guard position < end else {
            refuseType("a value")
            return nil
        }
        switch base[position] {
        case UInt8(ascii: "{"): return freeFormObject()
        case UInt8(ascii: "["): return freeFormArray()
        case UInt8(ascii: "\""): return string().map(JSONValue.string)
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return bool().map(JSONValue.bool)
        case UInt8(ascii: "n") where null(): return .null
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return freeFormNumber()
        default:
            refuseType("a value")
            return nil
        }
    }

    private mutating func freeFormNumber() -> JSONValue? {
        let start = position
        guard skipNumber() != nil else { return nil }
        return .number(plainString(start..<position))
    }

    private mutating func freeFormObject() -> JSONValue? {
        guard beginObject() else { return nil }
        var members: [(String, JSONValue)] = []
        var names = MemberNames()
        while nextMember() {
            let name = keyString()
            guard names.insert(name) else {
                refuseDuplicate()
                continue
            }
            if let member = value() { members.append((name, member)) }
        }
        return hasFailed ? nil : .object(members)
    }

    private mutating func freeFormArray() -> JSONValue? {
        guard beginArray() else { return nil }
        var items: [JSONValue] = []
        while nextElement() {
            if let item = value() { items.append(item) }
        }
        return hasFailed ? nil : .array(items)
    }
}
