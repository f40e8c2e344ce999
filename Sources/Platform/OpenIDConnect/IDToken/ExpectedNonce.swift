import Crypto
import FoundationEssentials

/// What `nonce` of an ID token must be, so that a token that was stolen or meant for another sign-in is worth nothing.
public enum ExpectedNonce: Sendable {
    /// This very text.
    case exactly(String)
    /// The SHA-256 of the text in lower-case hexadecimal, which is what apps hand to Apple.
    case hashed(String)

    func accepts(_ nonce: String) -> Bool {
        switch self {
        case .exactly(let expected): ConstantTime.equal(Array(nonce.utf8), Array(expected.utf8))
        case .hashed(let text):
            ConstantTime.equal(Array(nonce.utf8), Array(Self.digest(text).utf8))
        }
    }

    private static func digest(_ text: String) -> String {
        SHA256.hash(data: Array(text.utf8)).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
