import ConformanceSupport
import TestSupport
import Testing

extension Conformance {
    /// Attacks on what API keys open, made from the contract: what holds for one operation is tried on every one.
    @Suite(.enabled(if: ServerUnderTest.isStarted)) struct KeyAccessTests {
        @Test("every operation for programs refuses every forged, stolen or dead key, in the same words")
        func keys() async throws {
            let world = try #require(World.current)
            let attacks = try await attacks(world)
            let operations = world.contract.operations.filter { $0.keyScopes != nil }
            #expect(operations.count >= 11 && attacks.count >= 15)
            var details: Set<String> = []
            for operation in operations {
                var call = try await Fixtures().call(of: operation.id, world)
                for (name, secret) in attacks {
                    call.headers = [("X-API-Key", secret)]
                    let refused = ConformanceCase(name, [], .refused(401, "authentication_failed"))
                    let complaints = try await world.runner.complaints(
                        of: refused, operation: OperationUnderTest(operation), call: call)
                    #expect(complaints.isEmpty, "\(operation.id), \(name): \(complaints)")
                    details.insert(try await detail(of: operation, call, world))
                }
                call.headers = [("Authorization", "Bearer \(try await world.key().secret)")]
                #expect(try await send(operation, call, world).status == 401, "\(operation.id): bearer")
            }
            #expect(details.count == 1, "\(details)")
            for (name, secret) in attacks {
                let refusal = try await commandRefusal(secret, world)
                #expect(refusal.map { details.contains($0) } == true, "openkjCommand, \(name)")
            }
        }

        @Test("every operation for programs needs its scope, and says which")
        func scopes() async throws {
            let world = try #require(World.current)
            let schemas = world.contract.root["components"]?["schemas"]
            let all = (schemas?["ApiKeyScope"]?["enum"]?.items ?? []).compactMap(\.text)
            #expect(all.count == 7)
            for operation in world.contract.operations {
                guard let needed = operation.keyScopes else { continue }
                #expect(!needed.isEmpty, "\(operation.id) takes any key")
                var call = try await Fixtures().call(of: operation.id, world)
                for scope in needed {
                    let key = try await world.key(
                        of: try await world.tenant(), scopes: all.filter { $0 != scope })
                    call.headers = key.header
                    let refused = ConformanceCase(
                        "without \(scope)", [], .refused(403, "permission_denied"))
                    let complaints = try await world.runner.complaints(
                        of: refused, operation: OperationUnderTest(operation), call: call)
                    #expect(complaints.isEmpty, "\(operation.id): \(complaints)")
                    #expect(try await detail(of: operation, call, world).contains(scope))
                }
            }
        }

        @Test("no key opens anything of another account")
        func tenants() async throws {
            let world = try #require(World.current)
            let stranger = try await world.key(of: try await world.newTenant())
            for operation in world.contract.operations where operation.keyScopes != nil {
                var call = try await Fixtures().call(of: operation.id, world)
                call.headers = stranger.header
                let reply = try await send(operation, call, world)
                let isNothing = reply.status == 404 || reply.status == 200 && Self.isEmpty(reply)
                #expect(isNothing, "\(operation.id): \(reply.status) \(reply.bodyText)")
            }
        }

        @Test("a key takes from its own limit alone")
        func limits() async throws {
            try await StartedServer.with(["RATE_LIMITS": "program.principal=2/3600,*=1000000/3600"]) {
                server, database in
                let world = try #require(World.current)
                let own = World(
                    client: server.client, contract: world.contract, coverage: world.coverage,
                    database: database.url)
                let tenant = try await own.newTenant()
                let (first, second) = (try await own.key(of: tenant), try await own.key(of: tenant))
                func status(_ key: TestKey) async throws -> Int {
                    try await server.client.send(
                        HTTPCall("GET", "/api/venues/list", headers: key.header)
                    ).status
                }
                var statuses: [Int] = []
                for key in [first, first, first, second] { statuses.append(try await status(key)) }
                #expect(statuses == [200, 200, 429, 200])
            }
        }

        private func attacks(_ world: World) async throws -> [(name: String, secret: String)] {
            let account = try await world.account("customer")
            let genuine = try await world.key().secret
            let altered = genuine.dropLast(2) + (genuine.hasSuffix("A") ? "BB" : "AA")
            return [
                ("nothing like a key", "x"),
                ("an unknown key", "sk_live_" + String(repeating: "A", count: 43)),
                ("an altered key", String(altered)), ("a cut key", String(genuine.dropLast())),
                ("a longer key", genuine + "A"), ("a key without its mark", String(genuine.dropFirst(8))),
                ("a key of another mark", "sk_test_" + genuine.dropFirst(8)),
                ("a key in other case", genuine.uppercased()), ("two keys", "\(genuine), \(genuine)"),
                ("the shown prefix", String(genuine.dropFirst(8).prefix(7))),
                ("an access token", account.accessToken), ("a refresh token", account.refreshToken),
                ("SQL", "' OR '1'='1"), ("5 KB", String(repeating: "a", count: 5_000)),
            ] + (try await world.deadKeys())
        }

        private func send(_ operation: ContractOperation, _ call: Call, _ world: World) async throws
            -> HTTPReply
        {
            let query = call.query.map { "\($0.name)=\($0.value.replacing(" ", with: "%20"))" }
            return try await world.client.send(
                HTTPCall(
                    operation.method,
                    call.target(of: operation) + (query.isEmpty ? "" : "?" + query.joined(separator: "&")),
                    headers: call.headers + (call.body == nil ? [] : [("Content-Type", "application/json")]),
                    body: call.body.map { Array($0.serialized.utf8) }))
        }

        private func detail(
            of operation: ContractOperation, _ call: Call, _ world: World
        ) async throws -> String {
            try JSONParser.parse(try await send(operation, call, world).body)["detail"]?.text ?? ""
        }

        private func commandRefusal(_ secret: String, _ world: World) async throws -> String? {
            let reply = try await world.post(
                "/openkj/api",
                .object([.init("api_key", .string(secret)), .init("command", .string("getSerial"))]))
            return reply["error"] == .bool(true) ? reply["errorString"]?.text : nil
        }

        /// Whether a list has nothing and a count counts nothing.
        private static func isEmpty(_ reply: HTTPReply) -> Bool {
            guard let answer = try? JSONParser.parse(reply.body) else { return false }
            return ["venues", "requests", "songs"].contains { answer[$0] == .array([]) }
                || answer["processedCount"]?.integer == 0
        }
    }
}

extension ContractOperation {
    /// The scopes of a key that it takes; nil for an operation that takes no key.
    fileprivate var keyScopes: [String]? {
        let requirements = node["security"]?.items ?? []
        return requirements.compactMap { $0["apiKey"] }.first?.items?.compactMap(\.text)
    }
}
