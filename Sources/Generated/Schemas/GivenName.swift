// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The name that an app got from the provider, which no ID token has.
///
/// Contract: `openapi/components/schemas/GivenName.yaml:1`
public struct GivenName: Sendable, Equatable {
    /// The given name.
    public var givenName: String?
    /// The family name.
    public var familyName: String?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(givenName: String? = nil, familyName: String? = nil) {
        self.givenName = givenName
        self.familyName = familyName
    }
}

extension GivenName {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> GivenName? {
        guard reader.beginObject() else { return nil }
        var givenName: String?
        var familyName: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("givenName") {
                guard reader.once(1 << 0, &seen) else { continue }
                givenName = reader.string(min: 1, max: 100, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("familyName") {
                guard reader.once(1 << 1, &seen) else { continue }
                familyName = reader.string(min: 1, max: 100, pattern: Patterns.songVersionDiscId)
            } else {
                reader.unknownMember()
            }
        }
        return GivenName(givenName: givenName, familyName: familyName)
    }
}
