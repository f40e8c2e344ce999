import HTTPServer
import Logging
import SpecRuntime
import Synchronization
import Testing

@Suite struct StreamedAnswerTests {
    @Test func chunksArriveAndTheConnectionGoesOn() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send(get("/rows") + get("/hello"))
            let head = try client.response(hasBody: false)
            #expect(head.status == 200)
            #expect(head["content-type"] == "text/csv")
            #expect(head["transfer-encoding"] == "chunked")
            #expect(head["content-length"] == nil)
            #expect(try client.chunks().joined() == "one,two,three")
            #expect(try client.response().body == "hello")
        }
    }

    @Test func smallChunksTravelTogether() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send(get("/rows"))
            _ = try client.response(hasBody: false)
            #expect(try client.chunks() == ["one,two,three"])
        }
    }

    @Test func aKnownLengthIsTold() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send(get("/sized") + get("/hello"))
            let response = try client.response()
            #expect(response["transfer-encoding"] == nil)
            #expect(response.body == "hello world")
            #expect(try client.response().body == "hello")
        }
    }

    @Test func headSaysTheSameAndProducesNothing() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            for path in ["/endless", "/sized"] {
                client.send("HEAD \(path) HTTP/1.1\r\nHost: test\r\n\r\n")
                let head = try client.response(hasBody: false)
                #expect(head["transfer-encoding"] == (path == "/sized" ? nil : "chunked"))
                #expect(head["content-length"] == (path == "/sized" ? "11" : nil))
            }
            client.send(get("/hello"))
            #expect(try client.response().body == "hello")
            #expect(server.contract.produced.withLock { $0 } == 0)
        }
    }

    @Test func aClientOfHTTP10ReadsToTheEnd() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send("GET /rows HTTP/1.0\r\nHost: test\r\nConnection: keep-alive\r\n\r\n")
            let head = try client.response(hasBody: false)
            #expect(head["transfer-encoding"] == nil)
            #expect(head["connection"] == "close")
            #expect(client.rest() == Array("one,two,three".utf8))
        }
    }

    @Test(arguments: ["1.1", "1.0"])
    func aBrokenAnswerNeverLooksWhole(version: String) async throws {
        let lines = try await LogLines.written { writer in
            let logger = Logger(label: "http") { JSONLogHandler(label: $0, writer: writer) }
            try await withServer(logger: logger) { server throws in
                let client = try server.connect()
                client.send("GET /broken HTTP/\(version)\r\nHost: test\r\n\r\n")
                let rest = client.rest().map { String(decoding: $0, as: UTF8.self) }
                #expect(version == "1.0" ? rest == nil : rest?.hasSuffix("0\r\n\r\n") == false)
            }
        }
        #expect(lines.count == 1)
        #expect(lines.first?.contains("Broken()") == true)
    }

    @Test func aWrongLengthBreaksTheAnswerOff() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send(get("/short"))
            let rest = client.rest().map { String(decoding: $0, as: UTF8.self) }
            #expect(rest?.contains("Content-Length: 12\r\n") == true)
            #expect(rest?.hasSuffix("hello world") == true)
        }
    }

    @Test(arguments: ["/endless", "/crumbs"])
    func aClientThatReadsNothingHoldsTheProducerAndIsDropped(path: String) async throws {
        try await withServer {
            $0.timeouts.write = .milliseconds(100)
        } _: { server throws in
            let client = try RawClient(port: server.port, receiveBuffer: 4096)
            client.send(get(path))
            await server.contract.gate.cancellation()
            // What the buffers of two sockets hold, and no more.
            #expect(server.contract.produced.withLock { $0 } < 16 << 20)
            #expect(await server.metrics().contains(#"singr_http_refused_total{reason="write_timeout"} 1"#))
            withExtendedLifetime(client) {}
        }
    }

    @Test func aClientThatGoesAwayCancelsTheProducer() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send(get("/stalled"))
            await server.contract.gate.arrival()
            client.disconnect()
            await server.contract.gate.cancellation()
        }
    }

    @Test func aProducerThatStallsIsBrokenOff() async throws {
        try await withServer {
            $0.timeouts.request = .milliseconds(50)
        } _: { server throws in
            let client = try server.connect()
            client.send(get("/stalled"))
            let rest = client.rest().map { String(decoding: $0, as: UTF8.self) }
            #expect(rest?.hasSuffix("5\r\nfirst\r\n") == true)
            await server.contract.gate.cancellation()
        }
    }

    @Test func aLongAnswerMayTakeItsTime() async throws {
        try await withServer {
            $0.timeouts.request = .milliseconds(200)
        } _: { server throws in
            let client = try server.connect()
            client.send(get("/slow"))
            _ = try client.response(hasBody: false)
            #expect(try client.chunks().joined() == "xxxxxxxxxx")
        }
    }

    @Test func anAnswerBeingMadeIsFinishedWhenTheServerStops() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send(get("/stalled"))
            await server.contract.gate.arrival()
            async let stopped: Void = server.service.stop(gracePeriod: .seconds(20))
            server.contract.gate.open()
            _ = try client.response(hasBody: false)
            #expect(try client.chunks().joined() == "firstsecond")
            await stopped
        }
    }
}
