// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The profile to work with.
///
/// Contract: `openapi/components/schemas/ContextChoice.yaml:1`
public struct ContextChoice: Sendable, Equatable {
    /// A profile that runs venues, or one that sings.
    public var contextType: ContextType
    /// The profile's id: your own, or for `customer` one whose team you belong to.
    public var contextId: UUID

    /// Puts the value together; the contract's constraints are not checked here.
    public init(contextType: ContextType, contextId: UUID) {
        self.contextType = contextType
        self.contextId = contextId
    }
}

extension ContextChoice {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> ContextChoice? {
        guard reader.beginObject() else { return nil }
        var contextType: ContextType?
        var contextId: UUID?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("contextType") {
                guard reader.once(1 << 0, &seen) else { continue }
                contextType = ContextType.decode(from: &reader)
            } else if reader.keyIs("contextId") {
                guard reader.once(1 << 1, &seen) else { continue }
                contextId = reader.uuid()
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("contextType") }
        if seen & (1 << 1) == 0 { reader.missing("contextId") }
        guard let contextType, let contextId else { return nil }
        return ContextChoice(contextType: contextType, contextId: contextId)
    }
}
