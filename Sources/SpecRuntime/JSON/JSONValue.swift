/// Any JSON value, for the parts of a contract that leave their form open.
public enum JSONValue: Sendable {
    case null
    case bool(Bool)
    /// A number as its text, so that none loses precision. Text that is no JSON number makes no JSON.
    case number(String)
    case string(String)
    case array([JSONValue])
    /// Members in the order received.
    case object([(String, JSONValue)])
}

extension JSONValue: Equatable {
    /// Numbers compare by their text, members in their order.
    public static func == (left: JSONValue, right: JSONValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.number(let left), .number(let right)): left == right
        case (.string(let left), .string(let right)): left == right
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)): left.elementsEqual(right) { $0 == $1 }
        default: false
        }
    }
}
