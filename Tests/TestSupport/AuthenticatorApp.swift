import Crypto
import FoundationEssentials

/// An authenticator app of RFC 6238 with SHA-1, six digits and 30 s, written apart from the program's own.
public struct AuthenticatorApp: Sendable {
    private let key: SymmetricKey

    /// Takes a secret in base 32 (RFC 4648 §6); nil where it is none.
    public init?(secret: String) {
        var (bytes, bits, count): ([UInt8], UInt64, Int) = ([], 0, 0)
        for character in secret {
            guard let place = Self.alphabet.firstIndex(of: character) else { return nil }
            bits = bits << 5 | UInt64(place)
            count += 5
            guard count >= 8 else { continue }
            count -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(count)))
        }
        key = SymmetricKey(data: bytes)
    }

    /// What the app shows at a time, in seconds since the Unix epoch.
    public func code(at seconds: Int64) -> String {
        let step = UInt64(seconds / 30)
        let message = (0..<8).map { UInt8(truncatingIfNeeded: step >> UInt64(56 - 8 * $0)) }
        let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: message, using: key))
        let offset = Int(mac[19] & 15)
        let number = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let digits = String(number % 1_000_000)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
}
