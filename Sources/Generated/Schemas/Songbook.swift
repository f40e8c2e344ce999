// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// One page of a venue's songbook, by artist and title.
///
/// Contract: `openapi/components/schemas/Songbook.yaml:1`
public struct Songbook: Sendable, Equatable {
    /// A venue, named.
    public var venue: VenueReference
    /// The songs, by artist and title.
    public var songs: [Song]
    /// Every value of `letter` that has songs in the chosen system, whatever `letter` and `artist`
    /// were asked for: `#` and `0` first, then letters in the order of their code points.
    public var availableLetters: [String]
    /// Where a page stands in its list.
    public var pagination: Pagination

    /// Puts the value together; the contract's constraints are not checked here.
    public init(venue: VenueReference, songs: [Song], availableLetters: [String], pagination: Pagination) {
        self.venue = venue
        self.songs = songs
        self.availableLetters = availableLetters
        self.pagination = pagination
    }
}

extension Songbook {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"venue\":")
        venue.encode(to: &writer)
        writer.literal(",\"songs\":")
        writer.literal("[")
        for (index, item) in songs.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal(",\"availableLetters\":")
        writer.literal("[")
        for (index, item) in availableLetters.enumerated() {
            if index > 0 { writer.literal(",") }
            writer.string(item)
        }
        writer.literal("]")
        writer.literal(",\"pagination\":")
        pagination.encode(to: &writer)
        writer.literal("}")
    }
}
