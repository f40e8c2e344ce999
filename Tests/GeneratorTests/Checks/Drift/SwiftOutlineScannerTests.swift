import Testing

@testable import Generator

@Suite struct SwiftOutlineScannerTests {
    private func scan(_ source: String) -> SwiftOutline {
        SwiftOutlineScanner.outline(file: "A.swift", source: Array(source.utf8))
    }

    @Test func `A handler is known by its name and its input`() throws {
        let source = """
            struct PublicHandlers: PublicAPI {
                func getVenue(_ input: GetVenue.Input) async throws -> GetVenue.Output { helper() }
                func helper() {}
                func other(_ input: GetVenue.Input) {}
            }
            """
        let handlers = scan(source).handlers
        #expect(handlers.map(\.name) == ["getVenue"])
        #expect(handlers.first?.location.description == "A.swift:2:10")
    }

    @Test(arguments: [
        "// func getVenue(_ input: GetVenue.Input) {}",
        "/* a /* nested */ func getVenue(_ input: GetVenue.Input) {} */",
        #"let text = "func getVenue(_ input: GetVenue.Input) {}""#,
        #"let text = "\(f("func getVenue(_ input: GetVenue.Input) {}"))""#,
        "let text = \"\"\"\nfunc getVenue(_ input: GetVenue.Input) {}\n\"\"\"",
        ##"let text = #"a " \( func getVenue(_ input: GetVenue.Input) {}"#"##,
    ])
    func `Comments and strings hold no handlers`(_ source: String) {
        #expect(scan(source).functions.isEmpty)
    }

    @Test func `A fixture is a method of a type of fixtures`() {
        let source = """
            extension Suite { func getVenue() {} }
            struct Suite: Sendable, PublicFixtures { func getHealth() { func inner() {} } }
            struct Other { func getReadiness() {} }
            """
        #expect(scan(source).fixtures.map(\.name) == ["getVenue", "getHealth"])
    }
}
