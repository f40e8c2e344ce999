import Crypto
import FoundationEssentials

/// The SHA-256 of a token's text, as the key of a table: the token itself is kept nowhere.
struct TokenDigest: Hashable, Sendable {
    private let first: UInt64
    private let second: UInt64
    private let third: UInt64
    private let fourth: UInt64

    init(_ text: String) {
        var text = text
        let digest = text.withUTF8 { bytes in
            var hash = SHA256()
            hash.update(bufferPointer: UnsafeRawBufferPointer(bytes))
            return hash.finalize()
        }
        (first, second, third, fourth) = digest.withUnsafeBytes { bytes in
            (
                bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self),
                bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
                bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self),
                bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
            )
        }
    }

    /// Evenly spread already.
    var shard: Int { Int(truncatingIfNeeded: first & 0xFFFF) }

    /// Nobody chooses a digest, so one word of it is as good as all.
    func hash(into hasher: inout Hasher) {
        hasher.combine(second)
    }
}
