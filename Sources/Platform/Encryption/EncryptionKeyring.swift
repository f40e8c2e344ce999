import Crypto
import FoundationEssentials

/// The installation's keys for data at rest: the first one encrypts, all of them decrypt, so that a key can be
/// replaced while rows of the former one are still there.
public struct EncryptionKeyring: Sendable {
    /// The length of a key in bytes.
    public static let keyLength = 32

    private let keys: [SymmetricKey]

    /// Makes a keyring; nil unless there is a key, each has ``keyLength`` bytes, and no two are the same.
    public init?(keys: [[UInt8]]) {
        guard !keys.isEmpty, keys.allSatisfy({ $0.count == Self.keyLength }), Set(keys).count == keys.count
        else { return nil }
        self.keys = keys.map { SymmetricKey(data: $0) }
    }

    /// The cipher for one purpose, such as `totp seed`, with keys of its own (HKDF-SHA256, RFC 5869): what is
    /// sealed for one purpose opens for no other.
    public func cipher(purpose: String) -> FieldCipher {
        FieldCipher(purpose: purpose, keys: derivedKeys(purpose: purpose))
    }

    /// The keys for one purpose, the present one first.
    func derivedKeys(purpose: String) -> [DerivedKey] {
        keys.map { key in
            let material = HKDF<SHA256>.deriveKey(
                inputKeyMaterial: key, info: Array("singr at rest: \(purpose)".utf8), outputByteCount: 36)
            return material.withUnsafeBytes { bytes in
                DerivedKey(
                    id: Array(bytes[32...].prefix(DerivedKey.idLength)), key: SymmetricKey(data: bytes[..<32])
                )
            }
        }
    }
}
