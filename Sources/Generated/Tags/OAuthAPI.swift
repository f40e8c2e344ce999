// Generated from openapi/openapi.yaml — do not edit.

/// Signing in with other identity providers.
///
/// Contract: `openapi/openapi.yaml:49`
public protocol OAuthAPI: Sendable {
    /// `GET /v1/auth/oauth/{provider}/authorize`: Sign in with another provider
    /// - Throws: a ``Problem`` with one of the statuses 400, 404, 429, 500, 502, 503.
    ///
    /// Contract: `openapi/paths/auth/oauth-authorize.yaml:2`
    func startOAuth(_ input: StartOAuth.Input) async throws -> StartOAuth.Output

    /// `GET /v1/auth/oauth/{provider}/callback`: The provider's answer
    /// - Throws: a ``Problem`` with one of the statuses 400, 404, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/auth/oauth-callback.yaml:2`
    func handleOAuthCallback(_ input: HandleOAuthCallback.Input) async throws -> HandleOAuthCallback.Output

    /// `POST /v1/auth/oauth/{provider}/callback`: The provider's answer, as a form
    /// - Throws: a ``Problem`` with one of the statuses 400, 404, 413, 415, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/auth/oauth-callback.yaml:46`
    func handleOAuthForm(_ input: HandleOAuthForm.Input) async throws -> HandleOAuthForm.Output

    /// `POST /v1/auth/oauth/exchange`: Sign in with the code
    /// - Throws: a ``Problem`` with one of the statuses 400, 403, 404, 406, 409, 413, 415, 429,
    /// 500, 503.
    ///
    /// Contract: `openapi/paths/auth/oauth-exchange.yaml:2`
    func exchangeOAuthCode(_ input: ExchangeOAuthCode.Input) async throws -> ExchangeOAuthCode.Output

    /// `POST /v1/auth/oauth/nonce`: Get a nonce for an app's sign-in
    /// - Throws: a ``Problem`` with one of the statuses 400, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/auth/oauth-nonce.yaml:2`
    func createOAuthNonce(_ input: CreateOAuthNonce.Input) async throws -> CreateOAuthNonce.Output

    /// `POST /v1/auth/oauth/{provider}/native`: Sign in with an app's ID token
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 409, 413, 415,
    /// 429, 500, 502, 503.
    ///
    /// Contract: `openapi/paths/auth/oauth-native.yaml:2`
    func signInWithIdToken(_ input: SignInWithIdToken.Input) async throws -> SignInWithIdToken.Output

    /// `GET /v1/auth/identities`: Which providers sign me in?
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/auth/identities.yaml:2`
    func listIdentities(_ input: ListIdentities.Input) async throws -> ListIdentities.Output

    /// `GET /v1/auth/oauth/{provider}/link`: Link a provider in a browser
    /// - Throws: a ``Problem`` with one of the statuses 400, 404, 429, 500, 502, 503.
    ///
    /// Contract: `openapi/paths/auth/oauth-link.yaml:2`
    func continueIdentityLink(_ input: ContinueIdentityLink.Input) async throws -> ContinueIdentityLink.Output

    /// `POST /v1/auth/oauth/{provider}/link`: Link a provider
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 409, 413, 415,
    /// 429, 500, 502, 503.
    ///
    /// Contract: `openapi/paths/auth/oauth-link.yaml:45`
    func linkIdentity(_ input: LinkIdentity.Input) async throws -> LinkIdentity.Output

    /// `DELETE /v1/auth/oauth/{provider}`: Unlink a provider
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 409, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/auth/oauth-identity.yaml:2`
    func unlinkIdentity(_ input: UnlinkIdentity.Input) async throws -> UnlinkIdentity.Output

    /// `POST /v1/webhooks/apple/account-events`: Apple tells about an account
    /// - Throws: a ``Problem`` with one of the statuses 400, 404, 406, 413, 415, 429, 500, 502,
    /// 503.
    ///
    /// Contract: `openapi/paths/webhooks/apple-account-events.yaml:2`
    func receiveAppleNotice(_ input: ReceiveAppleNotice.Input) async throws -> ReceiveAppleNotice.Output

    /// `POST /v1/webhooks/google/risc`: Google tells about an account
    /// - Throws: a ``Problem`` with one of the statuses 400, 404, 413, 415, 429, 500, 502, 503.
    ///
    /// Contract: `openapi/paths/webhooks/google-risc.yaml:2`
    func receiveGoogleNotice(_ input: ReceiveGoogleNotice.Input) async throws -> ReceiveGoogleNotice.Output
}
