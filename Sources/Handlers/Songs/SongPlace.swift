import Platform
import Postgres

/// Where a page of songs begins: behind a song, or at the start of a tier.
struct SongPlace: Sendable, Equatable {
    var tier: SongTier
    /// The first sort column: the normal form of the artist, or of the title where titles are the order.
    var firstKey: String
    var secondKey: String
    var id: Int64
    /// The likeness to the text, for ``SongTier/similar`` only.
    var score: Double

    /// Puts a place together.
    init(tier: SongTier, firstKey: String, secondKey: String, id: Int64, score: Double) {
        self.tier = tier
        self.firstKey = firstKey
        self.secondKey = secondKey
        self.id = id
        self.score = score
    }

    /// The start of a tier; no song has empty keys, and no score is above 3.
    init(startOf tier: SongTier, firstKey: String = "") {
        self.init(tier: tier, firstKey: firstKey, secondKey: "", id: 0, score: 4)
    }

    /// The place that a cursor names; nil where the values are not ``cursorValues``.
    init?(_ values: ArraySlice<CursorValue>) {
        let values = Array(values)
        guard values.count == 5, case .int64(let number) = values[0], case .text(let firstKey) = values[1],
            case .text(let secondKey) = values[2], case .int64(let id) = values[3],
            case .double(let score) = values[4],
            let tier = Int32(exactly: number).flatMap(SongTier.init)
        else { return nil }
        self.init(tier: tier, firstKey: firstKey, secondKey: secondKey, id: id, score: score)
    }

    /// The place as a cursor holds it.
    var cursorValues: [CursorValue] {
        [.int64(Int64(tier.rawValue)), .text(firstKey), .text(secondKey), .int64(id), .double(score)]
    }

    /// The sort columns as parameters.
    var keyParameters: [PostgresValue] { [.text(firstKey), .text(secondKey), .int64(id)] }
}
