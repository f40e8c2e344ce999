// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A karaoke system as those who run it see it.
///
/// Contract: `openapi/components/schemas/CustomerSystem.yaml:1`
public struct CustomerSystem: Sendable, Equatable {
    /// The system's id.
    public var id: UUID
    /// The number by which OpenKJ knows it: 1 to the number of systems.
    public var openkjSystemId: Int32
    /// What the account calls it.
    public var name: String
    /// Whatever the account keeps with a system; at most 16 KiB, its numbers written out without
    /// exponents. No text or name in it may hold the character U+0000.
    public var configuration: [String: JSONValue]
    /// How many songs it has.
    public var songCount: Int64
    /// When it was added.
    public var createdAt: Timestamp
    /// When it was last changed.
    public var updatedAt: Timestamp

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        id: UUID,
        openkjSystemId: Int32,
        name: String,
        configuration: [String: JSONValue],
        songCount: Int64,
        createdAt: Timestamp,
        updatedAt: Timestamp
    ) {
        self.id = id
        self.openkjSystemId = openkjSystemId
        self.name = name
        self.configuration = configuration
        self.songCount = songCount
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }
}

extension CustomerSystem {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"id\":")
        writer.uuid(id)
        writer.literal(",\"openkjSystemId\":")
        writer.integer(openkjSystemId)
        writer.literal(",\"name\":")
        writer.string(name)
        writer.literal(",\"configuration\":")
        writer.literal("{")
        for (index, member) in configuration.sorted(by: { $0.key < $1.key }).enumerated() {
            if index > 0 { writer.literal(",") }
            writer.string(member.key)
            writer.literal(":")
            writer.value(member.value)
        }
        writer.literal("}")
        writer.literal(",\"songCount\":")
        writer.integer(songCount)
        writer.literal(",\"createdAt\":")
        writer.timestamp(createdAt)
        writer.literal(",\"updatedAt\":")
        writer.timestamp(updatedAt)
        writer.literal("}")
    }
}
