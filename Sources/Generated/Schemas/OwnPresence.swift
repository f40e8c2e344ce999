// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Whether a singer can be called.
///
/// Contract: `openapi/components/schemas/OwnPresence.yaml:1`
public struct OwnPresence: Sendable, Equatable {
    /// Whether a singer can be called: somebody who is away is passed over and keeps the place; the
    /// requests of somebody who was removed have left the queue.
    public var presence: SingerPresence

    /// Puts the value together; the contract's constraints are not checked here.
    public init(presence: SingerPresence) {
        self.presence = presence
    }
}

extension OwnPresence {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> OwnPresence? {
        guard reader.beginObject() else { return nil }
        var presence: SingerPresence?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("presence") {
                guard reader.once(1 << 0, &seen) else { continue }
                presence = SingerPresence.decode(from: &reader)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("presence") }
        guard let presence else { return nil }
        return OwnPresence(presence: presence)
    }
}
