import NIOCore
import SpecRuntime
import Synchronization
import Testing

@Suite struct RawBodyTests {
    @Test(
        arguments: [
            ("application/json", "\"name\""), ("application/json", "{\"a\": "),
            ("text/plain", "artist=Queen"),
            (nil, "\u{0}\u{1}"), ("nonsense", ""),
        ] as [(String?, String)])
    func theHandlerGetsTheBytesWhateverTheyAre(type: String?, text: String) async throws {
        let sink = Sink()
        let headers = type.map { ["content-type": $0] } ?? [:]
        let (response, _) = try await sink.send(
            .post, "/shout", headers: headers, body: .bytes(ByteBuffer(string: text)))
        #expect(response.status == 204)
        #expect(sink.handlers.heard.bodies.withLock { $0 } == [Array(text.utf8)])
    }

    @Test func aBodyOverTheLimitIsRefused() async throws {
        let (response, _) = try await Sink().send(.post, "/shout", headers: [:], body: .tooLarge(limit: 64))
        #expect(response.status == 413)
    }

    @Test func aSlashAtTheEndLeadsToTheSameWhereTheContractSaysSo() async throws {
        let (response, _) = try await Sink().send(.post, "/shout/", headers: [:], body: .bytes(ByteBuffer()))
        #expect(response.status == 204)
        await #expect(throws: NoRoute.self) {
            _ = try await Sink().send(.post, "/bills/", headers: [:], body: .bytes(ByteBuffer()))
        }
    }
}
