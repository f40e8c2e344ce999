/// JSON Schema 2020-12 as OpenAPI 3.1 uses it, read from the document at run time.
///
/// An unknown keyword is a failure, so nothing the contract says is read over.
public struct SchemaValidator: Sendable {
    /// The document that `$ref`s point into.
    let document: JSON

    /// Makes a validator for the schemas of one document.
    public init(document: JSON) { self.document = document }

    /// Every way in which `value` breaks `schema`; empty when it is valid.
    public func failures(of value: JSON, against schema: JSON) -> [SchemaFailure] {
        evaluate(value, schema, at: "").failures
    }

    /// The outcome for one value and one schema.
    struct Outcome {
        var failures: [SchemaFailure] = []
        /// Members that some `properties`, `patternProperties` or `additionalProperties` spoke of.
        var evaluated: Set<String> = []

        mutating func add(_ other: Outcome) {
            failures += other.failures
            evaluated.formUnion(other.evaluated)
        }

        mutating func fail(_ place: String, _ keyword: String, _ message: String) {
            failures.append(SchemaFailure(place: place, keyword: keyword, message: message))
        }
    }

    func evaluate(_ value: JSON, _ schema: JSON, at place: String) -> Outcome {
        var outcome = Outcome()
        switch schema {
        case .bool(let allowed):
            if !allowed { outcome.fail(place, "false", "no value is allowed here") }
        case .object(let keywords):
            for keyword in keywords {
                apply(keyword.name, keyword.value, of: schema, to: value, at: place, &outcome)
            }
            refuseUnevaluated(value, schema, at: place, &outcome)
        default: outcome.fail(place, "unsupported", "a schema is an object or a boolean")
        }
        return outcome
    }

    private func apply(
        _ keyword: String, _ argument: JSON, of schema: JSON, to value: JSON, at place: String,
        _ outcome: inout Outcome
    ) {
        if Self.annotations.contains(keyword) || keyword.hasPrefix("x-") { return }
        guard
            applyGeneral(keyword, argument, to: value, at: place, &outcome)
                || applyCombining(keyword, argument, of: schema, to: value, at: place, &outcome)
                || applyText(keyword, argument, to: value, at: place, &outcome)
                || applyNumeric(keyword, argument, to: value, at: place, &outcome)
                || applyArray(keyword, argument, of: schema, to: value, at: place, &outcome)
                || applyObject(keyword, argument, of: schema, to: value, at: place, &outcome)
        else {
            outcome.fail(place, "unsupported", "the keyword '\(keyword)'")
            return
        }
    }

    /// Keywords that say nothing about whether a value is valid.
    private static let annotations: Set<String> = [
        "title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly",
        "$comment", "$defs", "discriminator", "externalDocs", "unevaluatedProperties", "contentMediaType",
        "then", "else",
    ]
}
