// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// One page of the songs that a text finds.
///
/// Contract: `openapi/components/schemas/SongSearchResult.yaml:1`
public struct SongSearchResult: Sendable, Equatable {
    /// The songs found, best first.
    public var songs: [Song]
    /// Where a page stands in its list.
    public var pagination: Pagination

    /// Puts the value together; the contract's constraints are not checked here.
    public init(songs: [Song], pagination: Pagination) {
        self.songs = songs
        self.pagination = pagination
    }
}

extension SongSearchResult {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"songs\":")
        writer.literal("[")
        for (index, item) in songs.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal(",\"pagination\":")
        pagination.encode(to: &writer)
        writer.literal("}")
    }
}
