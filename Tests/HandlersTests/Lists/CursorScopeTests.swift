import Testing

@testable import Handlers

@Suite("The name of a cursor's list")
struct CursorScopeTests {
    private static func name(_ values: [String?]) -> String {
        var scope = CursorScope("list")
        for value in values { scope.add(value) }
        return scope.name
    }

    @Test("differs whenever a filter does")
    func distinct() {
        let lists: [[String?]] = [
            [], [nil], [""], ["a"], ["a", "b"], ["a|1:b"], ["a", nil], [nil, "a"], ["-"],
        ]
        #expect(Set(lists.map(Self.name)).count == lists.count)
    }
}
