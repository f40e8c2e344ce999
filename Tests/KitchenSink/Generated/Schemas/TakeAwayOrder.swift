// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// To take away.
///
/// Contract: `Tests/KitchenSink/openapi.yaml:630`
public struct TakeAwayOrder: Sendable, Equatable {
    /// When.
    public var at: Timestamp?
    /// Members that the contract does not name.
    public var additionalMembers: [String: String]

    /// Puts the value together; the contract's constraints are not checked here.
    public init(at: Timestamp? = nil, additionalMembers: [String: String] = [:]) {
        self.at = at
        self.additionalMembers = additionalMembers
    }
}

extension TakeAwayOrder {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> TakeAwayOrder? {
        guard reader.beginObject() else { return nil }
        var at: Timestamp?
        var additionalMembers: [String: String] = [:]
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("kind") {
                guard reader.once(1 << 0, &seen) else { continue }
                _ = reader.constant("takeAway")
            } else if reader.keyIs("at") {
                guard reader.once(1 << 1, &seen) else { continue }
                at = reader.timestamp()
            } else {
                let name = reader.keyString()
                if additionalMembers[name] != nil {
                    reader.violation(code: "duplicate_member", "must not be given twice")
                    reader.skipValue()
                    continue
                }
                additionalMembers[name] = reader.string(max: 20)
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("kind") }
        return TakeAwayOrder(at: at, additionalMembers: additionalMembers)
    }
}

extension TakeAwayOrder {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"kind\":")
        writer.literal("\"takeAway\"")
        if let at {
            writer.literal(",\"at\":")
            writer.timestamp(at)
        }
        for (name, value) in additionalMembers.sorted(by: { $0.key < $1.key }) {
            writer.literal(",")
            writer.string(name)
            writer.literal(":")
            writer.string(value)
        }
        writer.literal("}")
    }
}
