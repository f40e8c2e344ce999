import HTTPServer
import Testing

@Suite struct MiddlewareTests {
    @Test func safeRequestIdOfTheClientIsKept() async throws {
        try await withServer { server throws in
            let response = try server.exchange(get("/context", "X-Request-Id: abc-123_x.y"))
            #expect(response["x-request-id"] == "abc-123_x.y")
            #expect(response.body.hasPrefix("abc-123_x.y "))
        }
    }

    @Test(arguments: ["", "a b", "a\"b", "é", String(repeating: "x", count: 129)])
    func unsafeRequestIdIsReplaced(_ id: String) async throws {
        try await withServer { server throws in
            let made = try #require(
                try server.exchange(get("/context", "X-Request-Id: \(id)"))["x-request-id"])
            #expect(made != id)
            #expect(made.utf8.count == 36)
            #expect(Array(made)[14] == "7")
        }
    }

    @Test func madeRequestIdsDiffer() async throws {
        try await withServer { server throws in
            let ids = try (0..<20).map { _ in try server.exchange(get("/hello"))["x-request-id"] }
            #expect(Set(ids).count == 20)
        }
    }

    @Test func everyAnswerCarriesTheSecurityFieldsAndTheDate() async throws {
        try await withServer { server throws in
            for path in ["/hello", "/nothing"] {
                let response = try server.exchange(get(path))
                #expect(response["x-content-type-options"] == "nosniff")
                #expect(response["referrer-policy"] == "no-referrer")
                #expect(response["x-frame-options"] == "SAMEORIGIN")
                #expect(response["date"]?.hasSuffix(" GMT") == true)
                #expect(response["vary"] == nil)
            }
        }
    }

    @Test func preflightOfAnAllowedOriginIsGranted() async throws {
        try await withServer {
            $0.corsOrigins = ["https://app.example"]
        } _: { server throws in
            let response = try server.exchange(
                "OPTIONS /echo HTTP/1.1\r\nHost: test\r\nOrigin: https://app.example\r\n"
                    + "Access-Control-Request-Method: POST\r\n\r\n")
            #expect(response.status == 204)
            #expect(response["access-control-allow-origin"] == "https://app.example")
            #expect(response["access-control-allow-credentials"] == "true")
            #expect(response["access-control-allow-methods"]?.contains("PATCH") == true)
            #expect(response["access-control-max-age"] == "600")
            #expect(response["vary"] == "Origin")
        }
    }

    @Test func answersAndProblemsAreReadableByAnAllowedOrigin() async throws {
        try await withServer {
            $0.corsOrigins = ["https://app.example"]
        } _: { server throws in
            for path in ["/hello", "/nothing"] {
                let response = try server.exchange(get(path, "Origin: https://app.example"))
                #expect(response["access-control-allow-origin"] == "https://app.example")
                #expect(response["access-control-expose-headers"]?.contains("Retry-After") == true)
            }
        }
    }

    @Test(arguments: ["https://evil.example", "https://app.example.evil", "null", "http://app.example"])
    func otherOriginsAreGrantedNothing(_ origin: String) async throws {
        try await withServer {
            $0.corsOrigins = ["https://app.example"]
        } _: { server throws in
            let response = try server.exchange(get("/hello", "Origin: \(origin)"))
            #expect(response.status == 200)
            #expect(response["access-control-allow-origin"] == nil)
            #expect(response["vary"] == "Origin")
        }
    }
}
