import HTTPServer
import Testing

@Suite struct LimitTests {
    @Test func connectionOverTheLimitIsClosed() async throws {
        try await withServer {
            $0.limits.connections = 1
        } _: { server throws in
            let first = try server.connect()
            first.send(get("/hello"))
            _ = try first.response()
            #expect(try server.connect().isClosedByServer())
            #expect(
                await server.metrics().contains(#"singr_http_refused_total{reason="connection_limit"} 1"#))
            first.disconnect()
            try await eventually("a place becomes free") {
                (try? server.exchange(get("/hello")).status) == 200
            }
        }
    }

    @Test func requestOverTheLimitIsToldToComeAgain() async throws {
        try await withServer {
            $0.limits.inFlightRequests = 1
        } _: { server throws in
            let first = try server.connect()
            first.send(get("/wait"))
            await server.contract.gate.arrival()
            let second = try server.exchange(get("/hello"))
            #expect(second.status == 503)
            #expect(second["retry-after"] == "1")
            server.contract.gate.open()
            #expect(try first.response().status == 200)
        }
    }
}
