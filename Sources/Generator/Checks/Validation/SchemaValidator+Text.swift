extension SchemaValidator {
    /// By length in code points, pattern, format and encoding.
    func textMismatches(_ text: String, _ value: Node, _ schema: OpenAPI.Schema) -> [Mismatch] {
        let length = text.unicodeScalars.count
        var found: [String] = []
        if let bound = schema.text.minLength?.value, length < bound {
            found.append("it has \(length) characters, at least \(bound) are needed")
        }
        if let bound = schema.text.maxLength?.value, length > bound {
            found.append("it has \(length) characters, at most \(bound) are allowed")
        }
        if let pattern = schema.text.pattern, !patterns.matches(text, pattern.value) {
            found.append("it does not match the pattern '\(pattern.value)'")
        }
        if let format = schema.format?.value, !StringFormat.isValid(text, format) {
            found.append("it is not of format \(format)")
        }
        if schema.text.contentEncoding != nil, !StringFormat.isValid(text, "byte") {
            found.append("it is not base64")
        }
        return found.map { mismatch(value, $0, schema) }
    }
}
