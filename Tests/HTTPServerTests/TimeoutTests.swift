import HTTPServer
import Testing

@Suite struct TimeoutTests {
    @Test func silentConnectionIsClosed() async throws {
        try await withServer {
            $0.timeouts.header = .milliseconds(50)
        } _: { server throws in
            #expect(try server.connect().isClosedByServer())
        }
    }

    @Test func headThatComesTooSlowlyIsRefused() async throws {
        try await withServer {
            $0.timeouts.header = .milliseconds(50)
        } _: { server throws in
            let client = try server.connect()
            client.send("GET /hello HTTP/1.1\r\nHo")
            #expect(try client.response().status == 408)
            #expect(client.isClosedByServer())
        }
    }

    @Test func tricklingBytesDoNotProlongTheHead() async throws {
        try await withServer {
            $0.timeouts.header = .milliseconds(200)
        } _: { server throws in
            let client = try server.connect()
            client.send(get("/hello"))
            _ = try client.response()
            client.send("GET /hello HTTP/1.1\r\nX: ")
            client.trickle("x", times: 40, everyMilliseconds: 10)
            #expect(try client.response().status == 408)
        }
    }

    @Test func idleConnectionIsClosedSilently() async throws {
        try await withServer {
            $0.timeouts.idle = .milliseconds(50)
        } _: { server throws in
            let client = try server.connect()
            client.send(get("/hello"))
            _ = try client.response()
            #expect(client.isClosedByServer())
        }
    }

    @Test func stalledBodyIsRefused() async throws {
        try await withServer {
            $0.timeouts.body = .milliseconds(50)
        } _: { server throws in
            let client = try server.connect()
            client.send("POST /echo HTTP/1.1\r\nHost: test\r\nContent-Length: 10\r\n\r\nabc")
            #expect(try client.response().status == 408)
            #expect(client.isClosedByServer())
        }
    }

    @Test func bodyThatMakesProgressMayTakeLonger() async throws {
        try await withServer {
            $0.timeouts.body = .milliseconds(250)
            $0.timeouts.minimumBodyRate = 4
        } _: { server throws in
            let client = try server.connect()
            client.send("POST /echo HTTP/1.1\r\nHost: test\r\nContent-Length: 10\r\n\r\n")
            client.trickle("x", times: 10, everyMilliseconds: 40)
            #expect(try client.response().status == 200)
        }
    }

    @Test func handlerThatTakesTooLongIsCancelledAndAnsweredFor() async throws {
        try await withServer {
            $0.timeouts.request = .milliseconds(50)
        } _: { server throws in
            let client = try server.connect()
            client.send(get("/wait"))
            let response = try client.response()
            #expect(response.status == 503)
            #expect(response["retry-after"] != nil)
            await server.contract.gate.cancellation()
            client.send(get("/hello"))
            #expect(try client.response().body == "hello")
        }
    }

    @Test func clientThatGoesAwayCancelsItsHandler() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send(get("/wait"))
            await server.contract.gate.arrival()
            client.disconnect()
            await server.contract.gate.cancellation()
        }
    }

    @Test func clientThatReadsNothingIsClosed() async throws {
        try await withServer {
            $0.timeouts.write = .milliseconds(100)
        } _: { server throws in
            let client = try RawClient(port: server.port, receiveBuffer: 4096)
            client.send(get("/large"))
            try await eventually("the write time-out is counted") {
                await server.metrics().contains(#"singr_http_refused_total{reason="write_timeout"} 1"#)
            }
            withExtendedLifetime(client) {}
        }
    }

    @Test func largeAnswerArrivesWhole() async throws {
        try await withServer { server throws in
            #expect(try server.exchange(get("/large")).body.utf8.count == 8 << 20)
        }
    }
}
