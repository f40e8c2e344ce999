import ConformanceSupport
import TestSupport
import Testing

extension Conformance {
    /// What operations answer when a limit is reached, on a server of its own with the tightest limits.
    @Suite(.enabled(if: ServerUnderTest.isStarted)) struct LimitTests {
        @Test("every operation with a limit answers 429 as the contract says")
        func limits() async throws {
            let world = try #require(World.current)
            let limited = world.contract.operations.filter { $0.node["responses"]?["429"] != nil }
            // On the same database, so that accounts made without limits are known here.
            let server = try await StartedServer(
                database: try #require(world.database), settings: ["RATE_LIMITS": RateLimits.tight])
            defer { server.stop() }
            let limitedWorld = World(
                client: server.client, contract: world.contract, coverage: world.coverage)
            for operation in limited {
                let call = try await Fixtures().call(of: operation.id, world)
                let tested = OperationUnderTest(
                    id: operation.id, method: operation.method, path: operation.path)
                // A request that breaks the contract changes nothing, and counts all the same.
                let refused = ConformanceCase(
                    "takes what the limit allows", [.addQuery("notInTheContract", "1")], .accepted(or: [400]))
                let limited = ConformanceCase("over the limit", [], .refused(429, "rate_limited"))
                for testCase in [refused, limited] {
                    let complaints = try await limitedWorld.runner.complaints(
                        of: testCase, operation: tested, call: call)
                    let isLimited =
                        testCase.name == refused.name && complaints.contains { $0.contains("429") }
                    #expect(
                        complaints.isEmpty || isLimited,
                        "\(operation.id): \(complaints.joined(separator: "\n"))")
                }
            }
        }

        @Test("a server that lost its database answers 503 as the contract says, and recovers by itself")
        func outage() async throws {
            let world = try #require(World.current)
            let independent: Set = ["getHealth", "getKeySet", "listApiKeyScopes"]
            let dependent = world.contract.operations.filter { !independent.contains($0.id) }
            try await StartedServer.with(["DATABASE_STATEMENT_TIMEOUT": "2"]) { server, database in
                let lost = World(
                    client: server.client, contract: world.contract, coverage: world.coverage,
                    database: database.url)
                var calls: [(OperationUnderTest, Call)] = []
                for operation in dependent {
                    let tested = OperationUnderTest(
                        id: operation.id, method: operation.method, path: operation.path)
                    calls.append((tested, try await Fixtures().call(of: operation.id, lost)))
                }
                try await database.cutOff()
                for (operation, call) in calls {
                    let unavailable = ConformanceCase("without database", [], .unavailable)
                    let complaints = try await lost.runner.complaints(
                        of: unavailable, operation: operation, call: call)
                    #expect(complaints.isEmpty, "\(operation.id): \(complaints.joined(separator: "\n"))")
                }
                for path in ["/healthz", "/.well-known/jwks.json"] {
                    #expect(try await lost.client.send(HTTPCall("GET", path)).status == 200)
                }
                try await database.restore()
                #expect(try await lost.becomesReady())
            }
        }
    }
}

extension World {
    /// Whether the server calls itself ready within 20 seconds.
    func becomesReady() async throws -> Bool {
        let deadline = ContinuousClock.now + .seconds(20)
        while ContinuousClock.now < deadline {
            if try await client.send(HTTPCall("GET", "/readyz")).status == 200 { return true }
        }
        return false
    }
}

extension StartedServer {
    /// Runs a test against a server of its own with a fresh database.
    static func with(
        _ settings: [String: String], _ body: (StartedServer, TestDatabase) async throws -> Void
    ) async throws {
        try await TestDatabase.withDatabase { database in
            let server = try await StartedServer(database: database.url, settings: settings)
            defer { server.stop() }
            try await body(server, database)
        }
    }
}
