import NIOCore
import SpecRuntime
import Testing

@Suite struct StreamedBodyTests {
    @Test func sequencesAndFunctionsAreWritten() async throws {
        let texts = AsyncStream { continuation in
            for text in ["a", "b"] { continuation.yield(text) }
            continuation.finish()
        }
        #expect(try await StreamedBody(texts).collect(upTo: 2) == ByteBuffer(string: "ab"))
        let made = StreamedBody { writer in try await writer.write("abc") }
        #expect(try await made.collect(upTo: 3) == ByteBuffer(string: "abc"))
        await #expect(throws: StreamedBody.TooLong.self) { try await made.collect(upTo: 2) }
    }

    @Test func whatIsWholeHasALength() {
        #expect(StreamedBody("Zoë").length == 4)
        #expect(Response(status: 200, contentType: "text/plain", content: StreamedBody("a")).stream == nil)
        #expect(StreamedBody(AsyncStream<String> { $0.finish() }).length == nil)
    }

    @Test(arguments: [
        ("menu.csv", #"attachment; filename="menu.csv""#),
        (#"a"b\c.csv"#, #"attachment; filename="a_b_c.csv"; filename*=UTF-8''a%22b%5Cc.csv"#),
        ("Menü.csv", "attachment; filename=\"Men_.csv\"; filename*=UTF-8''Men%C3%BC.csv"),
        ("a\r\nb", "attachment; filename=\"a__b\"; filename*=UTF-8''a%0D%0Ab"),
    ])
    func fileNamesAreToldSafely(name: String, value: String) {
        #expect(ContentDisposition.attachment(fileName: name) == value)
    }
}
