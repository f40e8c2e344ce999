/// A JSON Web Signature in compact form (RFC 7515 §7.1), not verified yet.
struct SignedToken: Sendable {
    static let maximumLength = 8_192

    let algorithm: SigningAlgorithm
    /// `kid`; nil where there is none, as a provider with a single key may do (OpenID Connect Core 1.0 §10.1).
    let keyID: String?
    /// `typ` in lower case without `application/`.
    let type: String?
    private let payload: [UInt8]
    private let signed: [UInt8]
    private let signature: [UInt8]

    init(_ text: String) throws(IDTokenRefusal) {
        guard text.utf8.count <= Self.maximumLength else { throw .oversized }
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 3, let headerBytes = Base64URL.decode(Substring(parts[0])),
            let payload = Base64URL.decode(Substring(parts[1])),
            let signature = Base64URL.decode(Substring(parts[2])),
            let header = ForeignObject(json: headerBytes)
        else { throw .malformed }
        guard let algorithm = header.string("alg").flatMap(SigningAlgorithm.init) else {
            throw .wrongAlgorithm
        }
        // Keys in the header (jwk, x5c) and addresses of keys (jku, x5u) are not looked at: only `kid` finds a key.
        guard header["crit"] == nil else { throw .wrongType }
        guard header["kid"] == nil || header.string("kid") != nil else { throw .malformed }
        self.algorithm = algorithm
        keyID = header.string("kid")
        let type = header.string("typ")?.lowercased()
        self.type = type.map { $0.hasPrefix("application/") ? String($0.dropFirst(12)) : $0 }
        self.payload = payload
        self.signature = signature
        signed = Array(text.utf8.prefix(parts[0].count + 1 + parts[1].count))
    }

    func isSigned(by key: ProviderKey) -> Bool {
        key.algorithm == algorithm && key.isValid(signature, for: signed)
    }

    /// The claims, once the signature is good.
    func claims(verifiedBy key: ProviderKey) throws(IDTokenRefusal) -> ForeignObject {
        guard key.algorithm == algorithm else { throw .wrongAlgorithm }
        guard isSigned(by: key) else { throw .badSignature }
        guard let claims = ForeignObject(json: payload) else { throw .malformed }
        return claims
    }
}
