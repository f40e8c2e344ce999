import Testing

@testable import Generator

@Suite struct SourcePathTests {
    @Test(arguments: [
        ("b.yaml", "a.yaml", "b.yaml"), ("../s/b.yaml", "openapi/paths/a.yaml", "openapi/s/b.yaml"),
        ("./b.yaml", "x/a.yaml", "x/b.yaml"), ("../../b.yaml", "x/a.yaml", "../b.yaml"),
        ("/b.yaml", "x/a.yaml", "/b.yaml"),
        ("b.yaml", "/x/a.yaml", "/x/b.yaml"), ("../b.yaml", "../x/a.yaml", "../b.yaml"),
    ])
    func `A path is relative to the file that names it`(
        _ reference: String, _ base: String, _ expected: String
    ) {
        #expect(SourcePath.resolve(reference, against: base) == expected)
    }
}
