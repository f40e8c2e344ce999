// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Where a request goes; it stays there, whatever the policy says, until it is sung or released.
///
/// Contract: `openapi/components/schemas/QueueMove.yaml:1`
public struct QueueMove: Sendable, Equatable {
    /// Where a host has put a request.
    public var to: QueuePinPlacement
    /// With `place`: 1 for the next song, 2 for the one after it, and so on.
    public var place: Int32?
    /// With `after` and `between`: the request that it follows.
    public var aheadId: Int64?
    /// With `before` and `between`: the request that follows it.
    public var behindId: Int64?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(to: QueuePinPlacement, place: Int32? = nil, aheadId: Int64? = nil, behindId: Int64? = nil) {
        self.to = to
        self.place = place
        self.aheadId = aheadId
        self.behindId = behindId
    }
}

extension QueueMove {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> QueueMove? {
        guard reader.beginObject() else { return nil }
        var to: QueuePinPlacement?
        var place: Int32?
        var aheadId: Int64?
        var behindId: Int64?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("to") {
                guard reader.once(1 << 0, &seen) else { continue }
                to = QueuePinPlacement.decode(from: &reader)
            } else if reader.keyIs("place") {
                guard reader.once(1 << 1, &seen) else { continue }
                place = reader.int32(min: 1, max: 1000)
            } else if reader.keyIs("aheadId") {
                guard reader.once(1 << 2, &seen) else { continue }
                aheadId = reader.int64(min: 1)
            } else if reader.keyIs("behindId") {
                guard reader.once(1 << 3, &seen) else { continue }
                behindId = reader.int64(min: 1)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("to") }
        guard let to else { return nil }
        return QueueMove(to: to, place: place, aheadId: aheadId, behindId: behindId)
    }
}
