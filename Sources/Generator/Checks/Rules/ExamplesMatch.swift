/// Examples, defaults and enumerated values are valid for the schema beside them.
enum ExamplesMatch: ContractRule {
    static let isHard = true

    static func check(_ document: OpenAPI.Document, _ diagnostics: Diagnostics) {
        for operation in document.operations {
            for parameter in operation.parameters {
                check(parameter.examples, parameter.schema, .request, document, diagnostics)
            }
            for body in operation.requestBody?.content ?? [] {
                check(body.examples, body.schema, .request, document, diagnostics)
            }
            for response in operation.responses {
                for header in response.headers {
                    check(header.examples, header.schema, .response, document, diagnostics)
                }
                for body in response.content { check(body.examples, body.schema, .response, document, diagnostics) }
            }
        }
        for schema in document.allSchemas { check(schema, document, diagnostics) }
    }

    private static func check(
        _ examples: [OpenAPI.Example], _ schema: OpenAPI.Schema?, _ direction: SchemaValidator.Direction,
        _ document: OpenAPI.Document, _ diagnostics: Diagnostics
    ) {
        guard let schema else { return }
        for example in examples {
            report("example", example.value, schema, direction, document, diagnostics)
        }
    }

    private static func check(
        _ schema: OpenAPI.Schema, _ document: OpenAPI.Document, _ diagnostics: Diagnostics
    ) {
        for example in schema.examples { report("example", example, schema, nil, document, diagnostics) }
        if let value = schema.defaultValue { report("default", value, schema, nil, document, diagnostics) }
        if let value = schema.constant { report("const", value, schema, nil, document, diagnostics) }
        for value in schema.enumeration?.value ?? [] { report("enum", value, schema, nil, document, diagnostics) }
    }

    private static func report(
        _ noun: String, _ value: Node, _ schema: OpenAPI.Schema, _ direction: SchemaValidator.Direction?,
        _ document: OpenAPI.Document, _ diagnostics: Diagnostics
    ) {
        let validator = SchemaValidator(document: document, direction: direction)
        for mismatch in validator.mismatches(value, schema) {
            diagnostics.error(
                "invalid-\(noun)", "\(noun) is not valid: \(mismatch.message)", at: mismatch.location,
                notes: [.init(location: mismatch.schema, text: "by this schema")])
        }
    }
}
