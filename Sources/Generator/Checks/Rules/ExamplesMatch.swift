/// Examples, defaults and enumerated values are valid for the schema beside them.
enum ExamplesMatch: ContractRule {
    static let isHard = true

    static func check(_ document: OpenAPI.Document, _ diagnostics: Diagnostics) {
        let run = ExampleRun(document: document, diagnostics: diagnostics)
        for operation in document.operations {
            for parameter in operation.parameters {
                run.check(parameter.examples, parameter.schema, .request)
            }
            for body in operation.requestBody?.content ?? [] {
                run.check(body.examples, body.schema, .request)
            }
            for response in operation.responses {
                for header in response.headers { run.check(header.examples, header.schema, .response) }
                for body in response.content { run.check(body.examples, body.schema, .response) }
            }
        }
        document.allSchemas.forEach(run.check)
    }
}

/// One run over all examples of a document.
private struct ExampleRun {
    let document: OpenAPI.Document
    let diagnostics: Diagnostics
    let patterns = PatternCache()

    /// Checks documented values of a parameter, header or body.
    func check(
        _ examples: [OpenAPI.Example], _ schema: OpenAPI.Schema?, _ direction: SchemaValidator.Direction
    ) {
        guard let schema else { return }
        for example in examples { report("example", example.value, schema, direction) }
    }

    /// Checks the values that the schema itself holds.
    func check(_ schema: OpenAPI.Schema) {
        for example in schema.examples { report("example", example, schema, nil) }
        if let value = schema.defaultValue { report("default", value, schema, nil) }
        if let value = schema.constant { report("const", value, schema, nil) }
        for value in schema.enumeration?.value ?? [] { report("enum", value, schema, nil) }
    }

    private func report(
        _ noun: String, _ value: Node, _ schema: OpenAPI.Schema, _ direction: SchemaValidator.Direction?
    ) {
        let validator = SchemaValidator(document: document, direction: direction, patterns: patterns)
        for mismatch in validator.mismatches(value, schema) {
            diagnostics.error(
                "invalid-\(noun)", "\(noun) is not valid: \(mismatch.message)", at: mismatch.location,
                notes: [.init(location: mismatch.schema, text: "by this schema")])
        }
    }
}
