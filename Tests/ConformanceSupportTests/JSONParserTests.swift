import ConformanceSupport
import Testing

struct JSONParserTests {
    @Test(
        "a text that RFC 8259 does not allow is refused",
        arguments: [
            "", "{", "[1,]", #"{"a":1,}"#, "01", "1.", ".5", "+1", "1e", "nul", "[1] 2", #""\x""#,
            #""\ud800""#,
            #""\ud800\u0041""#, "\"\t\"", #"{"a":1,"a":2}"#, #"{a:1}"#, "NaN", "'a'",
        ])
    func refused(_ text: String) {
        #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(text) }
    }

    @Test("bytes that are not UTF-8 are refused")
    func notUnicode() {
        #expect(throws: JSONSyntaxError.self) { try JSONParser.parse([0x22, 0xC3, 0x28, 0x22]) }
    }

    @Test("a value keeps the order of members and the text of numbers")
    func faithful() throws {
        let text = #"{"b":[1.50,-0,1e2],"a":{"x":null,"y":true},"s":"\"\\\u0001é"}"#
        #expect(try JSONParser.parse(text).serialized == text)
        #expect(try JSONParser.parse(#""\ud83c\udfa4""#) == .string("🎤"))
    }

    @Test("a place can be read, replaced, added and removed")
    func pointer() throws {
        let value = try JSONParser.parse(#"{"a":[{"b":1}],"c~d":2}"#)
        #expect(value.value(at: "/a/0/b") == .number("1"))
        #expect(value.replacing("/c~0d", with: .null)?.serialized == #"{"a":[{"b":1}],"c~d":null}"#)
        #expect(value.replacing("/a/0/new", with: .bool(true))?.value(at: "/a/0/new") == .bool(true))
        #expect(value.replacing("/a", with: nil)?.serialized == #"{"c~d":2}"#)
        #expect(value.replacing("/nowhere/x", with: .null) == nil)
    }
}
