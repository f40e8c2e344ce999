import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension OAuthHandlers {
    /// Sends a browser to a provider to sign in.
    public func startOAuth(_ input: StartOAuth.Input) async throws -> StartOAuth.Output {
        let client = try provider(input.path.provider)
        let query = input.query
        try requireAllowed(
            query.redirectUri, at: .parameter(name: "redirectUri", location: .query))
        let begun = try await begin(
            OAuthAttempt(
                redirectURI: query.redirectUri, clientState: query.clientState,
                codeChallenge: query.codeChallenge, accountType: query.accountType?.rawValue, user: nil),
            with: client, cookie: input.cookies.hostSingrOauth)
        return .seeOther(headers: .init(location: begun.location, setCookie: begun.cookie))
    }

    /// Sends a browser to a provider to link it with the account whose client asked for that.
    public func continueIdentityLink(
        _ input: ContinueIdentityLink.Input
    ) async throws -> ContinueIdentityLink.Output {
        let client = try provider(input.path.provider)
        let ticket = OpaqueToken(input.query.ticket)
        let opened = try await services.database.first(
            OAuthTicketStatements.open,
            [.bytes(ticket?.digest ?? []), .text(client.provider.name)])
        guard let opened else {
            throw Problem.invalidToken("The address has expired. Begin again where you came from.")
        }
        let begun = try await begin(
            OAuthAttempt(
                redirectURI: opened.redirectURI, clientState: opened.clientState,
                codeChallenge: opened.codeChallenge, accountType: nil, user: opened.user),
            with: client, cookie: input.cookies.hostSingrOauth)
        return .seeOther(headers: .init(location: begun.location, setCookie: begun.cookie))
    }

    /// Refuses to send anybody anywhere but where the installation says.
    func requireAllowed(_ redirectURI: String, at place: Violation.Place) throws(Problem) {
        guard settings.redirectURIs.contains(redirectURI) else {
            throw .validation([
                Violation(
                    place: place, code: "redirect_uri",
                    message: "must be one of the URIs of this installation")
            ])
        }
    }

    /// Stores an attempt, tied to a browser, and says where that goes.
    ///
    /// A browser that has the cookie keeps it, so that two attempts side by side do not end each other.
    private func begin(
        _ attempt: OAuthAttempt, with client: IdentityProviderClient, cookie: String?
    ) async throws -> (location: String, cookie: String) {
        let (state, nonce, verifier) = (OpaqueToken(), OpaqueToken(), OpaqueToken())
        let browser = cookie.flatMap { OpaqueToken($0) } ?? OpaqueToken()
        let id = services.identifiers.next()
        let name = client.provider.name
        let location: String
        do throws(IdentityProviderError) {
            location = try await client.authorizationURL(
                AuthorizationRequest(
                    redirectURI: settings.callback(name), state: state.text, nonce: nonce.text,
                    verifier: verifier.text))
        } catch {
            throw Problem(error)
        }
        try await services.database.execute(
            OAuthTransactionStatements.begin,
            [
                .bytes(state.digest), .uuid(id), .bytes(browser.digest), .text(name),
                .bytes(try secretsCipher.seal(Array((nonce.text + verifier.text).utf8), owner: id)),
                .text(attempt.redirectURI), .text(attempt.clientState), .text(attempt.codeChallenge),
                .text(attempt.accountType), .uuid(attempt.user), .int32(OAuthRules.transactionSeconds),
            ])
        return (
            location, OAuthRules.cookie(browser.text, isCrossSite: client.provider.answersByFormPost)
        )
    }
}

/// What a browser begins.
struct OAuthAttempt: Sendable {
    let redirectURI: String
    let clientState: String?
    let codeChallenge: String
    let accountType: String?
    /// Whose account is to be linked; nil for a sign-in.
    let user: UUID?
}
