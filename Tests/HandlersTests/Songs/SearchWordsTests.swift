import Postgres
import Testing

@Suite("The words by which songs are found")
struct SearchWordsTests {
    private static let lexemes = Statement<String>(
        "test lexemes",
        """
        SELECT public.singr_song_lexemes('000000',
            public.singr_search_words(public.singr_normalize($1), public.singr_joined_words($1)),
            public.singr_search_words(public.singr_normalize($2), public.singr_joined_words($2)))::text
            || ' ' || public.singr_initial($1)
        """)

    @Test(
        "are those of the text, of what punctuation splits, and of each ending of what has no spaces",
        arguments: [
            ("Queen", "Innuendo", "'000000@queen' '000000innuendo' '000000queen' Q"),
            (
                "AC/DC", "T.N.T.",
                "'000000@ac' '000000@acdc' '000000@dc' '000000ac' '000000acdc' '000000dc' '000000n' '000000t' '000000tnt' A"
            ),
            (
                "Élan", "歌舞伎",
                "'000000@elan' '000000elan' '000000伎' '000000歌舞伎' '000000舞伎' E"
            ),
        ])
    func words(artist: String, title: String, expected: String) async throws {
        try await MigratedDatabase.withClient { database throws in
            #expect(try await database.first(Self.lexemes, [.text(artist), .text(title)]) == expected)
        }
    }

    @Test("are computed without a search path, as when a dump is restored")
    func restored() async throws {
        try await MigratedDatabase.withClient { database in
            let found = try await database.transaction { transaction in
                _ = try await transaction.runUnprepared(trusted: "SET LOCAL search_path = ''")
                return try await transaction.first(Self.lexemes, [.text("Élan & Co/X"), .text("歌 T.N.T.")])
            }
            #expect(found?.hasSuffix(" E") == true && found?.contains("'000000tnt'") == true)
        }
    }
}
