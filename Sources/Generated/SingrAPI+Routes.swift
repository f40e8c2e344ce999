// Generated from openapi/openapi.yaml — do not edit.

import SpecRuntime

extension SingrAPI {
    /// Finds the operation for a method and an origin-form target.
    public func route(_ method: HTTPMethod, _ target: String) -> RouteOutcome {
        PathSegments.scan(target) { path in Self.match(path, method) }
    }

    private static func match(_ path: PathSegments, _ method: HTTPMethod) -> RouteOutcome {
        switch path.count {
        case 1:
            if path.equals(0, "healthz") {
                return pathHealthz(method, path.arguments([]))
            }
            if path.equals(0, "readyz") {
                return pathReadyz(method, path.arguments([]))
            }
            return .notFound
        case 2:
            if path.equals(0, "v1"), path.equals(1, "account") {
                return pathV1Account(method, path.arguments([]))
            }
            if path.equals(0, "openkj"), path.equals(1, "api") {
                return pathOpenkjApi(method, path.arguments([]))
            }
            if path.equals(0, ".well-known"), path.equals(1, "jwks.json") {
                return pathWellKnownJwksJson(method, path.arguments([]))
            }
            return .notFound
        case 3:
            if path.equals(0, "v1") {
                if path.equals(1, "public"), path.equals(2, "venues") {
                    return pathV1PublicVenues(method, path.arguments([]))
                }
                if path.equals(1, "auth") {
                    if path.equals(2, "signup") {
                        return pathV1AuthSignup(method, path.arguments([]))
                    }
                    if path.equals(2, "verify-email") {
                        return pathV1AuthVerifyEmail(method, path.arguments([]))
                    }
                    if path.equals(2, "signin") {
                        return pathV1AuthSignin(method, path.arguments([]))
                    }
                    if path.equals(2, "refresh") {
                        return pathV1AuthRefresh(method, path.arguments([]))
                    }
                    if path.equals(2, "logout") {
                        return pathV1AuthLogout(method, path.arguments([]))
                    }
                    if path.equals(2, "logout-all") {
                        return pathV1AuthLogoutAll(method, path.arguments([]))
                    }
                    if path.equals(2, "sessions") {
                        return pathV1AuthSessions(method, path.arguments([]))
                    }
                    if path.equals(2, "reauthenticate") {
                        return pathV1AuthReauthenticate(method, path.arguments([]))
                    }
                    if path.equals(2, "forgot-password") {
                        return pathV1AuthForgotPassword(method, path.arguments([]))
                    }
                    if path.equals(2, "reset-password") {
                        return pathV1AuthResetPassword(method, path.arguments([]))
                    }
                    if path.equals(2, "me") {
                        return pathV1AuthMe(method, path.arguments([]))
                    }
                    if path.equals(2, "context") {
                        return pathV1AuthContext(method, path.arguments([]))
                    }
                    if path.equals(2, "identities") {
                        return pathV1AuthIdentities(method, path.arguments([]))
                    }
                }
                if path.equals(1, "account") {
                    if path.equals(2, "password") {
                        return pathV1AccountPassword(method, path.arguments([]))
                    }
                    if path.equals(2, "email") {
                        return pathV1AccountEmail(method, path.arguments([]))
                    }
                    if path.equals(2, "phone") {
                        return pathV1AccountPhone(method, path.arguments([]))
                    }
                    if path.equals(2, "export") {
                        return pathV1AccountExport(method, path.arguments([]))
                    }
                }
                if path.equals(1, "customer") {
                    if path.equals(2, "venues") {
                        return pathV1CustomerVenues(method, path.arguments([]))
                    }
                    if path.equals(2, "systems") {
                        return pathV1CustomerSystems(method, path.arguments([]))
                    }
                    if path.equals(2, "songdb") {
                        return pathV1CustomerSongdb(method, path.arguments([]))
                    }
                    if path.equals(2, "api-keys") {
                        return pathV1CustomerApiKeys(method, path.arguments([]))
                    }
                    if path.equals(2, "requests") {
                        return pathV1CustomerRequests(method, path.arguments([]))
                    }
                }
                if path.equals(1, "singer"), path.equals(2, "requests") {
                    return pathV1SingerRequests(method, path.arguments([]))
                }
                if path.equals(1, "request-interface") {
                    if path.equals(2, "venues") {
                        return pathV1RequestInterfaceVenues(method, path.arguments([]))
                    }
                    if path.equals(2, "requests") {
                        return pathV1RequestInterfaceRequests(method, path.arguments([]))
                    }
                    if path.equals(2, "stats") {
                        return pathV1RequestInterfaceStats(method, path.arguments([]))
                    }
                }
            }
            if path.equals(0, "openkj"), path.equals(1, "api"), path.equals(2, "") {
                return pathOpenkjApi(method, path.arguments([]))
            }
            if path.equals(0, "api") {
                if path.equals(1, "venues"), path.equals(2, "list") {
                    return pathApiVenuesList(method, path.arguments([]))
                }
                if path.equals(1, "songdb"), path.equals(2, "search") {
                    return pathApiSongdbSearch(method, path.arguments([]))
                }
            }
            return .notFound
        case 4:
            if path.equals(0, "v1") {
                if path.equals(1, "public"), path.equals(2, "venues"), !path.isEmpty(3) {
                    return pathV1PublicVenuesByVenueUrlName(method, path.arguments([3]))
                }
                if path.equals(1, "auth") {
                    if path.equals(2, "verify-email"), path.equals(3, "resend") {
                        return pathV1AuthVerifyEmailResend(method, path.arguments([]))
                    }
                    if path.equals(2, "sessions"), !path.isEmpty(3) {
                        return pathV1AuthSessionsBySessionId(method, path.arguments([3]))
                    }
                    if path.equals(2, "magic-link") {
                        if path.equals(3, "request") {
                            return pathV1AuthMagicLinkRequest(method, path.arguments([]))
                        }
                        if path.equals(3, "verify") {
                            return pathV1AuthMagicLinkVerify(method, path.arguments([]))
                        }
                    }
                    if path.equals(2, "two-factor") {
                        if path.equals(3, "status") {
                            return pathV1AuthTwoFactorStatus(method, path.arguments([]))
                        }
                        if path.equals(3, "disable") {
                            return pathV1AuthTwoFactorDisable(method, path.arguments([]))
                        }
                    }
                    if path.equals(2, "reauthenticate"), path.equals(3, "sms") {
                        return pathV1AuthReauthenticateSms(method, path.arguments([]))
                    }
                    if path.equals(2, "oauth") {
                        if path.equals(3, "exchange") {
                            return pathV1AuthOauthExchange(method, path.arguments([]))
                        }
                        if path.equals(3, "nonce") {
                            return pathV1AuthOauthNonce(method, path.arguments([]))
                        }
                        if !path.isEmpty(3) {
                            return pathV1AuthOauthByProvider(method, path.arguments([3]))
                        }
                    }
                }
                if path.equals(1, "account") {
                    if path.equals(2, "email"), path.equals(3, "undo") {
                        return pathV1AccountEmailUndo(method, path.arguments([]))
                    }
                    if path.equals(2, "phone"), path.equals(3, "verify") {
                        return pathV1AccountPhoneVerify(method, path.arguments([]))
                    }
                    if path.equals(2, "deletion"), path.equals(3, "undo") {
                        return pathV1AccountDeletionUndo(method, path.arguments([]))
                    }
                    if path.equals(2, "export"), path.equals(3, "download") {
                        return pathV1AccountExportDownload(method, path.arguments([]))
                    }
                }
                if path.equals(1, "webhooks") {
                    if path.equals(2, "apple"), path.equals(3, "account-events") {
                        return pathV1WebhooksAppleAccountEvents(method, path.arguments([]))
                    }
                    if path.equals(2, "google"), path.equals(3, "risc") {
                        return pathV1WebhooksGoogleRisc(method, path.arguments([]))
                    }
                }
                if path.equals(1, "customer") {
                    if path.equals(2, "venues") {
                        if path.equals(3, "url-name-availability") {
                            return pathV1CustomerVenuesUrlNameAvailability(method, path.arguments([]))
                        }
                        if !path.isEmpty(3) {
                            return pathV1CustomerVenuesByVenueId(method, path.arguments([3]))
                        }
                    }
                    if path.equals(2, "systems"), !path.isEmpty(3) {
                        return pathV1CustomerSystemsBySystemId(method, path.arguments([3]))
                    }
                    if path.equals(2, "songdb") {
                        if path.equals(3, "letters") {
                            return pathV1CustomerSongdbLetters(method, path.arguments([]))
                        }
                        if path.equals(3, "imports") {
                            return pathV1CustomerSongdbImports(method, path.arguments([]))
                        }
                        if path.equals(3, "export") {
                            return pathV1CustomerSongdbExport(method, path.arguments([]))
                        }
                        if !path.isEmpty(3) {
                            return pathV1CustomerSongdbBySongId(method, path.arguments([3]))
                        }
                    }
                    if path.equals(2, "api-keys") {
                        if path.equals(3, "scopes") {
                            return pathV1CustomerApiKeysScopes(method, path.arguments([]))
                        }
                        if !path.isEmpty(3) {
                            return pathV1CustomerApiKeysByKeyId(method, path.arguments([3]))
                        }
                    }
                    if path.equals(2, "requests") {
                        if path.equals(3, "stats") {
                            return pathV1CustomerRequestsStats(method, path.arguments([]))
                        }
                        if path.equals(3, "recent") {
                            return pathV1CustomerRequestsRecent(method, path.arguments([]))
                        }
                        if !path.isEmpty(3) {
                            return pathV1CustomerRequestsByRequestId(method, path.arguments([3]))
                        }
                    }
                }
                if path.equals(1, "singer"), path.equals(2, "requests"), !path.isEmpty(3) {
                    return pathV1SingerRequestsByRequestId(method, path.arguments([3]))
                }
                if path.equals(1, "request-interface"), path.equals(2, "requests"), !path.isEmpty(3) {
                    return pathV1RequestInterfaceRequestsByRequestId(method, path.arguments([3]))
                }
            }
            if path.equals(0, "api"), path.equals(1, "venues"), !path.isEmpty(2), path.equals(3, "requests") {
                return pathApiVenuesByVenueIdRequests(method, path.arguments([2]))
            }
            return .notFound
        case 5:
            if path.equals(0, "v1") {
                if path.equals(1, "public"), path.equals(2, "venues"), !path.isEmpty(3) {
                    if path.equals(4, "songdb") {
                        return pathV1PublicVenuesByVenueUrlNameSongdb(method, path.arguments([3]))
                    }
                    if path.equals(4, "songs") {
                        return pathV1PublicVenuesByVenueUrlNameSongs(method, path.arguments([3]))
                    }
                    if path.equals(4, "requests") {
                        return pathV1PublicVenuesByVenueUrlNameRequests(method, path.arguments([3]))
                    }
                    if path.equals(4, "queue") {
                        return pathV1PublicVenuesByVenueUrlNameQueue(method, path.arguments([3]))
                    }
                    if path.equals(4, "kiosk-requests") {
                        return pathV1PublicVenuesByVenueUrlNameKioskRequests(method, path.arguments([3]))
                    }
                }
                if path.equals(1, "admin"), path.equals(2, "users"), !path.isEmpty(3), path.equals(4, "password-reset") {
                    return pathV1AdminUsersByUserIdPasswordReset(method, path.arguments([3]))
                }
                if path.equals(1, "auth") {
                    if path.equals(2, "two-factor") {
                        if path.equals(3, "totp") {
                            if path.equals(4, "enable") {
                                return pathV1AuthTwoFactorTotpEnable(method, path.arguments([]))
                            }
                            if path.equals(4, "verify") {
                                return pathV1AuthTwoFactorTotpVerify(method, path.arguments([]))
                            }
                        }
                        if path.equals(3, "sms") {
                            if path.equals(4, "enable") {
                                return pathV1AuthTwoFactorSmsEnable(method, path.arguments([]))
                            }
                            if path.equals(4, "verify") {
                                return pathV1AuthTwoFactorSmsVerify(method, path.arguments([]))
                            }
                        }
                        if path.equals(3, "backup-codes") {
                            if path.equals(4, "regenerate") {
                                return pathV1AuthTwoFactorBackupCodesRegenerate(method, path.arguments([]))
                            }
                            if path.equals(4, "count") {
                                return pathV1AuthTwoFactorBackupCodesCount(method, path.arguments([]))
                            }
                        }
                        if path.equals(3, "challenge") {
                            if path.equals(4, "sms") {
                                return pathV1AuthTwoFactorChallengeSms(method, path.arguments([]))
                            }
                            if path.equals(4, "verify") {
                                return pathV1AuthTwoFactorChallengeVerify(method, path.arguments([]))
                            }
                        }
                    }
                    if path.equals(2, "oauth"), !path.isEmpty(3) {
                        if path.equals(4, "authorize") {
                            return pathV1AuthOauthByProviderAuthorize(method, path.arguments([3]))
                        }
                        if path.equals(4, "callback") {
                            return pathV1AuthOauthByProviderCallback(method, path.arguments([3]))
                        }
                        if path.equals(4, "native") {
                            return pathV1AuthOauthByProviderNative(method, path.arguments([3]))
                        }
                        if path.equals(4, "link") {
                            return pathV1AuthOauthByProviderLink(method, path.arguments([3]))
                        }
                    }
                }
                if path.equals(1, "customer") {
                    if path.equals(2, "venues") {
                        if path.equals(3, "stats"), path.equals(4, "overview") {
                            return pathV1CustomerVenuesStatsOverview(method, path.arguments([]))
                        }
                        if !path.isEmpty(3) {
                            if path.equals(4, "restore") {
                                return pathV1CustomerVenuesByVenueIdRestore(method, path.arguments([3]))
                            }
                            if path.equals(4, "accepting") {
                                return pathV1CustomerVenuesByVenueIdAccepting(method, path.arguments([3]))
                            }
                            if path.equals(4, "systems") {
                                return pathV1CustomerVenuesByVenueIdSystems(method, path.arguments([3]))
                            }
                            if path.equals(4, "stats") {
                                return pathV1CustomerVenuesByVenueIdStats(method, path.arguments([3]))
                            }
                            if path.equals(4, "export") {
                                return pathV1CustomerVenuesByVenueIdExport(method, path.arguments([3]))
                            }
                            if path.equals(4, "requests") {
                                return pathV1CustomerVenuesByVenueIdRequests(method, path.arguments([3]))
                            }
                            if path.equals(4, "queue") {
                                return pathV1CustomerVenuesByVenueIdQueue(method, path.arguments([3]))
                            }
                            if path.equals(4, "queue-policy") {
                                return pathV1CustomerVenuesByVenueIdQueuePolicy(method, path.arguments([3]))
                            }
                            if path.equals(4, "night") {
                                return pathV1CustomerVenuesByVenueIdNight(method, path.arguments([3]))
                            }
                            if path.equals(4, "kiosks") {
                                return pathV1CustomerVenuesByVenueIdKiosks(method, path.arguments([3]))
                            }
                        }
                    }
                    if path.equals(2, "systems"), !path.isEmpty(3), path.equals(4, "songs") {
                        return pathV1CustomerSystemsBySystemIdSongs(method, path.arguments([3]))
                    }
                    if path.equals(2, "songdb"), path.equals(3, "imports"), !path.isEmpty(4) {
                        return pathV1CustomerSongdbImportsByJobId(method, path.arguments([4]))
                    }
                    if path.equals(2, "api-keys"), !path.isEmpty(3), path.equals(4, "rotate") {
                        return pathV1CustomerApiKeysByKeyIdRotate(method, path.arguments([3]))
                    }
                    if path.equals(2, "requests") {
                        if path.equals(3, "bulk"), path.equals(4, "process") {
                            return pathV1CustomerRequestsBulkProcess(method, path.arguments([]))
                        }
                        if !path.isEmpty(3), path.equals(4, "process") {
                            return pathV1CustomerRequestsByRequestIdProcess(method, path.arguments([3]))
                        }
                    }
                }
                if path.equals(1, "singer"), path.equals(2, "venues"), !path.isEmpty(3), path.equals(4, "presence") {
                    return pathV1SingerVenuesByVenueIdPresence(method, path.arguments([3]))
                }
                if path.equals(1, "request-interface"), path.equals(2, "requests") {
                    if path.equals(3, "bulk"), path.equals(4, "process") {
                        return pathV1RequestInterfaceRequestsBulkProcess(method, path.arguments([]))
                    }
                    if !path.isEmpty(3) {
                        if path.equals(4, "process") {
                            return pathV1RequestInterfaceRequestsByRequestIdProcess(method, path.arguments([3]))
                        }
                        if path.equals(4, "unprocess") {
                            return pathV1RequestInterfaceRequestsByRequestIdUnprocess(method, path.arguments([3]))
                        }
                    }
                }
            }
            return .notFound
        case 6:
            if path.equals(0, "v1") {
                if path.equals(1, "customer"), path.equals(2, "venues"), !path.isEmpty(3) {
                    if path.equals(4, "requests"), !path.isEmpty(5) {
                        return pathV1CustomerVenuesByVenueIdRequestsByRequestId(method, path.arguments([3, 5]))
                    }
                    if path.equals(4, "kiosks"), !path.isEmpty(5) {
                        return pathV1CustomerVenuesByVenueIdKiosksByKioskId(method, path.arguments([3, 5]))
                    }
                }
                if path.equals(1, "public"), path.equals(2, "venues"), !path.isEmpty(3), path.equals(4, "requests"), !path.isEmpty(5) {
                    return pathV1PublicVenuesByVenueUrlNameRequestsByRequestId(method, path.arguments([3, 5]))
                }
            }
            return .notFound
        case 7:
            if path.equals(0, "v1"), path.equals(1, "customer"), path.equals(2, "venues"), !path.isEmpty(3) {
                if path.equals(4, "queue"), !path.isEmpty(5) {
                    if path.equals(6, "pin") {
                        return pathV1CustomerVenuesByVenueIdQueueByRequestIdPin(method, path.arguments([3, 5]))
                    }
                    if path.equals(6, "start") {
                        return pathV1CustomerVenuesByVenueIdQueueByRequestIdStart(method, path.arguments([3, 5]))
                    }
                    if path.equals(6, "skip") {
                        return pathV1CustomerVenuesByVenueIdQueueByRequestIdSkip(method, path.arguments([3, 5]))
                    }
                    if path.equals(6, "hold") {
                        return pathV1CustomerVenuesByVenueIdQueueByRequestIdHold(method, path.arguments([3, 5]))
                    }
                    if path.equals(6, "singers") {
                        return pathV1CustomerVenuesByVenueIdQueueByRequestIdSingers(method, path.arguments([3, 5]))
                    }
                }
                if path.equals(4, "singers"), !path.isEmpty(5), path.equals(6, "presence") {
                    return pathV1CustomerVenuesByVenueIdSingersBySingerIdPresence(method, path.arguments([3, 5]))
                }
            }
            return .notFound
        default: return .notFound
        }
    }

    /// `/v1/public/venues`
    private static func pathV1PublicVenues(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(0, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/public/venues/{venueUrlName}`
    private static func pathV1PublicVenuesByVenueUrlName(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(1, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/public/venues/{venueUrlName}/songdb`
    private static func pathV1PublicVenuesByVenueUrlNameSongdb(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(2, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/public/venues/{venueUrlName}/songs`
    private static func pathV1PublicVenuesByVenueUrlNameSongs(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(3, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/public/venues/{venueUrlName}/requests`
    private static func pathV1PublicVenuesByVenueUrlNameRequests(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(4, arguments)
        case .post: .operation(5, arguments)
        case .options: .options(allow: "GET, POST, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, POST, HEAD, OPTIONS")
        }
    }

    /// `/v1/auth/signup`
    private static func pathV1AuthSignup(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(6, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/auth/verify-email`
    private static func pathV1AuthVerifyEmail(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(7, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/auth/verify-email/resend`
    private static func pathV1AuthVerifyEmailResend(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(8, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/auth/signin`
    private static func pathV1AuthSignin(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(9, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/auth/refresh`
    private static func pathV1AuthRefresh(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(10, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/auth/logout`
    private static func pathV1AuthLogout(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(11, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/auth/logout-all`
    private static func pathV1AuthLogoutAll(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(12, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/auth/sessions`
    private static func pathV1AuthSessions(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(13, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/auth/sessions/{sessionId}`
    private static func pathV1AuthSessionsBySessionId(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .delete: .operation(14, arguments)
        case .options: .options(allow: "DELETE, OPTIONS")
        default: .methodNotAllowed(allow: "DELETE, OPTIONS")
        }
    }

    /// `/v1/auth/reauthenticate`
    private static func pathV1AuthReauthenticate(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(15, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/auth/forgot-password`
    private static func pathV1AuthForgotPassword(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(16, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/auth/reset-password`
    private static func pathV1AuthResetPassword(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(17, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/auth/me`
    private static func pathV1AuthMe(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(18, arguments)
        case .patch: .operation(19, arguments)
        case .options: .options(allow: "GET, PATCH, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, PATCH, HEAD, OPTIONS")
        }
    }

    /// `/v1/auth/context`
    private static func pathV1AuthContext(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(20, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/auth/magic-link/request`
    private static func pathV1AuthMagicLinkRequest(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(21, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/auth/magic-link/verify`
    private static func pathV1AuthMagicLinkVerify(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(22, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/admin/users/{userId}/password-reset`
    private static func pathV1AdminUsersByUserIdPasswordReset(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(23, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/auth/two-factor/status`
    private static func pathV1AuthTwoFactorStatus(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(24, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/auth/two-factor/totp/enable`
    private static func pathV1AuthTwoFactorTotpEnable(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(25, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/auth/two-factor/totp/verify`
    private static func pathV1AuthTwoFactorTotpVerify(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(26, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/auth/two-factor/disable`
    private static func pathV1AuthTwoFactorDisable(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(27, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/auth/two-factor/sms/enable`
    private static func pathV1AuthTwoFactorSmsEnable(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(28, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/auth/two-factor/sms/verify`
    private static func pathV1AuthTwoFactorSmsVerify(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(29, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/auth/two-factor/backup-codes/regenerate`
    private static func pathV1AuthTwoFactorBackupCodesRegenerate(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(30, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/auth/two-factor/backup-codes/count`
    private static func pathV1AuthTwoFactorBackupCodesCount(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(31, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/auth/two-factor/challenge/sms`
    private static func pathV1AuthTwoFactorChallengeSms(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(32, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/auth/two-factor/challenge/verify`
    private static func pathV1AuthTwoFactorChallengeVerify(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(33, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/auth/reauthenticate/sms`
    private static func pathV1AuthReauthenticateSms(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(34, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/account/password`
    private static func pathV1AccountPassword(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(35, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/account/email`
    private static func pathV1AccountEmail(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .patch: .operation(36, arguments)
        case .delete: .operation(37, arguments)
        case .options: .options(allow: "PATCH, DELETE, OPTIONS")
        default: .methodNotAllowed(allow: "PATCH, DELETE, OPTIONS")
        }
    }

    /// `/v1/account/email/undo`
    private static func pathV1AccountEmailUndo(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(38, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/account/phone`
    private static func pathV1AccountPhone(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .patch: .operation(39, arguments)
        case .delete: .operation(40, arguments)
        case .options: .options(allow: "PATCH, DELETE, OPTIONS")
        default: .methodNotAllowed(allow: "PATCH, DELETE, OPTIONS")
        }
    }

    /// `/v1/account/phone/verify`
    private static func pathV1AccountPhoneVerify(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(41, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/account`
    private static func pathV1Account(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .delete: .operation(42, arguments)
        case .options: .options(allow: "DELETE, OPTIONS")
        default: .methodNotAllowed(allow: "DELETE, OPTIONS")
        }
    }

    /// `/v1/account/deletion/undo`
    private static func pathV1AccountDeletionUndo(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(43, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/account/export`
    private static func pathV1AccountExport(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(44, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/account/export/download`
    private static func pathV1AccountExportDownload(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(45, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/auth/oauth/{provider}/authorize`
    private static func pathV1AuthOauthByProviderAuthorize(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(46, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/auth/oauth/{provider}/callback`
    private static func pathV1AuthOauthByProviderCallback(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(47, arguments)
        case .post: .operation(48, arguments)
        case .options: .options(allow: "GET, POST, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, POST, HEAD, OPTIONS")
        }
    }

    /// `/v1/auth/oauth/exchange`
    private static func pathV1AuthOauthExchange(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(49, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/auth/oauth/nonce`
    private static func pathV1AuthOauthNonce(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(50, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/auth/oauth/{provider}/native`
    private static func pathV1AuthOauthByProviderNative(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(51, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/auth/identities`
    private static func pathV1AuthIdentities(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(52, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/auth/oauth/{provider}/link`
    private static func pathV1AuthOauthByProviderLink(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(53, arguments)
        case .post: .operation(54, arguments)
        case .options: .options(allow: "GET, POST, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, POST, HEAD, OPTIONS")
        }
    }

    /// `/v1/auth/oauth/{provider}`
    private static func pathV1AuthOauthByProvider(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .delete: .operation(55, arguments)
        case .options: .options(allow: "DELETE, OPTIONS")
        default: .methodNotAllowed(allow: "DELETE, OPTIONS")
        }
    }

    /// `/v1/webhooks/apple/account-events`
    private static func pathV1WebhooksAppleAccountEvents(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(56, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/webhooks/google/risc`
    private static func pathV1WebhooksGoogleRisc(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(57, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/customer/venues`
    private static func pathV1CustomerVenues(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(58, arguments)
        case .post: .operation(59, arguments)
        case .options: .options(allow: "GET, POST, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, POST, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/venues/url-name-availability`
    private static func pathV1CustomerVenuesUrlNameAvailability(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(60, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/venues/stats/overview`
    private static func pathV1CustomerVenuesStatsOverview(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(61, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/venues/{venueId}`
    private static func pathV1CustomerVenuesByVenueId(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(62, arguments)
        case .put: .operation(63, arguments)
        case .delete: .operation(64, arguments)
        case .options: .options(allow: "GET, PUT, DELETE, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, PUT, DELETE, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/venues/{venueId}/restore`
    private static func pathV1CustomerVenuesByVenueIdRestore(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(65, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/customer/venues/{venueId}/accepting`
    private static func pathV1CustomerVenuesByVenueIdAccepting(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .put: .operation(66, arguments)
        case .options: .options(allow: "PUT, OPTIONS")
        default: .methodNotAllowed(allow: "PUT, OPTIONS")
        }
    }

    /// `/v1/customer/venues/{venueId}/systems`
    private static func pathV1CustomerVenuesByVenueIdSystems(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(67, arguments)
        case .put: .operation(68, arguments)
        case .options: .options(allow: "GET, PUT, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, PUT, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/venues/{venueId}/stats`
    private static func pathV1CustomerVenuesByVenueIdStats(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(69, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/venues/{venueId}/export`
    private static func pathV1CustomerVenuesByVenueIdExport(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(70, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/systems`
    private static func pathV1CustomerSystems(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(71, arguments)
        case .post: .operation(72, arguments)
        case .options: .options(allow: "GET, POST, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, POST, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/systems/{systemId}`
    private static func pathV1CustomerSystemsBySystemId(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(73, arguments)
        case .patch: .operation(74, arguments)
        case .delete: .operation(75, arguments)
        case .options: .options(allow: "GET, PATCH, DELETE, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, PATCH, DELETE, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/systems/{systemId}/songs`
    private static func pathV1CustomerSystemsBySystemIdSongs(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(76, arguments)
        case .delete: .operation(77, arguments)
        case .options: .options(allow: "POST, DELETE, OPTIONS")
        default: .methodNotAllowed(allow: "POST, DELETE, OPTIONS")
        }
    }

    /// `/v1/customer/songdb`
    private static func pathV1CustomerSongdb(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(78, arguments)
        case .post: .operation(79, arguments)
        case .options: .options(allow: "GET, POST, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, POST, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/songdb/letters`
    private static func pathV1CustomerSongdbLetters(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(80, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/songdb/{songId}`
    private static func pathV1CustomerSongdbBySongId(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(81, arguments)
        case .patch: .operation(82, arguments)
        case .delete: .operation(83, arguments)
        case .options: .options(allow: "GET, PATCH, DELETE, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, PATCH, DELETE, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/songdb/imports`
    private static func pathV1CustomerSongdbImports(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(84, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/songdb/imports/{jobId}`
    private static func pathV1CustomerSongdbImportsByJobId(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(85, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/songdb/export`
    private static func pathV1CustomerSongdbExport(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(86, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/api-keys`
    private static func pathV1CustomerApiKeys(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(87, arguments)
        case .post: .operation(88, arguments)
        case .options: .options(allow: "GET, POST, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, POST, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/api-keys/scopes`
    private static func pathV1CustomerApiKeysScopes(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(89, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/api-keys/{keyId}`
    private static func pathV1CustomerApiKeysByKeyId(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(90, arguments)
        case .patch: .operation(91, arguments)
        case .delete: .operation(92, arguments)
        case .options: .options(allow: "GET, PATCH, DELETE, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, PATCH, DELETE, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/api-keys/{keyId}/rotate`
    private static func pathV1CustomerApiKeysByKeyIdRotate(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(93, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/customer/venues/{venueId}/requests`
    private static func pathV1CustomerVenuesByVenueIdRequests(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(94, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/venues/{venueId}/requests/{requestId}`
    private static func pathV1CustomerVenuesByVenueIdRequestsByRequestId(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .patch: .operation(95, arguments)
        case .delete: .operation(96, arguments)
        case .options: .options(allow: "PATCH, DELETE, OPTIONS")
        default: .methodNotAllowed(allow: "PATCH, DELETE, OPTIONS")
        }
    }

    /// `/v1/customer/requests`
    private static func pathV1CustomerRequests(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(97, arguments)
        case .delete: .operation(98, arguments)
        case .options: .options(allow: "GET, DELETE, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, DELETE, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/requests/stats`
    private static func pathV1CustomerRequestsStats(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(99, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/requests/recent`
    private static func pathV1CustomerRequestsRecent(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(100, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/requests/bulk/process`
    private static func pathV1CustomerRequestsBulkProcess(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(101, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/customer/requests/{requestId}`
    private static func pathV1CustomerRequestsByRequestId(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(102, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/requests/{requestId}/process`
    private static func pathV1CustomerRequestsByRequestIdProcess(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .patch: .operation(103, arguments)
        case .options: .options(allow: "PATCH, OPTIONS")
        default: .methodNotAllowed(allow: "PATCH, OPTIONS")
        }
    }

    /// `/v1/customer/venues/{venueId}/queue`
    private static func pathV1CustomerVenuesByVenueIdQueue(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(104, arguments)
        case .delete: .operation(105, arguments)
        case .options: .options(allow: "GET, DELETE, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, DELETE, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/venues/{venueId}/queue-policy`
    private static func pathV1CustomerVenuesByVenueIdQueuePolicy(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(106, arguments)
        case .put: .operation(107, arguments)
        case .options: .options(allow: "GET, PUT, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, PUT, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/venues/{venueId}/queue/{requestId}/pin`
    private static func pathV1CustomerVenuesByVenueIdQueueByRequestIdPin(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .put: .operation(108, arguments)
        case .delete: .operation(109, arguments)
        case .options: .options(allow: "PUT, DELETE, OPTIONS")
        default: .methodNotAllowed(allow: "PUT, DELETE, OPTIONS")
        }
    }

    /// `/v1/customer/venues/{venueId}/queue/{requestId}/start`
    private static func pathV1CustomerVenuesByVenueIdQueueByRequestIdStart(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(110, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/customer/venues/{venueId}/queue/{requestId}/skip`
    private static func pathV1CustomerVenuesByVenueIdQueueByRequestIdSkip(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(111, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/customer/venues/{venueId}/queue/{requestId}/hold`
    private static func pathV1CustomerVenuesByVenueIdQueueByRequestIdHold(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .put: .operation(112, arguments)
        case .options: .options(allow: "PUT, OPTIONS")
        default: .methodNotAllowed(allow: "PUT, OPTIONS")
        }
    }

    /// `/v1/customer/venues/{venueId}/queue/{requestId}/singers`
    private static func pathV1CustomerVenuesByVenueIdQueueByRequestIdSingers(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .put: .operation(113, arguments)
        case .options: .options(allow: "PUT, OPTIONS")
        default: .methodNotAllowed(allow: "PUT, OPTIONS")
        }
    }

    /// `/v1/customer/venues/{venueId}/singers/{singerId}/presence`
    private static func pathV1CustomerVenuesByVenueIdSingersBySingerIdPresence(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .put: .operation(114, arguments)
        case .options: .options(allow: "PUT, OPTIONS")
        default: .methodNotAllowed(allow: "PUT, OPTIONS")
        }
    }

    /// `/v1/customer/venues/{venueId}/night`
    private static func pathV1CustomerVenuesByVenueIdNight(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(115, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/customer/venues/{venueId}/kiosks`
    private static func pathV1CustomerVenuesByVenueIdKiosks(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(116, arguments)
        case .post: .operation(117, arguments)
        case .options: .options(allow: "GET, POST, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, POST, HEAD, OPTIONS")
        }
    }

    /// `/v1/customer/venues/{venueId}/kiosks/{kioskId}`
    private static func pathV1CustomerVenuesByVenueIdKiosksByKioskId(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .delete: .operation(118, arguments)
        case .options: .options(allow: "DELETE, OPTIONS")
        default: .methodNotAllowed(allow: "DELETE, OPTIONS")
        }
    }

    /// `/v1/public/venues/{venueUrlName}/queue`
    private static func pathV1PublicVenuesByVenueUrlNameQueue(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(119, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/public/venues/{venueUrlName}/requests/{requestId}`
    private static func pathV1PublicVenuesByVenueUrlNameRequestsByRequestId(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .patch: .operation(120, arguments)
        case .delete: .operation(121, arguments)
        case .options: .options(allow: "PATCH, DELETE, OPTIONS")
        default: .methodNotAllowed(allow: "PATCH, DELETE, OPTIONS")
        }
    }

    /// `/v1/public/venues/{venueUrlName}/kiosk-requests`
    private static func pathV1PublicVenuesByVenueUrlNameKioskRequests(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(122, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/singer/requests`
    private static func pathV1SingerRequests(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(123, arguments)
        case .post: .operation(124, arguments)
        case .options: .options(allow: "GET, POST, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, POST, HEAD, OPTIONS")
        }
    }

    /// `/v1/singer/requests/{requestId}`
    private static func pathV1SingerRequestsByRequestId(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(125, arguments)
        case .patch: .operation(126, arguments)
        case .delete: .operation(127, arguments)
        case .options: .options(allow: "GET, PATCH, DELETE, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, PATCH, DELETE, HEAD, OPTIONS")
        }
    }

    /// `/v1/singer/venues/{venueId}/presence`
    private static func pathV1SingerVenuesByVenueIdPresence(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .put: .operation(128, arguments)
        case .options: .options(allow: "PUT, OPTIONS")
        default: .methodNotAllowed(allow: "PUT, OPTIONS")
        }
    }

    /// `/openkj/api`
    private static func pathOpenkjApi(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(129, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/api/venues/list`
    private static func pathApiVenuesList(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(130, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/api/venues/{venueId}/requests`
    private static func pathApiVenuesByVenueIdRequests(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(131, arguments)
        case .post: .operation(132, arguments)
        case .options: .options(allow: "GET, POST, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, POST, HEAD, OPTIONS")
        }
    }

    /// `/api/songdb/search`
    private static func pathApiSongdbSearch(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(133, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/request-interface/venues`
    private static func pathV1RequestInterfaceVenues(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(134, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/request-interface/requests`
    private static func pathV1RequestInterfaceRequests(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(135, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/request-interface/stats`
    private static func pathV1RequestInterfaceStats(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(136, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/request-interface/requests/bulk/process`
    private static func pathV1RequestInterfaceRequestsBulkProcess(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(137, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/v1/request-interface/requests/{requestId}`
    private static func pathV1RequestInterfaceRequestsByRequestId(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .delete: .operation(138, arguments)
        case .options: .options(allow: "DELETE, OPTIONS")
        default: .methodNotAllowed(allow: "DELETE, OPTIONS")
        }
    }

    /// `/v1/request-interface/requests/{requestId}/process`
    private static func pathV1RequestInterfaceRequestsByRequestIdProcess(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .patch: .operation(139, arguments)
        case .options: .options(allow: "PATCH, OPTIONS")
        default: .methodNotAllowed(allow: "PATCH, OPTIONS")
        }
    }

    /// `/v1/request-interface/requests/{requestId}/unprocess`
    private static func pathV1RequestInterfaceRequestsByRequestIdUnprocess(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .patch: .operation(140, arguments)
        case .options: .options(allow: "PATCH, OPTIONS")
        default: .methodNotAllowed(allow: "PATCH, OPTIONS")
        }
    }

    /// `/.well-known/jwks.json`
    private static func pathWellKnownJwksJson(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(141, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/healthz`
    private static func pathHealthz(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(142, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/readyz`
    private static func pathReadyz(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(143, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }
}
