// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// One page of songs.
///
/// Contract: `openapi/components/schemas/CatalogueSongList.yaml:1`
public struct CatalogueSongList: Sendable, Equatable {
    /// The songs of this page.
    public var songs: [CatalogueSong]
    /// Where a page stands in its list, and how long that is.
    public var pagination: CountedPagination

    /// Puts the value together; the contract's constraints are not checked here.
    public init(songs: [CatalogueSong], pagination: CountedPagination) {
        self.songs = songs
        self.pagination = pagination
    }
}

extension CatalogueSongList {
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
