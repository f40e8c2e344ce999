import Crypto
import FoundationEssentials

/// The installation's secrets: the first one signs, all of them verify, so that a secret can be replaced
/// without refusing what the former one signed.
public struct Keyring: Sendable {
    /// The least length of a secret in bytes.
    public static let minimumSecretLength = 32

    private let secrets: [[UInt8]]

    /// Makes a keyring; nil unless there is a secret and each has at least ``minimumSecretLength`` bytes.
    public init?(secrets: [[UInt8]]) {
        guard !secrets.isEmpty, secrets.allSatisfy({ $0.count >= Self.minimumSecretLength }) else {
            return nil
        }
        self.secrets = secrets
    }

    /// The keys for one purpose, derived (HKDF-SHA256, RFC 5869) so that what is signed for one purpose is worth
    /// nothing for another.
    func signer(purpose: String) -> MessageSigner {
        MessageSigner(
            keys: secrets.map { secret in
                let material = HKDF<SHA256>.deriveKey(
                    inputKeyMaterial: SymmetricKey(data: secret), info: Array(purpose.utf8),
                    outputByteCount: 33)
                return material.withUnsafeBytes { bytes in
                    MessageSigner.Key(id: bytes[32], key: SymmetricKey(data: bytes[..<32]))
                }
            })
    }
}
