import ConformanceSupport
import Testing

struct HTTPClientTests {
    private func client(_ peer: ScriptedPeer, timeout: Duration = .seconds(5)) -> HTTPClient {
        HTTPClient(host: "127.0.0.1", port: peer.port, timeout: timeout)
    }

    @Test("a request goes out byte by byte as it was put together")
    func exactRequest() async throws {
        let peer = try ScriptedPeer([["HTTP/1.1 204 No Content\r\n\r\n"]])
        let reply = try await client(peer).send(
            HTTPCall("POST", "/a%20b?c", headers: [("X-Odd", "1")], body: Array("hi".utf8)))
        #expect(reply.status == 204)
        #expect(
            peer.requests == [
                "POST /a%20b?c HTTP/1.1\r\nHost: 127.0.0.1:\(peer.port)\r\nX-Odd: 1\r\nContent-Length: 2\r\n\r\nhi"
            ])
    }

    @Test("a connection is kept for the next exchange")
    func keepAlive() async throws {
        let reply = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
        let peer = try ScriptedPeer([[reply, reply]])
        let client = client(peer)
        #expect(try await client.send(HTTPCall("GET", "/1")).bodyText == "ok")
        #expect(try await client.send(HTTPCall("GET", "/2")).bodyText == "ok")
        #expect(peer.connectionCount == 1)
    }

    @Test("a kept connection that the peer ended is replaced")
    func staleConnection() async throws {
        let reply = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
        let peer = try ScriptedPeer([[reply], [reply]])
        let client = client(peer)
        _ = try await client.send(HTTPCall("GET", "/1"))
        #expect(try await client.send(HTTPCall("GET", "/2")).status == 200)
        #expect(peer.connectionCount == 2)
    }

    @Test("a chunked body is put together and a reply to HEAD has none")
    func bodies() async throws {
        let chunked =
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n1\r\nd\r\n0\r\n\r\n"
        let peer = try ScriptedPeer([[chunked, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n"]])
        let client = client(peer)
        #expect(try await client.send(HTTPCall("GET", "/")).bodyText == "abcd")
        let head = try await client.send(HTTPCall("HEAD", "/"))
        #expect(head.first("content-LENGTH") == "99" && head.body.isEmpty)
    }

    @Test(
        "a reply that breaks RFC 9112 is an error",
        arguments: [
            "HTTP/1.0 200 OK\r\n\r\n", "HTTP/1.1 2000 OK\r\n\r\n", "HTTP/1.1 200 OK\r\nNo colon\r\n\r\n",
            "HTTP/1.1 200 OK\r\nBad name: 1\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\na",
            "HTTP/1.1 204 No Content\r\n\r\nextra",
        ])
    func malformed(_ reply: String) async throws {
        let client = client(try ScriptedPeer([[reply]]))
        await #expect(throws: HTTPFailure.self) { try await client.send(HTTPCall("GET", "/")) }
    }

    @Test("a reply that ends early and a peer that stays silent are told apart")
    func incomplete() async throws {
        let early = client(try ScriptedPeer([["HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"]]))
        await #expect(throws: HTTPFailure.ended(received: 41)) { try await early.send(HTTPCall("GET", "/")) }
        let silent = client(try ScriptedPeer([["", ""]]), timeout: .milliseconds(50))
        await #expect(throws: HTTPFailure.timedOut(phase: "receive")) {
            try await silent.send(HTTPCall("GET", "/"))
        }
    }
}
