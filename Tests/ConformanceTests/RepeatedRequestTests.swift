import ConformanceSupport
import Postgres
import TestSupport
import Testing

extension Conformance {
    /// Requests with an `Idempotency-Key`, as clients send them; what the contract says of each operation is in the
    /// generated suites.
    @Suite(.enabled(if: ServerUnderTest.isStarted)) struct RepeatedRequestTests {
        @Test("many at once with one key add one venue, and all learn of the same one")
        func atOnce() async throws {
            let world = try #require(World.current)
            let tenant = try await world.newTenant()
            let venue = world.addVenue(by: tenant, key: "at once")
            let replies = try await withThrowingTaskGroup(of: HTTPReply.self) { group in
                for _ in 0..<12 { group.addTask { try await world.client.send(venue) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            let made = replies.filter { $0.status == 201 }
            let others = replies.filter { $0.status != 201 }
            let again = try await world.client.send(venue)
            #expect(again.status == 201 && !made.isEmpty)
            #expect(
                made.allSatisfy { $0.body == again.body && $0.first("location") == again.first("location") })
            for reply in others {
                #expect(reply.status == 409 && reply.slug == "in_progress_conflict", "\(reply.bodyText)")
                #expect(reply.first("retry-after") == "1")
            }
            #expect(try await world.venueNames(of: tenant).count == 1)
        }

        @Test("a key means nothing for another caller")
        func otherCaller() async throws {
            let world = try #require(World.current)
            let (ana, ben) = (try await world.newTenant(), try await world.newTenant())
            let body = World.newVenue(number: world.unique())
            var names: [String] = []
            for tenant in [ana, ben] {
                let reply = try await world.client.send(world.addVenue(by: tenant, key: "shared", body))
                #expect(reply.status == 201)
                names.append(try JSONParser.parse(reply.body)["id"]?.text ?? "")
            }
            #expect(names[0] != names[1])
        }

        @Test(
            "a refusal is kept with its key, and another key tries again; a key goes with one operation and place"
        )
        func refusal() async throws {
            let world = try #require(World.current)
            let tenant = try await world.newTenant()
            let venue = try await world.post(
                "/v1/customer/venues",
                World.newVenue(number: world.unique()).with("acceptingRequests", .bool(false)),
                headers: tenant.authorization)
            let (id, name) = (venue["id"]?.text ?? "", venue["urlName"]?.text ?? "")
            let song = World.song(number: world.unique())
            func ask(_ key: String) async throws -> HTTPReply {
                try await world.client.send(.keyed("/v1/public/venues/\(name)/requests", key, song))
            }
            let key = "refusal \(world.unique())".replacing(" ", with: "-")
            let closed = try await ask(key)
            #expect(closed.status == 403 && closed.slug == "venue_not_accepting")
            let opened = try await world.client.send(
                HTTPCall(
                    "PUT", "/v1/customer/venues/\(id)",
                    headers: tenant.authorization + [("Content-Type", "application/json")],
                    body: Array(#"{"acceptingRequests":true}"#.utf8)))
            #expect(opened.status == 200)
            let again = try await ask(key)
            #expect(again.status == 403 && again.body == closed.body)
            let fresh = try await ask(key + "-2")
            #expect(fresh.status == 201)
            let repeated = try await ask(key + "-2")
            #expect(repeated.body == fresh.body)
            #expect(repeated.first("x-device-token") == fresh.first("x-device-token"))
            let elsewhere = try await world.client.send(
                .keyed("/v1/public/venues/\(try await world.venue(accepting: true))/requests", key, song))
            #expect(elsewhere.slug == "idempotency_key_conflict")
        }

        @Test(
            "a node that is killed in the middle holds the key for its lease, and then another node does the work once"
        )
        func killedNode() async throws {
            try await StartedServer.with([:]) { server, database in
                let world = try World.own(server, database)
                let tenant = try await world.newTenant()
                let venue = world.addVenue(by: tenant, key: "killed")
                try await world.withDatabase { client in
                    try await client.transaction { transaction in
                        _ = try await transaction.runUnprepared(
                            trusted: "LOCK TABLE venues IN EXCLUSIVE MODE")
                        async let first = world.client.send(venue)
                        while try await client.first(KeyStatements.running) != 1 { await Task.yield() }
                        server.kill()
                        _ = try? await first
                    }
                }
                let second = try await StartedServer(database: database.url)
                defer { second.stop() }
                let other = try World.own(second, database)
                let waiting = try await other.client.send(venue)
                #expect(waiting.slug == "in_progress_conflict" && waiting.first("retry-after") == "1")
                #expect(try await other.venueNames(of: tenant).isEmpty)
                _ = try await other.withDatabase { try await $0.execute(KeyStatements.endLeases) }
                let done = try await other.client.send(venue)
                #expect(done.status == 201)
                #expect(try await other.client.send(venue).body == done.body)
                #expect(try await other.venueNames(of: tenant).count == 1)
            }
        }

        @Test("without its database a server refuses a request with a key, which can be done afterwards")
        func outage() async throws {
            try await StartedServer.with(["DATABASE_STATEMENT_TIMEOUT": "2"]) { server, database in
                let world = try World.own(server, database)
                let tenant = try await world.newTenant()
                let system = HTTPCall.keyed(
                    "/v1/customer/systems", "outage", .object([.init("name", .string("Main room"))]),
                    headers: tenant.authorization)
                #expect(try await world.client.send(system).status == 201)
                let other = HTTPCall.keyed(
                    "/v1/customer/systems", "outage-2", .object([.init("name", .string("Main room"))]),
                    headers: tenant.authorization)
                try await database.cutOff()
                for call in [system, other] {
                    let reply = try await world.client.send(call)
                    #expect(reply.status == 503 && reply.first("retry-after") != nil)
                }
                try await database.restore()
                #expect(try await world.becomesReady())
                for call in [system, other] { #expect(try await world.client.send(call).status == 201) }
            }
        }

        @Test("the secret of an API key that is made once is nowhere in the database")
        func secret() async throws {
            let world = try #require(World.current)
            let tenant = try await world.newTenant()
            let call = HTTPCall.keyed(
                "/v1/customer/api-keys", "secret", .object([.init("description", .string("OpenKJ"))]),
                headers: tenant.authorization)
            let reply = try await world.client.send(call)
            let secret = try JSONParser.parse(reply.body)["apiKey"]?.text ?? ""
            #expect(reply.status == 201 && secret.hasPrefix("sk_live_"))
            #expect(try await world.client.send(call).body == reply.body)
            let found = try await world.withDatabase {
                try await $0.first(KeyStatements.holding, [.text(secret)])
            }
            #expect(found == 0)
        }
    }
}

private enum KeyStatements {
    static let running = Statement<Int64>(
        "test running keys", "SELECT count(*) FROM idempotency_keys WHERE leased_until IS NOT NULL")
    static let endLeases = Statement<NoRow>(
        "test end leases of keys",
        "UPDATE idempotency_keys SET leased_until = now() WHERE leased_until IS NOT NULL")
    static let holding = Statement<Int64>(
        "test keys that show a text",
        """
        SELECT count(*) FROM idempotency_keys
        WHERE position(convert_to($1, 'UTF8') IN key_digest || request_digest || answer) > 0
        """)
}

extension World {
    /// What is known of a server of a test's own.
    static func own(_ server: StartedServer, _ database: TestDatabase) throws -> World {
        let world = try #require(World.current)
        return World(
            client: server.client, contract: world.contract, coverage: Coverage(), database: database.url)
    }

    fileprivate func addVenue(by tenant: TestAccount, key: String, _ body: JSON? = nil) -> HTTPCall {
        .keyed(
            "/v1/customer/venues", key.replacing(" ", with: "-"), body ?? Self.newVenue(number: unique()),
            headers: tenant.authorization)
    }

    fileprivate func venueNames(of tenant: TestAccount) async throws -> [String] {
        let list = try await get("/v1/customer/venues", headers: tenant.authorization)
        return (list["venues"]?.items ?? []).compactMap { $0["urlName"]?.text }
    }
}

extension HTTPCall {
    /// A `POST` that is to be done once.
    fileprivate static func keyed(
        _ target: String, _ key: String, _ body: JSON, headers: [(name: String, value: String)] = []
    ) -> HTTPCall {
        HTTPCall(
            "POST", target,
            headers: headers + [("Content-Type", "application/json"), ("Idempotency-Key", key)],
            body: Array(body.serialized.utf8))
    }
}

extension HTTPReply {
    /// The slug of a problem.
    fileprivate var slug: String? {
        (try? JSONParser.parse(body))?["type"]?.text?.split(separator: "/").last.map(String.init)
    }
}
