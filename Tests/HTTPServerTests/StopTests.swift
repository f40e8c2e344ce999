import HTTPServer
import Testing

@Suite struct StopTests {
    @Test func requestInProgressIsAnsweredBeforeTheServerStops() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send(get("/wait"))
            await server.contract.gate.arrival()
            async let stopped: Void = server.service.stop(gracePeriod: .seconds(20))
            try await eventually("new connections are refused") { (try? server.connect()) == nil }
            server.contract.gate.open()
            let response = try client.response()
            #expect(response.body == "waited")
            #expect(response["connection"] == "close")
            #expect(client.isClosedByServer())
            await stopped
        }
    }

    @Test func idleConnectionIsClosedAtOnce() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send(get("/hello"))
            _ = try client.response()
            await server.service.stop(gracePeriod: .seconds(20))
            #expect(client.isClosedByServer())
        }
    }

    @Test func requestThatOutlastsTheGracePeriodIsCancelled() async throws {
        try await withServer { server throws in
            let client = try server.connect()
            client.send(get("/wait"))
            await server.contract.gate.arrival()
            await server.service.stop(gracePeriod: .milliseconds(50))
            await server.contract.gate.cancellation()
            #expect(client.isClosedByServer())
        }
    }

    @Test func secondStartIsAnError() async throws {
        try await withServer { server throws in
            await #expect(throws: HTTPServerError.alreadyStarted) { try await server.service.start() }
        }
    }

    @Test func takenPortIsAClearError() async throws {
        try await withServer { server throws in
            let second = HTTPService(
                service: SmallContract(), configuration: HTTPServerConfiguration(port: server.port),
                logger: silentLogger())
            let error = await #expect(throws: HTTPServerError.self) { try await second.start() }
            #expect(error?.description == "cannot listen on 127.0.0.1:\(server.port): Address already in use")
        }
    }
}
