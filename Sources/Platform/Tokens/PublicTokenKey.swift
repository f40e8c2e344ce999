/// The public half of a token key, in the form of a JSON Web Key (RFC 7517) on the curve P-256.
public struct PublicTokenKey: Sendable, Equatable {
    /// The key's name in token headers: its thumbprint (RFC 7638).
    public let id: String
    /// The point's first coordinate, 32 bytes in base64url.
    public let x: String
    /// The point's second coordinate, 32 bytes in base64url.
    public let y: String

    init(_ key: TokenKey) {
        let point = JWKCoordinates(key.publicKey)
        id = key.id
        x = point.x
        y = point.y
    }
}
