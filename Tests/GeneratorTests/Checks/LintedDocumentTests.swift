import Testing

@testable import Generator

@Suite struct LintedDocumentTests {
    @Test(arguments: FixtureFolder.all("Linted"))
    func `A document that could be better is told every rule it breaks`(_ folder: FixtureFolder) throws {
        let (_, diagnostics) = checked(folder.files, hardOnly: false)
        #expect(diagnostics.rendered == (try folder.text("expected.txt")))
    }

    @Test(arguments: FixtureFolder.all("Linted"))
    func `What only lint asks for does not stop generating`(_ folder: FixtureFolder) {
        let (_, diagnostics) = checked(folder.files, hardOnly: true)
        #expect(diagnostics.rendered.isEmpty)
    }
}
