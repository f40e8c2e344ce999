import Crypto
import FoundationEssentials

/// A token without content: 256 bits of the system's generator, 43 characters of base64url. Only its digest is
/// stored. It shows nothing of itself in logs and messages.
public struct OpaqueToken: Sendable {
    /// The length of the text in characters.
    public static let textLength = 43
    private static let byteCount = 32

    let bytes: [UInt8]

    /// A new token.
    public init() {
        bytes = SecureRandom.bytes(Self.byteCount)
    }

    /// Reads a token's text; nil for any other.
    public init?(_ text: String) {
        guard text.utf8.count == Self.textLength, let bytes = Base64URL.decode(text) else { return nil }
        self.bytes = bytes
    }

    /// What the client gets.
    public var text: String { Base64URL.encode(bytes) }

    /// What is stored: the SHA-256 of the token, 32 bytes. With 256 bits of chance in it, it needs no salt.
    public var digest: [UInt8] { Array(SHA256.hash(data: bytes)) }
}

extension OpaqueToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Asterisks.
    public var description: String { "********" }
    /// Asterisks.
    public var debugDescription: String { description }
    /// Nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
