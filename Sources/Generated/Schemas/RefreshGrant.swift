// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A refresh token.
///
/// Contract: `openapi/components/schemas/RefreshGrant.yaml:1`
public struct RefreshGrant: Sendable, Equatable {
    /// The one issued last.
    public var refreshToken: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(refreshToken: String) {
        self.refreshToken = refreshToken
    }
}

extension RefreshGrant {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> RefreshGrant? {
        guard reader.beginObject() else { return nil }
        var refreshToken: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("refreshToken") {
                guard reader.once(1 << 0, &seen) else { continue }
                refreshToken = reader.string(min: 43, max: 43, pattern: Patterns.sessionTokensRefreshToken)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("refreshToken") }
        guard let refreshToken else { return nil }
        return RefreshGrant(refreshToken: refreshToken)
    }
}
