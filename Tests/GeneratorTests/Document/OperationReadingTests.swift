import Testing

@testable import Generator

@Suite struct OperationReadingTests {
    private func operation(_ body: String, root: String = "") throws -> OpenAPI.Operation {
        let text = """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            tags: [{name: Public}]
            \(root)
            paths:
              /venues/{id}:
                parameters:
                  - {name: id, in: path, required: true, schema: {type: string}}
                  - {name: limit, in: query, schema: {type: integer}}
                get:
                  operationId: getVenue
                  tags: [Public]
                  responses: {'200': {description: Found}, 4XX: {description: Refused}, default: {description: Failed}}
            \(body)
            components:
              securitySchemes:
                device: {type: apiKey, in: header, name: X-Device}
                user: {type: http, scheme: bearer}
            """
        let (document, diagnostics) = {
            let diagnostics = Diagnostics()
            let files = FileAccess.memory(["openapi.yaml": text])
            return (DocumentReader.read("openapi.yaml", files: files, diagnostics: diagnostics), diagnostics)
        }()
        #expect(diagnostics.rendered == "")
        return try #require(document?.operations.first)
    }

    @Test func `An operation's own parameter replaces the path's`() throws {
        let operation = try operation("      parameters: [{name: limit, in: query, schema: {type: string}}]")
        #expect(operation.parameters.map(\.name.value) == ["id", "limit"])
        #expect(operation.parameters.last?.schema.valueTypes == [.string])
    }

    @Test func `Style and explode have the defaults of their place`() throws {
        let parameters = try operation("").parameters
        #expect(parameters.map(\.style.value) == [.simple, .form])
        #expect(parameters.map(\.explode.value) == [false, true])
    }

    @Test func `Responses are declared by status, range or default`() throws {
        #expect(try operation("").responses.map(\.status.value) == [.code(200), .range(4), .other])
    }

    @Test func `Security of the document holds unless the operation has its own`() throws {
        let root = "security: [{user: []}]"
        #expect(try operation("", root: root).security.map { $0.parts.map(\.scheme.value) } == [["user"]])
        #expect(try operation("      security: []", root: root).security.isEmpty)
        let alternatives = try operation("      security: [{}, {user: [], device: []}]", root: root).security
        #expect(alternatives.map { $0.parts.map(\.scheme.value) } == [[], ["user", "device"]])
    }

    @Test func `The path is cut into literals and parameters`() throws {
        #expect(try operation("").path.segments == [.literal("venues"), .parameter("id")])
    }
}
