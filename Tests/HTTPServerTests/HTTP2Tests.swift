import HTTPServer
import Testing

@Suite struct HTTP2Tests {
    private let status200: UInt8 = 0x88

    @Test func prefaceInClearTextBeginsHTTP2() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.beginHTTP2()
            client.send(HTTP2TestFrame.request(1, "/hello").bytes)
            let head = try client.frame(HTTP2TestFrame.headers)
            #expect(head.payload.first == status200)
            #expect(try client.frame(HTTP2TestFrame.data).payload == Array("hello".utf8))
        }
    }

    @Test func prefaceMayComeByteByByte() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            for byte in "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8 { client.send([byte]) }
            client.send(HTTP2TestFrame(type: HTTP2TestFrame.settings).bytes)
            client.send(HTTP2TestFrame.request(1, "/hello").bytes)
            #expect(try client.frame(HTTP2TestFrame.headers).payload.first == status200)
        }
    }

    @Test func bodyOverTheLimitIsRefusedOnItsStreamOnly() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.beginHTTP2()
            client.send(HTTP2TestFrame.upload(1, "/echo").bytes)
            let chunk = [UInt8](repeating: 120, count: 600)
            for _ in 0..<2 {
                client.send(HTTP2TestFrame(type: HTTP2TestFrame.data, stream: 1, payload: chunk).bytes)
            }
            let answer = try client.frame(HTTP2TestFrame.data, stream: 1).payload
            #expect(String(decoding: answer, as: UTF8.self).contains("payload_too_large"))
            client.send(HTTP2TestFrame.request(3, "/hello").bytes)
            #expect(try client.frame(HTTP2TestFrame.data, stream: 3).payload == Array("hello".utf8))
        }
    }

    @Test func stalledBodyOfAStreamIsRefused() async throws {
        try await withServer {
            $0.timeouts.body = .milliseconds(50)
        } _: { server throws in
            let client = try server.connect()
            client.beginHTTP2()
            client.send(HTTP2TestFrame.upload(1, "/echo").bytes)
            let answer = try client.frame(HTTP2TestFrame.data, stream: 1).payload
            #expect(String(decoding: answer, as: UTF8.self).contains("request_timeout"))
        }
    }

    @Test func slowStreamDoesNotHoldUpAnother() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.beginHTTP2()
            client.send(HTTP2TestFrame.request(1, "/wait").bytes)
            await server.contract.gate.arrival()
            client.send(HTTP2TestFrame.request(3, "/hello").bytes)
            #expect(try client.frame(HTTP2TestFrame.data).stream == 3)
            server.contract.gate.open()
            #expect(try client.frame(HTTP2TestFrame.data, stream: 1).payload == Array("waited".utf8))
        }
    }

    @Test func resetStreamCancelsItsHandler() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.beginHTTP2()
            client.send(HTTP2TestFrame.request(1, "/wait").bytes)
            await server.contract.gate.arrival()
            client.send(HTTP2TestFrame(type: HTTP2TestFrame.reset, stream: 1, payload: [0, 0, 0, 8]).bytes)
            await server.contract.gate.cancellation()
        }
    }

    @Test func resetsThatComeTooFastEndTheConnection() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.beginHTTP2()
            for stream in stride(from: UInt8(1), to: 255, by: 2) {
                client.send(HTTP2TestFrame.request(stream, "/wait").bytes)
                client.send(
                    HTTP2TestFrame(type: HTTP2TestFrame.reset, stream: stream, payload: [0, 0, 0, 8]).bytes)
                client.send(
                    HTTP2TestFrame(type: HTTP2TestFrame.reset, stream: stream, payload: [0, 0, 0, 8]).bytes)
            }
            _ = try client.frame(HTTP2TestFrame.goAway)
        }
    }

    @Test func stoppingServerSaysGoAwayAndFinishesTheStream() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.beginHTTP2()
            client.send(HTTP2TestFrame.request(1, "/wait").bytes)
            await server.contract.gate.arrival()
            async let stopped: Void = server.service.stop(gracePeriod: .seconds(20))
            _ = try client.frame(HTTP2TestFrame.goAway)
            server.contract.gate.open()
            #expect(try client.frame(HTTP2TestFrame.data, stream: 1).payload == Array("waited".utf8))
            client.disconnect()
            await stopped
        }
    }

    @Test func idleConnectionIsToldToGoAway() async throws {
        try await withServer {
            $0.timeouts.idle = .milliseconds(50)
        } _: { server throws in
            let client = try server.connect()
            client.beginHTTP2()
            _ = try client.frame(HTTP2TestFrame.goAway)
        }
    }
}
