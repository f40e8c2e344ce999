import SpecRuntime

/// What a provider says of whoever signed in.
public struct IdentityClaims: Sendable, Equatable {
    /// The person's name with this provider, which never changes (`sub`). It alone identifies them; an address does
    /// not.
    public var subject: String
    /// The e-mail address, as the provider wrote it.
    public var email: String?
    /// Whether the provider itself knows that the address is this person's: it says that it verified it, and for
    /// Google it is an address of Google's own or of a hosted domain.
    public var isEmailAuthoritative: Bool
    /// Whether the provider says that it verified the address at some time.
    public var isEmailVerified: Bool
    /// The name to show.
    public var name: String?
    /// Which of our clients the token is for.
    public var clientID: String

    /// Puts claims together.
    public init(
        subject: String, email: String?, isEmailVerified: Bool, isEmailAuthoritative: Bool, name: String?,
        clientID: String
    ) {
        self.subject = subject
        self.email = email
        self.isEmailVerified = isEmailVerified
        self.isEmailAuthoritative = isEmailAuthoritative
        self.name = name
        self.clientID = clientID
    }
}

extension IdentityClaims {
    init(_ claims: ForeignObject, kind: IdentityProvider.Kind) throws(IDTokenRefusal) {
        // At most 255 characters of ASCII (OpenID Connect Core 1.0 §2).
        guard let subject = claims.string("sub"), VisibleText.isName(subject) else { throw .badSubject }
        // An address that no mail of ours could go to is as good as none.
        let email = claims.string("email").flatMap { EmailFormat.accepts($0) ? $0 : nil }
        // Apple writes it as a string at times.
        let isVerified = claims.bool("email_verified") ?? (claims.string("email_verified") == "true")
        let isOwn = email?.lowercased().hasSuffix("@gmail.com") == true || claims.string("hd") != nil
        self.init(
            subject: subject, email: email, isEmailVerified: email != nil && isVerified,
            isEmailAuthoritative: email != nil && isVerified && (kind != .google || isOwn),
            name: Self.name(claims),
            clientID: claims.string("azp") ?? claims.string("aud") ?? claims.strings("aud")?.first ?? "")
    }

    private static func name(_ claims: ForeignObject) -> String? {
        let parts = [claims.string("given_name"), claims.string("family_name")].compactMap(\.self)
        let name = claims.string("name") ?? parts.joined(separator: " ")
        return DisplayName.clean(name)
    }
}
