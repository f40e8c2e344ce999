// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A song request that a program passes on.
///
/// Contract: `openapi/components/schemas/NewProgramRequest.yaml:1`
public struct NewProgramRequest: Sendable, Equatable {
    /// Who performs the song.
    public var artist: String
    /// What the song is called.
    public var title: String
    /// Who sings; the same name is the same singer. Without one, each request is somebody else's.
    public var singer: String?
    /// Semitones up or down.
    public var keyChange: Int32

    /// Puts the value together; the contract's constraints are not checked here.
    public init(artist: String, title: String, singer: String? = nil, keyChange: Int32 = 0) {
        self.artist = artist
        self.title = title
        self.singer = singer
        self.keyChange = keyChange
    }
}

extension NewProgramRequest {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> NewProgramRequest? {
        guard reader.beginObject() else { return nil }
        var artist: String?
        var title: String?
        var singer: String?
        var keyChange: Int32? = 0
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("artist") {
                guard reader.once(1 << 0, &seen) else { continue }
                artist = reader.string(min: 1, max: 255, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("title") {
                guard reader.once(1 << 1, &seen) else { continue }
                title = reader.string(min: 1, max: 255, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("singer") {
                guard reader.once(1 << 2, &seen) else { continue }
                singer = reader.string(min: 1, max: 100, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("key_change") {
                guard reader.once(1 << 3, &seen) else { continue }
                keyChange = reader.int32(min: -12, max: 12)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("artist") }
        if seen & (1 << 1) == 0 { reader.missing("title") }
        guard let artist, let title, let keyChange else { return nil }
        return NewProgramRequest(artist: artist, title: title, singer: singer, keyChange: keyChange)
    }
}
