import Testing

@testable import Generator

struct TextSamplerTests {
    private func sampler(_ pattern: String) throws -> TextSampler {
        TextSampler(try PatternCompiler.compile(pattern))
    }

    @Test(
        "a sample has exactly the length asked for and matches",
        arguments: [
            ("^[a-z0-9]+(-[a-z0-9]+)*$", 3), ("^[a-z0-9]+(-[a-z0-9]+)*$", 100), ("^[A-Za-z0-9_-]+$", 1024),
            (#"^[^\x00-\x1F]*[^\x00-\x20][^\x00-\x1F]*$"#, 255), ("x", 4), (#"^\+[1-9]\d{1,14}$"#, 16),
        ])
    func accepted(_ pattern: String, _ length: Int) throws {
        let text = try #require(try sampler(pattern).accepted(length: length))
        #expect(text.unicodeScalars.count == length)
        #expect(try PatternCompiler.compile(pattern).matches(text))
    }

    @Test(
        "a foreign text has exactly the length asked for and does not match",
        arguments: [("^[a-z0-9]+(-[a-z0-9]+)*$", 3), (#"^[^\x00-\x1F]+$"#, 1), ("x", 4), ("^a", 7)])
    func refused(_ pattern: String, _ length: Int) throws {
        let text = try #require(try sampler(pattern).refused(length: length))
        #expect(text.unicodeScalars.count == length)
        #expect(try !PatternCompiler.compile(pattern).matches(text))
    }

    @Test("a length that no text can have gives nothing")
    func impossible() throws {
        #expect(try sampler("^a{3}$").accepted(length: 4) == nil)
        #expect(try sampler("").refused(length: 4) == nil)
    }

    @Test("a long sample repeats one character, so that it is written as a repetition")
    func readable() throws {
        let text = try #require(try sampler("^[a-z0-9]+(-[a-z0-9]+)*$").accepted(length: 100))
        #expect(RunLiteral.swift(text) == #""a".times(100)"#)
        #expect(RunLiteral.swift("the-lucky-mic-nashville") == #""the-lucky-mic-nashville""#)
        #expect(RunLiteral.swift("") == #""""#)
        let items = Array(repeating: ProbeValue.object([.init(name: "a", value: .bool(true))]), count: 10_000)
        #expect(
            RunLiteral.swift(items) == #"Array(repeating: .object([.init("a", .bool(true))]), count: 10000)"#)
        #expect(RunLiteral.swift([.bool(true), .null]) == "[.bool(true), .null]")
        #expect(RunLiteral.swift("ab-" + String(repeating: "c", count: 20)) == #""ab-" + "c".times(20)"#)
    }
}
