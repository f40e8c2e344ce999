import Testing

@testable import Generator

@Suite struct SpellingTests {
    @Test(arguments: [
        ("minLenght", "minLength"), ("requird", "required"), ("Venu", "Venue"), ("MAXITEMS", "maxItems"),
    ])
    func `What was probably meant is named`(_ written: String, _ meant: String) {
        #expect(
            Spelling.nearest(to: written, among: ["minLength", "maxItems", "required", "Venue"]) == meant)
    }

    @Test func `What is like nothing gets no hint`() {
        #expect(Spelling.hint(for: "colour", among: ["minLength", "required"]) == nil)
    }
}
