import HTTPServer
import Testing

@Suite struct MetricsTests {
    @Test func requestsAreCountedByOperationAndStatus() async throws {
        try await withServer { server throws in
            for path in ["/hello", "/hello?secret=1", "/fail", "/nothing"] {
                _ = try server.exchange(get(path))
            }
            let text = await server.metrics()
            let hello = #"operation="hello",method="GET",route="/hello""#
            #expect(text.contains("singr_http_requests_total{\(hello),status=\"200\"} 2\n"))
            #expect(text.contains(#"operation="fail",method="GET",route="/fail",status="500"} 1"#))
            #expect(text.contains(#"operation="",method="",route="",status="404"} 1"#))
            #expect(text.contains("singr_http_request_duration_seconds_bucket{\(hello),le=\"+Inf\"} 2\n"))
            #expect(text.contains("singr_http_request_duration_seconds_count{\(hello)} 2\n"))
            #expect(!text.contains("secret"))
        }
    }

    @Test func requestInProgressShowsInTheGauge() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send(get("/wait"))
            await server.contract.gate.arrival()
            #expect(await server.metrics().contains("singr_http_requests_in_flight 1\n"))
            server.contract.gate.open()
            _ = try client.response()
            #expect(await server.metrics().contains("singr_http_requests_in_flight 0\n"))
        }
    }

    @Test func adminListenerShowsEverySource() async throws {
        let admin = AdminListener(
            port: 0, sources: [Fixed(name: "a_total"), Fixed(name: "b_total")], logger: silentLogger())
        let port = try await admin.start().port
        let client = try RawClient(port: port)
        client.send(get("/metrics"))
        let response = try client.response()
        #expect(response["content-type"] == "text/plain; version=0.0.4; charset=utf-8")
        #expect(response.body.contains("# TYPE a_total counter\na_total{label=\"x\\\"y\\\\z\\n\"} 7\n"))
        #expect(response.body.contains("# TYPE b_total counter"))
        client.send(get("/healthz"))
        #expect(try client.response().status == 200)
        await admin.stop()
    }
}

private struct Fixed: MetricsSource {
    let name: String

    func collect(into text: inout PrometheusText) async {
        text.family(name, .counter, "A number.")
        text.sample(name, [("label", "x\"y\\z\n")], 7)
    }
}
