import Crypto
import FoundationEssentials

/// A P-256 key that verifies tokens, and signs them where its private half is known.
public struct TokenKey: Sendable {
    let publicKey: P256.Signing.PublicKey
    let privateKey: P256.Signing.PrivateKey?
    /// The key's name in token headers: its JWK thumbprint (RFC 7638) in base64url.
    public let id: String

    /// Whether the key can sign.
    public var canSign: Bool { privateKey != nil }

    /// A new key that is kept nowhere.
    public static func ephemeral() -> TokenKey {
        TokenKey(P256.Signing.PrivateKey())
    }

    /// Reads one PEM block: a private key (PKCS#8 or SEC 1) or a public one (SPKI); nil for anything else.
    public init?(pem: String) {
        if let key = try? P256.Signing.PrivateKey(pemRepresentation: pem) {
            self.init(key)
        } else if let key = try? P256.Signing.PublicKey(pemRepresentation: pem) {
            self.init(publicKey: key, privateKey: nil)
        } else {
            return nil
        }
    }

    init(_ key: P256.Signing.PrivateKey) {
        self.init(publicKey: key.publicKey, privateKey: key)
    }

    /// Whether an ES256 signature, the two numbers of 32 bytes each (RFC 7518 §3.4), is by this key.
    func isValid(_ signature: [UInt8], for message: [UInt8]) -> Bool {
        guard signature.count == 64,
            let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature)
        else { return false }
        return publicKey.isValidSignature(signature, for: message)
    }

    private init(publicKey: P256.Signing.PublicKey, privateKey: P256.Signing.PrivateKey?) {
        self.publicKey = publicKey
        self.privateKey = privateKey
        let coordinates = JWKCoordinates(publicKey)
        id = Base64URL.encode(Array(SHA256.hash(data: Array(coordinates.thumbprintInput.utf8))))
    }
}
