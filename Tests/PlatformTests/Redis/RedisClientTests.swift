import Platform
import TestSupport
import Testing

@Suite("A Redis client", .timeLimit(.minutes(2)))
struct RedisClientTests {
    @Test("gives every caller the reply to its own command")
    func pipelining() async throws {
        try await RedisServer.with { server in
            try await RedisProbe.withClient(server.url) { client throws in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for number in 0..<2_000 {
                        group.addTask {
                            let text = "\(number) \(String(repeating: "x", count: number % 700))\r\n"
                            let reply = try await client.send(RedisCommand("ECHO", [text]))
                            #expect(reply == .bytes(Array(text.utf8)))
                        }
                    }
                    try await group.waitForAll()
                }
                let statistics = client.statistics
                #expect(statistics.isConnected)
                #expect(statistics.commands == 2_000)
                #expect(statistics.errors == 0)
                #expect(statistics.buckets.reduce(0, +) == 2_000)
            }
        }
    }

    @Test("signs in, and takes the database that the URL names")
    func signingIn() async throws {
        try await RedisServer.with(["--requirepass", "p@ss"]) { server in
            let server = server.url.replacing("redis://", with: "")
            for url in ["redis://:p%40ss@\(server)/5", "redis://default:p%40ss@\(server)/5"] {
                try await RedisProbe.withClient(url) { client throws in
                    try await client.ping()
                    let info = try await client.send(RedisCommand("CLIENT", ["INFO"]))
                    guard case .bytes(let bytes) = info else {
                        Issue.record("CLIENT INFO replied \(info)")
                        return
                    }
                    #expect(String(decoding: bytes, as: UTF8.self).contains(" db=5 "))
                }
            }
        }
    }

    @Test(
        "without the right password has no connection, and the log says why without it",
        arguments: [("redis://:wr0ng@", "WRONGPASS"), ("redis://", "NOAUTH")])
    func wrongPassword(prefix: String, reason: String) async throws {
        let log = RecordedLog()
        try await RedisServer.with(["--requirepass", "right"]) { server in
            let url = server.url.replacing("redis://", with: prefix)
            try await RedisProbe.withClient(url, logger: log.logger()) { client throws in
                let error = await #expect(throws: RedisUnavailable.self) { try await client.ping() }
                #expect(error.map { "\($0)".contains(reason) } == true)
                #expect(!client.statistics.isConnected)
            }
        }
        #expect(log.recorded.count == 1)
        #expect(log.recorded.first?.hasPrefix("warning: Redis is not available") == true)
        #expect(!log.recorded.joined().contains("wr0ng"))
    }

    @Test("fails at once where nobody listens")
    func nobody() async throws {
        try await RedisProbe.withClient("redis://127.0.0.1:1") { client throws in
            let error = await #expect(throws: RedisUnavailable.self) { try await client.ping() }
            #expect(error == .notConnected("127.0.0.1:1: Connection refused"))
        }
    }

    @Test("gives a connection up on which something comes that nobody asked for")
    func unasked() async throws {
        try await RedisServer.with { redis in
            try await RedisProbe.withClient(redis.url) { client throws in
                try await RedisProbe.withClient(redis.url) { publisher in
                    _ = try await client.send(RedisCommand("SUBSCRIBE", ["news"]))
                    _ = try await publisher.send(RedisCommand("PUBLISH", ["news", "extra"]))
                }
                try await eventually("the client connects again") {
                    client.statistics.reconnects == 1 && client.statistics.isConnected
                }
                try await client.ping()
            }
        }
    }

    @Test("turns commands away that are more than may be under way")
    func overload() async throws {
        try await RedisServer.with { server in
            try await RedisProbe.withClient(server.url, configure: { $0.maximumOutstandingCommands = 8 }) {
                client throws in
                server.pause()
                let overloaded = await withTaskGroup(of: Bool.self) { group in
                    for _ in 0..<64 {
                        group.addTask {
                            do {
                                try await client.ping()
                                return false
                            } catch {
                                return error as? RedisUnavailable == .overloaded
                            }
                        }
                    }
                    var overloaded = 0
                    for _ in 0..<56 where await group.next() == true { overloaded += 1 }
                    server.resume()
                    return overloaded
                }
                #expect(overloaded == 56)
            }
        }
    }

    @Test("tells a refusal from a reply")
    func refusal() async throws {
        try await RedisServer.with { server in
            try await RedisProbe.withClient(server.url) { client throws in
                let error = await #expect(throws: RedisError.self) {
                    try await client.send(RedisCommand("NONSENSE"))
                }
                guard case .server(let refusal) = error else {
                    Issue.record("threw \(String(describing: error))")
                    return
                }
                #expect(refusal.code == "ERR")
            }
        }
    }

    @Test("takes a server that is full for one that is not available")
    func full() async throws {
        try await RedisServer.with(["--maxmemory", "1", "--maxmemory-policy", "noeviction"]) { server in
            try await RedisProbe.withClient(server.url) { client throws in
                let error = await #expect(throws: RedisUnavailable.self) {
                    try await client.send(RedisCommand("SET", ["a", "b"]))
                }
                #expect(error.map { "\($0)".contains("OOM") } == true)
            }
        }
    }

    @Test("sends a script to a server that does not know it, as often as it forgets it")
    func scripts() async throws {
        let script = RedisScript("add", "return tonumber(ARGV[1]) + tonumber(redis.call('INCR', KEYS[1]))")
        try await RedisServer.with { server in
            try await RedisProbe.withClient(server.url) { client throws in
                for round in 1...3 {
                    let reply = try await client.run(script, keys: ["n"], arguments: ["10"])
                    #expect(reply == .integer(Int64(10 + round)))
                    _ = try await client.send(RedisCommand("SCRIPT", ["FLUSH"]))
                }
            }
        }
    }

    @Test("that is closed says so")
    func closed() async throws {
        try await RedisServer.with { server in
            let client = try await RedisProbe.withClient(server.url) { $0 }
            await #expect(throws: RedisError.closed) { try await client.ping() }
            await client.close()
            await client.start()
        }
    }
}
