import HTTPServer
import Testing

@Suite struct BodyTests {
    @Test func chunkedBodyIsPutTogether() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send("POST /echo HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n")
            client.send("4\r\ndefg\r\n0\r\n\r\n")
            #expect(try client.response().body == "abcdefg")
        }
    }

    @Test func bodyAtTheLimitPassesAndOneByteMoreDoesNot() async throws {
        try await withServer { server throws in
            let body = String(repeating: "x", count: 1000)
            #expect(try server.exchange(post("/echo", body)).body == body)
            let client = try server.connect()
            client.send(post("/echo", body + "x"))
            let response = try client.response()
            #expect(response.status == 413)
            #expect(response["connection"] == "close")
            #expect(client.isClosedByServer())
        }
    }

    @Test func chunkedBodyOverTheLimitIsRefused() async throws {
        try await withServer { server throws in
            let chunk = "400\r\n" + String(repeating: "x", count: 1024) + "\r\n"
            let head = "POST /echo HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n"
            #expect(try server.exchange(head + chunk + chunk).status == 413)
        }
    }

    @Test func missingCredentialsWinOverATooLargeBody() async throws {
        try await withServer { server throws in
            #expect(try server.exchange(post("/secret", String(repeating: "x", count: 5000))).status == 401)
        }
    }

    @Test func answerIsSeenThoughTheBodyGoesOn() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send("POST /echo HTTP/1.1\r\nHost: test\r\nContent-Length: 300000\r\n\r\n")
            for _ in 0..<20 { client.send(String(repeating: "x", count: 10_000)) }
            #expect(try client.response().status == 413)
        }
    }

    @Test func answerIsSeenThoughTooMuchOfABodyCameWhileItWasMade() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send("GET /wait HTTP/1.1\r\nHost: test\r\nContent-Length: 1500000\r\n\r\n")
            await server.contract.gate.arrival()
            for _ in 0..<140 { client.send(String(repeating: "x", count: 10_000)) }
            server.contract.gate.open()
            #expect(try client.response().status == 200)
        }
    }

    @Test func clientThatAsksFirstIsToldToContinue() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send(
                "POST /echo HTTP/1.1\r\nHost: test\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n")
            #expect(try client.response(hasBody: false).status == 100)
            client.send("abc")
            #expect(try client.response().body == "abc")
        }
    }

    @Test func clientThatAsksFirstWithTooMuchIsRefusedAtOnce() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send(
                "POST /echo HTTP/1.1\r\nHost: test\r\nContent-Length: 3000\r\nExpect: 100-continue\r\n\r\n")
            #expect(try client.response().status == 413)
        }
    }

    @Test func bodyOfAnOperationWithoutOneIsIgnored() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send("GET /hello HTTP/1.1\r\nHost: test\r\nContent-Length: 3\r\n\r\nabc" + get("/hello"))
            #expect(try client.response().body == "hello")
            #expect(try client.response().body == "hello")
        }
    }
}
