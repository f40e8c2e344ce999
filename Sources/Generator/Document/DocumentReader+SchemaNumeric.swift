extension DocumentReader {
    /// Reads the keywords of numbers.
    func readNumeric(_ reader: inout ObjectReader, into schema: inout OpenAPI.Schema) {
        schema.numeric.minimum = reader.number("minimum")
        schema.numeric.maximum = reader.number("maximum")
        if version == .v30 {
            liftExclusive(
                &reader, "exclusiveMinimum", &schema.numeric.minimum, &schema.numeric.exclusiveMinimum)
            liftExclusive(
                &reader, "exclusiveMaximum", &schema.numeric.maximum, &schema.numeric.exclusiveMaximum)
        } else {
            schema.numeric.exclusiveMinimum = reader.number("exclusiveMinimum")
            schema.numeric.exclusiveMaximum = reader.number("exclusiveMaximum")
        }
        schema.numeric.multipleOf = reader.number("multipleOf")
        if let divisor = schema.numeric.multipleOf, divisor.value.double <= 0 {
            diagnostics.error("wrong-value", "'multipleOf' must be greater than 0", at: divisor.location)
        }
        checkRange(schema.numeric)
    }

    /// In 3.0 the keyword is a boolean that sharpens the bound beside it.
    private func liftExclusive(
        _ reader: inout ObjectReader, _ name: String, _ bound: inout Located<Number>?,
        _ exclusive: inout Located<Number>?
    ) {
        guard let flag = reader.bool(name), flag.value else { return }
        guard let value = bound else {
            diagnostics.error(
                "ineffective-keyword", "'\(name)' has no effect without the bound beside it",
                at: flag.location)
            return
        }
        exclusive = value
        bound = nil
    }

    private func checkRange(_ numeric: OpenAPI.Schema.NumericConstraints) {
        let lower = numeric.exclusiveMinimum ?? numeric.minimum
        let upper = numeric.exclusiveMaximum ?? numeric.maximum
        guard let lower, let upper else { return }
        let isExclusive = numeric.exclusiveMinimum != nil || numeric.exclusiveMaximum != nil
        guard upper.value < lower.value || (isExclusive && upper.value == lower.value) else { return }
        diagnostics.error(
            "contradiction", "no number lies between \(lower.value.text) and \(upper.value.text)",
            at: lower.location, notes: [.init(location: upper.location, text: "the upper bound is here")])
    }
}
