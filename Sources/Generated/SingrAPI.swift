// Generated from openapi/openapi.yaml — do not edit.

import SpecRuntime

/// Singr Central API 1.0.0, with the handlers that answer it.
public struct SingrAPI: ContractService {
    /// Every operation, in the document's order.
    public let operations: [OperationDescription]
    let publicAPI: any PublicAPI
    let authAPI: any AuthAPI
    let adminAPI: any AdminAPI
    let twoFactorAPI: any TwoFactorAPI
    let accountAPI: any AccountAPI
    let oAuthAPI: any OAuthAPI
    let customerVenuesAPI: any CustomerVenuesAPI
    let customerSystemsAPI: any CustomerSystemsAPI
    let customerAPIKeysAPI: any CustomerAPIKeysAPI
    let openKJCompatibilityAPI: any OpenKJCompatibilityAPI
    let systemAPI: any SystemAPI
    let authenticator: any SingrAuthenticator
    let limiter: any RateLimiter
    static let problemBase: StaticString = "https://api.singrkaraoke.com/errors/"

    /// Joins the handlers of every tag with what surrounds them.
    public init(
        publicAPI: any PublicAPI,
        authAPI: any AuthAPI,
        adminAPI: any AdminAPI,
        twoFactorAPI: any TwoFactorAPI,
        accountAPI: any AccountAPI,
        oAuthAPI: any OAuthAPI,
        customerVenuesAPI: any CustomerVenuesAPI,
        customerSystemsAPI: any CustomerSystemsAPI,
        customerAPIKeysAPI: any CustomerAPIKeysAPI,
        openKJCompatibilityAPI: any OpenKJCompatibilityAPI,
        systemAPI: any SystemAPI,
        authenticator: any SingrAuthenticator,
        limiter: any RateLimiter
    ) {
        self.operations = OperationCatalog.operations
        self.publicAPI = publicAPI
        self.authAPI = authAPI
        self.adminAPI = adminAPI
        self.twoFactorAPI = twoFactorAPI
        self.accountAPI = accountAPI
        self.oAuthAPI = oAuthAPI
        self.customerVenuesAPI = customerVenuesAPI
        self.customerSystemsAPI = customerSystemsAPI
        self.customerAPIKeysAPI = customerAPIKeysAPI
        self.openKJCompatibilityAPI = openKJCompatibilityAPI
        self.systemAPI = systemAPI
        self.authenticator = authenticator
        self.limiter = limiter
    }

    /// Serves a request whose route is known; every refusal is a problem response.
    public func respond(
        to request: Request, operation: Int, arguments: PathArguments
    ) async -> Response {
        var exchange = Exchange(request: request, arguments: arguments, operation: operations[operation])
        do {
            let response = try await serve(operation, &exchange)
            return exchange.complete(response)
        } catch {
            return await exchange.fail(error, typeBase: Self.problemBase, limiter: limiter)
        }
    }

    private func serve(_ operation: Int, _ exchange: inout Exchange) async throws -> Response {
        switch operation {
        case 0: try await serveListPublicVenues(&exchange)
        case 1: try await serveGetPublicVenue(&exchange)
        case 2: try await serveSearchVenueSongDb(&exchange)
        case 3: try await serveBrowseVenueSongs(&exchange)
        case 4: try await serveCreateGuestRequest(&exchange)
        case 5: try await serveSignUp(&exchange)
        case 6: try await serveVerifyEmail(&exchange)
        case 7: try await serveResendVerificationEmail(&exchange)
        case 8: try await serveSignIn(&exchange)
        case 9: try await serveRefreshToken(&exchange)
        case 10: try await serveSignOut(&exchange)
        case 11: try await serveSignOutAll(&exchange)
        case 12: try await serveListSessions(&exchange)
        case 13: try await serveRevokeSession(&exchange)
        case 14: try await serveReauthenticate(&exchange)
        case 15: try await serveForgotPassword(&exchange)
        case 16: try await serveResetPassword(&exchange)
        case 17: try await serveGetMe(&exchange)
        case 18: try await serveUpdateMe(&exchange)
        case 19: try await serveSwitchContext(&exchange)
        case 20: try await serveRequestMagicLink(&exchange)
        case 21: try await serveVerifyMagicLink(&exchange)
        case 22: try await serveSendPasswordReset(&exchange)
        case 23: try await serveGetTwoFactorStatus(&exchange)
        case 24: try await serveEnrollTotp(&exchange)
        case 25: try await serveConfirmTotp(&exchange)
        case 26: try await serveDisableTwoFactor(&exchange)
        case 27: try await serveEnrollSms(&exchange)
        case 28: try await serveConfirmSms(&exchange)
        case 29: try await serveRegenerateBackupCodes(&exchange)
        case 30: try await serveGetBackupCodeCount(&exchange)
        case 31: try await serveSendTwoFactorSms(&exchange)
        case 32: try await serveVerifyTwoFactorChallenge(&exchange)
        case 33: try await serveSendReauthenticationSms(&exchange)
        case 34: try await serveChangePassword(&exchange)
        case 35: try await serveRequestEmailChange(&exchange)
        case 36: try await serveCancelEmailChange(&exchange)
        case 37: try await serveUndoEmailChange(&exchange)
        case 38: try await serveRequestPhoneChange(&exchange)
        case 39: try await serveRemovePhone(&exchange)
        case 40: try await serveVerifyPhone(&exchange)
        case 41: try await serveDeleteAccount(&exchange)
        case 42: try await serveUndoDeletion(&exchange)
        case 43: try await serveRequestExport(&exchange)
        case 44: try await serveDownloadExport(&exchange)
        case 45: try await serveStartOAuth(&exchange)
        case 46: try await serveHandleOAuthCallback(&exchange)
        case 47: try await serveHandleOAuthForm(&exchange)
        case 48: try await serveExchangeOAuthCode(&exchange)
        case 49: try await serveCreateOAuthNonce(&exchange)
        case 50: try await serveSignInWithIdToken(&exchange)
        case 51: try await serveListIdentities(&exchange)
        case 52: try await serveContinueIdentityLink(&exchange)
        case 53: try await serveLinkIdentity(&exchange)
        case 54: try await serveUnlinkIdentity(&exchange)
        case 55: try await serveReceiveAppleNotice(&exchange)
        case 56: try await serveReceiveGoogleNotice(&exchange)
        case 57: try await serveListVenues(&exchange)
        case 58: try await serveCreateVenue(&exchange)
        case 59: try await serveCheckVenueUrlName(&exchange)
        case 60: try await serveGetVenuesOverview(&exchange)
        case 61: try await serveGetVenue(&exchange)
        case 62: try await serveUpdateVenue(&exchange)
        case 63: try await serveDeleteVenue(&exchange)
        case 64: try await serveRestoreVenue(&exchange)
        case 65: try await serveSetVenueAccepting(&exchange)
        case 66: try await serveListVenueSystems(&exchange)
        case 67: try await serveSetVenueSystems(&exchange)
        case 68: try await serveGetVenueStats(&exchange)
        case 69: try await serveListSystems(&exchange)
        case 70: try await serveCreateSystem(&exchange)
        case 71: try await serveGetSystem(&exchange)
        case 72: try await serveUpdateSystem(&exchange)
        case 73: try await serveDeleteSystem(&exchange)
        case 74: try await serveListApiKeys(&exchange)
        case 75: try await serveCreateApiKey(&exchange)
        case 76: try await serveListApiKeyScopes(&exchange)
        case 77: try await serveGetApiKey(&exchange)
        case 78: try await serveUpdateApiKey(&exchange)
        case 79: try await serveRevokeApiKey(&exchange)
        case 80: try await serveRotateApiKey(&exchange)
        case 81: try await serveOpenkjCommand(&exchange)
        case 82: try await serveGetKeySet(&exchange)
        case 83: try await serveGetHealth(&exchange)
        case 84: try await serveGetReadiness(&exchange)
        default: throw Problem.notFound()
        }
    }

    /// Encodes a problem that arose outside an operation.
    public func reject(_ problem: Problem, path: String, context: RequestContext) -> Response {
        problem.response(typeBase: Self.problemBase, instance: path, requestId: context.id)
    }
}
