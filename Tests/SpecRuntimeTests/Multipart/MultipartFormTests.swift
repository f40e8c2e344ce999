import NIOCore
import Testing

@testable import SpecRuntime

@Suite struct MultipartFormTests {
    private func form(_ body: RequestBodyStream, file: StaticString? = "file") async throws -> MultipartForm {
        try await MultipartForm(body, boundary: "b", fileName: file)
    }

    private func part(_ name: String, _ text: String) -> String {
        "--b\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(text)\r\n"
    }

    private func violation(_ body: () async throws -> Void) async -> Violation? {
        do {
            try await body()
            return nil
        } catch {
            return (error as? Problem)?.violations.first
        }
    }

    @Test func theFileIsReadAsItComes() async throws {
        let (bodies, continuation) = AsyncStream.makeStream(of: ByteBuffer.self)
        let body = RequestBodyStream {
            for await chunk in bodies { return chunk }
            return nil
        }
        continuation.yield(
            ByteBuffer(string: part("a", "1") + "--b\r\nContent-Disposition: form-data; name=file\r\n\r\n"))
        let form = try await form(body)
        #expect(form.fields.map(\.text) == ["1"])
        var chunks = try #require(form.file).content.makeAsyncIterator()
        continuation.yield(ByteBuffer(string: "first chunk"))
        let first = try #require(try await chunks.next())
        #expect("first chunk".hasPrefix(String(buffer: first)))
        continuation.yield(ByteBuffer(string: "\r\n--b--"))
        continuation.finish()
        var rest = String(buffer: first)
        while let chunk = try await chunks.next() { rest += String(buffer: chunk) }
        #expect(rest == "first chunk")
        #expect(try await chunks.next() == nil)
        var second = try #require(form.file).content.makeAsyncIterator()
        #expect(try await second.next() == nil)
    }

    @Test func tooManyPartsAreRefused() async {
        let parts = (0..<65).map { part("a\($0)", "") }.joined() + "--b--"
        let found = await violation { _ = try await form(RequestBodyStream(ByteBuffer(string: parts))) }
        #expect(found?.code == "too_many_parts")
    }

    @Test func fieldsThatAreTooLongAreRefused() async {
        let text = String(repeating: "x", count: (1 << 20) + 1)
        let found = await violation {
            _ = try await form(RequestBodyStream(ByteBuffer(string: part("a", text) + "--b--")))
        }
        #expect(found?.code == "fields_too_long")
    }

    @Test func anErrorOfTheBodyEndsTheFile() async throws {
        struct Gone: Error {}
        let chunks = AsyncThrowingStream<ByteBuffer, any Error> { continuation in
            continuation.yield(
                ByteBuffer(string: "--b\r\nContent-Disposition: form-data; name=file\r\n\r\nabc"))
            continuation.finish(throwing: Gone())
        }
        let form = try await form(
            RequestBodyStream {
                for try await chunk in chunks { return chunk }
                return nil
            })
        let file = try #require(form.file).content
        await #expect(throws: Gone.self) { for try await _ in file {} }
    }
}
