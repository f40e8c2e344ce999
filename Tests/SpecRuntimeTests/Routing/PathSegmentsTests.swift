import Testing

@testable import SpecRuntime

@Suite struct PathSegmentsTests {
    @Test(arguments: [
        ("/", [""]), ("/a", ["a"]), ("/a/", ["a", ""]), ("/a/b?x=/y", ["a", "b"]), ("//", ["", ""]),
        ("/a//b", ["a", "", "b"]), ("/?q", [""]), ("", []), ("*", []), ("a/b", []), ("?a", []),
        ("/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16", (1...16).map { "\($0)" }),
    ])
    func cutsAtSlashesUpToTheQuery(_ target: String, _ expected: [String]) {
        let utf8 = Array(target.utf8)
        let segments = PathSegments.scan(target) { path in
            (0..<path.count).map { String(decoding: utf8[path.range($0)], as: UTF8.self) }
        }
        #expect(segments == expected)
    }

    @Test func countsNoFurtherThanOneTooMany() {
        let target = String(repeating: "/a", count: 5_000)
        #expect(PathSegments.scan(target) { $0.count } == 17)
        #expect(PathSegments.scan(String(repeating: "/a", count: 17)) { $0.count } == 17)
        #expect(PathSegments.scan(String(repeating: "/a", count: 16) + "/") { $0.count } == 17)
    }

    @Test(arguments: [
        ("venues", true), ("v%65nues", true), ("%76%65%6E%75%65%73", true), ("%76%65%6e%75%65%73", true),
        ("venue", false), ("venuesx", false), ("Venues", false), ("v%65nue", false), ("%zzenues", false),
        ("venue%", false), ("venue%7", false), ("venues%00", false),
    ])
    func comparesWhatASegmentMeans(_ segment: String, _ expected: Bool) {
        #expect(PathSegments.scan("/v1/\(segment)?q") { $0.equals(1, "venues") } == expected)
    }

    @Test func knowsEmptySegments() {
        #expect(PathSegments.scan("/a/") { [$0.isEmpty(0), $0.isEmpty(1)] } == [false, true])
    }
}
