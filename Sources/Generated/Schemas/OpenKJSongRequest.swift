// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A request that waits.
///
/// Contract: `openapi/components/schemas/OpenKJSongRequest.yaml:1`
public struct OpenKJSongRequest: Sendable, Equatable {
    /// Its number.
    public var requestId: Int32
    /// Who sings; never blank.
    public var singer: String
    /// The artist.
    public var artist: String
    /// The title.
    public var title: String
    /// When it was asked for, in seconds since 1970.
    public var requestTime: Int32
    /// Semitones up or down.
    public var keyChange: Int32

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        requestId: Int32,
        singer: String,
        artist: String,
        title: String,
        requestTime: Int32,
        keyChange: Int32
    ) {
        self.requestId = requestId
        self.singer = singer
        self.artist = artist
        self.title = title
        self.requestTime = requestTime
        self.keyChange = keyChange
    }
}

extension OpenKJSongRequest {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"request_id\":")
        writer.integer(requestId)
        writer.literal(",\"singer\":")
        writer.string(singer)
        writer.literal(",\"artist\":")
        writer.string(artist)
        writer.literal(",\"title\":")
        writer.string(title)
        writer.literal(",\"request_time\":")
        writer.integer(requestTime)
        writer.literal(",\"key_change\":")
        writer.integer(keyChange)
        writer.literal("}")
    }
}
