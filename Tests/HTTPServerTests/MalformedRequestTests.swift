import HTTPServer
import Testing

@Suite struct MalformedRequestTests {
    @Test(arguments: [
        "nonsense\r\n\r\n", "GET /hello HTTP/1.1\r\nHost : test\r\n\r\n", "GET /hello HTTP/3.7\r\n\r\n",
        "POST /echo HTTP/1.1\r\nHost: test\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /echo HTTP/1.1\r\nHost: test\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
        "POST /echo HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ])
    func badMessageIsAProblemAndEndsTheConnection(_ bytes: String) async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send(bytes)
            let response = try client.response()
            #expect(response.status == 400)
            #expect(response["content-type"] == "application/problem+json")
            #expect(response["x-request-id"]?.isEmpty == false)
            #expect(client.isClosedByServer())
        }
    }

    @Test(arguments: [
        "GET /hello HTTP/1.1\r\n\r\n", "GET /hello HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "GET hello HTTP/1.1\r\nHost: a\r\n\r\n",
    ])
    func badHeadIsAProblem(_ head: String) async throws {
        try await withServer { server throws in
            #expect(try server.exchange(head).status == 400)
        }
    }

    @Test func requestsBeforeABadOneAreAnswered() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send(get("/wait") + "nonsense\r\n\r\n")
            await server.contract.gate.arrival()
            server.contract.gate.open()
            #expect(try client.response().body == "waited")
            #expect(try client.response().status == 400)
            #expect(client.isClosedByServer())
        }
    }

    @Test func longTargetIsRefusedByItsOwnStatus() async throws {
        try await withServer {
            $0.limits.targetLength = 100
        } _: { server throws in
            #expect(try server.exchange(get("/hello?" + String(repeating: "x", count: 93))).status == 200)
            #expect(try server.exchange(get("/hello?" + String(repeating: "x", count: 94))).status == 414)
        }
    }

    @Test func tooManyHeaderBytesAreRefused() async throws {
        try await withServer {
            $0.limits.headerBytes = 1000
        } _: { server throws in
            #expect(
                try server.exchange(get("/hello", "X: " + String(repeating: "x", count: 1000))).status == 431)
            #expect(
                try server.exchange(get("/hello", "X: " + String(repeating: "x", count: 100_000))).status
                    == 431)
        }
    }

    @Test func tooManyFieldsAreRefused() async throws {
        try await withServer {
            $0.limits.headerCount = 10
        } _: { server throws in
            let fields = (0..<10).map { "X-\($0): x\r\n" }.joined()
            #expect(try server.exchange("GET /hello HTTP/1.1\r\nHost: test\r\n\(fields)\r\n").status == 431)
        }
    }
}
