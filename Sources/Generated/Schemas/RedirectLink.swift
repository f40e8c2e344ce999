// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Asks for the address at which a browser begins.
///
/// Contract: `openapi/components/schemas/RedirectLink.yaml:1`
public struct RedirectLink: Sendable, Equatable {
    /// Where to come back to: one of the URIs that the installation allows, exactly.
    public var redirectUri: String
    /// SHA-256 of the verifier that is sent with the code (RFC 7636, S256).
    public var codeChallenge: String
    /// Comes back unchanged.
    public var clientState: String?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(redirectUri: String, codeChallenge: String, clientState: String? = nil) {
        self.redirectUri = redirectUri
        self.codeChallenge = codeChallenge
        self.clientState = clientState
    }
}

extension RedirectLink {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> RedirectLink? {
        guard reader.beginObject() else { return nil }
        var redirectUri: String?
        var codeChallenge: String?
        var clientState: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("kind") {
                guard reader.once(1 << 0, &seen) else { continue }
                _ = reader.constant("redirect")
            } else if reader.keyIs("redirectUri") {
                guard reader.once(1 << 1, &seen) else { continue }
                redirectUri = reader.string(min: 3, max: 512)
            } else if reader.keyIs("codeChallenge") {
                guard reader.once(1 << 2, &seen) else { continue }
                codeChallenge = reader.string(min: 43, max: 43, pattern: Patterns.startOAuthCodeChallenge)
            } else if reader.keyIs("clientState") {
                guard reader.once(1 << 3, &seen) else { continue }
                clientState = reader.string(min: 1, max: 256, pattern: Patterns.startOAuthClientState)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("kind") }
        if seen & (1 << 1) == 0 { reader.missing("redirectUri") }
        if seen & (1 << 2) == 0 { reader.missing("codeChallenge") }
        guard let redirectUri, let codeChallenge else { return nil }
        return RedirectLink(redirectUri: redirectUri, codeChallenge: codeChallenge, clientState: clientState)
    }
}
