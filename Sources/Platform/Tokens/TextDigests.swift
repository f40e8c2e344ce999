import Crypto
import protocol FoundationEssentials.DataProtocol

/// Keyed digests (HMAC-SHA256, RFC 2104) of texts that are compared and not kept, such as addresses: without the
/// installation's secret nobody can try which text a digest is of.
public struct TextDigests: Sendable {
    private let key: SymmetricKey?

    /// Makes digests with the keyring's first key.
    public init(keyring: Keyring) {
        key = keyring.signer(purpose: "singr text digest").keys.first?.key
    }

    /// The digest of a text for one purpose, 32 bytes.
    public func digest(_ text: String, purpose: StaticString) -> [UInt8] {
        guard let key else { return [] }
        // No purpose holds a NUL, so purpose and text cannot run into each other.
        return Array(HMAC<SHA256>.authenticationCode(for: Array("\(purpose)\0\(text)".utf8), using: key))
    }
}
