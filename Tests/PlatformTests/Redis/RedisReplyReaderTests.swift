import Testing

@testable import Platform

@Suite("Replies of Redis")
struct RedisReplyReaderTests {
    private static let wire =
        "+OK\r\n-ERR no\r\n:-42\r\n$5\r\na\r\nbc\r\n$-1\r\n*-1\r\n*0\r\n$0\r\n\r\n"
        + "*3\r\n:1\r\n*2\r\n+a\r\n$1\r\nb\r\n$-1\r\n"
    private static let values: [RedisValue] = [
        .status("OK"), .error(RedisServerError("ERR no")), .integer(-42), .bytes(Array("a\r\nbc".utf8)),
        .null,
        .null, .array([]), .bytes([]),
        .array([.integer(1), .array([.status("a"), .bytes(Array("b".utf8))]), .null]),
    ]

    private func read(_ pieces: [ArraySlice<UInt8>]) throws -> [RedisValue] {
        let reader = try #require(RedisReplyReader())
        var values: [RedisValue] = []
        for piece in pieces {
            try reader.feed(piece)
            while let value = try reader.next() { values.append(value) }
        }
        return values
    }

    @Test("are read whole, whatever pieces they come in")
    func pieces() throws {
        let bytes = Array(Self.wire.utf8)
        #expect(try read([bytes[...]]) == Self.values)
        for size in 1...bytes.count {
            let pieces = stride(from: 0, to: bytes.count, by: size).map {
                bytes[$0..<min($0 + size, bytes.count)]
            }
            #expect(try read(pieces) == Self.values, "in pieces of \(size)")
        }
    }

    @Test(
        "that break the protocol are refused",
        arguments: [
            "x\r\n", ":1a\r\n", ":\r\n", ":99999999999999999999\r\n", "$-2\r\n", "$x\r\n", "*x\r\n",
            "*-2\r\n",
            "*4097\r\n", "*2147483647\r\n", "HTTP/1.1 400 Bad Request\r\n",
            "*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n:1\r\n",
        ])
    func malformed(text: String) throws {
        let reader = try #require(RedisReplyReader())
        #expect(throws: RedisReplyReader.Malformed.self) {
            try reader.feed(text.utf8)
            while try reader.next() != nil {}
        }
    }

    @Test("that never end are given up")
    func endless() throws {
        let reader = try #require(RedisReplyReader())
        let piece = Array(repeating: UInt8(ascii: "a"), count: 64 * 1024)
        try reader.feed("$500000000\r\n".utf8)
        #expect(throws: RedisReplyReader.Malformed.self) {
            for _ in 0..<64 {
                try reader.feed(piece)
                _ = try reader.next()
            }
        }
    }

    @Test("with random damage are read or refused, never more than was sent")
    func damaged() throws {
        var random = SystemRandomNumberGenerator()
        let original = Array(Self.wire.utf8)
        for _ in 0..<5_000 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                switch Int.random(in: 0..<3, using: &random) {
                case 0:
                    bytes[Int.random(in: bytes.indices, using: &random)] = .random(
                        in: 0...255, using: &random)
                case 1: bytes.remove(at: Int.random(in: bytes.indices, using: &random))
                default:
                    let place = Int.random(in: bytes.indices, using: &random)
                    bytes.insert(original.randomElement(using: &random) ?? 0, at: place)
                }
            }
            let reader = try #require(RedisReplyReader())
            var count = 0
            do {
                for byte in bytes {
                    try reader.feed(CollectionOfOne(byte))
                    while try reader.next() != nil { count += 1 }
                }
            } catch {
                // Refused, which is as good.
                continue
            }
            #expect(count <= bytes.count)
        }
    }

    @Test("are asked for by lists of bulk strings, whatever is in them")
    func commands() {
        let command = RedisCommand("SET", ["ä\r\n", ""])
        #expect(command.bytes == Array("*3\r\n$3\r\nSET\r\n$4\r\nä\r\n\r\n$0\r\n\r\n".utf8))
    }
}
