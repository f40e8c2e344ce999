// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// New recovery codes; former ones are void.
///
/// Contract: `openapi/components/schemas/RecoveryCodeSet.yaml:1`
public struct RecoveryCodeSet: Sendable, Equatable {
    /// The codes, shown this once.
    public var backupCodes: [String]

    /// Puts the value together; the contract's constraints are not checked here.
    public init(backupCodes: [String]) {
        self.backupCodes = backupCodes
    }
}

extension RecoveryCodeSet {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"backupCodes\":")
        writer.literal("[")
        for (index, item) in backupCodes.enumerated() {
            if index > 0 { writer.literal(",") }
            writer.string(item)
        }
        writer.literal("]")
        writer.literal("}")
    }
}
