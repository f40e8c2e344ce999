import ConformanceSupport
import TestSupport
import Testing

extension Conformance {
    /// What requests are counted by, on servers of their own.
    @Suite(.enabled(if: ServerUnderTest.isStarted)) struct CounterTests {
        private static let list = "/v1/public/venues?limit=1"

        private func status(_ server: StartedServer, _ headers: (String, String)...) async throws -> Int {
            let call = HTTPCall("GET", Self.list, headers: headers.map { (name: $0.0, value: $0.1) })
            return try await server.client.send(call).status
        }

        @Test("an address that a client claims is no other counter")
        func forgedAddress() async throws {
            try await StartedServer.with(["RATE_LIMITS": "publicRead.address=2/3600"]) { server, _ throws in
                #expect(try await status(server, ("X-Forwarded-For", "203.0.113.1")) == 200)
                #expect(try await status(server, ("X-Forwarded-For", "203.0.113.2")) == 200)
                #expect(try await status(server, ("X-Forwarded-For", "203.0.113.3")) == 429)
                #expect(try await status(server, ("Forwarded", "for=203.0.113.4")) == 429)
                #expect(try await status(server, ("X-Real-IP", "203.0.113.5")) == 429)
            }
        }

        @Test(
            "behind a trusted proxy the address that it saw counts, not those before it, an IPv6 one by its /64"
        )
        func proxy() async throws {
            let settings = ["RATE_LIMITS": "publicRead.address=1/3600", "TRUSTED_PROXIES": "127.0.0.0/8"]
            try await StartedServer.with(settings) { server, _ throws in
                #expect(try await status(server, ("X-Forwarded-For", "203.0.113.1")) == 200)
                #expect(try await status(server, ("X-Forwarded-For", "198.51.100.7, 203.0.113.1")) == 429)
                #expect(try await status(server, ("X-Forwarded-For", "203.0.113.2")) == 200)
                #expect(try await status(server, ("X-Forwarded-For", "2001:db8:1:2::3")) == 200)
                #expect(try await status(server, ("X-Forwarded-For", "2001:db8:1:2:9:8:7:6")) == 429)
                #expect(try await status(server, ("X-Forwarded-For", "2001:db8:1:3::3")) == 200)
            }
        }

        @Test("a caller is counted after it was recognised: a token that is none takes from nobody's limit")
        func principal() async throws {
            let settings = ["RATE_LIMITS": "guestRequest.principal=1/3600,*=1000/3600"]
            try await StartedServer.with(settings) { server, _ throws in
                let world = try #require(World.current)
                let own = World(client: server.client, contract: world.contract, coverage: world.coverage)
                let ana = try #require(try await request(own, token: nil).first("x-device-token"))
                let ben = try #require(try await request(own, token: nil).first("x-device-token"))
                #expect(try await request(own, token: ana).status == 201)
                #expect(try await request(own, token: ana).status == 429)
                #expect(try await request(own, token: ana + "x").status == 401)
                #expect(try await request(own, token: ben).status == 201)
                #expect(try await request(own, token: ben).status == 429)
            }
        }

        private func request(_ world: World, token: String?) async throws -> HTTPReply {
            let call = try await Fixtures().createGuestRequest(world)
            let path = "/v1/public/venues/\(call.path["venueUrlName"] ?? "")/requests"
            let headers =
                [("Content-Type", "application/json")] + (token.map { [("X-Device-Token", $0)] } ?? [])
            return try await world.client.send(
                HTTPCall(
                    "POST", path, headers: headers.map { (name: $0.0, value: $0.1) },
                    body: Array((call.body?.serialized ?? "").utf8)))
        }

        private func signIn(_ server: StartedServer) async throws -> HTTPReply {
            try await server.client.send(
                HTTPCall(
                    "POST", "/v1/auth/signin", headers: [(name: "Content-Type", value: "application/json")],
                    body: Array(#"{"email":"nobody@example.com","password":"a wrong password"}"#.utf8)))
        }

        @Test(
            "two servers with one Redis share a limit; without it reads go on and nobody may try to sign in")
        func shared() async throws {
            try await RedisServer.with { redis in
                let settings = ["RATE_LIMITS": "publicRead.address=4/3600", "REDIS_URL": redis.url]
                try await StartedServer.with(settings) { first, database in
                    let second = try await StartedServer(database: database.url, settings: settings)
                    defer { second.stop() }
                    var statuses: [Int] = []
                    for server in [first, second, first, second, first, second] {
                        statuses.append(try await status(server))
                    }
                    #expect(statuses == [200, 200, 200, 200, 429, 429])
                    #expect(try await signIn(first).status == 401)
                    redis.kill()
                    #expect(try await status(first) == 200)
                    #expect(try await status(second) == 200)
                    let refused = try await signIn(first)
                    #expect(refused.status == 503)
                    #expect(refused.first("retry-after") != nil)
                    #expect(try await first.client.send(HTTPCall("GET", "/readyz")).status == 503)
                    try redis.start()
                    let ready = World(
                        client: first.client, contract: try #require(World.current).contract,
                        coverage: Coverage())
                    #expect(try await ready.becomesReady())
                    #expect(try await signIn(first).status == 401)
                }
            }
        }
    }
}
