import Postgres
import TestSupport
import Testing

@Suite("COPY")
struct CopyTests {
    private static let count = Statement<Int64>("count songs", "SELECT count(*) FROM song")
    private static let longest = Statement<String>(
        "a song's title", "SELECT title FROM song WHERE id = $1")
    private struct SourceFailed: Error {}

    private func withTable(_ body: (PostgresClient) async throws -> Void) async throws {
        try await TestDatabase.withClient { client in
            try await client.runUnprepared(trusted: "CREATE TABLE song (id integer PRIMARY KEY, title text)")
            try await body(client)
        }
    }

    @Test("streams a hundred thousand rows as they were written")
    func rows() async throws {
        try await withTable { client in
            let copied = try await client.transaction { transaction in
                try await transaction.copyIn(
                    "COPY song (id, title) FROM STDIN", chunks: Songs(count: 100_000))
            }
            #expect(copied == 100_000)
            #expect(try await client.first(Self.count) == 100_000)
            #expect(try await client.first(Self.longest, [.int32(99_999)]) == "Song\t99999\\")
        }
    }

    @Test("reports a row that the server refuses, and the connection stays of use")
    func badRow() async throws {
        try await withTable { client in
            let error = await #expect(throws: PostgresError.self) {
                try await client.transaction { transaction in
                    try await transaction.copyIn("COPY song (id, title) FROM STDIN", chunks: BadSong())
                }
            }
            #expect(error?.server?.sqlState.rawValue == "22P02")
            let open = client.statistics.open
            let stored = try await client.transaction { try await $0.first(Self.count) }
            #expect(stored == 0)
            #expect(client.statistics.open == open)
        }
    }

    @Test("passes on an error of the rows' source and stores nothing")
    func failingSource() async throws {
        try await withTable { client in
            let source = AsyncThrowingStream<[UInt8], any Error> {
                $0.yield(Array("1\ta\n".utf8))
                $0.finish(throwing: SourceFailed())
            }
            await #expect(throws: SourceFailed.self) {
                try await client.transaction { transaction in
                    try await transaction.copyIn("COPY song (id, title) FROM STDIN", chunks: source)
                }
            }
            let stored = try await client.first(Self.count)
            #expect(stored == 0)
        }
    }
}

/// Chunks of many rows each, made as they are asked for.
private struct Songs: AsyncSequence, AsyncIteratorProtocol {
    let count: Int
    private var next = 0

    init(count: Int) { self.count = count }

    func makeAsyncIterator() -> Songs { self }

    mutating func next() async -> [UInt8]? {
        var encoder = CopyRowEncoder()
        while next < count, encoder.count < 65_536 {
            encoder.integer(next)
            encoder.text("Song\t\(next)\\")
            encoder.endRow()
            next += 1
        }
        return encoder.count == 0 ? nil : encoder.take()
    }
}

/// Goes on offering rows of which the first is not a number.
private struct BadSong: AsyncSequence, AsyncIteratorProtocol {
    private var left = 100

    func makeAsyncIterator() -> BadSong { self }

    mutating func next() async -> [UInt8]? {
        left -= 1
        return left < 0 ? nil : Array("x\ty\n".utf8)
    }
}
