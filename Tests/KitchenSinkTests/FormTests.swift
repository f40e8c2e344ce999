import NIOCore
import SpecRuntime
import Testing

@Suite struct FormTests {
    private static let type = "application/x-www-form-urlencoded"

    private func pay(_ form: String, type: String = type) async throws -> (response: Response, text: String) {
        try await Sink().send(
            .post, "/bills", headers: ["content-type": type], body: .bytes(ByteBuffer(string: form)))
    }

    private func location(_ response: Response) -> String? {
        response.headers.first { $0.name == "location" }?.value
    }

    @Test func everyKindOfFieldIsReadAndTheAnswerLeadsElsewhere() async throws {
        let (response, text) = try await pay("table=7&code=%41B&tip=1.5&method=card&dish=a+b&dish=c%26d")
        #expect(response.status == 303)
        #expect(text == "")
        #expect(location(response) == "7 AB 1.5 card a b,c&d")
        #expect(response.headers.contains(HeaderField("set-cookie", "method=card")))
    }

    @Test func absentFieldsStayAbsentAndDefaultsAreApplied() async throws {
        let (response, _) = try await pay("code=AB&table=7", type: Self.type + "; charset=UTF-8")
        #expect(location(response) == "7 AB 0.0 - -")
        #expect(!response.headers.contains { $0.name == "set-cookie" })
    }

    @Test func everyViolationIsNamedAtOnce() async throws {
        let (response, text) = try await pay("table=100&code=a&code=b&tip=x&method=gold&dish=&else=1&a%2Fb=2")
        #expect(response.status == 400)
        let expected = [
            ("/table", "maximum"), ("/code", "duplicate_parameter"), ("/tip", "type"), ("/method", "enum"),
            ("/dish", "min_length"), ("/else", "unknown_member"), ("/a~1b", "unknown_member"),
        ]
        for (pointer, code) in expected {
            #expect(text.contains(#"{"pointer":"\#(pointer)","code":"\#(code)""#), "\(pointer) in \(text)")
        }
    }

    @Test(arguments: [("", "code"), ("?table=1&code=AB", "table"), ("table=1?code=AB", "code")])
    func whatIsMissingIsNamed(form: String, field: String) async throws {
        let (response, text) = try await pay(form)
        #expect(response.status == 400)
        #expect(text.contains(#""pointer":"/\#(field)","code":"required""#))
    }

    @Test func aQueryIsNoForm() async throws {
        let (response, text) = try await Sink().send(
            .post, "/bills?table=7&code=AB", headers: ["content-type": Self.type], body: .none)
        #expect(response.status == 400)
        #expect(text.contains(#""parameter":"table""#))
        #expect(text.contains(#""pointer":"/table","code":"required""#))
    }

    @Test(arguments: ["application/json", "text/plain", type + "; charset=latin1", ""])
    func otherMediaTypesAreRefused(_ type: String) async throws {
        #expect(try await pay("table=7&code=AB", type: type).response.status == 415)
    }

    @Test func bytesThatAreNoTextAreRefused() async throws {
        let (response, text) = try await Sink().send(
            .post, "/bills", headers: ["content-type": Self.type],
            body: .bytes(ByteBuffer(bytes: [0x63, 0x3D, 0xFF])))
        #expect(response.status == 400)
        #expect(text.contains(#""code":"malformed""#))
        #expect(try await pay("table=7&code=%FF").text.contains(#""pointer":"/code","code":"encoding""#))
    }

    @Test func aFormOverTheLimitIsRefused() async throws {
        let (response, _) = try await Sink().send(
            .post, "/bills", headers: ["content-type": Self.type], body: .tooLarge(limit: 512))
        #expect(response.status == 413)
    }

    @Test(arguments: [("a b", 204), ("", 400), ("A", 400), ("abcdefghijk", 400), ("a=b&c", 400)])
    func textIsTakenAsItIs(note: String, status: Int) async throws {
        let (response, _) = try await Sink().send(
            .post, "/notes", headers: ["content-type": "text/plain"], body: .bytes(ByteBuffer(string: note)))
        #expect(response.status == status)
    }
}
