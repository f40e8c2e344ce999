/// The Swift types and literals of modelled values.
enum SwiftTypes {
    /// The type of a value; optional where `null` is allowed.
    static func type(_ value: ValueModel) -> String {
        value.isNullable ? "\(type(value.kind))?" : type(value.kind)
    }

    /// The type of a kind of value.
    static func type(_ kind: ValueKind) -> String {
        switch kind {
        case .string, .constant: "String"
        case .uuid: "UUID"
        case .timestamp: "Timestamp"
        case .date: "CalendarDate"
        case .base64: "[UInt8]"
        case .int32: "Int32"
        case .int64: "Int64"
        case .double: "Double"
        case .bool: "Bool"
        case .named(let name): name
        case .array(let element, _, _): "[\(type(element))]"
        case .map(let value, _): "[String: \(type(value))]"
        case .freeForm: "JSONValue"
        }
    }

    /// The type of a stored member: absence, `null` and values each have their place.
    static func type(_ property: PropertyModel) -> String {
        if property.defaultValue != nil || property.isRequired { return type(property.value) }
        let bare = type(property.value.kind)
        return property.value.isNullable ? "Presence<\(bare)>" : "\(bare)?"
    }

    /// The type of a parameter as the handler sees it.
    static func type(_ parameter: ParameterModel) -> String {
        let bare = type(parameter.value)
        return parameter.isRequired || parameter.defaultValue != nil ? bare : "\(bare)?"
    }

    /// A default as Swift source.
    static func literal(_ literal: LiteralModel) -> String {
        switch literal {
        case .string(let text): SwiftLiterals.string(text)
        case .integer(let number): String(number)
        case .double(let number): String(number)
        case .bool(let flag): flag ? "true" : "false"
        case .enumCase(let name): ".\(name)"
        case .emptyArray: "[]"
        case .emptyMap: "[:]"
        case .null: "nil"
        }
    }
}
