// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// How a venue orders its queue, and what it shows of it, in whole.
///
/// Contract: `openapi/components/schemas/NewQueueSettings.yaml:1`
public struct NewQueueSettings: Sendable, Equatable {
    /// What decides who is next: the order of arrival, or turns that go singer by singer, whoever
    /// has waited longest since singing first.
    public var discipline: QueueDiscipline
    /// How many songs in a row a singer sings in a rotation.
    public var songsPerTurn: Int32
    /// A rotation lets a new singer in after so many turns of others; null has them wait at the
    /// end.
    public var newSingersEvery: Presence<Int32>
    /// How many requests of one singer may wait; null for any number.
    public var maximumPendingPerSinger: Presence<Int32>
    /// How many songs in a row one singer may have at the end of a queue by order of arrival; null
    /// for any number.
    public var maximumInARow: Presence<Int32>
    /// What of a queue everybody may see.
    public var visibility: QueueVisibility?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        discipline: QueueDiscipline,
        songsPerTurn: Int32 = 1,
        newSingersEvery: Presence<Int32> = .absent,
        maximumPendingPerSinger: Presence<Int32> = .absent,
        maximumInARow: Presence<Int32> = .absent,
        visibility: QueueVisibility? = nil
    ) {
        self.discipline = discipline
        self.songsPerTurn = songsPerTurn
        self.newSingersEvery = newSingersEvery
        self.maximumPendingPerSinger = maximumPendingPerSinger
        self.maximumInARow = maximumInARow
        self.visibility = visibility
    }
}

extension NewQueueSettings {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> NewQueueSettings? {
        guard reader.beginObject() else { return nil }
        var discipline: QueueDiscipline?
        var songsPerTurn: Int32? = 1
        var newSingersEvery: Int32?
        var maximumPendingPerSinger: Int32?
        var maximumInARow: Int32?
        var visibility: QueueVisibility?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("discipline") {
                guard reader.once(1 << 0, &seen) else { continue }
                discipline = QueueDiscipline.decode(from: &reader)
            } else if reader.keyIs("songsPerTurn") {
                guard reader.once(1 << 1, &seen) else { continue }
                songsPerTurn = reader.int32(min: 1, max: 5)
            } else if reader.keyIs("newSingersEvery") {
                guard reader.once(1 << 2, &seen) else { continue }
                newSingersEvery = reader.null() ? nil : reader.int32(min: 1, max: 10)
            } else if reader.keyIs("maximumPendingPerSinger") {
                guard reader.once(1 << 3, &seen) else { continue }
                maximumPendingPerSinger = reader.null() ? nil : reader.int32(min: 1, max: 50)
            } else if reader.keyIs("maximumInARow") {
                guard reader.once(1 << 4, &seen) else { continue }
                maximumInARow = reader.null() ? nil : reader.int32(min: 1, max: 50)
            } else if reader.keyIs("visibility") {
                guard reader.once(1 << 5, &seen) else { continue }
                visibility = QueueVisibility.decode(from: &reader)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("discipline") }
        guard let discipline, let songsPerTurn else { return nil }
        return NewQueueSettings(
            discipline: discipline,
            songsPerTurn: songsPerTurn,
            newSingersEvery: seen & (1 << 2) == 0 ? .absent : newSingersEvery.map(Presence.value) ?? .null,
            maximumPendingPerSinger: seen & (1 << 3) == 0 ? .absent : maximumPendingPerSinger.map(Presence.value) ?? .null,
            maximumInARow: seen & (1 << 4) == 0 ? .absent : maximumInARow.map(Presence.value) ?? .null,
            visibility: visibility)
    }
}
