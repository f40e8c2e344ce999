import Testing

@testable import SpecRuntime

@Suite struct MemberNamesTests {
    @Test func takesEveryNameOnce() {
        let names = (0..<40).map { "n\($0)" }
        #expect(accepted(names + names) == names)
    }

    @Test func tellsNamesApartByTheirCodePoints() {
        #expect(accepted(["é", "e\u{301}", "é"]).count == 2)
    }

    private func accepted(_ candidates: [String]) -> [String] {
        var names = MemberNames()
        return candidates.filter { names.insert($0) }
    }
}
