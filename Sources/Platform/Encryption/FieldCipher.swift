public import CoreTypes
import Crypto
import protocol FoundationEssentials.DataProtocol

/// Encrypts a column's values with AES-256-GCM (NIST SP 800-38D), each bound to its purpose and its owner, so that
/// a value copied to another row or column does not open there.
///
/// A sealed value is one byte of version, four of key id, twelve of nonce, the ciphertext, sixteen of tag. Nonces
/// are random: a key is good for 2^32 values.
public struct FieldCipher: Sendable {
    /// The most bytes that one value may have.
    public static let maximumLength = 65_536
    private static let version: UInt8 = 1
    private static let overhead = 1 + DerivedKey.idLength + 12 + 16

    let purpose: String
    let keys: [DerivedKey]

    /// The value as it may be stored, 33 bytes longer.
    ///
    /// - Throws: ``SealingError/tooLong``.
    public func seal(_ plaintext: [UInt8], owner: UUID) throws(SealingError) -> [UInt8] {
        guard plaintext.count <= Self.maximumLength, let key = keys.first else { throw .tooLong }
        let head = [Self.version] + key.id
        do {
            let box = try AES.GCM.seal(
                plaintext, using: key.key, authenticating: associatedData(head, owner))
            return head + box.nonce + box.ciphertext + box.tag
        } catch {
            throw .failed
        }
    }

    /// The value that ``seal(_:owner:)`` was given for the same purpose and owner.
    ///
    /// - Throws: ``SealingError``.
    public func open(_ sealed: [UInt8], owner: UUID) throws(SealingError) -> OpenedField {
        guard (Self.overhead...Self.overhead + Self.maximumLength).contains(sealed.count),
            sealed[0] == Self.version
        else { throw .malformed }
        let head = Array(sealed.prefix(1 + DerivedKey.idLength))
        let matches = keys.enumerated().filter { $0.element.id.elementsEqual(head.dropFirst()) }
        guard !matches.isEmpty else { throw .unknownKey }
        for (index, key) in matches {
            guard let box = try? AES.GCM.SealedBox(combined: sealed.dropFirst(head.count)),
                let plaintext = try? AES.GCM.open(
                    box, using: key.key, authenticating: associatedData(head, owner))
            else { continue }
            return OpenedField(plaintext: Array(plaintext), needsRotation: index > 0)
        }
        throw .altered
    }

    /// What the tag covers beside the value; its parts have lengths of their own or stand last.
    private func associatedData(_ head: [UInt8], _ owner: UUID) -> [UInt8] {
        var data = head
        data.append(bigEndian: owner.high)
        data.append(bigEndian: owner.low)
        return data + purpose.utf8
    }
}
