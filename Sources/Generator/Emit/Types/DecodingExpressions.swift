/// The calls that read one value from a body or a parameter; both readers share their names.
enum DecodingExpressions {
    /// The arguments that pass a value's constraints on, each as `label: value`.
    static func constraints(_ kind: ValueKind) -> [String] {
        switch kind {
        case .string(let constraints):
            range(constraints.length, omitOpen: true)
                + (constraints.patternName.map { ["pattern: Patterns.\($0)"] } ?? [])
        case .base64(let length):
            ["min: \(length.min ?? 0)", "max: \(length.max.map(String.init) ?? ".max")"]
        case .int32(let constraints), .int64(let constraints):
            integer(constraints)
        case .double(let constraints):
            number(constraints)
        default:
            []
        }
    }

    /// The reader's method for a scalar; nil for what is no scalar.
    static func method(_ kind: ValueKind) -> String? {
        switch kind {
        case .string(let constraints):
            switch constraints.format {
            case .none: "string"
            case .email: "email"
            case .uri: "uri"
            }
        case .uuid: "uuid"
        case .timestamp: "timestamp"
        case .date: "date"
        case .base64: "base64"
        case .int32: "int32"
        case .int64: "int64"
        case .double: "double"
        case .bool: "bool"
        case .freeForm: "value"
        default: nil
        }
    }

    /// A range as `min: 0, max: .max`, both ends written.
    static func range(_ range: LengthRange) -> String {
        "min: \(range.min ?? 0), max: \(range.max.map(String.init) ?? ".max")"
    }

    private static func range(_ range: LengthRange, omitOpen: Bool) -> [String] {
        let lower = range.min.map { ["min: \($0)"] } ?? []
        let upper = range.max.map { ["max: \($0)"] } ?? []
        return lower + upper
    }

    private static func integer(_ constraints: IntegerConstraints) -> [String] {
        [("min", constraints.min), ("max", constraints.max), ("multipleOf", constraints.multipleOf)]
            .compactMap { label, value in value.map { "\(label): \($0)" } }
    }

    private static func number(_ constraints: NumberConstraints) -> [String] {
        var arguments = [("min", constraints.min), ("max", constraints.max)]
            .compactMap { label, value in value.map { "\(label): \($0)" } }
        if constraints.exclusiveMin { arguments.append("exclusiveMin: true") }
        if constraints.exclusiveMax { arguments.append("exclusiveMax: true") }
        if let step = constraints.multipleOf { arguments.append("multipleOf: \(step)") }
        return arguments
    }
}
