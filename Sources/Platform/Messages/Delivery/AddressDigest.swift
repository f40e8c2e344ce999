import Crypto
import FoundationEssentials

/// Makes what is stored in place of an address: equal for equal addresses, and of no use without the key.
struct AddressDigest: Sendable {
    private let key: SymmetricKey?

    init(encryption: EncryptionKeyring) {
        key = encryption.derivedKeys(purpose: "message address").first?.key
    }

    /// 32 bytes (HMAC-SHA256) of the address without regard to case.
    func digest(_ address: MessageAddress) -> [UInt8] {
        guard let key else { return [] }
        return Array(HMAC<SHA256>.authenticationCode(for: Array(address.text.lowercased().utf8), using: key))
    }
}
