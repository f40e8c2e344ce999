public import CoreTypes
import Crypto
import protocol FoundationEssentials.DataProtocol

/// Makes what is stored in place of a numeric code.
///
/// A million codes are tried in a moment, so a plain digest would hide nothing: this one is keyed (HMAC-SHA256,
/// RFC 2104) and bound to the user and the purpose.
public struct CodeDigests: Sendable {
    private let keys: [SymmetricKey]

    /// Makes digests with the keyring's first key and recognises those of all.
    public init(keyring: Keyring) {
        keys = keyring.signer(purpose: "singr numeric code").keys.map(\.key)
    }

    /// What to store for a code, 32 bytes.
    public func digest(_ code: NumericCode, user: UUID, purpose: String) -> [UInt8] {
        keys.first.map { Self.digest($0, code, user, purpose) } ?? []
    }

    /// Whether a code is the stored one, in a time that does not tell how nearly.
    public func matches(_ code: NumericCode, digest: [UInt8], user: UUID, purpose: String) -> Bool {
        keys.contains { ConstantTime.equal(Self.digest($0, code, user, purpose), digest) }
    }

    /// The purpose stands last: what is before it has fixed lengths.
    private static func digest(
        _ key: SymmetricKey, _ code: NumericCode, _ user: UUID, _ purpose: String
    ) -> [UInt8] {
        var message = Array(code.text.utf8)
        message.append(bigEndian: user.high)
        message.append(bigEndian: user.low)
        message += purpose.utf8
        return Array(HMAC<SHA256>.authenticationCode(for: message, using: key))
    }
}
