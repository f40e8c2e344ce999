// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// How a venue orders its queue, and what it shows of it.
///
/// Contract: `openapi/components/schemas/QueueSettings.yaml:1`
public struct QueueSettings: Sendable, Equatable {
    /// What decides who is next: the order of arrival, or turns that go singer by singer, whoever
    /// has waited longest since singing first.
    public var discipline: QueueDiscipline
    /// How many songs in a row a singer sings in a rotation.
    public var songsPerTurn: Int32
    /// A rotation lets a new singer in after so many turns of others; null has them wait at the
    /// end.
    public var newSingersEvery: Int32?
    /// How many requests of one singer may wait; null for any number.
    public var maximumPendingPerSinger: Int32?
    /// How many songs in a row one singer may have at the end of a queue by order of arrival; null
    /// for any number.
    public var maximumInARow: Int32?
    /// What of a queue everybody may see.
    public var visibility: QueueVisibility

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        discipline: QueueDiscipline,
        songsPerTurn: Int32,
        newSingersEvery: Int32?,
        maximumPendingPerSinger: Int32?,
        maximumInARow: Int32?,
        visibility: QueueVisibility
    ) {
        self.discipline = discipline
        self.songsPerTurn = songsPerTurn
        self.newSingersEvery = newSingersEvery
        self.maximumPendingPerSinger = maximumPendingPerSinger
        self.maximumInARow = maximumInARow
        self.visibility = visibility
    }
}

extension QueueSettings {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"discipline\":")
        discipline.encode(to: &writer)
        writer.literal(",\"songsPerTurn\":")
        writer.integer(songsPerTurn)
        writer.literal(",\"newSingersEvery\":")
        if let present = newSingersEvery {
            writer.integer(present)
        } else {
            writer.null()
        }
        writer.literal(",\"maximumPendingPerSinger\":")
        if let present = maximumPendingPerSinger {
            writer.integer(present)
        } else {
            writer.null()
        }
        writer.literal(",\"maximumInARow\":")
        if let present = maximumInARow {
            writer.integer(present)
        } else {
            writer.null()
        }
        writer.literal(",\"visibility\":")
        visibility.encode(to: &writer)
        writer.literal("}")
    }
}
