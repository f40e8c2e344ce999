import CoreTypes
import Crypto
import FoundationEssentials

/// Codes of authenticator apps: RFC 6238 with SHA-1, six digits and steps of 30 s, the form that every app knows.
public struct TOTP: Sendable {
    /// The length of a new secret in bytes, that of a SHA-1 (RFC 4226 §4).
    public static let secretLength = 20
    /// Seconds of a step.
    static let period: Int64 = 30
    private static let modulus: UInt32 = 1_000_000

    private let secret: SymmetricKey

    /// Checks codes of this secret.
    public init(secret: [UInt8]) {
        self.secret = SymmetricKey(data: secret)
    }

    /// A new secret.
    public static func makeSecret() -> [UInt8] {
        SecureRandom.bytes(secretLength)
    }

    /// The step of which a code is, if it is the present one, the one before or the one after.
    ///
    /// A code is good once: the caller stores the step and passes it the next time (RFC 6238 §5.2).
    ///
    /// - Parameters:
    ///   - lastStep: The step of the last code that was accepted; neither it nor an earlier one is found again.
    /// - Returns: nil when the code is of none of these steps.
    public func step(of code: NumericCode, after lastStep: Int64? = nil, clock: any WallClock) -> Int64? {
        let present = clock.now().secondsSinceEpoch / Self.period
        // Every step is computed, so that the time does not tell which one it was.
        let matches = (present - 1...present + 1).filter { step in
            ConstantTime.equal(Self.text(self.code(step)).utf8, code.text.utf8)
        }
        return matches.first { $0 > lastStep ?? .min }
    }

    /// The code of a step, below 1 000 000 (RFC 4226 §5.3).
    func code(_ step: Int64) -> UInt32 {
        var counter: [UInt8] = []
        counter.append(bigEndian: UInt64(bitPattern: step))
        let digest = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: secret))
        let offset = Int(digest[digest.count - 1] & 0x0F)
        let number = digest[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
        return (number & 0x7FFF_FFFF) % Self.modulus
    }

    private static func text(_ code: UInt32) -> String {
        let digits = String(code)
        return String(repeating: "0", count: NumericCode.digits - digits.count) + digits
    }
}
