import Testing

@testable import Generator

@Suite struct LiftingTests {
    private func schema(_ keywords: String, version: String = "3.0.3") throws -> OpenAPI.Schema {
        let text = """
            openapi: \(version)
            info: {title: Test, version: '1'}
            paths: {}
            components:
              schemas:
                Value: \(keywords)
            """
        let diagnostics = Diagnostics()
        let files = FileAccess.memory(["openapi.yaml": text])
        let document = try #require(
            DocumentReader.read("openapi.yaml", files: files, diagnostics: diagnostics))
        #expect(diagnostics.rendered == "")
        let reference = try #require(document.components.schemas.first)
        return try #require(document.schemas[reference.value])
    }

    @Test func `nullable adds null to the types`() throws {
        #expect(try schema("{type: string, nullable: true}").types?.value == [.string, .null])
        #expect(try schema("{type: string, nullable: false}").types?.value == [.string])
    }

    @Test func `A boolean exclusive bound takes the place of the bound beside it`() throws {
        let schema = try schema(
            "{type: integer, minimum: 3, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false}")
        #expect(schema.numeric.minimum == nil)
        #expect(schema.numeric.exclusiveMinimum?.value.integer == 3)
        #expect(schema.numeric.maximum?.value.integer == 9)
        #expect(schema.numeric.exclusiveMaximum == nil)
    }

    @Test func `A single example becomes the list of examples`() throws {
        #expect(try schema("{type: string, example: a}").examples.map(\.string) == ["a"])
    }

    @Test func `Format byte means base64 in both versions`() throws {
        #expect(try schema("{type: string, format: byte}").text.contentEncoding?.value == "base64")
        let newer = try schema("{type: string, contentEncoding: base64}", version: "3.1.0")
        #expect(newer.text.contentEncoding?.value == "base64")
    }

    @Test(arguments: ["oneOf: [{type: string}, {type: 'null'}]", "anyOf: [{type: 'null'}, {type: string}]"])
    func `An alternative with null is told apart from a union`(_ keyword: String) throws {
        #expect(try schema("{\(keyword)}", version: "3.1.0").nullableAlternative?.valueTypes == [.string])
    }
}
