import Crypto

/// The secret of an API key: `sk_live_` and 256 random bits in base64url.
public struct APIKeySecret: Sendable {
    /// How every secret begins, so that scanners for leaked secrets know one.
    public static let mark = "sk_live_"
    /// The length of a secret in characters.
    public static let length = mark.utf8.count + OpaqueToken.textLength

    /// The secret itself; shown once.
    public let text: String

    /// Makes a new one.
    public init() {
        text = Self.mark + OpaqueToken().text
    }

    /// Takes what a caller sent, without the white space around it; nil where it cannot be a key.
    public init?(_ sent: String) {
        let trimmed = sent.utf8.drop { Self.isSpace($0) }
        var end = trimmed.endIndex
        while end > trimmed.startIndex {
            let before = trimmed.index(before: end)
            guard Self.isSpace(trimmed[before]) else { break }
            end = before
        }
        let text = String(Substring(trimmed[..<end]))
        guard text.utf8.count == Self.length, text.hasPrefix(Self.mark) else { return nil }
        self.text = text
    }

    /// The characters that tell keys apart in lists.
    public var prefix: String { String(text.dropFirst(Self.mark.count).prefix(7)) }

    /// What is stored, and looked up: SHA-256 of the whole text.
    public var hash: [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
