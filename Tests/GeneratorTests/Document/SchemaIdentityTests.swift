import Testing

@testable import Generator

@Suite struct SchemaIdentityTests {
    private static let files = [
        "openapi.yaml": """
        openapi: 3.1.0
        info: {title: Test, version: '1'}
        tags: [{name: Public}]
        paths:
          /venues: {$ref: paths/venues.yaml}
        components:
          schemas:
            Alias: {$ref: '#/components/schemas/Venue'}
            Venue: {$ref: schemas/place.yaml}
        """,
        "paths/venues.yaml": """
        get:
          operationId: getVenues
          tags: [Public]
          responses:
            '200':
              description: Found
              content:
                application/json: {schema: {$ref: ../schemas/place.yaml}}
            '203':
              description: Found elsewhere
              content:
                application/json: {schema: {$ref: '../openapi.yaml#/components/schemas/Alias'}}
        """,
        "schemas/place.yaml": """
        type: object
        properties:
          parent: {$ref: '#'}
          owner: {$ref: person.yaml#/Owner, description: Who runs it.}
          web: {$ref: web-address.yaml}
        """,
        "schemas/person.yaml": "Owner: {type: object, properties: {home: {$ref: place.yaml}}}",
        "schemas/web-address.yaml": "type: string",
    ]

    private func document() throws -> OpenAPI.Document {
        let diagnostics = Diagnostics()
        let document = DocumentReader.read(
            "openapi.yaml", files: .memory(Self.files), diagnostics: diagnostics)
        #expect(diagnostics.rendered == "")
        return try #require(document)
    }

    @Test func `However a schema is reached it is the same one`() throws {
        let document = try document()
        let schemas = try #require(document.operations.first).responseSchemas
        let targets = Set(schemas.compactMap(\.reference?.target))
        #expect(schemas.count == 2)
        #expect(targets.map(\.componentName) == ["Venue"])
    }

    @Test func `A cycle of references ends`() throws {
        let document = try document()
        let venue = try #require(document.schemas.first { $0.key.componentName == "Venue" })
        let parent = try #require(venue.value.object.properties.first { $0.name.value == "parent" })
        #expect(parent.schema.reference?.target == venue.key)
        #expect(document.target(of: parent.schema).identity == venue.key)
    }

    @Test func `A schema without a component takes its name from its place`() throws {
        let names = try document().schemas.keys.compactMap(\.componentName).sorted()
        #expect(names == ["Owner", "Venue", "WebAddress"])
    }

    @Test func `Keywords beside a reference are kept`() throws {
        let document = try document()
        let venue = try #require(document.schemas.first { $0.key.componentName == "Venue" }?.value)
        let owner = try #require(venue.object.properties.first { $0.name.value == "owner" })
        #expect(owner.schema.description == "Who runs it.")
        #expect(owner.schema.reference?.target.componentName == "Owner")
    }
}
