extension SchemaValidator {
    /// Applies a keyword that bears on strings; false when it is not one.
    func applyText(
        _ keyword: String, _ argument: JSON, to value: JSON, at place: String, _ outcome: inout Outcome
    ) -> Bool {
        guard ["minLength", "maxLength", "pattern", "contentEncoding"].contains(keyword) else { return false }
        guard let text = value.text else { return true }
        let length = text.unicodeScalars.count
        switch keyword {
        case "minLength":
            if length < argument.integer ?? .max {
                outcome.fail(place, keyword, "\(length) < \(argument.serialized)")
            }
        case "maxLength":
            if length > argument.integer ?? -1 {
                outcome.fail(place, keyword, "\(length) > \(argument.serialized)")
            }
        case "pattern":
            if !ECMAPattern.matches(argument.text ?? "", text) {
                outcome.fail(place, keyword, "\(value.serialized) does not match \(argument.serialized)")
            }
        default:
            if argument.text != "base64" || !Format.isBase64(text) {
                outcome.fail(place, keyword, "not \(argument.serialized)")
            }
        }
        return true
    }
}
