import Generated
import Platform
import Postgres

/// A song of a search or of a songbook, with its place there.
struct FoundSong: RowDecodable {
    var tier: Int32
    var id: Int64
    var artist: String
    var title: String
    var combined: String
    var firstKey: String
    var secondKey: String
    var score: Double

    init(from row: inout RowReader) throws(RowDecodingError) {
        tier = try row.int32()
        id = try row.int64()
        artist = try row.text()
        title = try row.text()
        combined = try row.text()
        firstKey = try row.text()
        secondKey = try row.text()
        score = try row.double()
    }

    /// The song as the contract has it.
    var song: Song {
        Song(songdbId: id, artist: artist, title: title, combined: combined)
    }

    /// Where the song stands.
    var place: SongPlace {
        SongPlace(
            tier: SongTier(rawValue: tier) ?? .allWords, firstKey: firstKey, secondKey: secondKey, id: id,
            score: score)
    }
}
