import Crypto
import CryptoExtras
import FoundationEssentials

/// A key with which a provider signs.
enum ProviderKey: Sendable {
    case rsa(_RSA.Signing.PublicKey)
    case p256(P256.Signing.PublicKey)

    /// Reads a JSON Web Key (RFC 7517) that may verify signatures of its own algorithm; nil for any other.
    init?(_ key: ForeignObject) {
        if let use = key.string("use"), use != "sig" { return nil }
        let algorithm = key.string("alg")
        switch key.string("kty") {
        case "RSA":
            guard algorithm == nil || algorithm == SigningAlgorithm.rs256.rawValue,
                let modulus = key.string("n").flatMap({ Base64URL.decode($0) }), modulus.count <= 1024,
                let exponent = key.string("e").flatMap({ Base64URL.decode($0) }), exponent.count <= 8,
                let key = try? _RSA.Signing.PublicKey(n: modulus, e: exponent), key.keySizeInBits >= 2048
            else { return nil }
            self = .rsa(key)
        case "EC":
            guard algorithm == nil || algorithm == SigningAlgorithm.es256.rawValue,
                key.string("crv") == "P-256",
                let x = key.string("x").flatMap({ Base64URL.decode($0) }), x.count == 32,
                let y = key.string("y").flatMap({ Base64URL.decode($0) }), y.count == 32,
                let key = try? P256.Signing.PublicKey(rawRepresentation: x + y)
            else { return nil }
            self = .p256(key)
        default: return nil
        }
    }

    /// The one algorithm that the key is used with: the token does not choose (RFC 8725 §3.1).
    var algorithm: SigningAlgorithm {
        switch self {
        case .rsa: .rs256
        case .p256: .es256
        }
    }

    func isValid(_ signature: [UInt8], for message: [UInt8]) -> Bool {
        switch self {
        case .rsa(let key):
            return key.isValidSignature(
                _RSA.Signing.RSASignature(rawRepresentation: signature), for: SHA256.hash(data: message),
                padding: .insecurePKCS1v1_5)
        case .p256(let key):
            guard signature.count == 64,
                let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature)
            else { return false }
            return key.isValidSignature(signature, for: message)
        }
    }
}
