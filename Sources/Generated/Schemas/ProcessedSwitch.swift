// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Whether a request is over.
///
/// Contract: `openapi/components/schemas/ProcessedSwitch.yaml:1`
public struct ProcessedSwitch: Sendable, Equatable {
    /// Over, as sung, or waiting again.
    public var processed: Bool

    /// Puts the value together; the contract's constraints are not checked here.
    public init(processed: Bool) {
        self.processed = processed
    }
}

extension ProcessedSwitch {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> ProcessedSwitch? {
        guard reader.beginObject() else { return nil }
        var processed: Bool?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("processed") {
                guard reader.once(1 << 0, &seen) else { continue }
                processed = reader.bool()
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("processed") }
        guard let processed else { return nil }
        return ProcessedSwitch(processed: processed)
    }
}
