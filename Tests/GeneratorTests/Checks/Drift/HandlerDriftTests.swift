import Testing

@testable import Generator

@Suite struct HandlerDriftTests {
    private static let contract = """
        openapi: 3.1.0
        info: {title: Test, version: '1'}
        tags: [{name: Public}]
        paths:
          /venues:
            get:
              operationId: listVenues
              tags: [Public]
              responses: {'204': {description: Nothing}}
            post:
              operationId: createVenue
              tags: [Public]
              responses: {'204': {description: Nothing}}
        """

    private func operations() throws -> [OpenAPI.Operation] {
        try #require(checked(.memory(["openapi.yaml": Self.contract]), hardOnly: true).document).operations
    }

    private func outline(_ source: String) -> SwiftOutline {
        SwiftOutlineScanner.outline(file: "Handlers/Public.swift", source: Array(source.utf8))
    }

    @Test func `An operation without a handler is one clear line`() throws {
        let diagnostics = Diagnostics()
        let found = outline("func listVenues(_ input: ListVenues.Input) {}")
        HandlerDrift.checkHandlers(try operations(), found, in: "Handlers", diagnostics)
        #expect(
            diagnostics.rendered
                == "openapi.yaml:11:20: error: operation 'createVenue' has no handler in Handlers; 'generator handlers' prints its signature\n"
        )
    }

    @Test func `A handler without an operation is one clear line`() throws {
        let diagnostics = Diagnostics()
        let found = outline(
            """
            func listVenues(_ input: ListVenues.Input) {}
            func createVenue(_ input: CreateVenue.Input) {}
            func deleteVenue(_ input: DeleteVenue.Input) {}
            """)
        HandlerDrift.checkHandlers(try operations(), found, in: "Handlers", diagnostics)
        #expect(
            diagnostics.rendered
                == "Handlers/Public.swift:3:6: error: handler 'deleteVenue' belongs to no operation of the contract\n"
        )
    }

    @Test func `An operation without a fixture is one clear line`() throws {
        let diagnostics = Diagnostics()
        let found = outline("struct Cases: PublicFixtures { func createVenue() {} }")
        HandlerDrift.checkFixtures(try operations(), found, in: "Fixtures", diagnostics)
        #expect(
            diagnostics.rendered
                == "openapi.yaml:7:20: error: operation 'listVenues' has no conformance fixture in Fixtures; 'generator handlers' prints its signature\n"
        )
    }

    @Test func `What is left to write is printed as it is to be pasted`() throws {
        let document = try #require(
            checked(.memory(["openapi.yaml": Self.contract]), hardOnly: true).document)
        let missing = MissingSignatures(document: document)
        #expect(
            missing.handlers(outline("func listVenues(_ input: ListVenues.Input) {}"), in: "Handlers") == [
                "// Public: handlers for Handlers",
                "public func createVenue(_ input: CreateVenue.Input) async throws -> CreateVenue.Output {\n}",
            ])
        let fixtures = outline("struct Cases: PublicFixtures { func createVenue() {} }")
        #expect(
            missing.fixtures(fixtures, in: "Fixtures") == [
                "// fixtures for Fixtures",
                "func listVenues(_ world: World) async throws -> Call {\n}",
            ])
    }

    @Test func `A fixture without an operation is one clear line and a helper is none`() throws {
        let diagnostics = Diagnostics()
        let found = outline(
            """
            struct Fixtures: TestFixtures {
                func listVenues(_ world: World) async throws -> Call { Call() }
                func createVenue(_ world: World) async throws -> Call { Call() }
                func deleteVenue(_ world: World) async throws -> Call { Call() }
                private func venue(_ world: World) async throws -> Call { Call() }
                func venue(named name: String) -> Venue { Venue() }
            }
            """)
        HandlerDrift.checkFixtures(try operations(), found, in: "Fixtures", diagnostics)
        #expect(
            diagnostics.rendered
                == "Handlers/Public.swift:4:10: error: fixture 'deleteVenue' belongs to no operation of the contract\n"
        )
    }
}
