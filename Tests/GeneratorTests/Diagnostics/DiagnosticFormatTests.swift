import Testing

@testable import Generator

@Suite struct DiagnosticFormatTests {
    private let diagnostic = Diagnostic(
        severity: .error, code: "duplicate-key", message: "'a' is given twice",
        location: SourceLocation(file: "a.yaml", line: 3, column: 5),
        notes: [
            .init(location: SourceLocation(file: "a.yaml", line: 1, column: 5), text: "the first one is here")
        ],
        hint: "take one away")

    @Test func `Text is what compilers write`() {
        #expect(
            DiagnosticFormat.text.render(diagnostic)
                == "a.yaml:3:5: error: 'a' is given twice; take one away\na.yaml:1:5: note: the first one is here"
        )
    }

    @Test func `JSON is one object in one line`() {
        #expect(
            DiagnosticFormat.json.render(diagnostic)
                == #"{"severity":"error","code":"duplicate-key","message":"'a' is given twice","file":"a.yaml","line":3,"column":5,"hint":"take one away","notes":[{"text":"the first one is here","file":"a.yaml","line":1,"column":5}]}"#
        )
    }

    @Test func `An annotation keeps its lines together`() {
        #expect(
            DiagnosticFormat.github.render(diagnostic)
                == "::error file=a.yaml,line=3,col=5,title=duplicate-key::'a' is given twice; take one away%0Aa.yaml:1:5: the first one is here"
        )
    }

    @Test func `Messages come once and in the order of their places`() {
        let diagnostics = Diagnostics()
        for line in [3, 1, 2, 1] {
            diagnostics.error("x", "message", at: SourceLocation(file: "a.yaml", line: line, column: 1))
        }
        #expect(diagnostics.sorted.map(\.location.line) == [1, 2, 3])
    }
}
