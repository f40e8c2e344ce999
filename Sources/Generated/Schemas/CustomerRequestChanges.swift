// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What to change; what is left out stays, null removes.
///
/// Contract: `openapi/components/schemas/CustomerRequestChanges.yaml:1`
public struct CustomerRequestChanges: Sendable, Equatable {
    /// Over, as sung, or waiting again.
    public var processed: Bool?
    /// The word to the host; the same text that the singer wrote.
    public var notes: Presence<String>
    /// Semitones up or down.
    public var keyChange: Int32?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(processed: Bool? = nil, notes: Presence<String> = .absent, keyChange: Int32? = nil) {
        self.processed = processed
        self.notes = notes
        self.keyChange = keyChange
    }
}

extension CustomerRequestChanges {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> CustomerRequestChanges? {
        guard reader.beginObject() else { return nil }
        var processed: Bool?
        var notes: String?
        var keyChange: Int32?
        var seen: UInt64 = 0
        var memberCount = 0
        while reader.nextMember() {
            memberCount += 1
            if reader.keyIs("processed") {
                guard reader.once(1 << 0, &seen) else { continue }
                processed = reader.bool()
            } else if reader.keyIs("notes") {
                guard reader.once(1 << 1, &seen) else { continue }
                notes = reader.null() ? nil : reader.string(min: 1, max: 500, pattern: Patterns.newGuestRequestNotes)
            } else if reader.keyIs("keyChange") {
                guard reader.once(1 << 2, &seen) else { continue }
                keyChange = reader.int32(min: -12, max: 12)
            } else {
                reader.unknownMember()
            }
        }
        reader.countMembers(memberCount, min: 1, max: .max)
        return CustomerRequestChanges(
            processed: processed,
            notes: seen & (1 << 1) == 0 ? .absent : notes.map(Presence.value) ?? .null,
            keyChange: keyChange)
    }
}
