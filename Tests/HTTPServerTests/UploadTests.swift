import HTTPServer
import Testing

@Suite struct UploadTests {
    private func head(_ path: String, _ fields: String...) -> String {
        "POST \(path) HTTP/1.1\r\nHost: test\r\nContent-Type: multipart/form-data; boundary=x\r\n"
            + fields.map { $0 + "\r\n" }.joined() + "\r\n"
    }

    @Test func theBodyIsReadWhileItComes() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send(head("/hold-upload", "Content-Length: 150000"))
            await server.contract.gate.arrival()
            client.send(String(repeating: "x", count: 100_000))
            server.contract.gate.open()
            client.send(String(repeating: "x", count: 50_000) + get("/hello"))
            #expect(try client.response().body == "150000 bytes")
            #expect(try client.response().body == "hello")
        }
    }

    @Test func aChunkedBodyIsReadToItsEnd() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send(head("/upload", "Transfer-Encoding: chunked") + "3\r\nabc\r\n")
            client.send("2\r\nde\r\n0\r\n\r\n")
            #expect(try client.response().body == "5 bytes")
        }
    }

    @Test func anAnnouncedBodyOverTheLimitIsRefusedAtOnce() async throws {
        try await withServer { server throws in
            #expect(try server.exchange(head("/upload", "Content-Length: 200001")).status == 413)
        }
    }

    @Test func aBodyThatGrowsOverTheLimitIsRefusedInItsMiddle() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send(head("/upload", "Transfer-Encoding: chunked"))
            let chunk = "8000\r\n" + String(repeating: "x", count: 0x8000) + "\r\n"
            for _ in 0..<7 { client.send(chunk) }
            let response = try client.response()
            #expect(response.status == 413)
            #expect(response["connection"] == "close")
            #expect(response.body.contains("200000"))
        }
    }

    @Test func aClientThatAsksFirstIsRefusedBeforeItSends() async throws {
        try await withServer { server throws in
            let response = try server.exchange(
                head("/refuse-upload", "Content-Length: 3", "Expect: 100-continue"))
            #expect(response.status == 401)
        }
    }

    @Test func aClientThatAsksFirstIsToldToContinueWhenTheHandlerReads() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send(head("/hold-upload", "Content-Length: 3", "Expect: 100-continue"))
            await server.contract.gate.arrival()
            server.contract.gate.open()
            #expect(try client.response(hasBody: false).status == 100)
            client.send("abc")
            #expect(try client.response().body == "3 bytes")
        }
    }

    @Test func aClientThatStopsInTheMiddleEndsTheReading() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send(head("/hold-upload", "Content-Length: 100") + "abc")
            await server.contract.gate.arrival()
            server.contract.gate.open()
            client.disconnect()
            var failures = server.contract.uploadFailures.stream.makeAsyncIterator()
            #expect(await failures.next() == "Interrupted")
        }
    }

    @Test func aClientThatStallsIsAnsweredAndTheReadingEnds() async throws {
        try await withServer {
            $0.timeouts.body = .milliseconds(50)
        } _: { server throws in
            let client = try server.connect()
            client.send(head("/upload", "Content-Length: 100") + "abc")
            #expect(try client.response().status == 408)
            var failures = server.contract.uploadFailures.stream.makeAsyncIterator()
            #expect(await failures.next() != nil)
        }
    }

    @Test func aHandlerThatDoesNotReadIsGivenUp() async throws {
        try await withServer {
            $0.timeouts.body = .milliseconds(20)
            $0.timeouts.request = .milliseconds(50)
        } _: { server throws in
            let client = try server.connect()
            client.send(head("/hold-upload", "Content-Length: 100") + "abc")
            #expect(try client.response().status == 503)
            await server.contract.gate.cancellation()
        }
    }

    @Test func bytesAfterABrokenChunkAreNoBody() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send(head("/upload", "Transfer-Encoding: chunked") + "3\r\nabc\r\nzz\r\n")
            #expect(try client.response().status == 400)
            var failures = server.contract.uploadFailures.stream.makeAsyncIterator()
            #expect(await failures.next() != nil)
        }
    }

    @Test func aFormThatIsNotInPartsIsNotStreamed() async throws {
        try await withServer { server throws in
            #expect(try server.exchange(post("/upload", "abc")).body == "nothing")
        }
    }

    @Test func anUploadOverHTTP2IsReadWhileItComes() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.beginHTTP2()
            client.send(HTTP2TestFrame.multipart(1, "/upload").bytes)
            for index in 0..<3 {
                client.send(
                    HTTP2TestFrame(
                        type: HTTP2TestFrame.data, flags: index == 2 ? HTTP2TestFrame.endStream : 0,
                        stream: 1,
                        payload: [UInt8](repeating: 120, count: 1000)
                    ).bytes)
            }
            let answer = try client.frame(HTTP2TestFrame.data, stream: 1).payload
            #expect(String(decoding: answer, as: UTF8.self) == "3000 bytes")
        }
    }
}
