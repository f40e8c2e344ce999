extension SchemaValidator {
    /// Applies a keyword that bears on every kind of value; false when it is not one.
    func applyGeneral(
        _ keyword: String, _ argument: JSON, to value: JSON, at place: String, _ outcome: inout Outcome
    ) -> Bool {
        switch keyword {
        case "type":
            let names = argument.items?.compactMap(\.text) ?? [argument.text ?? ""]
            if !names.contains(where: { Self.has(value, type: $0) }) {
                outcome.fail(
                    place, keyword, "a \(value.typeName) where \(names.joined(separator: " or ")) belongs")
            }
        case "const":
            if !value.isSame(as: argument) { outcome.fail(place, keyword, "not \(argument.serialized)") }
        case "enum":
            if !(argument.items ?? []).contains(where: value.isSame(as:)) {
                outcome.fail(place, keyword, "\(value.serialized) is not one of \(argument.serialized)")
            }
        case "format":
            if let text = argument.text, let complaint = Format.complaint(about: value, format: text) {
                outcome.fail(place, keyword, complaint)
            }
        default: return false
        }
        return true
    }

    private static func has(_ value: JSON, type: String) -> Bool {
        type == "integer" ? value.number?.isInteger ?? false : value.typeName == type
    }
}
