import Testing

@testable import Generator

@Suite struct RefusedDocumentTests {
    @Test(arguments: FixtureFolder.all("Refused"))
    func `A document that cannot be honoured is refused with every message`(_ folder: FixtureFolder) throws {
        let (_, diagnostics) = checked(folder.files, hardOnly: true)
        #expect(diagnostics.rendered == (try folder.text("expected.txt")))
        #expect(diagnostics.hasErrors)
    }

    @Test func `There are documents to refuse`() {
        #expect(FixtureFolder.all("Refused").count >= 20)
    }
}
