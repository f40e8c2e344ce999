import HTTPServer
import Testing

@Suite struct HTTP1Tests {
    @Test func connectionCarriesSeveralRequests() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            for _ in 0..<3 {
                client.send(get("/hello"))
                let response = try client.response()
                #expect(response.status == 200)
                #expect(response.body == "hello")
                #expect(response["connection"] == nil)
            }
        }
    }

    @Test func pipelinedRequestsAreAnsweredInOrder() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send(get("/wait") + get("/hello") + post("/echo", "abc") + get("/nothing"))
            await server.contract.gate.arrival()
            server.contract.gate.open()
            #expect(try client.response().body == "waited")
            #expect(try client.response().body == "hello")
            #expect(try client.response().body == "abc")
            #expect(try client.response().status == 404)
        }
    }

    @Test func tooManyPipelinedRequestsEndTheConnection() async throws {
        try await withServer {
            $0.limits.pipelinedRequests = 2
        } _: { server throws in
            let client = try server.connect()
            client.send(get("/wait") + get("/hello") + get("/hello") + get("/hello"))
            await server.contract.gate.arrival()
            try await eventually("the request in excess is seen") {
                await server.metrics().contains(#"singr_http_refused_total{reason="pipeline_limit"} 1"#)
            }
            server.contract.gate.open()
            let statuses = try (0..<4).map { _ in try client.response().status }
            #expect(statuses == [200, 200, 200, 400])
            #expect(client.isClosedByServer())
        }
    }

    @Test func headHasTheLengthButNotTheBody() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send("HEAD /hello HTTP/1.1\r\nHost: test\r\n\r\n")
            let head = try client.response(hasBody: false)
            #expect(head.status == 200)
            #expect(head["content-length"] == "5")
            client.send(get("/hello"))
            #expect(try client.response().body == "hello")
        }
    }

    @Test func unknownPathIsAProblem() async throws {
        try await withServer { server throws in
            let response = try server.exchange(get("/nothing?secret=1"))
            #expect(response.status == 404)
            #expect(response["content-type"] == "application/problem+json")
            #expect(response.body.contains(#""instance":"/nothing""#))
        }
    }

    @Test func undeclaredMethodNamesThoseThatAre() async throws {
        try await withServer { server throws in
            let response = try server.exchange("DELETE /hello HTTP/1.1\r\nHost: test\r\n\r\n")
            #expect(response.status == 405)
            #expect(response["allow"] == "GET, HEAD, OPTIONS")
        }
    }

    @Test func optionsNamesTheMethods() async throws {
        try await withServer { server throws in
            let response = try server.exchange("OPTIONS /echo HTTP/1.1\r\nHost: test\r\n\r\n")
            #expect(response.status == 204)
            #expect(response["allow"] == "POST, OPTIONS")
            #expect(response["content-length"] == nil)
        }
    }

    @Test func http10ConnectionClosesUnlessKeepAliveIsAsked() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send("GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
            #expect(try client.response()["connection"] == "keep-alive")
            client.send("GET /hello HTTP/1.0\r\n\r\n")
            #expect(try client.response()["connection"] == "close")
            #expect(client.isClosedByServer())
        }
    }

    @Test func absoluteTargetIsTakenByItsPath() async throws {
        try await withServer { server throws in
            #expect(try server.exchange(get("http://test/hello")).body == "hello")
        }
    }
}
