// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// How to rotate.
///
/// Contract: `openapi/components/schemas/ApiKeyRotation.yaml:1`
public struct ApiKeyRotation: Sendable, Equatable {
    /// For how long the former secret works besides the new one; none by default.
    public var overlapSeconds: Int32

    /// Puts the value together; the contract's constraints are not checked here.
    public init(overlapSeconds: Int32 = 0) {
        self.overlapSeconds = overlapSeconds
    }
}

extension ApiKeyRotation {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> ApiKeyRotation? {
        guard reader.beginObject() else { return nil }
        var overlapSeconds: Int32? = 0
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("overlapSeconds") {
                guard reader.once(1 << 0, &seen) else { continue }
                overlapSeconds = reader.int32(min: 0, max: 604800)
            } else {
                reader.unknownMember()
            }
        }
        guard let overlapSeconds else { return nil }
        return ApiKeyRotation(overlapSeconds: overlapSeconds)
    }
}
