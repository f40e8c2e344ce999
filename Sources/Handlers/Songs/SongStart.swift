import Platform
import SpecRuntime

/// Where the page of a search begins.
struct SongStart: Sendable {
    var place: SongPlace
    /// How many hits the pages before had.
    var found: Int

    /// What the cursor of the next page says of a page's last song.
    func behind(_ page: Page<FoundSong>) -> (FoundSong) -> [CursorValue] {
        let found = found + page.rows.count
        return { $0.place.cursorValues + [.int64(Int64(found))] }
    }
}

extension CursorCodec {
    /// Where a cursor of a search says that the page begins; the first song without one.
    func songStart(of cursor: String?, in scope: CursorScope) throws(Problem) -> SongStart {
        guard let values = try place(of: cursor, in: scope) else {
            return SongStart(place: SongPlace(startOf: .exactTitle), found: 0)
        }
        guard case .int64(let found) = values.last, let place = SongPlace(values.dropLast()) else {
            throw .foreignCursor
        }
        return SongStart(place: place, found: Int(found))
    }
}
