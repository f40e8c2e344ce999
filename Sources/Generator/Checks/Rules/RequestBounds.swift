/// What clients send is bounded: strings in length, lists in number.
enum RequestBounds: ContractRule {
    static let isHard = false

    static func check(_ document: OpenAPI.Document, _ diagnostics: Diagnostics) {
        for schema in document.reachable(from: document.operations.flatMap(\.requestSchemas)) {
            if schema.valueTypes.contains(.string), !isBounded(schema) {
                diagnostics.error(
                    "unbounded-string",
                    "a string that clients send needs 'maxLength', 'enum', 'const' or a fixed format",
                    at: schema.location)
            }
            if schema.valueTypes.contains(.array), schema.array.maxItems == nil {
                diagnostics.error(
                    "unbounded-array", "an array that clients send needs 'maxItems'", at: schema.location)
            }
        }
    }

    private static func isBounded(_ schema: OpenAPI.Schema) -> Bool {
        let fixedFormats: Set = ["uuid", "date", "date-time"]
        return schema.text.maxLength != nil || schema.enumeration != nil || schema.constant != nil
            || schema.text.contentMediaType != nil
            || schema.format.map { fixedFormats.contains($0.value) } ?? false
    }
}
