import Crypto
import FoundationEssentials

/// Signs and opens short messages: key id, payload, HMAC-SHA256 cut to 128 bits (RFC 2104 §5).
struct MessageSigner: Sendable {
    struct Key: Sendable {
        let id: UInt8
        let key: SymmetricKey
    }

    static let codeLength = 16

    let keys: [Key]

    /// The message with key id and code around the payload; `context` is covered by the code and not sent.
    func sign(_ payload: [UInt8], context: String = "") -> [UInt8] {
        guard let key = keys.first else { return [] }
        return [key.id] + payload + Self.code(key, payload, context)
    }

    /// The payload of a message that one of the keys signed in the same context; nil for any other.
    func open(_ message: [UInt8], context: String = "") -> [UInt8]? {
        guard message.count > Self.codeLength else { return nil }
        let payload = Array(message[1..<(message.count - Self.codeLength)])
        let received = message.suffix(Self.codeLength)
        // Two secrets may share an id by chance, so every key with it is tried.
        let matches = keys.contains { key in
            key.id == message[0] && ConstantTime.equal(Self.code(key, payload, context), received)
        }
        return matches ? payload : nil
    }

    private static func code(_ key: Key, _ payload: [UInt8], _ context: String) -> [UInt8] {
        var authentication = HMAC<SHA256>(key: key.key)
        authentication.update(data: [key.id])
        authentication.update(data: payload)
        // The length keeps payload and context apart.
        authentication.update(data: withUnsafeBytes(of: UInt32(payload.count).bigEndian, Array.init))
        authentication.update(data: Array(context.utf8))
        return Array(authentication.finalize().prefix(codeLength))
    }
}
