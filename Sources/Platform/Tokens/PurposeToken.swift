import Crypto
import FoundationEssentials

/// What a mailed token is for, as a type: a token to confirm an address is no token to set a password.
public protocol TokenPurpose {
    /// A text of its own, which goes into every digest and must never change.
    static var name: String { get }
}

/// An ``OpaqueToken`` for one purpose. The purpose is part of the digest, so that the token matches nothing stored
/// for another, even in the same table.
public struct PurposeToken<Purpose: TokenPurpose>: Sendable {
    private let token: OpaqueToken

    /// A new token.
    public init() {
        token = OpaqueToken()
    }

    /// Reads a token's text; nil for any other.
    public init?(_ text: String) {
        guard let token = OpaqueToken(text) else { return nil }
        self.token = token
    }

    /// What is mailed.
    public var text: String { token.text }

    /// What is stored: the SHA-256 of the token and the purpose, 32 bytes.
    public var digest: [UInt8] {
        // The token has a fixed length, so the parts cannot run into each other.
        Array(SHA256.hash(data: token.bytes + Purpose.name.utf8))
    }
}
