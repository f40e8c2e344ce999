import Crypto
import FoundationEssentials

/// A P-256 key's point in the form of a JSON Web Key (RFC 7518 §6.2.1), each coordinate 32 bytes in base64url.
struct JWKCoordinates: Sendable, Equatable {
    let x: String
    let y: String

    init(_ key: P256.Signing.PublicKey) {
        let bytes = Array(key.rawRepresentation)
        x = Base64URL.encode(Array(bytes.prefix(32)))
        y = Base64URL.encode(Array(bytes.dropFirst(32)))
    }

    /// What the thumbprint is the SHA-256 of: the required members in alphabetical order (RFC 7638 §3).
    var thumbprintInput: String {
        #"{"crv":"P-256","kty":"EC","x":"\#(x)","y":"\#(y)"}"#
    }
}
