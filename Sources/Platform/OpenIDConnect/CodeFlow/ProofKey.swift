import Crypto
import FoundationEssentials

/// Proof keys for the exchange of codes (RFC 7636), with the method S256 alone.
public enum ProofKey {
    /// The length of a challenge in characters.
    public static let challengeLength = 43

    /// The challenge of a verifier: its SHA-256 in base64url (§4.2).
    public static func challenge(of verifier: String) -> String {
        Base64URL.encode(Array(SHA256.hash(data: Array(verifier.utf8))))
    }

    /// Whether a verifier of 43 to 128 unreserved characters (§4.1) is that of the challenge.
    public static func matches(verifier: String, challenge: String) -> Bool {
        let isWellFormed =
            (43...128).contains(verifier.utf8.count)
            && verifier.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                    UInt8(ascii: "_"), UInt8(ascii: "~"):
                    true
                default: false
                }
            }
        return isWellFormed
            && ConstantTime.equal(Array(self.challenge(of: verifier).utf8), Array(challenge.utf8))
    }
}
