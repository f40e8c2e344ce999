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
    /// Which recordings of it the systems have.
    var versions: [SongVersion]
    /// The greatest id of the songs that are shown as this one.
    var lastID: Int64

    init(from row: inout RowReader) throws(RowDecodingError) {
        tier = try row.int32()
        id = try row.int64()
        artist = try row.text()
        title = try row.text()
        combined = try row.text()
        firstKey = try row.text()
        secondKey = try row.text()
        score = try row.double()
        versions = [SongVersion](stored: try row.textArray())
        lastID = id
    }

    /// The song as the contract has it.
    var song: Song {
        Song(songdbId: id, artist: artist, title: title, combined: combined, versions: versions)
    }

    /// Where the song stands.
    var place: SongPlace {
        SongPlace(
            tier: SongTier(rawValue: tier) ?? .allWords, firstKey: firstKey, secondKey: secondKey, id: lastID,
            score: score)
    }

    /// Whether both have one artist and title, without regard to case, accents and punctuation, and fit equally well.
    func isSame(as other: FoundSong) -> Bool {
        tier == other.tier && firstKey == other.firstKey && secondKey == other.secondKey
    }

    /// Whether both have one artist and title, however well they fit; in a search by relevance.
    func hasNames(of other: FoundSong) -> Bool { names == other.names }

    private var names: [String] {
        switch place.tier {
        case .exactTitle, .titlePrefix: [secondKey, firstKey]
        case .exactArtist, .artistPrefix, .allWords, .similar: [firstKey, secondKey]
        }
    }

    /// Takes another system's song in that is the same one. The place is behind all of them, those that other systems
    /// get while somebody leafs included.
    mutating func join(_ other: FoundSong) {
        lastID = .max
        versions = versions.joined(with: other.versions)
    }
}
