import CoreTypes
import Postgres
import Testing

@testable import Handlers

@Suite("Songs with all words")
struct WordSongsTests {
    @Test("are the same from the index and on a walk", arguments: [WordSongs.Order.artist, .title])
    func bothWays(order: WordSongs.Order) async throws {
        try await Fixture.with { fixture in
            try await fixture.addSongs((0..<300).map { "Artist \($0 % 7) \($0) - Blue Song \($0 % 11)" })
            let index = order == .artist ? WordSongStatements.indexByArtist : WordSongStatements.indexByTitle
            let walk = order == .artist ? WordSongStatements.walkByArtist : WordSongStatements.walkByTitle
            let key = try #require(
                try await fixture.database.first(
                    Statement<String>("key", "SELECT singr_system_key($1)"), [.uuid(fixture.system)]))
            func ids(_ statement: Statement<FoundSong>, _ match: PostgresValue) async throws -> [Int64] {
                let parameters: [PostgresValue] = [
                    .uuid(fixture.system), .text("'\(key)blue':* & '\(key)3':*"), match, .null,
                    .text("blue song 1"), .text(""), .text(""), .int64(0), .int64(40), .null,
                ]
                return try await fixture.database.rows(statement, parameters).map(\.id)
            }
            let fromIndex = try await ids(index, .null)
            #expect(!fromIndex.isEmpty)
            #expect(try await ids(walk, .int64(1000)) == fromIndex)
        }
    }

    @Test("are counted anew when songs change or go")
    func counts() async throws {
        try await Fixture.with { fixture in
            try await fixture.addSongs(["Blue - Red", "Blue - Green"])
            let count = Statement<Int32>(
                "count", "SELECT songs FROM song_words WHERE systems_id = $1 AND word = $2")
            func songs(_ word: String) async throws -> Int32? {
                try await fixture.database.first(count, [.uuid(fixture.system), .text(word)])
            }
            #expect(try await songs("blue") == 2)
            try await fixture.run("UPDATE songdb SET title = 'Yellow' WHERE title = 'Red'")
            #expect(try await songs("red") == 0)
            #expect(try await songs("yellow") == 1)
            try await fixture.run("DELETE FROM songdb WHERE title = 'Green'")
            #expect(try await songs("blue") == 1)
            try await fixture.run("DELETE FROM songdb")
            #expect(try await songs("blue") == 0)
        }
    }

    @Test("go with their system")
    func systemDeletion() async throws {
        try await Fixture.with { fixture in
            try await fixture.addSongs(["Blue - Red"])
            try await fixture.run("DELETE FROM systems")
            let left = Statement<Int64>("left", "SELECT count(*) FROM song_words")
            #expect(try await fixture.database.first(left) == 0)
        }
    }
}

extension Fixture {
    /// Runs SQL of the test's own.
    func run(_ sql: String) async throws {
        try await database.transaction { _ = try await $0.runUnprepared(trusted: sql) }
    }
}
