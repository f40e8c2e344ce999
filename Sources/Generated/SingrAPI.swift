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
    let customerSongdbAPI: any CustomerSongdbAPI
    let customerAPIKeysAPI: any CustomerAPIKeysAPI
    let customerRequestsAPI: any CustomerRequestsAPI
    let singerRequestsAPI: any SingerRequestsAPI
    let openKJCompatibilityAPI: any OpenKJCompatibilityAPI
    let requestInterfaceAPI: any RequestInterfaceAPI
    let systemAPI: any SystemAPI
    let authenticator: any SingrAuthenticator
    let limiter: any RateLimiter
    let idempotency: any IdempotencyStore
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
        customerSongdbAPI: any CustomerSongdbAPI,
        customerAPIKeysAPI: any CustomerAPIKeysAPI,
        customerRequestsAPI: any CustomerRequestsAPI,
        singerRequestsAPI: any SingerRequestsAPI,
        openKJCompatibilityAPI: any OpenKJCompatibilityAPI,
        requestInterfaceAPI: any RequestInterfaceAPI,
        systemAPI: any SystemAPI,
        authenticator: any SingrAuthenticator,
        limiter: any RateLimiter,
        idempotency: any IdempotencyStore
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
        self.customerSongdbAPI = customerSongdbAPI
        self.customerAPIKeysAPI = customerAPIKeysAPI
        self.customerRequestsAPI = customerRequestsAPI
        self.singerRequestsAPI = singerRequestsAPI
        self.openKJCompatibilityAPI = openKJCompatibilityAPI
        self.requestInterfaceAPI = requestInterfaceAPI
        self.systemAPI = systemAPI
        self.authenticator = authenticator
        self.limiter = limiter
        self.idempotency = idempotency
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
        case 4: try await serveListGuestRequests(&exchange)
        case 5: try await serveCreateGuestRequest(&exchange)
        case 6: try await serveSignUp(&exchange)
        case 7: try await serveVerifyEmail(&exchange)
        case 8: try await serveResendVerificationEmail(&exchange)
        case 9: try await serveSignIn(&exchange)
        case 10: try await serveRefreshToken(&exchange)
        case 11: try await serveSignOut(&exchange)
        case 12: try await serveSignOutAll(&exchange)
        case 13: try await serveListSessions(&exchange)
        case 14: try await serveRevokeSession(&exchange)
        case 15: try await serveReauthenticate(&exchange)
        case 16: try await serveForgotPassword(&exchange)
        case 17: try await serveResetPassword(&exchange)
        case 18: try await serveGetMe(&exchange)
        case 19: try await serveUpdateMe(&exchange)
        case 20: try await serveSwitchContext(&exchange)
        case 21: try await serveRequestMagicLink(&exchange)
        case 22: try await serveVerifyMagicLink(&exchange)
        case 23: try await serveSendPasswordReset(&exchange)
        case 24: try await serveGetTwoFactorStatus(&exchange)
        case 25: try await serveEnrollTotp(&exchange)
        case 26: try await serveConfirmTotp(&exchange)
        case 27: try await serveDisableTwoFactor(&exchange)
        case 28: try await serveEnrollSms(&exchange)
        case 29: try await serveConfirmSms(&exchange)
        case 30: try await serveRegenerateBackupCodes(&exchange)
        case 31: try await serveGetBackupCodeCount(&exchange)
        case 32: try await serveSendTwoFactorSms(&exchange)
        case 33: try await serveVerifyTwoFactorChallenge(&exchange)
        case 34: try await serveSendReauthenticationSms(&exchange)
        case 35: try await serveChangePassword(&exchange)
        case 36: try await serveRequestEmailChange(&exchange)
        case 37: try await serveCancelEmailChange(&exchange)
        case 38: try await serveUndoEmailChange(&exchange)
        case 39: try await serveRequestPhoneChange(&exchange)
        case 40: try await serveRemovePhone(&exchange)
        case 41: try await serveVerifyPhone(&exchange)
        case 42: try await serveDeleteAccount(&exchange)
        case 43: try await serveUndoDeletion(&exchange)
        case 44: try await serveRequestExport(&exchange)
        case 45: try await serveDownloadExport(&exchange)
        case 46: try await serveStartOAuth(&exchange)
        case 47: try await serveHandleOAuthCallback(&exchange)
        case 48: try await serveHandleOAuthForm(&exchange)
        case 49: try await serveExchangeOAuthCode(&exchange)
        case 50: try await serveCreateOAuthNonce(&exchange)
        case 51: try await serveSignInWithIdToken(&exchange)
        case 52: try await serveListIdentities(&exchange)
        case 53: try await serveContinueIdentityLink(&exchange)
        case 54: try await serveLinkIdentity(&exchange)
        case 55: try await serveUnlinkIdentity(&exchange)
        case 56: try await serveReceiveAppleNotice(&exchange)
        case 57: try await serveReceiveGoogleNotice(&exchange)
        case 58: try await serveListVenues(&exchange)
        case 59: try await serveCreateVenue(&exchange)
        case 60: try await serveCheckVenueUrlName(&exchange)
        case 61: try await serveGetVenuesOverview(&exchange)
        case 62: try await serveGetVenue(&exchange)
        case 63: try await serveUpdateVenue(&exchange)
        case 64: try await serveDeleteVenue(&exchange)
        case 65: try await serveRestoreVenue(&exchange)
        case 66: try await serveSetVenueAccepting(&exchange)
        case 67: try await serveListVenueSystems(&exchange)
        case 68: try await serveSetVenueSystems(&exchange)
        case 69: try await serveGetVenueStats(&exchange)
        case 70: try await serveExportVenueData(&exchange)
        case 71: try await serveListSystems(&exchange)
        case 72: try await serveCreateSystem(&exchange)
        case 73: try await serveGetSystem(&exchange)
        case 74: try await serveUpdateSystem(&exchange)
        case 75: try await serveDeleteSystem(&exchange)
        case 76: try await serveAddSong(&exchange)
        case 77: try await serveDeleteSystemSongs(&exchange)
        case 78: try await serveSearchSongDb(&exchange)
        case 79: try await serveImportSongs(&exchange)
        case 80: try await serveListSongLetters(&exchange)
        case 81: try await serveGetSong(&exchange)
        case 82: try await serveUpdateSong(&exchange)
        case 83: try await serveDeleteSong(&exchange)
        case 84: try await serveListSongImports(&exchange)
        case 85: try await serveGetSongImport(&exchange)
        case 86: try await serveExportSongs(&exchange)
        case 87: try await serveListApiKeys(&exchange)
        case 88: try await serveCreateApiKey(&exchange)
        case 89: try await serveListApiKeyScopes(&exchange)
        case 90: try await serveGetApiKey(&exchange)
        case 91: try await serveUpdateApiKey(&exchange)
        case 92: try await serveRevokeApiKey(&exchange)
        case 93: try await serveRotateApiKey(&exchange)
        case 94: try await serveListVenueRequests(&exchange)
        case 95: try await serveUpdateRequest(&exchange)
        case 96: try await serveDeleteRequest(&exchange)
        case 97: try await serveListRequests(&exchange)
        case 98: try await serveBulkDeleteRequests(&exchange)
        case 99: try await serveGetRequestStats(&exchange)
        case 100: try await serveListRecentRequests(&exchange)
        case 101: try await serveBulkSetRequestsProcessed(&exchange)
        case 102: try await serveGetRequest(&exchange)
        case 103: try await serveSetRequestProcessed(&exchange)
        case 104: try await serveGetVenueQueue(&exchange)
        case 105: try await serveClearVenueQueue(&exchange)
        case 106: try await serveGetQueuePolicy(&exchange)
        case 107: try await serveSetQueuePolicy(&exchange)
        case 108: try await serveMoveRequest(&exchange)
        case 109: try await serveReleaseRequest(&exchange)
        case 110: try await serveStartRequest(&exchange)
        case 111: try await serveSkipRequest(&exchange)
        case 112: try await serveHoldRequest(&exchange)
        case 113: try await serveSetRequestSingers(&exchange)
        case 114: try await serveSetSingerPresence(&exchange)
        case 115: try await serveStartNight(&exchange)
        case 116: try await serveListKiosks(&exchange)
        case 117: try await serveCreateKiosk(&exchange)
        case 118: try await serveRemoveKiosk(&exchange)
        case 119: try await serveGetVenueQueuePublic(&exchange)
        case 120: try await serveUpdateGuestRequest(&exchange)
        case 121: try await serveCancelGuestRequest(&exchange)
        case 122: try await serveCreateKioskRequest(&exchange)
        case 123: try await serveListSingerRequests(&exchange)
        case 124: try await serveCreateSingerRequest(&exchange)
        case 125: try await serveGetSingerRequest(&exchange)
        case 126: try await serveUpdateSingerRequest(&exchange)
        case 127: try await serveCancelSingerRequest(&exchange)
        case 128: try await serveSetOwnPresence(&exchange)
        case 129: try await serveOpenkjCommand(&exchange)
        case 130: try await serveOpenkjListVenues(&exchange)
        case 131: try await serveOpenkjGetRequests(&exchange)
        case 132: try await serveOpenkjSubmitRequest(&exchange)
        case 133: try await serveOpenkjSearchSongs(&exchange)
        case 134: try await serveInterfaceListVenues(&exchange)
        case 135: try await serveInterfaceListRequests(&exchange)
        case 136: try await serveInterfaceGetStats(&exchange)
        case 137: try await serveInterfaceBulkProcess(&exchange)
        case 138: try await serveInterfaceDeleteRequest(&exchange)
        case 139: try await serveInterfaceMarkProcessed(&exchange)
        case 140: try await serveInterfaceMarkUnprocessed(&exchange)
        case 141: try await serveGetKeySet(&exchange)
        case 142: try await serveGetHealth(&exchange)
        case 143: try await serveGetReadiness(&exchange)
        default: throw Problem.notFound()
        }
    }

    /// Encodes a problem that arose outside an operation.
    public func reject(_ problem: Problem, path: String, context: RequestContext) -> Response {
        problem.response(typeBase: Self.problemBase, instance: path, requestId: context.id)
    }
}
