// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The code with which the browser came back.
///
/// Contract: `openapi/components/schemas/CodeLink.yaml:1`
public struct CodeLink: Sendable, Equatable {
    /// The code.
    public var code: String
    /// Whose SHA-256 was the challenge (RFC 7636).
    public var codeVerifier: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(code: String, codeVerifier: String) {
        self.code = code
        self.codeVerifier = codeVerifier
    }
}

extension CodeLink {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> CodeLink? {
        guard reader.beginObject() else { return nil }
        var code: String?
        var codeVerifier: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("kind") {
                guard reader.once(1 << 0, &seen) else { continue }
                _ = reader.constant("code")
            } else if reader.keyIs("code") {
                guard reader.once(1 << 1, &seen) else { continue }
                code = reader.string(min: 43, max: 43, pattern: Patterns.sessionTokensRefreshToken)
            } else if reader.keyIs("codeVerifier") {
                guard reader.once(1 << 2, &seen) else { continue }
                codeVerifier = reader.string(min: 43, max: 128, pattern: Patterns.signInCodeCodeVerifier)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("kind") }
        if seen & (1 << 1) == 0 { reader.missing("code") }
        if seen & (1 << 2) == 0 { reader.missing("codeVerifier") }
        guard let code, let codeVerifier else { return nil }
        return CodeLink(code: code, codeVerifier: codeVerifier)
    }
}
