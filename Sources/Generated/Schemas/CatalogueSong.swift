// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A song of one of the account's systems.
///
/// Contract: `openapi/components/schemas/CatalogueSong.yaml:1`
public struct CatalogueSong: Sendable, Equatable {
    /// The song's id.
    public var songdbId: Int64
    /// The system that has it.
    public var systemId: UUID
    /// What the account calls that system.
    public var systemName: String
    /// Who performs the song.
    public var artist: String
    /// What the song is called.
    public var title: String
    /// Artist and title as one text, "artist - title".
    public var combined: String
    /// Artist and title as they are compared: without case, accents and punctuation. A system has
    /// each such song once.
    public var normalizedCombined: String
    /// The recordings of it that the system has, by disc id and manufacturer; the first hundred.
    /// Empty where nobody said.
    public var versions: [SongVersion]
    /// When it was added.
    public var createdAt: Timestamp
    /// When it was last changed.
    public var updatedAt: Timestamp

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        songdbId: Int64,
        systemId: UUID,
        systemName: String,
        artist: String,
        title: String,
        combined: String,
        normalizedCombined: String,
        versions: [SongVersion],
        createdAt: Timestamp,
        updatedAt: Timestamp
    ) {
        self.songdbId = songdbId
        self.systemId = systemId
        self.systemName = systemName
        self.artist = artist
        self.title = title
        self.combined = combined
        self.normalizedCombined = normalizedCombined
        self.versions = versions
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }
}

extension CatalogueSong {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"songdbId\":")
        writer.integer(songdbId)
        writer.literal(",\"systemId\":")
        writer.uuid(systemId)
        writer.literal(",\"systemName\":")
        writer.string(systemName)
        writer.literal(",\"artist\":")
        writer.string(artist)
        writer.literal(",\"title\":")
        writer.string(title)
        writer.literal(",\"combined\":")
        writer.string(combined)
        writer.literal(",\"normalizedCombined\":")
        writer.string(normalizedCombined)
        writer.literal(",\"versions\":")
        writer.literal("[")
        for (index, item) in versions.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal(",\"createdAt\":")
        writer.timestamp(createdAt)
        writer.literal(",\"updatedAt\":")
        writer.timestamp(updatedAt)
        writer.literal("}")
    }
}
