/// Checks values that the document itself holds against its schemas, by JSON Schema 2020-12.
struct SchemaValidator {
    /// Which way a value goes: members of the other direction need not be there.
    enum Direction: Sendable {
        case request, response
    }

    /// A value that is not valid.
    struct Mismatch {
        /// Where the value is written.
        let location: SourceLocation
        /// Completes "… is not valid: …".
        let message: String
        /// The schema that refuses it.
        let schema: SourceLocation
    }

    let document: OpenAPI.Document
    /// nil: every required member must be there.
    let direction: Direction?
    let patterns: PatternCache

    /// Every way in which `value` is not valid for `schema`.
    func mismatches(_ value: Node, _ schema: OpenAPI.Schema) -> [Mismatch] {
        if let answer = schema.constantAnswer {
            return answer ? [] : [mismatch(value, "no value is allowed", schema)]
        }
        var found: [Mismatch] = []
        if let target = schema.reference.flatMap({ document.schemas[$0.target] }) {
            found += mismatches(value, target)
        }
        found += typeMismatches(value, schema)
        guard found.isEmpty else { return found }
        found += valueMismatches(value, schema)
        switch value.content {
        case .number(let number): found += numericMismatches(number, value, schema)
        case .string(let text): found += textMismatches(text, value, schema)
        case .sequence(let elements): found += arrayMismatches(elements, value, schema)
        case .mapping(let mapping): found += objectMismatches(mapping, value, schema)
        case .null, .bool: break
        }
        return found + compositionMismatches(value, schema)
    }

    /// A mismatch at the place of the value.
    func mismatch(_ value: Node, _ message: String, _ schema: OpenAPI.Schema) -> Mismatch {
        Mismatch(location: value.location, message: message, schema: schema.location)
    }

    private func typeMismatches(_ value: Node, _ schema: OpenAPI.Schema) -> [Mismatch] {
        guard let types = schema.types?.value, !types.contains(where: { Self.isOfType(value, $0) }) else {
            return []
        }
        let names = types.map(\.rawValue).joined(separator: " or ")
        return [mismatch(value, "expected \(names) but found \(value.kindName)", schema)]
    }

    private static func isOfType(_ value: Node, _ type: OpenAPI.SchemaType) -> Bool {
        switch (value.content, type) {
        case (.null, .null), (.bool, .boolean), (.number, .number), (.string, .string), (.sequence, .array),
            (.mapping, .object):
            true
        case (.number(let number), .integer): number.double.rounded() == number.double
        default: false
        }
    }

    private func valueMismatches(_ value: Node, _ schema: OpenAPI.Schema) -> [Mismatch] {
        var found: [Mismatch] = []
        if let values = schema.enumeration?.value, !values.contains(where: value.isSameValue) {
            found.append(mismatch(value, "it is none of the values of 'enum'", schema))
        }
        if let constant = schema.constant, !constant.isSameValue(as: value) {
            found.append(mismatch(value, "it is not the value of 'const'", schema))
        }
        return found
    }

    private func numericMismatches(_ number: Number, _ value: Node, _ schema: OpenAPI.Schema) -> [Mismatch] {
        let rules = schema.numeric
        var found: [String] = []
        if let bound = rules.minimum?.value, number < bound { found.append("it is less than \(bound.text)") }
        if let bound = rules.maximum?.value, bound < number {
            found.append("it is greater than \(bound.text)")
        }
        if let bound = rules.exclusiveMinimum?.value, number <= bound {
            found.append("it is not greater than \(bound.text)")
        }
        if let bound = rules.exclusiveMaximum?.value, bound <= number {
            found.append("it is not less than \(bound.text)")
        }
        if let divisor = rules.multipleOf?.value {
            let quotient = number.double / divisor.double
            if abs(quotient - quotient.rounded()) > 1e-9 {
                found.append("it is not a multiple of \(divisor.text)")
            }
        }
        if schema.format?.value == "int32", number.integer.flatMap({ Int32(exactly: $0) }) == nil {
            found.append("it does not fit 32 bits")
        }
        return found.map { mismatch(value, $0, schema) }
    }
}
