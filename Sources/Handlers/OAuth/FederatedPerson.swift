import CoreTypes
import Generated
import Platform

/// Who a provider says is there, with what is known of them beside it.
struct FederatedPerson: Sendable {
    let provider: String
    let subject: String
    /// The address in the form in which accounts have it.
    let email: String?
    /// Whether the provider knows that the address is this person's.
    let isEmailAuthoritative: Bool
    let name: String?
    /// The client for which the refresh token was given.
    let clientID: String
    /// What gives the consent up later.
    let refreshToken: String?

    init(
        provider: String, subject: String, email: String?, isEmailAuthoritative: Bool, name: String?,
        clientID: String, refreshToken: String?
    ) {
        self.provider = provider
        self.subject = subject
        self.email = email
        self.isEmailAuthoritative = isEmailAuthoritative
        self.name = name
        self.clientID = clientID
        self.refreshToken = refreshToken
    }

    /// - Parameter name: The name that came beside the token, where that has none.
    init(_ claims: IdentityClaims, of provider: IdentityProvider, name: String?, refreshToken: String?) {
        self.init(
            provider: provider.name, subject: claims.subject, email: claims.email.map(EmailText.normal),
            isEmailAuthoritative: claims.isEmailAuthoritative, name: claims.name ?? name,
            clientID: claims.clientID, refreshToken: provider.keepsRefreshTokens ? refreshToken : nil)
    }
}
