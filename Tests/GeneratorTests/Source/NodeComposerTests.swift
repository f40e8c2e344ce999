import Testing

@testable import Generator

@Suite struct NodeComposerTests {
    private func compose(_ text: String) -> (node: Node?, messages: String) {
        let diagnostics = Diagnostics()
        let node = NodeComposer.compose(file: "a.yaml", bytes: Array(text.utf8), diagnostics: diagnostics)
        return (node, diagnostics.rendered)
    }

    @Test func `Every node knows its line and column`() throws {
        let root = try #require(compose("a:\n  ünï: [1, two]\n").node)
        let inner = try #require(root.mapping?.member("a")?.value.mapping?.member("ünï"))
        #expect(inner.nameLocation.description == "a.yaml:2:3")
        let places = inner.value.sequence?.map(\.location.description)
        #expect(places == ["a.yaml:2:9", "a.yaml:2:12"])
    }

    @Test(arguments: [
        ("null", "null"), ("~", "null"), ("", "null"), ("true", "a boolean"), ("yes", "a string"),
        ("on", "a string"),
        ("'true'", "a string"), ("\"1\"", "a string"), ("1", "a number"), ("-1.5e3", "a number"),
        ("0x1F", "a number"),
        ("0o17", "a number"), ("010", "a number"), ("1_000", "a string"), ("1:30", "a string"),
        ("2026-11-22", "a string"),
        (".5", "a number"), ("5.", "a number"), ("+.5", "a number"), ("1e", "a string"), ("-", "a list"),
        ("=", "a string"),
        ("!!str 1", "a string"), ("!!int 1", "a number"), ("<<", "a string"),
    ])
    func `Plain scalars have the types of the core schema`(_ text: String, _ kind: String) {
        #expect(
            compose("value: \(text == "-" ? "\n  - a" : text)\n").node?.mapping?["value"]?.kindName == kind)
    }

    @Test(arguments: [
        ("010", "10"), ("+5", "5"), (".5", "0.5"), ("5.", "5.0"), ("-.5e1", "-0.5e1"), ("0x1F", "31"),
        ("1e2", "1e2"),
        ("00.5", "0.5"), ("9223372036854775808", "9223372036854775808"),
    ])
    func `Numbers are kept in the notation of JSON`(_ text: String, _ json: String) {
        #expect(compose(text).node?.number?.text == json)
    }

    @Test func `An integer written with an exponent is that integer`() {
        #expect(compose("1e2").node?.number?.integer == 100)
        #expect(compose("0.5").node?.number?.integer == nil)
    }

    @Test(arguments: [".nan", "-.inf", "!!binary aGk=", "!mine x", "!!int a"])
    func `Values that JSON does not have are refused`(_ text: String) {
        #expect(compose("a: \(text)").node == nil)
    }

    @Test func `JSON is read the same way`() throws {
        let root = try #require(compose(#"{"a": [1, null, "x\u00e9\/"], "b": {}}"#).node)
        let expected = try #require(compose("a: [1, null, xé/]\nb: {}").node)
        #expect(root.isSameValue(as: expected))
    }

    @Test func `An alias is the value of its anchor`() throws {
        let root = try #require(compose("a: &x [1]\nb: *x\n").node)
        let first = try #require(root.mapping?["a"])
        #expect(root.mapping?["b"]?.isSameValue(as: first) == true)
    }

    @Test func `A merge key has no meaning of its own`() {
        #expect(compose("a: {<<: 1}").node?.mapping?["a"]?.mapping?["<<"] != nil)
    }

    @Test func `An unknown alias is an error at its place`() {
        #expect(compose("a: *x").messages.hasPrefix("a.yaml:1:4: error: "))
    }

    @Test func `Bytes that are not UTF-8 are an error at their place`() {
        let diagnostics = Diagnostics()
        let bytes = Array("a: b\nc: ".utf8) + [0xFF, 0x0A]
        #expect(NodeComposer.compose(file: "a.yaml", bytes: bytes, diagnostics: diagnostics) == nil)
        #expect(diagnostics.sorted.first?.location == SourceLocation(file: "a.yaml", line: 2, column: 4))
    }

    @Test func `Nesting without end is refused`() {
        #expect(
            compose(String(repeating: "[", count: 5_000)).messages.contains("nested deeper than 200 levels"))
    }

    @Test func `An empty file is refused`() {
        #expect(compose("# nothing\n").messages == "a.yaml:1:1: error: the file holds no document\n")
    }
}
