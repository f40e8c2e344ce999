// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Songs to import.
///
/// Contract: `openapi/components/schemas/NewSongImport.yaml:1`
public struct NewSongImport: Sendable, Equatable {
    /// The number by which OpenKJ knows the system.
    public var systemId: Int32
    /// The songs; their places, from 1, are the rows of errors.
    public var songs: [SongEntry]
    /// What becomes of the songs that the system has: they stay, or the file takes their place.
    public var mode: SongImportMode
    /// Whether to tell what would happen and change nothing.
    public var dryRun: Bool

    /// Puts the value together; the contract's constraints are not checked here.
    public init(systemId: Int32, songs: [SongEntry], mode: SongImportMode = .append, dryRun: Bool = false) {
        self.systemId = systemId
        self.songs = songs
        self.mode = mode
        self.dryRun = dryRun
    }
}

extension NewSongImport {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> NewSongImport? {
        guard reader.beginObject() else { return nil }
        var systemId: Int32?
        var songs: [SongEntry]?
        var mode: SongImportMode? = .append
        var dryRun: Bool? = false
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("systemId") {
                guard reader.once(1 << 0, &seen) else { continue }
                systemId = reader.int32(min: 1)
            } else if reader.keyIs("songs") {
                guard reader.once(1 << 1, &seen) else { continue }
                songs = decodeSongs(from: &reader)
            } else if reader.keyIs("mode") {
                guard reader.once(1 << 2, &seen) else { continue }
                mode = SongImportMode.decode(from: &reader)
            } else if reader.keyIs("dryRun") {
                guard reader.once(1 << 3, &seen) else { continue }
                dryRun = reader.bool()
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("systemId") }
        if seen & (1 << 1) == 0 { reader.missing("songs") }
        guard let systemId, let songs, let mode, let dryRun else { return nil }
        return NewSongImport(systemId: systemId, songs: songs, mode: mode, dryRun: dryRun)
    }

    private static func decodeSongs(from reader: inout JSONReader) -> [SongEntry]? {
        guard reader.beginArray() else { return nil }
        var items: [SongEntry] = []
        var count = 0
        while reader.nextElement() {
            count += 1
            if let item = SongEntry.decode(from: &reader) { items.append(item) }
        }
        reader.countItems(count, min: 1, max: 10000)
        return items
    }
}
