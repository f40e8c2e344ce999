import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension OAuthHandlers {
    /// Gives an app a nonce for its sign-in with a provider.
    public func createOAuthNonce(_ input: CreateOAuthNonce.Input) async throws -> CreateOAuthNonce.Output {
        try requireFeature()
        let nonce = OpaqueToken()
        try await services.database.execute(
            OAuthNonceStatements.issue, [.bytes(nonce.digest), .int32(OAuthRules.nonceSeconds)])
        return .created(SignInNonce(nonce: nonce.text, expiresIn: OAuthRules.nonceSeconds))
    }

    /// Signs in with the ID token that an app got from a provider.
    public func signInWithIdToken(
        _ input: SignInWithIdToken.Input
    ) async throws -> SignInWithIdToken.Output {
        let provider = try provider(input.path.provider)
        let client = Client(input.context, userAgent: input.headers.userAgent)
        let proof = input.body
        let name = [proof.fullName?.givenName, proof.fullName?.familyName].compactMap(\.self)
        let person = try await proofs.person(
            idToken: proof.idToken, nonce: proof.nonce, code: proof.authorizationCode,
            name: DisplayName.clean(name.joined(separator: " ")), of: provider, as: .federatedSignIn, client)
        let signedIn = try await signIn(person, accountType: proof.accountType, client)
        return signedIn.isNew ? .created(signedIn.answer) : .ok(signedIn.answer)
    }
}
