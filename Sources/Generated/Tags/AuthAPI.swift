// Generated from openapi/openapi.yaml — do not edit.

/// Who may do what, and the keys that prove it.
///
/// Contract: `openapi/openapi.yaml:41`
public protocol AuthAPI: Sendable {
    /// `POST /v1/auth/signup`: Make an account
    /// - Throws: a ``Problem`` with one of the statuses 400, 406, 409, 413, 415, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/auth/signup.yaml:2`
    func signUp(_ input: SignUp.Input) async throws -> SignUp.Output

    /// `POST /v1/auth/verify-email`: Confirm an address
    /// - Throws: a ``Problem`` with one of the statuses 400, 406, 413, 415, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/auth/verify-email.yaml:2`
    func verifyEmail(_ input: VerifyEmail.Input) async throws -> VerifyEmail.Output

    /// `POST /v1/auth/verify-email/resend`: Mail the confirming link again
    /// - Throws: a ``Problem`` with one of the statuses 400, 406, 413, 415, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/auth/verify-email-resend.yaml:2`
    func resendVerificationEmail(_ input: ResendVerificationEmail.Input) async throws -> ResendVerificationEmail.Output

    /// `POST /v1/auth/signin`: Sign in
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 406, 413, 415, 429, 500,
    /// 503.
    ///
    /// Contract: `openapi/paths/auth/signin.yaml:2`
    func signIn(_ input: SignIn.Input) async throws -> SignIn.Output

    /// `POST /v1/auth/refresh`: Get the next tokens
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 406, 413, 415, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/auth/refresh.yaml:2`
    func refreshToken(_ input: RefreshToken.Input) async throws -> RefreshToken.Output

    /// `POST /v1/auth/logout`: Sign out
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 413, 415, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/auth/logout.yaml:2`
    func signOut(_ input: SignOut.Input) async throws -> SignOut.Output

    /// `POST /v1/auth/logout-all`: Sign out everywhere
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 413, 415, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/auth/logout-all.yaml:2`
    func signOutAll(_ input: SignOutAll.Input) async throws -> SignOutAll.Output

    /// `GET /v1/auth/sessions`: Where am I signed in?
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/auth/sessions.yaml:2`
    func listSessions(_ input: ListSessions.Input) async throws -> ListSessions.Output

    /// `DELETE /v1/auth/sessions/{sessionId}`: Sign out somewhere
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/auth/session.yaml:2`
    func revokeSession(_ input: RevokeSession.Input) async throws -> RevokeSession.Output

    /// `POST /v1/auth/reauthenticate`: Show again who is there
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 406, 413, 415, 429, 500, 502,
    /// 503.
    ///
    /// Contract: `openapi/paths/auth/reauthenticate.yaml:2`
    func reauthenticate(_ input: Reauthenticate.Input) async throws -> Reauthenticate.Output

    /// `POST /v1/auth/forgot-password`: Mail a link to set a new password
    /// - Throws: a ``Problem`` with one of the statuses 400, 406, 413, 415, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/auth/forgot-password.yaml:2`
    func forgotPassword(_ input: ForgotPassword.Input) async throws -> ForgotPassword.Output

    /// `POST /v1/auth/reset-password`: Set a new password by a mailed link
    /// - Throws: a ``Problem`` with one of the statuses 400, 406, 413, 415, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/auth/reset-password.yaml:2`
    func resetPassword(_ input: ResetPassword.Input) async throws -> ResetPassword.Output

    /// `GET /v1/auth/me`: Who am I?
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/auth/me.yaml:2`
    func getMe(_ input: GetMe.Input) async throws -> GetMe.Output

    /// `PATCH /v1/auth/me`: Change my name or picture
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 406, 413, 415, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/auth/me.yaml:68`
    func updateMe(_ input: UpdateMe.Input) async throws -> UpdateMe.Output

    /// `POST /v1/auth/context`: Work with another profile
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 406, 413, 415, 429, 500,
    /// 503.
    ///
    /// Contract: `openapi/paths/auth/context.yaml:2`
    func switchContext(_ input: SwitchContext.Input) async throws -> SwitchContext.Output

    /// `POST /v1/auth/magic-link/request`: Mail a link to sign in with
    /// - Throws: a ``Problem`` with one of the statuses 400, 404, 406, 413, 415, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/auth/magic-link-request.yaml:2`
    func requestMagicLink(_ input: RequestMagicLink.Input) async throws -> RequestMagicLink.Output

    /// `POST /v1/auth/magic-link/verify`: Sign in by a mailed link
    /// - Throws: a ``Problem`` with one of the statuses 400, 403, 404, 406, 413, 415, 429, 500,
    /// 503.
    ///
    /// Contract: `openapi/paths/auth/magic-link-verify.yaml:2`
    func verifyMagicLink(_ input: VerifyMagicLink.Input) async throws -> VerifyMagicLink.Output

    /// `GET /.well-known/jwks.json`: The keys that verify access tokens
    /// - Throws: a ``Problem`` with one of the statuses 400, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/auth/jwks.yaml:2`
    func getKeySet(_ input: GetKeySet.Input) async throws -> GetKeySet.Output
}
