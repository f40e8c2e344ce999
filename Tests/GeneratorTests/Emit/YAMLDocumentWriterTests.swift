import Testing

@testable import Generator

@Suite struct YAMLDocumentWriterTests {
    @Test(arguments: [
        "", " ", "a", "null", "Yes", "1", "1e3", "0x1", "a: b", "a #b", "- a", "{a}", "[a]", "*a", "&a", "!a",
        "%a", "@a",
        "two\nlines", "two\nlines\n", " leading\nspace", "trailing \nspace", "\nfirst", "last\n\n", "tab\tin",
        "tab\tin\nlines",
        "a'b", "a\"b\\c", "ünïcödé 🎤", "~", "a:", "---", "...", "\u{85}x", "bell\u{7}", "2026-11-22", "=",
        "<<",
    ])
    func `A string reads back as the same string wherever it stands`(_ text: String) throws {
        let place = SourceLocation(file: "a.yaml", line: 1, column: 1)
        func node(_ content: Node.Content) -> Node { Node(content: content, location: place) }
        func member(_ name: String, _ value: Node) -> Mapping.Member {
            Mapping.Member(name: name, nameLocation: place, value: value)
        }
        let string = node(.string(text))
        let tree = node(
            .mapping(
                Mapping(members: [
                    member("value", string),
                    member("list", node(.sequence([string, node(.sequence([string]))]))),
                    member("n" + text, node(.mapping(Mapping(members: [member("deep", string)])))),
                ])))
        let diagnostics = Diagnostics()
        let written = YAMLDocumentWriter.text(tree)
        let read = NodeComposer.compose(file: "a.yaml", bytes: Array(written.utf8), diagnostics: diagnostics)
        #expect(diagnostics.rendered == "")
        #expect(read?.isSameValue(as: tree) == true, "\(written)")
    }
}
