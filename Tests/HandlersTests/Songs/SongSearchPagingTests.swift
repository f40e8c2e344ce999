import Generated
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

@Suite("The pages of a song search")
struct SongSearchPagingTests {
    /// Songs that fit "blue moon" in each tier, twelve of a kind, and twelve that do not.
    private static var songs: [String] {
        (0..<12).flatMap { index in
            [
                "Singer \(index) - Blue Moon", "Blue Moon - Song \(index)",
                "Singer \(index) - Blue Moon Rising",
                "Blue Moon Band \(index) - Tune", "Moon \(index) - Deep Blue",
                "Singer \(index) - Blues Moonlight \(index)", "Other \(index) - Nothing",
            ]
        }
    }

    @Test("join to the whole answer, whatever their size", arguments: SearchVenueSongDbSort.allCases)
    func join(sort: SearchVenueSongDbSort) async throws {
        try await Fixture.with { fixture in
            try await fixture.addVenue("Stage")
            try await fixture.addSongs(Self.songs)
            let whole = try await fixture.page("blue moon", sort: sort, limit: 100).songs.map(\.songdbId)
            #expect(whole.count == 72)
            for size in [1, 7, 24, 71, 72] {
                let walked = try await fixture.walk("blue moon", sort: sort, size: Int32(size))
                #expect(walked == whole, "pages of \(size)")
            }
        }
    }

    @Test("have neither a gap nor a double while songs are added")
    func stable() async throws {
        try await Fixture.with { fixture in
            try await fixture.addVenue("Stage")
            try await fixture.addSongs(Self.songs)
            let whole = try await fixture.page("blue moon", limit: 100).songs.map(\.songdbId)
            var number = 0
            let walked = try await fixture.walk("blue moon", sort: .relevance, size: 9) {
                number += 1
                guard number < 20 else { return }
                try await fixture.addSongs([
                    "Added \(number) - Blue Moon", "Moon \(number) - More Blue \(number)",
                ])
            }
            #expect(Set(walked).count == walked.count)
            #expect(Set(walked).isSuperset(of: whole))
        }
    }

    @Test("go on through similar spellings")
    func similar() async throws {
        try await Fixture.with { fixture in
            try await fixture.addVenue("Stage")
            try await fixture.addSongs((0..<8).map { "Singer \($0) - Rhapsody Number \($0)" })
            let whole = try await fixture.page("rapsody", limit: 100).songs.map(\.songdbId)
            #expect(whole.count == 8)
            #expect(try await fixture.walk("rapsody", sort: .relevance, size: 3) == whole)
        }
    }

    @Test("refuse a cursor of another search")
    func foreignCursor() async throws {
        try await Fixture.with { fixture in
            try await fixture.addVenue("Stage")
            try await fixture.addSongs(Self.songs)
            let cursor = try #require(try await fixture.page("blue", limit: 5).pagination.nextCursor)
            // Another spelling of the same text is the same search.
            _ = try await fixture.page("BLUE!", limit: 6, cursor: cursor)
            for (text, sort) in [("moon", SearchVenueSongDbSort.relevance), ("blue", .title)] {
                let problem = await #expect(throws: Problem.self) {
                    try await fixture.page(text, sort: sort, limit: 5, cursor: cursor)
                }
                #expect(problem?.status == 400)
            }
        }
    }
}

extension Fixture {
    /// Walks a whole search and gives the songs' ids; `between` runs after each page.
    fileprivate func walk(
        _ text: String, sort: SearchVenueSongDbSort, size: Int32, between: () async throws -> Void = {}
    ) async throws -> [Int64] {
        var ids: [Int64] = []
        var cursor: String?
        repeat {
            let page = try await page(text, sort: sort, limit: size, cursor: cursor)
            ids += page.songs.map(\.songdbId)
            cursor = page.pagination.nextCursor
            try await between()
        } while cursor != nil && ids.count < 500
        return ids
    }
}
