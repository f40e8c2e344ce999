import HTTPServer
import Synchronization
import Testing

@Suite struct StreamedAnswerHTTP2Tests {
    private func body(_ client: RawClient, stream: UInt8) throws -> String {
        var text = ""
        while true {
            let frame = try client.frame(HTTP2TestFrame.data, stream: stream)
            text += String(decoding: frame.payload, as: UTF8.self)
            if frame.flags & HTTP2TestFrame.endStream != 0 { return text }
        }
    }

    @Test func chunksArriveAsFrames() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.beginHTTP2()
            client.send(HTTP2TestFrame.request(1, "/rows").bytes)
            #expect(try body(client, stream: 1) == "one,two,three")
            client.send(HTTP2TestFrame.request(3, "/sized").bytes)
            #expect(try body(client, stream: 3) == "hello world")
        }
    }

    @Test func aBrokenAnswerResetsItsStreamOnly() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.beginHTTP2()
            client.send(HTTP2TestFrame.request(1, "/broken").bytes)
            #expect(try client.frame(HTTP2TestFrame.reset).stream == 1)
            client.send(HTTP2TestFrame.request(3, "/hello").bytes)
            #expect(try body(client, stream: 3) == "hello")
        }
    }

    @Test(arguments: ["/endless", "/crumbs"])
    func aClosedWindowHoldsTheProducerAndThenEndsTheStream(path: String) async throws {
        try await withServer {
            $0.timeouts.write = .milliseconds(100)
        } _: { server throws in
            let client = try server.connect()
            client.beginHTTP2()
            client.send(HTTP2TestFrame.request(1, path).bytes)
            #expect(try client.frame(HTTP2TestFrame.reset).stream == 1)
            await server.contract.gate.cancellation()
            #expect(server.contract.produced.withLock { $0 } < 512 * 1024)
        }
    }

    @Test func aResetCancelsTheProducer() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.beginHTTP2()
            client.send(HTTP2TestFrame.request(1, "/stalled").bytes)
            await server.contract.gate.arrival()
            client.send(HTTP2TestFrame(type: HTTP2TestFrame.reset, stream: 1, payload: [0, 0, 0, 8]).bytes)
            await server.contract.gate.cancellation()
        }
    }
}
