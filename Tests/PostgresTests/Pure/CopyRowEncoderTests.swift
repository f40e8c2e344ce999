import Testing

@testable import Postgres

@Suite("The text format of COPY")
struct CopyRowEncoderTests {
    @Test(
        "escapes what separates fields and rows",
        arguments: [
            ("a\tb", "a\\tb"), ("a\nb", "a\\nb"), ("a\rb", "a\\rb"), ("a\\b", "a\\\\b"), ("\\N", "\\\\N"),
            ("é", "é"),
        ])
    func escapes(text: String, encoded: String) {
        var encoder = CopyRowEncoder()
        encoder.text(text)
        encoder.endRow()
        #expect(String(decoding: encoder.take(), as: UTF8.self) == encoded + "\n")
    }

    @Test("separates fields by tabs and writes NULL as \\N")
    func fields() {
        var encoder = CopyRowEncoder()
        encoder.integer(1)
        encoder.text(nil)
        encoder.bool(true)
        encoder.double(1.5)
        encoder.endRow()
        encoder.text("")
        encoder.endRow()
        #expect(String(decoding: encoder.take(), as: UTF8.self) == "1\t\\N\tt\t1.5\n\n")
        #expect(encoder.count == 0)
    }
}
