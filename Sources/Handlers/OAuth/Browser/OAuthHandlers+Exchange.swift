import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension OAuthHandlers {
    /// Signs in with the code that a browser came back with.
    public func exchangeOAuthCode(
        _ input: ExchangeOAuthCode.Input
    ) async throws -> ExchangeOAuthCode.Output {
        try requireFeature()
        let client = Client(input.context, userAgent: input.headers.userAgent)
        let code = try await takeCode(
            input.body.code, verifier: input.body.codeVerifier, for: nil, as: .federatedSignIn, client)
        let signedIn = try await signIn(
            try person(code), accountType: code.accountType.flatMap(AccountType.init(rawValue:)), client)
        return .ok(signedIn.answer)
    }

    /// Uses a code up, whether the verifier is right or not: nobody gets a second guess.
    ///
    /// - Parameter user: Whose account is to be linked; nil for a sign-in.
    /// - Throws: 400.
    func takeCode(
        _ text: String, verifier: String, for user: UUID?, as kind: AuthEvent.Kind, _ client: Client
    ) async throws -> OAuthCode {
        let code = try await services.database.first(
            OAuthCodeStatements.take, [.bytes(OpaqueToken(text)?.digest ?? []), .uuid(user)])
        guard let code, ProofKey.matches(verifier: verifier, challenge: code.challenge) else {
            try await services.record(
                AuthEvent(kind, failure: code == nil ? "code" : "verifier", user: user), client)
            throw Problem.uselessCode
        }
        return code
    }

    /// Who a code stands for.
    func person(_ code: OAuthCode) throws -> FederatedPerson {
        let token = try code.sealedRefreshToken.map {
            String(decoding: try refreshTokenCipher.open($0, owner: code.id).plaintext, as: UTF8.self)
        }
        return FederatedPerson(
            provider: code.provider, subject: code.subject, email: code.email,
            isEmailAuthoritative: code.isEmailAuthoritative, name: code.name, clientID: code.clientID,
            refreshToken: token)
    }
}
