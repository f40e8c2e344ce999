public import CoreTypes
import Crypto
import protocol FoundationEssentials.DataProtocol

/// Makes sets of recovery codes and what is stored of them.
///
/// A code has 70 secret bits and its digest is keyed (HMAC-SHA256), so that whoever reads the database has nothing to
/// try codes against, and a wrong code costs us no slow hash. The keys are those of encryption, because codes do not
/// expire: a key must stay as long as a code of it is stored.
public struct RecoveryCodes: Sendable {
    /// How many codes a person gets.
    public static let setSize = 10

    private let keys: [DerivedKey]

    /// Makes digests with the keyring's first key and recognises those of all.
    public init(keyring: EncryptionKeyring) {
        keys = keyring.derivedKeys(purpose: "recovery code")
    }

    /// A new set of ``setSize`` codes, no two of which have the same selector.
    public func makeSet() -> [RecoveryCode] {
        var codes: [RecoveryCode] = []
        while codes.count < Self.setSize {
            let code = RecoveryCode()
            if !codes.contains(where: { $0.selector == code.selector }) { codes.append(code) }
        }
        return codes
    }

    /// What to store for a person's code beside its selector, 36 bytes: the key's name and the digest.
    public func digest(_ code: RecoveryCode, user: UUID) -> [UInt8] {
        keys.first.map { Self.digest($0, code, user) } ?? []
    }

    /// Whether a code is the one stored for the person under its selector, in a time that does not tell how nearly.
    public func matches(_ code: RecoveryCode, digest: [UInt8], user: UUID) -> Bool {
        keys.contains { ConstantTime.equal(Self.digest($0, code, user), digest) }
    }

    private static func digest(_ key: DerivedKey, _ code: RecoveryCode, _ user: UUID) -> [UInt8] {
        var message = code.symbols
        message.append(bigEndian: user.high)
        message.append(bigEndian: user.low)
        return key.id + HMAC<SHA256>.authenticationCode(for: message, using: key.key)
    }
}
