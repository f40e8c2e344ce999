import Crypto
import FoundationEssentials
import NIOCore
import SpecRuntime

/// The key with which a developer signs client secrets for Apple: an ES256 token instead of a shared text. Shows
/// nothing of itself.
public struct AppleSecretKey: Sendable {
    /// The longest life of a client secret that Apple accepts, in seconds: six months.
    public static let maximumLifetime: Int64 = 15_777_000
    /// Made for each request, so it needs to live no longer than that takes.
    static let lifetime: Int64 = 300

    private let teamID: String
    private let keyID: String
    private let key: P256.Signing.PrivateKey

    /// Reads the key that Apple's developer site gave, a PEM of PKCS#8; nil for anything else.
    ///
    /// - Parameters:
    ///   - teamID: The developer team, ten letters and digits.
    ///   - keyID: The key's name, ten letters and digits.
    public init?(teamID: String, keyID: String, pem: String) {
        guard let key = try? P256.Signing.PrivateKey(pemRepresentation: pem) else { return nil }
        self.teamID = teamID
        self.keyID = keyID
        self.key = key
    }

    func clientSecret(clientID: String, audience: String, now: Int64) throws -> String {
        let header = Self.encode([("alg", .string("ES256")), ("kid", .string(keyID))])
        let claims = Self.encode([
            ("iss", .string(teamID)), ("iat", .number("\(now)")), ("exp", .number("\(now + Self.lifetime)")),
            ("aud", .string(audience)), ("sub", .string(clientID)),
        ])
        let signed = header + "." + claims
        let signature = try key.signature(for: Array(signed.utf8)).rawRepresentation
        return signed + "." + Base64URL.encode(Array(signature))
    }

    private static func encode(_ members: [(String, JSONValue)]) -> String {
        var json = JSONWriter()
        json.value(.object(members))
        return Base64URL.encode(Array(json.finish().readableBytesView))
    }
}

extension AppleSecretKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Asterisks.
    public var description: String { "********" }
    /// Asterisks.
    public var debugDescription: String { description }
    /// Nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
