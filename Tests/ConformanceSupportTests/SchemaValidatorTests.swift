import ConformanceSupport
import Testing

struct SchemaValidatorTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let schema: String
        let value: String
        /// The keyword that must be broken; nil for a valid value.
        let broken: String?

        init(_ schema: String, _ value: String, _ broken: String? = nil) {
            (self.schema, self.value, self.broken) = (schema, value, broken)
        }

        var testDescription: String { "\(schema) \(value)" }
    }

    static let rows: [Row] = [
        Row(#"{"type":"integer"}"#, "1"), Row(#"{"type":"integer"}"#, "1.0"),
        Row(#"{"type":"integer"}"#, "1e2"),
        Row(#"{"type":"integer"}"#, "1.5", "type"), Row(#"{"type":["string","null"]}"#, "null"),
        Row(#"{"type":["string","null"]}"#, "3", "type"), Row(#"{"const":"a"}"#, #""b""#, "const"),
        Row(#"{"enum":[1,"x"]}"#, "1.0"), Row(#"{"enum":[1,"x"]}"#, "2", "enum"),
        Row(#"{"minimum":0,"maximum":10}"#, "10"),
        Row(#"{"maximum":10}"#, "10.0000000000000000001", "maximum"),
        Row(#"{"minimum":-180}"#, "-180.01", "minimum"),
        Row(#"{"exclusiveMinimum":0}"#, "0", "exclusiveMinimum"),
        Row(#"{"exclusiveMaximum":1}"#, "1.0", "exclusiveMaximum"), Row(#"{"multipleOf":0.01}"#, "19.99"),
        Row(#"{"multipleOf":0.01}"#, "19.999", "multipleOf"), Row(#"{"multipleOf":7}"#, "49e1", nil),
        Row(#"{"maxLength":2}"#, #""🎤🎤""#), Row(#"{"maxLength":2}"#, #""abc""#, "maxLength"),
        Row(#"{"minLength":1}"#, #""""#, "minLength"), Row(#"{"pattern":"^[a-z]+$"}"#, #""ab""#),
        Row(#"{"pattern":"^[a-z]+$"}"#, #""ab\n""#, "pattern"),
        Row(#"{"pattern":"^\\d$"}"#, #""٣""#, "pattern"),
        Row(#"{"minItems":1}"#, "[]", "minItems"), Row(#"{"maxItems":1}"#, "[1,2]", "maxItems"),
        Row(#"{"uniqueItems":true}"#, "[1,2,1.0]", "uniqueItems"),
        Row(#"{"items":{"type":"string"}}"#, #"["a",1]"#, "type"),
        Row(#"{"required":["a"]}"#, "{}", "required"),
        Row(#"{"properties":{"a":{"type":"null"}}}"#, #"{"a":1}"#, "type"),
        Row(#"{"properties":{"a":true},"additionalProperties":false}"#, #"{"a":1}"#),
        Row(#"{"properties":{"a":true},"additionalProperties":false}"#, #"{"b":1}"#, "false"),
        Row(#"{"maxProperties":1}"#, #"{"a":1,"b":2}"#, "maxProperties"),
        Row(#"{"propertyNames":{"pattern":"^a"}}"#, #"{"b":1}"#, "pattern"),
        Row(#"{"allOf":[{"properties":{"a":true}}],"unevaluatedProperties":false}"#, #"{"a":1}"#),
        Row(#"{"allOf":[{"properties":{"a":true}}],"unevaluatedProperties":false}"#, #"{"b":1}"#, "false"),
        Row(#"{"oneOf":[{"type":"string"},{"type":"null"}]}"#, "null"),
        Row(#"{"oneOf":[{"type":"number"},{"type":"integer"}]}"#, "1", "oneOf"),
        Row(#"{"anyOf":[{"type":"number"},{"type":"integer"}]}"#, "1"),
        Row(#"{"not":{"type":"null"}}"#, "null", "not"),
        Row(#"{"if":{"type":"string"},"then":{"minLength":2},"else":{"minimum":5}}"#, "3", "minimum"),
        Row(#"{"format":"uuid"}"#, #""0190a1b2-0000-7000-8000-0000000000ag""#, "format"),
        Row(#"{"format":"date"}"#, #""2024-02-29""#), Row(#"{"format":"date"}"#, #""2023-02-29""#, "format"),
        Row(#"{"format":"date-time"}"#, #""2024-02-29T23:59:60.123456Z""#),
        Row(#"{"format":"date-time"}"#, #""2024-02-29 10:00:00Z""#, "format"),
        Row(#"{"format":"email"}"#, #""a@b.example""#),
        Row(#"{"format":"email"}"#, #""a.b.example""#, "format"),
        Row(#"{"format":"uri"}"#, #""https://a.example/x?y#z""#),
        Row(#"{"format":"uri"}"#, #""/x y""#, "format"),
        Row(#"{"format":"int32"}"#, "2147483648", "format"),
        Row(#"{"format":"int64"}"#, "9223372036854775807"),
        Row(#"{"frobnicate":1}"#, "1", "unsupported"), Row(##"{"$ref":"#/nowhere"}"##, "1", "$ref"),
    ]

    @Test("a value is accepted or refused by exactly the keyword it breaks", arguments: rows)
    func verdict(_ row: Row) throws {
        let validator = SchemaValidator(document: .object([]))
        let failures = validator.failures(
            of: try JSONParser.parse(row.value), against: try JSONParser.parse(row.schema))
        #expect(failures.map(\.keyword) == (row.broken.map { [$0] } ?? []), "\(failures)")
    }

    @Test("a failure names the place of the value as a JSON Pointer")
    func place() throws {
        let document = try JSONParser.parse(
            #"{"$defs":{"v":{"items":{"properties":{"a/b":{"type":"null"}}}}}}"#)
        let failures = SchemaValidator(document: document)
            .failures(
                of: try JSONParser.parse(#"[{},{"a/b":1}]"#),
                against: try JSONParser.parse(##"{"$ref":"#/$defs/v"}"##))
        #expect(failures.map(\.place) == ["/1/a~1b"])
    }
}
