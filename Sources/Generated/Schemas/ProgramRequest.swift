// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A request that waits.
///
/// Contract: `openapi/components/schemas/ProgramRequest.yaml:1`
public struct ProgramRequest: Sendable, Equatable {
    /// Its id.
    public var requestId: Int64
    /// Who performs the song.
    public var artist: String
    /// What the song is called.
    public var title: String
    /// Who sings; `Guest` where that is not known.
    public var singer: String
    /// Semitones up or down.
    public var keyChange: Int32
    /// When it was asked for, in seconds since 1970.
    public var timestamp: Int64

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        requestId: Int64,
        artist: String,
        title: String,
        singer: String,
        keyChange: Int32,
        timestamp: Int64
    ) {
        self.requestId = requestId
        self.artist = artist
        self.title = title
        self.singer = singer
        self.keyChange = keyChange
        self.timestamp = timestamp
    }
}

extension ProgramRequest {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"request_id\":")
        writer.integer(requestId)
        writer.literal(",\"artist\":")
        writer.string(artist)
        writer.literal(",\"title\":")
        writer.string(title)
        writer.literal(",\"singer\":")
        writer.string(singer)
        writer.literal(",\"key_change\":")
        writer.integer(keyChange)
        writer.literal(",\"timestamp\":")
        writer.integer(timestamp)
        writer.literal("}")
    }
}
