import Testing

@testable import Handlers

@Suite("The rules of the song search")
struct SongSearchRulesTests {
    private static func terms(_ counts: [Int64]) -> [SearchTerm] {
        counts.enumerated().map { SearchTerm(word: "w\($0)", songs: $1) }
    }

    private static func match(_ counts: [Int64], catalogue: Int64 = 1_000_000) -> SongMatch? {
        SongSearchRules.match(terms(counts), prefix: "k", catalogueSize: catalogue, pageSize: 21)
    }

    @Test("ask for nothing where a word is in no song")
    func missingWord() {
        #expect(Self.match([0, 5000]) == nil)
        #expect(Self.match([]) == nil)
    }

    @Test("read a rare word from the index and test the songs for a common one")
    func rareWord() {
        #expect(Self.match([50, 200_000]) == SongMatch(indexed: "'kw0':*", rest: "'kw1':*"))
    }

    @Test("read several words from the index where that saves reading songs")
    func middlingWords() {
        #expect(Self.match([9_000, 10_000]) == SongMatch(indexed: "'kw0':* & 'kw1':*", rest: nil))
    }

    @Test("walk the list for common words, within bounds")
    func commonWords() throws {
        let walk = try #require(Self.match([300_000])?.walk)
        #expect(walk.query == "'kw0':*" && walk.window >= 21 && walk.window <= SongSearchRules.longestWalk)
    }

    @Test("take the words that are in no song for misspelled, else the rarest")
    func doubtfulWords() {
        #expect(Self.doubtful([("jurny", 0), ("beleive", 0), ("dont", 7)]) == ["jurny", "beleive"])
        #expect(Self.doubtful([("jurny", 3), ("dont", 7)]) == ["jurny"])
    }

    @Test("take short words as they are")
    func shortWords() {
        #expect(Self.doubtful([("ac", 3), ("dc", 7)]) == [])
        #expect(Self.doubtful([("who", 3), ("beatles", 7)]) == ["beatles"])
        #expect(Self.doubtful([("xyz", 0), ("beatles", 7)]) == [])
        #expect(Self.doubtful([("宇多", 0)]) == ["宇多"])
    }

    private static func doubtful(_ terms: [(word: String, songs: Int64)]) -> [String] {
        SongSearchRules.doubtful(terms.map { SearchTerm(word: $0.word, songs: $0.songs) }).map(\.word)
    }
}
