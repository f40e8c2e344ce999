import KitchenSink
import NIOCore
import SpecRuntime
import Testing

@Suite struct MultipartTests {
    private static let type = "multipart/form-data; boundary=x"
    private static let kitchen = part("kitchen", "00000000-0000-0001-0000-000000000002")
    private static let file = """
        --x\r\nContent-Disposition: form-data; name="file"; filename="menu.csv"\r\n\
        Content-Type: text/csv\r\n\r\nname\r\nsoup\r\n
        """

    private static func part(_ name: String, _ text: String, type: String? = nil) -> String {
        let field = type.map { "Content-Type: \($0)\r\n" } ?? ""
        return "--x\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\(field)\r\n\(text)\r\n"
    }

    private func send(_ path: String = "/menu", _ parts: String..., type: String = type) async throws
        -> (response: Response, text: String)
    {
        try await Sink().send(
            .post, path, headers: ["content-type": type],
            body: .stream(RequestBodyStream(ByteBuffer(string: parts.joined() + "--x--\r\n"))))
    }

    @Test func partsAreReadAndTheFileIsPassedOn() async throws {
        let (response, text) = try await send(
            "/menu", Self.kitchen, Self.part("mode", "replace"), Self.part("course", "main"),
            Self.part("course", "dessert"), Self.part("line", #"{"name":"soup"}"#, type: "application/json"),
            Self.part("columns", #"{"name":1}"#), Self.file)
        #expect(response.status == 200)
        #expect(text == #"{"name":"replace|main+dessert|soup|name=1|menu.csv|text/csv|10"}"#)
    }

    @Test func absentPartsStayAbsentAndDefaultsAreApplied() async throws {
        let (_, text) = try await send("/menu", Self.kitchen, Self.file)
        #expect(text == #"{"name":"append||-||menu.csv|text/csv|10"}"#)
    }

    @Test func theSameOperationTakesJSON() async throws {
        let (response, text) = try await Sink().send(.post, "/menu", json: #"{"name":"soup"}"#)
        #expect(response.status == 200)
        #expect(text == #"{"name":"soup"}"#)
    }

    @Test func everyViolationNamesItsPart() async throws {
        let (response, text) = try await send(
            "/menu", Self.part("kitchen", "a"), Self.part("mode", "a"), Self.part("mode", "b"),
            Self.part("course", ""), Self.part("line", #"{"name":"","x":1}"#), Self.part("columns", "{"),
            Self.part("else", "1"), Self.file.replacing("text/csv", with: "image/png"))
        #expect(response.status == 400)
        let expected = [
            ("/kitchen", "format"), ("/mode", "duplicate_parameter"), ("/course", "min_length"),
            ("/line/name", "min_length"), ("/line/x", "unknown_member"), ("/columns", "malformed"),
            ("/else", "unknown_member"), ("/file", "media_type"),
        ]
        for (pointer, code) in expected {
            #expect(text.contains(#"{"pointer":"\#(pointer)","code":"\#(code)""#), "\(pointer) in \(text)")
        }
    }

    @Test func whatIsMissingIsNamed() async throws {
        let (_, text) = try await send("/menu", Self.part("mode", "append"))
        #expect(text.contains(#""pointer":"/kitchen","code":"required""#))
        #expect(text.contains(#""pointer":"/file","code":"required""#))
    }

    @Test func aPartBehindTheFileIsRefused() async throws {
        let (response, text) = try await send("/menu", Self.kitchen, Self.file, Self.part("mode", "append"))
        #expect(response.status == 400)
        #expect(text.contains(#""pointer":"/mode","code":"part_behind_file""#))
    }

    @Test func jsonPartsOfAnotherTypeAreRefused() async throws {
        let (_, text) = try await send(
            "/menu", Self.kitchen, Self.part("line", #"{"name":"a"}"#, type: "text/xml"), Self.file)
        #expect(text.contains(#""pointer":"/line","code":"media_type""#))
    }

    @Test func aBodyOverItsLimitIsRefusedWhileItIsRead() async throws {
        let (response, _) = try await Sink().send(
            .post, "/menu", headers: ["content-type": Self.type],
            body: .stream(
                RequestBodyStream(
                    chunks: [Self.kitchen + Self.file], then: Problem.payloadTooLarge(limit: 100_000))))
        #expect(response.status == 413)
    }

    @Test func aFormThatEndsTooEarlyIsRefused() async throws {
        let (response, text) = try await Sink().send(
            .post, "/menu", headers: ["content-type": Self.type],
            body: .stream(RequestBodyStream(ByteBuffer(string: Self.kitchen + Self.file))))
        #expect(response.status == 400)
        #expect(text.contains(#""pointer":"","code":"malformed""#))
    }

    @Test(arguments: [
        ("multipart/form-data", 400), ("multipart/form-data; boundary=\"\"", 400),
        ("multipart/form-data; boundary=\"x\"", 200), ("Multipart/Form-Data;charset=utf-8;BOUNDARY=x", 200),
        ("multipart/mixed; boundary=x", 415), ("text/csv", 415),
    ])
    func theMediaTypeMustBeAForm(type: String, status: Int) async throws {
        #expect(try await send("/menu", Self.kitchen, Self.file, type: type).response.status == status)
    }

    @Test func aFormMayBeAllThereIs() async throws {
        let picture = Self.file.replacing("name=\"file\"", with: "name=\"picture\"")
        #expect(
            try await send("/pictures", picture.replacing("text/csv", with: "image/png")).response.status
                == 204)
        #expect(try await send("/pictures", picture).response.status == 400)
        #expect(try await send("/pictures").response.status == 204)
        #expect(try await send("/pictures", Self.part("caption", "Café")).response.status == 204)
        #expect(try await send("/pictures", type: "application/json").response.status == 415)
    }

    @Test func limitsAreDescribedForTheServer() {
        let operations = Dictionary(uniqueKeysWithValues: Sink().api.operations.map { ($0.id, $0) })
        #expect(operations["importMenu"]?.bodyLimit == 2048)
        #expect(operations["importMenu"]?.multipartLimit == 100_000)
        #expect(operations["addPicture"]?.bodyLimit == 0)
        #expect(operations["addPicture"]?.multipartLimit == 65_536)
        #expect(operations["createDish"]?.multipartLimit == 0)
    }
}

extension RequestBodyStream {
    /// Gives these texts and then fails.
    fileprivate init(chunks: [String], then failure: Problem) {
        let texts = AsyncThrowingStream<ByteBuffer, any Error> { continuation in
            for text in chunks { continuation.yield(ByteBuffer(string: text)) }
            continuation.finish(throwing: failure)
        }
        self.init {
            for try await chunk in texts { return chunk }
            return nil
        }
    }
}
