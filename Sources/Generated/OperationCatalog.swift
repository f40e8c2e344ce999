// Generated from openapi/openapi.yaml — do not edit.

import SpecRuntime

/// Every operation of the contract.
public enum OperationCatalog {
    /// The operations in the document's order; the index is the operation's number.
    public static let operations: [OperationDescription] = [
        OperationDescription(
            id: "listPublicVenues", method: .get,
            pathTemplate: "/v1/public/venues",
            pathParameters: [],
            tag: "Public", bodyLimit: 0,
            rateLimit: RateLimitClasses.publicRead, permissions: [],
            problemStatuses: [400, 406, 429, 500, 503]),
        OperationDescription(
            id: "getPublicVenue", method: .get,
            pathTemplate: "/v1/public/venues/{venueUrlName}",
            pathParameters: ["venueUrlName"],
            tag: "Public", bodyLimit: 0,
            rateLimit: RateLimitClasses.publicRead, permissions: [],
            problemStatuses: [400, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "searchVenueSongDb", method: .get,
            pathTemplate: "/v1/public/venues/{venueUrlName}/songdb",
            pathParameters: ["venueUrlName"],
            tag: "Public", bodyLimit: 0,
            rateLimit: RateLimitClasses.publicRead, permissions: [],
            problemStatuses: [400, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "browseVenueSongs", method: .get,
            pathTemplate: "/v1/public/venues/{venueUrlName}/songs",
            pathParameters: ["venueUrlName"],
            tag: "Public", bodyLimit: 0,
            rateLimit: RateLimitClasses.publicRead, permissions: [],
            problemStatuses: [400, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "listGuestRequests", method: .get,
            pathTemplate: "/v1/public/venues/{venueUrlName}/requests",
            pathParameters: ["venueUrlName"],
            tag: "Public", bodyLimit: 0,
            rateLimit: RateLimitClasses.guestRead, permissions: [],
            problemStatuses: [400, 401, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "createGuestRequest", method: .post,
            pathTemplate: "/v1/public/venues/{venueUrlName}/requests",
            pathParameters: ["venueUrlName"],
            tag: "Public", bodyLimit: 16384,
            rateLimit: RateLimitClasses.guestRequest, permissions: [],
            problemStatuses: [400, 401, 403, 404, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "signUp", method: .post,
            pathTemplate: "/v1/auth/signup",
            pathParameters: [],
            tag: "Auth", bodyLimit: 16384,
            rateLimit: RateLimitClasses.signUp, permissions: [],
            problemStatuses: [400, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "verifyEmail", method: .post,
            pathTemplate: "/v1/auth/verify-email",
            pathParameters: [],
            tag: "Auth", bodyLimit: 16384,
            rateLimit: RateLimitClasses.mailedToken, permissions: [],
            problemStatuses: [400, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "resendVerificationEmail", method: .post,
            pathTemplate: "/v1/auth/verify-email/resend",
            pathParameters: [],
            tag: "Auth", bodyLimit: 16384,
            rateLimit: RateLimitClasses.mailRequest, permissions: [],
            problemStatuses: [400, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "signIn", method: .post,
            pathTemplate: "/v1/auth/signin",
            pathParameters: [],
            tag: "Auth", bodyLimit: 16384,
            rateLimit: RateLimitClasses.signIn, permissions: [],
            problemStatuses: [400, 401, 403, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "refreshToken", method: .post,
            pathTemplate: "/v1/auth/refresh",
            pathParameters: [],
            tag: "Auth", bodyLimit: 16384,
            rateLimit: RateLimitClasses.refresh, permissions: [],
            problemStatuses: [400, 401, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "signOut", method: .post,
            pathTemplate: "/v1/auth/logout",
            pathParameters: [],
            tag: "Auth", bodyLimit: 16384,
            rateLimit: RateLimitClasses.signOut, permissions: [],
            problemStatuses: [400, 401, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "signOutAll", method: .post,
            pathTemplate: "/v1/auth/logout-all",
            pathParameters: [],
            tag: "Auth", bodyLimit: 16384,
            rateLimit: RateLimitClasses.accountChange, permissions: [],
            problemStatuses: [400, 401, 403, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "listSessions", method: .get,
            pathTemplate: "/v1/auth/sessions",
            pathParameters: [],
            tag: "Auth", bodyLimit: 0,
            rateLimit: RateLimitClasses.accountRead, permissions: [],
            problemStatuses: [400, 401, 406, 429, 500, 503]),
        OperationDescription(
            id: "revokeSession", method: .delete,
            pathTemplate: "/v1/auth/sessions/{sessionId}",
            pathParameters: ["sessionId"],
            tag: "Auth", bodyLimit: 0,
            rateLimit: RateLimitClasses.session, permissions: [],
            problemStatuses: [400, 401, 403, 404, 429, 500, 503]),
        OperationDescription(
            id: "reauthenticate", method: .post,
            pathTemplate: "/v1/auth/reauthenticate",
            pathParameters: [],
            tag: "Auth", bodyLimit: 16384,
            rateLimit: RateLimitClasses.reauthenticate, permissions: [],
            problemStatuses: [400, 401, 406, 413, 415, 429, 500, 502, 503]),
        OperationDescription(
            id: "forgotPassword", method: .post,
            pathTemplate: "/v1/auth/forgot-password",
            pathParameters: [],
            tag: "Auth", bodyLimit: 16384,
            rateLimit: RateLimitClasses.mailRequest, permissions: [],
            problemStatuses: [400, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "resetPassword", method: .post,
            pathTemplate: "/v1/auth/reset-password",
            pathParameters: [],
            tag: "Auth", bodyLimit: 16384,
            rateLimit: RateLimitClasses.mailedToken, permissions: [],
            problemStatuses: [400, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "getMe", method: .get,
            pathTemplate: "/v1/auth/me",
            pathParameters: [],
            tag: "Auth", bodyLimit: 0,
            rateLimit: RateLimitClasses.accountRead, permissions: [],
            problemStatuses: [400, 401, 406, 429, 500, 503]),
        OperationDescription(
            id: "updateMe", method: .patch,
            pathTemplate: "/v1/auth/me",
            pathParameters: [],
            tag: "Auth", bodyLimit: 16384,
            rateLimit: RateLimitClasses.accountRead, permissions: [],
            problemStatuses: [400, 401, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "switchContext", method: .post,
            pathTemplate: "/v1/auth/context",
            pathParameters: [],
            tag: "Auth", bodyLimit: 16384,
            rateLimit: RateLimitClasses.context, permissions: [],
            problemStatuses: [400, 401, 403, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "requestMagicLink", method: .post,
            pathTemplate: "/v1/auth/magic-link/request",
            pathParameters: [],
            tag: "Auth", bodyLimit: 16384,
            rateLimit: RateLimitClasses.mailRequest, permissions: [],
            problemStatuses: [400, 404, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "verifyMagicLink", method: .post,
            pathTemplate: "/v1/auth/magic-link/verify",
            pathParameters: [],
            tag: "Auth", bodyLimit: 16384,
            rateLimit: RateLimitClasses.mailedToken, permissions: [],
            problemStatuses: [400, 403, 404, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "sendPasswordReset", method: .post,
            pathTemplate: "/v1/admin/users/{userId}/password-reset",
            pathParameters: ["userId"],
            tag: "Admin", bodyLimit: 0,
            rateLimit: RateLimitClasses.admin, permissions: ["admin.users:write"],
            problemStatuses: [400, 401, 403, 404, 429, 500, 503]),
        OperationDescription(
            id: "getTwoFactorStatus", method: .get,
            pathTemplate: "/v1/auth/two-factor/status",
            pathParameters: [],
            tag: "Two-factor", bodyLimit: 0,
            rateLimit: RateLimitClasses.accountRead, permissions: [],
            problemStatuses: [400, 401, 406, 429, 500, 503]),
        OperationDescription(
            id: "enrollTotp", method: .post,
            pathTemplate: "/v1/auth/two-factor/totp/enable",
            pathParameters: [],
            tag: "Two-factor", bodyLimit: 16384,
            rateLimit: RateLimitClasses.totpEnrolment, permissions: [],
            problemStatuses: [400, 401, 403, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "confirmTotp", method: .post,
            pathTemplate: "/v1/auth/two-factor/totp/verify",
            pathParameters: [],
            tag: "Two-factor", bodyLimit: 16384,
            rateLimit: RateLimitClasses.factorCode, permissions: [],
            problemStatuses: [400, 401, 403, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "disableTwoFactor", method: .post,
            pathTemplate: "/v1/auth/two-factor/disable",
            pathParameters: [],
            tag: "Two-factor", bodyLimit: 16384,
            rateLimit: RateLimitClasses.twoFactorDisable, permissions: [],
            problemStatuses: [400, 401, 403, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "enrollSms", method: .post,
            pathTemplate: "/v1/auth/two-factor/sms/enable",
            pathParameters: [],
            tag: "Two-factor", bodyLimit: 16384,
            rateLimit: RateLimitClasses.smsEnrolment, permissions: [],
            problemStatuses: [400, 401, 403, 404, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "confirmSms", method: .post,
            pathTemplate: "/v1/auth/two-factor/sms/verify",
            pathParameters: [],
            tag: "Two-factor", bodyLimit: 16384,
            rateLimit: RateLimitClasses.factorCode, permissions: [],
            problemStatuses: [400, 401, 403, 404, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "regenerateBackupCodes", method: .post,
            pathTemplate: "/v1/auth/two-factor/backup-codes/regenerate",
            pathParameters: [],
            tag: "Two-factor", bodyLimit: 16384,
            rateLimit: RateLimitClasses.recoveryCodes, permissions: [],
            problemStatuses: [400, 401, 403, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "getBackupCodeCount", method: .get,
            pathTemplate: "/v1/auth/two-factor/backup-codes/count",
            pathParameters: [],
            tag: "Two-factor", bodyLimit: 0,
            rateLimit: RateLimitClasses.accountRead, permissions: [],
            problemStatuses: [400, 401, 406, 429, 500, 503]),
        OperationDescription(
            id: "sendTwoFactorSms", method: .post,
            pathTemplate: "/v1/auth/two-factor/challenge/sms",
            pathParameters: [],
            tag: "Two-factor", bodyLimit: 16384,
            rateLimit: RateLimitClasses.challengeSms, permissions: [],
            problemStatuses: [400, 403, 404, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "verifyTwoFactorChallenge", method: .post,
            pathTemplate: "/v1/auth/two-factor/challenge/verify",
            pathParameters: [],
            tag: "Two-factor", bodyLimit: 16384,
            rateLimit: RateLimitClasses.challengeCode, permissions: [],
            problemStatuses: [400, 401, 403, 404, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "sendReauthenticationSms", method: .post,
            pathTemplate: "/v1/auth/reauthenticate/sms",
            pathParameters: [],
            tag: "Two-factor", bodyLimit: 0,
            rateLimit: RateLimitClasses.reauthenticationSms, permissions: [],
            problemStatuses: [400, 401, 404, 406, 409, 429, 500, 503]),
        OperationDescription(
            id: "changePassword", method: .post,
            pathTemplate: "/v1/account/password",
            pathParameters: [],
            tag: "Account", bodyLimit: 16384,
            rateLimit: RateLimitClasses.accountChange, permissions: [],
            problemStatuses: [400, 401, 403, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "requestEmailChange", method: .patch,
            pathTemplate: "/v1/account/email",
            pathParameters: [],
            tag: "Account", bodyLimit: 16384,
            rateLimit: RateLimitClasses.accountChange, permissions: [],
            problemStatuses: [400, 401, 403, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "cancelEmailChange", method: .delete,
            pathTemplate: "/v1/account/email",
            pathParameters: [],
            tag: "Account", bodyLimit: 0,
            rateLimit: RateLimitClasses.session, permissions: [],
            problemStatuses: [400, 401, 429, 500, 503]),
        OperationDescription(
            id: "undoEmailChange", method: .post,
            pathTemplate: "/v1/account/email/undo",
            pathParameters: [],
            tag: "Account", bodyLimit: 16384,
            rateLimit: RateLimitClasses.mailedToken, permissions: [],
            problemStatuses: [400, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "requestPhoneChange", method: .patch,
            pathTemplate: "/v1/account/phone",
            pathParameters: [],
            tag: "Account", bodyLimit: 16384,
            rateLimit: RateLimitClasses.phoneChange, permissions: [],
            problemStatuses: [400, 401, 403, 404, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "removePhone", method: .delete,
            pathTemplate: "/v1/account/phone",
            pathParameters: [],
            tag: "Account", bodyLimit: 0,
            rateLimit: RateLimitClasses.phoneChange, permissions: [],
            problemStatuses: [400, 401, 403, 409, 429, 500, 503]),
        OperationDescription(
            id: "verifyPhone", method: .post,
            pathTemplate: "/v1/account/phone/verify",
            pathParameters: [],
            tag: "Account", bodyLimit: 16384,
            rateLimit: RateLimitClasses.phoneCode, permissions: [],
            problemStatuses: [400, 401, 404, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "deleteAccount", method: .delete,
            pathTemplate: "/v1/account",
            pathParameters: [],
            tag: "Account", bodyLimit: 0,
            rateLimit: RateLimitClasses.accountDeletion, permissions: [],
            problemStatuses: [400, 401, 403, 409, 429, 500, 503]),
        OperationDescription(
            id: "undoDeletion", method: .post,
            pathTemplate: "/v1/account/deletion/undo",
            pathParameters: [],
            tag: "Account", bodyLimit: 16384,
            rateLimit: RateLimitClasses.mailedToken, permissions: [],
            problemStatuses: [400, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "requestExport", method: .post,
            pathTemplate: "/v1/account/export",
            pathParameters: [],
            tag: "Account", bodyLimit: 0,
            rateLimit: RateLimitClasses.accountChange, permissions: [],
            problemStatuses: [400, 401, 403, 406, 429, 500, 503]),
        OperationDescription(
            id: "downloadExport", method: .post,
            pathTemplate: "/v1/account/export/download",
            pathParameters: [],
            tag: "Account", bodyLimit: 16384,
            rateLimit: RateLimitClasses.accountChange, permissions: [],
            problemStatuses: [400, 401, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "startOAuth", method: .get,
            pathTemplate: "/v1/auth/oauth/{provider}/authorize",
            pathParameters: ["provider"],
            tag: "OAuth", bodyLimit: 0,
            rateLimit: RateLimitClasses.oauthStart, permissions: [],
            problemStatuses: [400, 404, 429, 500, 502, 503]),
        OperationDescription(
            id: "handleOAuthCallback", method: .get,
            pathTemplate: "/v1/auth/oauth/{provider}/callback",
            pathParameters: ["provider"],
            tag: "OAuth", bodyLimit: 0,
            rateLimit: RateLimitClasses.oauthCallback, permissions: [],
            problemStatuses: [400, 404, 429, 500, 503]),
        OperationDescription(
            id: "handleOAuthForm", method: .post,
            pathTemplate: "/v1/auth/oauth/{provider}/callback",
            pathParameters: ["provider"],
            tag: "OAuth", bodyLimit: 16384,
            rateLimit: RateLimitClasses.oauthCallback, permissions: [],
            problemStatuses: [400, 404, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "exchangeOAuthCode", method: .post,
            pathTemplate: "/v1/auth/oauth/exchange",
            pathParameters: [],
            tag: "OAuth", bodyLimit: 16384,
            rateLimit: RateLimitClasses.oauthExchange, permissions: [],
            problemStatuses: [400, 403, 404, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "createOAuthNonce", method: .post,
            pathTemplate: "/v1/auth/oauth/nonce",
            pathParameters: [],
            tag: "OAuth", bodyLimit: 0,
            rateLimit: RateLimitClasses.oauthStart, permissions: [],
            problemStatuses: [400, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "signInWithIdToken", method: .post,
            pathTemplate: "/v1/auth/oauth/{provider}/native",
            pathParameters: ["provider"],
            tag: "OAuth", bodyLimit: 16384,
            rateLimit: RateLimitClasses.oauthExchange, permissions: [],
            problemStatuses: [400, 401, 403, 404, 406, 409, 413, 415, 429, 500, 502, 503]),
        OperationDescription(
            id: "listIdentities", method: .get,
            pathTemplate: "/v1/auth/identities",
            pathParameters: [],
            tag: "OAuth", bodyLimit: 0,
            rateLimit: RateLimitClasses.accountRead, permissions: [],
            problemStatuses: [400, 401, 406, 429, 500, 503]),
        OperationDescription(
            id: "continueIdentityLink", method: .get,
            pathTemplate: "/v1/auth/oauth/{provider}/link",
            pathParameters: ["provider"],
            tag: "OAuth", bodyLimit: 0,
            rateLimit: RateLimitClasses.oauthStart, permissions: [],
            problemStatuses: [400, 404, 429, 500, 502, 503]),
        OperationDescription(
            id: "linkIdentity", method: .post,
            pathTemplate: "/v1/auth/oauth/{provider}/link",
            pathParameters: ["provider"],
            tag: "OAuth", bodyLimit: 16384,
            rateLimit: RateLimitClasses.identityChange, permissions: [],
            problemStatuses: [400, 401, 403, 404, 406, 409, 413, 415, 429, 500, 502, 503]),
        OperationDescription(
            id: "unlinkIdentity", method: .delete,
            pathTemplate: "/v1/auth/oauth/{provider}",
            pathParameters: ["provider"],
            tag: "OAuth", bodyLimit: 0,
            rateLimit: RateLimitClasses.identityChange, permissions: [],
            problemStatuses: [400, 401, 403, 404, 409, 429, 500, 503]),
        OperationDescription(
            id: "receiveAppleNotice", method: .post,
            pathTemplate: "/v1/webhooks/apple/account-events",
            pathParameters: [],
            tag: "OAuth", bodyLimit: 16384,
            rateLimit: RateLimitClasses.webhook, permissions: [],
            problemStatuses: [400, 404, 406, 413, 415, 429, 500, 502, 503]),
        OperationDescription(
            id: "receiveGoogleNotice", method: .post,
            pathTemplate: "/v1/webhooks/google/risc",
            pathParameters: [],
            tag: "OAuth", bodyLimit: 16384,
            rateLimit: RateLimitClasses.webhook, permissions: [],
            problemStatuses: [400, 404, 413, 415, 429, 500, 502, 503]),
        OperationDescription(
            id: "listVenues", method: .get,
            pathTemplate: "/v1/customer/venues",
            pathParameters: [],
            tag: "Customer Venues", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantRead, permissions: ["venues:read"],
            problemStatuses: [400, 401, 403, 406, 429, 500, 503]),
        OperationDescription(
            id: "createVenue", method: .post,
            pathTemplate: "/v1/customer/venues",
            pathParameters: [],
            tag: "Customer Venues", bodyLimit: 65536,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["venues:write"],
            problemStatuses: [400, 401, 403, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "checkVenueUrlName", method: .get,
            pathTemplate: "/v1/customer/venues/url-name-availability",
            pathParameters: [],
            tag: "Customer Venues", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantRead, permissions: ["venues:read"],
            problemStatuses: [400, 401, 403, 406, 429, 500, 503]),
        OperationDescription(
            id: "getVenuesOverview", method: .get,
            pathTemplate: "/v1/customer/venues/stats/overview",
            pathParameters: [],
            tag: "Customer Venues", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantRead, permissions: ["venues:read"],
            problemStatuses: [400, 401, 403, 406, 429, 500, 503]),
        OperationDescription(
            id: "getVenue", method: .get,
            pathTemplate: "/v1/customer/venues/{venueId}",
            pathParameters: ["venueId"],
            tag: "Customer Venues", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantRead, permissions: ["venues:read"],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "updateVenue", method: .put,
            pathTemplate: "/v1/customer/venues/{venueId}",
            pathParameters: ["venueId"],
            tag: "Customer Venues", bodyLimit: 65536,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["venues:write"],
            problemStatuses: [400, 401, 403, 404, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "deleteVenue", method: .delete,
            pathTemplate: "/v1/customer/venues/{venueId}",
            pathParameters: ["venueId"],
            tag: "Customer Venues", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["venues:delete"],
            problemStatuses: [400, 401, 403, 404, 429, 500, 503]),
        OperationDescription(
            id: "restoreVenue", method: .post,
            pathTemplate: "/v1/customer/venues/{venueId}/restore",
            pathParameters: ["venueId"],
            tag: "Customer Venues", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["venues:delete"],
            problemStatuses: [400, 401, 403, 404, 406, 409, 410, 429, 500, 503]),
        OperationDescription(
            id: "setVenueAccepting", method: .put,
            pathTemplate: "/v1/customer/venues/{venueId}/accepting",
            pathParameters: ["venueId"],
            tag: "Customer Venues", bodyLimit: 65536,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["venues:write"],
            problemStatuses: [400, 401, 403, 404, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "listVenueSystems", method: .get,
            pathTemplate: "/v1/customer/venues/{venueId}/systems",
            pathParameters: ["venueId"],
            tag: "Customer Venues", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantRead, permissions: ["venues:read"],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "setVenueSystems", method: .put,
            pathTemplate: "/v1/customer/venues/{venueId}/systems",
            pathParameters: ["venueId"],
            tag: "Customer Venues", bodyLimit: 65536,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["venues:write"],
            problemStatuses: [400, 401, 403, 404, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "getVenueStats", method: .get,
            pathTemplate: "/v1/customer/venues/{venueId}/stats",
            pathParameters: ["venueId"],
            tag: "Customer Venues", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantRead, permissions: ["venues:read"],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "exportVenueData", method: .get,
            pathTemplate: "/v1/customer/venues/{venueId}/export",
            pathParameters: ["venueId"],
            tag: "Customer Venues", bodyLimit: 0,
            rateLimit: RateLimitClasses.venueExport, permissions: ["requests:read"],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "listSystems", method: .get,
            pathTemplate: "/v1/customer/systems",
            pathParameters: [],
            tag: "Customer Systems", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantRead, permissions: ["systems:read"],
            problemStatuses: [400, 401, 403, 406, 429, 500, 503]),
        OperationDescription(
            id: "createSystem", method: .post,
            pathTemplate: "/v1/customer/systems",
            pathParameters: [],
            tag: "Customer Systems", bodyLimit: 65536,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["systems:write"],
            problemStatuses: [400, 401, 403, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "getSystem", method: .get,
            pathTemplate: "/v1/customer/systems/{systemId}",
            pathParameters: ["systemId"],
            tag: "Customer Systems", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantRead, permissions: ["systems:read"],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "updateSystem", method: .patch,
            pathTemplate: "/v1/customer/systems/{systemId}",
            pathParameters: ["systemId"],
            tag: "Customer Systems", bodyLimit: 65536,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["systems:write"],
            problemStatuses: [400, 401, 403, 404, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "deleteSystem", method: .delete,
            pathTemplate: "/v1/customer/systems/{systemId}",
            pathParameters: ["systemId"],
            tag: "Customer Systems", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["systems:write"],
            problemStatuses: [400, 401, 403, 404, 409, 429, 500, 503]),
        OperationDescription(
            id: "addSong", method: .post,
            pathTemplate: "/v1/customer/systems/{systemId}/songs",
            pathParameters: ["systemId"],
            tag: "Customer Songdb", bodyLimit: 16384,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["songdb:write"],
            problemStatuses: [400, 401, 403, 404, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "deleteSystemSongs", method: .delete,
            pathTemplate: "/v1/customer/systems/{systemId}/songs",
            pathParameters: ["systemId"],
            tag: "Customer Songdb", bodyLimit: 0,
            rateLimit: RateLimitClasses.catalogueDelete, permissions: ["songdb:write"],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "searchSongDb", method: .get,
            pathTemplate: "/v1/customer/songdb",
            pathParameters: [],
            tag: "Customer Songdb", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantRead, permissions: ["songdb:read"],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "importSongs", method: .post,
            pathTemplate: "/v1/customer/songdb",
            pathParameters: [],
            tag: "Customer Songdb", bodyLimit: 33554432, multipartLimit: 67108864,
            rateLimit: RateLimitClasses.songImport, permissions: ["songdb:write"],
            problemStatuses: [400, 401, 403, 404, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "listSongLetters", method: .get,
            pathTemplate: "/v1/customer/songdb/letters",
            pathParameters: [],
            tag: "Customer Songdb", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantRead, permissions: ["songdb:read"],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "getSong", method: .get,
            pathTemplate: "/v1/customer/songdb/{songId}",
            pathParameters: ["songId"],
            tag: "Customer Songdb", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantRead, permissions: ["songdb:read"],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "updateSong", method: .patch,
            pathTemplate: "/v1/customer/songdb/{songId}",
            pathParameters: ["songId"],
            tag: "Customer Songdb", bodyLimit: 131072,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["songdb:write"],
            problemStatuses: [400, 401, 403, 404, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "deleteSong", method: .delete,
            pathTemplate: "/v1/customer/songdb/{songId}",
            pathParameters: ["songId"],
            tag: "Customer Songdb", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["songdb:write"],
            problemStatuses: [400, 401, 403, 404, 429, 500, 503]),
        OperationDescription(
            id: "listSongImports", method: .get,
            pathTemplate: "/v1/customer/songdb/imports",
            pathParameters: [],
            tag: "Customer Songdb", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantRead, permissions: ["songdb:read"],
            problemStatuses: [400, 401, 403, 406, 429, 500, 503]),
        OperationDescription(
            id: "getSongImport", method: .get,
            pathTemplate: "/v1/customer/songdb/imports/{jobId}",
            pathParameters: ["jobId"],
            tag: "Customer Songdb", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantRead, permissions: ["songdb:read"],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "exportSongs", method: .get,
            pathTemplate: "/v1/customer/songdb/export",
            pathParameters: [],
            tag: "Customer Songdb", bodyLimit: 0,
            rateLimit: RateLimitClasses.songExport, permissions: ["songdb:read"],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "listApiKeys", method: .get,
            pathTemplate: "/v1/customer/api-keys",
            pathParameters: [],
            tag: "Customer API Keys", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantRead, permissions: ["api_keys:read"],
            problemStatuses: [400, 401, 403, 406, 429, 500, 503]),
        OperationDescription(
            id: "createApiKey", method: .post,
            pathTemplate: "/v1/customer/api-keys",
            pathParameters: [],
            tag: "Customer API Keys", bodyLimit: 65536,
            rateLimit: RateLimitClasses.keyWrite, permissions: ["api_keys:write"],
            problemStatuses: [400, 401, 403, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "listApiKeyScopes", method: .get,
            pathTemplate: "/v1/customer/api-keys/scopes",
            pathParameters: [],
            tag: "Customer API Keys", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantRead, permissions: ["api_keys:read"],
            problemStatuses: [400, 401, 403, 406, 429, 500, 503]),
        OperationDescription(
            id: "getApiKey", method: .get,
            pathTemplate: "/v1/customer/api-keys/{keyId}",
            pathParameters: ["keyId"],
            tag: "Customer API Keys", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantRead, permissions: ["api_keys:read"],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "updateApiKey", method: .patch,
            pathTemplate: "/v1/customer/api-keys/{keyId}",
            pathParameters: ["keyId"],
            tag: "Customer API Keys", bodyLimit: 65536,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["api_keys:write"],
            problemStatuses: [400, 401, 403, 404, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "revokeApiKey", method: .delete,
            pathTemplate: "/v1/customer/api-keys/{keyId}",
            pathParameters: ["keyId"],
            tag: "Customer API Keys", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["api_keys:revoke"],
            problemStatuses: [400, 401, 403, 404, 429, 500, 503]),
        OperationDescription(
            id: "rotateApiKey", method: .post,
            pathTemplate: "/v1/customer/api-keys/{keyId}/rotate",
            pathParameters: ["keyId"],
            tag: "Customer API Keys", bodyLimit: 65536,
            rateLimit: RateLimitClasses.keyWrite, permissions: ["api_keys:write"],
            problemStatuses: [400, 401, 403, 404, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "listVenueRequests", method: .get,
            pathTemplate: "/v1/customer/venues/{venueId}/requests",
            pathParameters: ["venueId"],
            tag: "Customer Requests", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantRead, permissions: ["requests:read"],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "updateRequest", method: .patch,
            pathTemplate: "/v1/customer/venues/{venueId}/requests/{requestId}",
            pathParameters: ["venueId", "requestId"],
            tag: "Customer Requests", bodyLimit: 65536,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["requests:process"],
            problemStatuses: [400, 401, 403, 404, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "deleteRequest", method: .delete,
            pathTemplate: "/v1/customer/venues/{venueId}/requests/{requestId}",
            pathParameters: ["venueId", "requestId"],
            tag: "Customer Requests", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["requests:process"],
            problemStatuses: [400, 401, 403, 404, 429, 500, 503]),
        OperationDescription(
            id: "listRequests", method: .get,
            pathTemplate: "/v1/customer/requests",
            pathParameters: [],
            tag: "Customer Requests", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantRead, permissions: ["requests:read"],
            problemStatuses: [400, 401, 403, 406, 429, 500, 503]),
        OperationDescription(
            id: "bulkDeleteRequests", method: .delete,
            pathTemplate: "/v1/customer/requests",
            pathParameters: [],
            tag: "Customer Requests", bodyLimit: 0,
            rateLimit: RateLimitClasses.bulkDelete, permissions: ["requests:process"],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "getRequestStats", method: .get,
            pathTemplate: "/v1/customer/requests/stats",
            pathParameters: [],
            tag: "Customer Requests", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantRead, permissions: ["requests:read"],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "listRecentRequests", method: .get,
            pathTemplate: "/v1/customer/requests/recent",
            pathParameters: [],
            tag: "Customer Requests", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantRead, permissions: ["requests:read"],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "bulkSetRequestsProcessed", method: .post,
            pathTemplate: "/v1/customer/requests/bulk/process",
            pathParameters: [],
            tag: "Customer Requests", bodyLimit: 65536,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["requests:process"],
            problemStatuses: [400, 401, 403, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "getRequest", method: .get,
            pathTemplate: "/v1/customer/requests/{requestId}",
            pathParameters: ["requestId"],
            tag: "Customer Requests", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantRead, permissions: ["requests:read"],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "setRequestProcessed", method: .patch,
            pathTemplate: "/v1/customer/requests/{requestId}/process",
            pathParameters: ["requestId"],
            tag: "Customer Requests", bodyLimit: 65536,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["requests:process"],
            problemStatuses: [400, 401, 403, 404, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "getVenueQueue", method: .get,
            pathTemplate: "/v1/customer/venues/{venueId}/queue",
            pathParameters: ["venueId"],
            tag: "Customer Requests", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantRead, permissions: ["requests:read"],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "clearVenueQueue", method: .delete,
            pathTemplate: "/v1/customer/venues/{venueId}/queue",
            pathParameters: ["venueId"],
            tag: "Customer Requests", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["requests:process"],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "getQueuePolicy", method: .get,
            pathTemplate: "/v1/customer/venues/{venueId}/queue-policy",
            pathParameters: ["venueId"],
            tag: "Customer Requests", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantRead, permissions: ["requests:read"],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "setQueuePolicy", method: .put,
            pathTemplate: "/v1/customer/venues/{venueId}/queue-policy",
            pathParameters: ["venueId"],
            tag: "Customer Requests", bodyLimit: 65536,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["requests:process"],
            problemStatuses: [400, 401, 403, 404, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "moveRequest", method: .put,
            pathTemplate: "/v1/customer/venues/{venueId}/queue/{requestId}/pin",
            pathParameters: ["venueId", "requestId"],
            tag: "Customer Requests", bodyLimit: 65536,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["requests:process"],
            problemStatuses: [400, 401, 403, 404, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "releaseRequest", method: .delete,
            pathTemplate: "/v1/customer/venues/{venueId}/queue/{requestId}/pin",
            pathParameters: ["venueId", "requestId"],
            tag: "Customer Requests", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["requests:process"],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "startRequest", method: .post,
            pathTemplate: "/v1/customer/venues/{venueId}/queue/{requestId}/start",
            pathParameters: ["venueId", "requestId"],
            tag: "Customer Requests", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["requests:process"],
            problemStatuses: [400, 401, 403, 404, 406, 409, 429, 500, 503]),
        OperationDescription(
            id: "skipRequest", method: .post,
            pathTemplate: "/v1/customer/venues/{venueId}/queue/{requestId}/skip",
            pathParameters: ["venueId", "requestId"],
            tag: "Customer Requests", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["requests:process"],
            problemStatuses: [400, 401, 403, 404, 406, 409, 429, 500, 503]),
        OperationDescription(
            id: "holdRequest", method: .put,
            pathTemplate: "/v1/customer/venues/{venueId}/queue/{requestId}/hold",
            pathParameters: ["venueId", "requestId"],
            tag: "Customer Requests", bodyLimit: 65536,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["requests:process"],
            problemStatuses: [400, 401, 403, 404, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "setRequestSingers", method: .put,
            pathTemplate: "/v1/customer/venues/{venueId}/queue/{requestId}/singers",
            pathParameters: ["venueId", "requestId"],
            tag: "Customer Requests", bodyLimit: 65536,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["requests:process"],
            problemStatuses: [400, 401, 403, 404, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "setSingerPresence", method: .put,
            pathTemplate: "/v1/customer/venues/{venueId}/singers/{singerId}/presence",
            pathParameters: ["venueId", "singerId"],
            tag: "Customer Requests", bodyLimit: 65536,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["requests:process"],
            problemStatuses: [400, 401, 403, 404, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "startNight", method: .post,
            pathTemplate: "/v1/customer/venues/{venueId}/night",
            pathParameters: ["venueId"],
            tag: "Customer Requests", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["requests:process"],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "listKiosks", method: .get,
            pathTemplate: "/v1/customer/venues/{venueId}/kiosks",
            pathParameters: ["venueId"],
            tag: "Customer Requests", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantRead, permissions: ["requests:read"],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "createKiosk", method: .post,
            pathTemplate: "/v1/customer/venues/{venueId}/kiosks",
            pathParameters: ["venueId"],
            tag: "Customer Requests", bodyLimit: 65536,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["requests:process"],
            problemStatuses: [400, 401, 403, 404, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "removeKiosk", method: .delete,
            pathTemplate: "/v1/customer/venues/{venueId}/kiosks/{kioskId}",
            pathParameters: ["venueId", "kioskId"],
            tag: "Customer Requests", bodyLimit: 0,
            rateLimit: RateLimitClasses.tenantWrite, permissions: ["requests:process"],
            problemStatuses: [400, 401, 403, 404, 429, 500, 503]),
        OperationDescription(
            id: "getVenueQueuePublic", method: .get,
            pathTemplate: "/v1/public/venues/{venueUrlName}/queue",
            pathParameters: ["venueUrlName"],
            tag: "Public", bodyLimit: 0,
            rateLimit: RateLimitClasses.publicQueue, permissions: [],
            problemStatuses: [400, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "updateGuestRequest", method: .patch,
            pathTemplate: "/v1/public/venues/{venueUrlName}/requests/{requestId}",
            pathParameters: ["venueUrlName", "requestId"],
            tag: "Public", bodyLimit: 16384,
            rateLimit: RateLimitClasses.guestChange, permissions: [],
            problemStatuses: [400, 401, 404, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "cancelGuestRequest", method: .delete,
            pathTemplate: "/v1/public/venues/{venueUrlName}/requests/{requestId}",
            pathParameters: ["venueUrlName", "requestId"],
            tag: "Public", bodyLimit: 0,
            rateLimit: RateLimitClasses.guestChange, permissions: [],
            problemStatuses: [400, 401, 404, 409, 429, 500, 503]),
        OperationDescription(
            id: "createKioskRequest", method: .post,
            pathTemplate: "/v1/public/venues/{venueUrlName}/kiosk-requests",
            pathParameters: ["venueUrlName"],
            tag: "Public", bodyLimit: 16384,
            rateLimit: RateLimitClasses.kioskRequest, permissions: [],
            problemStatuses: [400, 401, 403, 404, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "listSingerRequests", method: .get,
            pathTemplate: "/v1/singer/requests",
            pathParameters: [],
            tag: "Singer Requests", bodyLimit: 0,
            rateLimit: RateLimitClasses.singerRead, permissions: [],
            problemStatuses: [400, 401, 403, 406, 429, 500, 503]),
        OperationDescription(
            id: "createSingerRequest", method: .post,
            pathTemplate: "/v1/singer/requests",
            pathParameters: [],
            tag: "Singer Requests", bodyLimit: 16384,
            rateLimit: RateLimitClasses.singerRequest, permissions: [],
            problemStatuses: [400, 401, 403, 404, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "getSingerRequest", method: .get,
            pathTemplate: "/v1/singer/requests/{requestId}",
            pathParameters: ["requestId"],
            tag: "Singer Requests", bodyLimit: 0,
            rateLimit: RateLimitClasses.singerRead, permissions: [],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "updateSingerRequest", method: .patch,
            pathTemplate: "/v1/singer/requests/{requestId}",
            pathParameters: ["requestId"],
            tag: "Singer Requests", bodyLimit: 16384,
            rateLimit: RateLimitClasses.singerChange, permissions: [],
            problemStatuses: [400, 401, 403, 404, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "cancelSingerRequest", method: .delete,
            pathTemplate: "/v1/singer/requests/{requestId}",
            pathParameters: ["requestId"],
            tag: "Singer Requests", bodyLimit: 0,
            rateLimit: RateLimitClasses.singerChange, permissions: [],
            problemStatuses: [400, 401, 403, 404, 409, 429, 500, 503]),
        OperationDescription(
            id: "setOwnPresence", method: .put,
            pathTemplate: "/v1/singer/venues/{venueId}/presence",
            pathParameters: ["venueId"],
            tag: "Singer Requests", bodyLimit: 16384,
            rateLimit: RateLimitClasses.singerChange, permissions: [],
            problemStatuses: [400, 401, 403, 404, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "openkjCommand", method: .post,
            pathTemplate: "/openkj/api",
            pathParameters: [],
            tag: "OpenKJ Compatibility", bodyLimit: 16777216,
            rateLimit: nil, permissions: [],
            problemStatuses: [413, 500, 503]),
        OperationDescription(
            id: "openkjListVenues", method: .get,
            pathTemplate: "/api/venues/list",
            pathParameters: [],
            tag: "OpenKJ Compatibility", bodyLimit: 0,
            rateLimit: RateLimitClasses.program, permissions: [],
            problemStatuses: [400, 401, 403, 406, 429, 500, 503]),
        OperationDescription(
            id: "openkjGetRequests", method: .get,
            pathTemplate: "/api/venues/{venueId}/requests",
            pathParameters: ["venueId"],
            tag: "OpenKJ Compatibility", bodyLimit: 0,
            rateLimit: RateLimitClasses.program, permissions: [],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "openkjSubmitRequest", method: .post,
            pathTemplate: "/api/venues/{venueId}/requests",
            pathParameters: ["venueId"],
            tag: "OpenKJ Compatibility", bodyLimit: 65536,
            rateLimit: RateLimitClasses.program, permissions: [],
            problemStatuses: [400, 401, 403, 404, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "openkjSearchSongs", method: .get,
            pathTemplate: "/api/songdb/search",
            pathParameters: [],
            tag: "OpenKJ Compatibility", bodyLimit: 0,
            rateLimit: RateLimitClasses.program, permissions: [],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "interfaceListVenues", method: .get,
            pathTemplate: "/v1/request-interface/venues",
            pathParameters: [],
            tag: "Request Interface", bodyLimit: 0,
            rateLimit: RateLimitClasses.program, permissions: [],
            problemStatuses: [400, 401, 403, 406, 429, 500, 503]),
        OperationDescription(
            id: "interfaceListRequests", method: .get,
            pathTemplate: "/v1/request-interface/requests",
            pathParameters: [],
            tag: "Request Interface", bodyLimit: 0,
            rateLimit: RateLimitClasses.program, permissions: [],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "interfaceGetStats", method: .get,
            pathTemplate: "/v1/request-interface/stats",
            pathParameters: [],
            tag: "Request Interface", bodyLimit: 0,
            rateLimit: RateLimitClasses.program, permissions: [],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "interfaceBulkProcess", method: .post,
            pathTemplate: "/v1/request-interface/requests/bulk/process",
            pathParameters: [],
            tag: "Request Interface", bodyLimit: 65536,
            rateLimit: RateLimitClasses.programBulk, permissions: [],
            problemStatuses: [400, 401, 403, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "interfaceDeleteRequest", method: .delete,
            pathTemplate: "/v1/request-interface/requests/{requestId}",
            pathParameters: ["requestId"],
            tag: "Request Interface", bodyLimit: 0,
            rateLimit: RateLimitClasses.program, permissions: [],
            problemStatuses: [400, 401, 403, 404, 429, 500, 503]),
        OperationDescription(
            id: "interfaceMarkProcessed", method: .patch,
            pathTemplate: "/v1/request-interface/requests/{requestId}/process",
            pathParameters: ["requestId"],
            tag: "Request Interface", bodyLimit: 0,
            rateLimit: RateLimitClasses.program, permissions: [],
            problemStatuses: [400, 401, 403, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "interfaceMarkUnprocessed", method: .patch,
            pathTemplate: "/v1/request-interface/requests/{requestId}/unprocess",
            pathParameters: ["requestId"],
            tag: "Request Interface", bodyLimit: 0,
            rateLimit: RateLimitClasses.program, permissions: [],
            problemStatuses: [400, 401, 403, 404, 406, 409, 429, 500, 503]),
        OperationDescription(
            id: "getKeySet", method: .get,
            pathTemplate: "/.well-known/jwks.json",
            pathParameters: [],
            tag: "Auth", bodyLimit: 0,
            rateLimit: RateLimitClasses.publicRead, permissions: [],
            problemStatuses: [400, 406, 429, 500, 503]),
        OperationDescription(
            id: "getHealth", method: .get,
            pathTemplate: "/healthz",
            pathParameters: [],
            tag: "System", bodyLimit: 0,
            rateLimit: nil, permissions: [],
            problemStatuses: [400, 406, 500, 503]),
        OperationDescription(
            id: "getReadiness", method: .get,
            pathTemplate: "/readyz",
            pathParameters: [],
            tag: "System", bodyLimit: 0,
            rateLimit: nil, permissions: [],
            problemStatuses: [400, 406, 500]),
    ]
}

/// The classes of limits that operations share.
public enum RateLimitClasses {
    /// Reads without signing in; one person leafing through a songbook stays well below it.
    ///
    /// Contract: `openapi/openapi.yaml:70`
    public static let publicRead = RateLimitClass(
        name: "publicRead",
        limits: [
            RateLimitClass.Limit(
                key: .address, limit: 60, windowSeconds: 60),
        ])
    /// Song requests of guests. A venue's guests often share one address, so a device has a limit
    /// of its own; the limit of the venue bounds what a crowd of new devices can do, and a refused
    /// request does not count in it.
    ///
    /// Contract: `openapi/openapi.yaml:76`
    public static let guestRequest = RateLimitClass(
        name: "guestRequest",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 10, windowSeconds: 3600),
            RateLimitClass.Limit(
                key: .address, limit: 100, windowSeconds: 3600),
            RateLimitClass.Limit(
                key: .pathParameter("venueUrlName"), limit: 200, windowSeconds: 3600, refundOnRefusal: true),
        ])
    /// New accounts.
    ///
    /// Contract: `openapi/openapi.yaml:91`
    public static let signUp = RateLimitClass(
        name: "signUp",
        limits: [
            RateLimitClass.Limit(
                key: .address, limit: 5, windowSeconds: 3600),
        ], whenUnavailable: .refuse)
    /// Attempts to sign in; what one account admits is counted apart.
    ///
    /// Contract: `openapi/openapi.yaml:98`
    public static let signIn = RateLimitClass(
        name: "signIn",
        limits: [
            RateLimitClass.Limit(
                key: .address, limit: 5, windowSeconds: 60),
        ], whenUnavailable: .refuse)
    /// Refreshing; a venue's guests often share one address.
    ///
    /// Contract: `openapi/openapi.yaml:105`
    public static let refresh = RateLimitClass(
        name: "refresh",
        limits: [
            RateLimitClass.Limit(
                key: .address, limit: 60, windowSeconds: 60),
        ])
    /// Asking for a mail; what one account gets is counted apart.
    ///
    /// Contract: `openapi/openapi.yaml:111`
    public static let mailRequest = RateLimitClass(
        name: "mailRequest",
        limits: [
            RateLimitClass.Limit(
                key: .address, limit: 5, windowSeconds: 3600),
        ], whenUnavailable: .refuse)
    /// Trying the token of a mailed link.
    ///
    /// Contract: `openapi/openapi.yaml:118`
    public static let mailedToken = RateLimitClass(
        name: "mailedToken",
        limits: [
            RateLimitClass.Limit(
                key: .address, limit: 10, windowSeconds: 900),
        ], whenUnavailable: .refuse)
    /// Signing out.
    ///
    /// Contract: `openapi/openapi.yaml:125`
    public static let signOut = RateLimitClass(
        name: "signOut",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 30, windowSeconds: 60),
            RateLimitClass.Limit(
                key: .address, limit: 60, windowSeconds: 60),
        ])
    /// Ending sessions.
    ///
    /// Contract: `openapi/openapi.yaml:134`
    public static let session = RateLimitClass(
        name: "session",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 30, windowSeconds: 60),
        ])
    /// Reading and describing one's own account.
    ///
    /// Contract: `openapi/openapi.yaml:140`
    public static let accountRead = RateLimitClass(
        name: "accountRead",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 60, windowSeconds: 60),
        ])
    /// Changes of what an account is entered with.
    ///
    /// Contract: `openapi/openapi.yaml:146`
    public static let accountChange = RateLimitClass(
        name: "accountChange",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 5, windowSeconds: 3600),
        ], whenUnavailable: .refuse)
    /// Changing one's telephone number; what one number gets is counted apart.
    ///
    /// Contract: `openapi/openapi.yaml:153`
    public static let phoneChange = RateLimitClass(
        name: "phoneChange",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 5, windowSeconds: 3600),
        ])
    /// Trying the code of a text message; what one code admits is counted apart.
    ///
    /// Contract: `openapi/openapi.yaml:159`
    public static let phoneCode = RateLimitClass(
        name: "phoneCode",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 10, windowSeconds: 900),
        ])
    /// Deleting one's account.
    ///
    /// Contract: `openapi/openapi.yaml:165`
    public static let accountDeletion = RateLimitClass(
        name: "accountDeletion",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 3, windowSeconds: 3600),
        ])
    /// Switching between profiles.
    ///
    /// Contract: `openapi/openapi.yaml:171`
    public static let context = RateLimitClass(
        name: "context",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 10, windowSeconds: 60),
        ])
    /// Showing again who is there.
    ///
    /// Contract: `openapi/openapi.yaml:177`
    public static let reauthenticate = RateLimitClass(
        name: "reauthenticate",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 5, windowSeconds: 900),
        ], whenUnavailable: .refuse)
    /// Running the platform.
    ///
    /// Contract: `openapi/openapi.yaml:184`
    public static let admin = RateLimitClass(
        name: "admin",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 200, windowSeconds: 60),
        ])
    /// Setting up an authenticator app.
    ///
    /// Contract: `openapi/openapi.yaml:190`
    public static let totpEnrolment = RateLimitClass(
        name: "totpEnrolment",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 5, windowSeconds: 3600),
        ])
    /// Setting up text messages; what one number gets is counted apart.
    ///
    /// Contract: `openapi/openapi.yaml:196`
    public static let smsEnrolment = RateLimitClass(
        name: "smsEnrolment",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 5, windowSeconds: 3600),
        ])
    /// Confirming a second factor.
    ///
    /// Contract: `openapi/openapi.yaml:202`
    public static let factorCode = RateLimitClass(
        name: "factorCode",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 10, windowSeconds: 900),
        ])
    /// Switching second factors off.
    ///
    /// Contract: `openapi/openapi.yaml:208`
    public static let twoFactorDisable = RateLimitClass(
        name: "twoFactorDisable",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 5, windowSeconds: 3600),
        ])
    /// New recovery codes.
    ///
    /// Contract: `openapi/openapi.yaml:214`
    public static let recoveryCodes = RateLimitClass(
        name: "recoveryCodes",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 3, windowSeconds: 3600),
        ])
    /// Codes for sign-ins; what one sign-in and one number get is counted apart.
    ///
    /// Contract: `openapi/openapi.yaml:220`
    public static let challengeSms = RateLimitClass(
        name: "challengeSms",
        limits: [
            RateLimitClass.Limit(
                key: .address, limit: 3, windowSeconds: 900),
        ])
    /// Second factors of sign-ins; what one sign-in and one account admit is counted apart.
    ///
    /// Contract: `openapi/openapi.yaml:226`
    public static let challengeCode = RateLimitClass(
        name: "challengeCode",
        limits: [
            RateLimitClass.Limit(
                key: .address, limit: 10, windowSeconds: 900),
        ])
    /// Codes to show again who is there.
    ///
    /// Contract: `openapi/openapi.yaml:232`
    public static let reauthenticationSms = RateLimitClass(
        name: "reauthenticationSms",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 5, windowSeconds: 900),
        ])
    /// Beginning to sign in with another provider.
    ///
    /// Contract: `openapi/openapi.yaml:238`
    public static let oauthStart = RateLimitClass(
        name: "oauthStart",
        limits: [
            RateLimitClass.Limit(
                key: .address, limit: 20, windowSeconds: 60),
        ])
    /// Coming back from another provider.
    ///
    /// Contract: `openapi/openapi.yaml:244`
    public static let oauthCallback = RateLimitClass(
        name: "oauthCallback",
        limits: [
            RateLimitClass.Limit(
                key: .address, limit: 20, windowSeconds: 60),
        ])
    /// Signing in with what another provider gave.
    ///
    /// Contract: `openapi/openapi.yaml:250`
    public static let oauthExchange = RateLimitClass(
        name: "oauthExchange",
        limits: [
            RateLimitClass.Limit(
                key: .address, limit: 10, windowSeconds: 60),
        ])
    /// Linking and unlinking providers.
    ///
    /// Contract: `openapi/openapi.yaml:256`
    public static let identityChange = RateLimitClass(
        name: "identityChange",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 10, windowSeconds: 3600),
        ])
    /// Messages of other services; they come from few addresses.
    ///
    /// Contract: `openapi/openapi.yaml:262`
    public static let webhook = RateLimitClass(
        name: "webhook",
        limits: [
            RateLimitClass.Limit(
                key: .address, limit: 600, windowSeconds: 60),
        ])
    /// Reading an account's venues, systems, songs and requests.
    ///
    /// Contract: `openapi/openapi.yaml:268`
    public static let tenantRead = RateLimitClass(
        name: "tenantRead",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 300, windowSeconds: 60),
        ])
    /// Changing them.
    ///
    /// Contract: `openapi/openapi.yaml:274`
    public static let tenantWrite = RateLimitClass(
        name: "tenantWrite",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 100, windowSeconds: 60),
        ])
    /// Making API keys and their secrets.
    ///
    /// Contract: `openapi/openapi.yaml:280`
    public static let keyWrite = RateLimitClass(
        name: "keyWrite",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 20, windowSeconds: 3600),
        ])
    /// Deleting requests in bulk.
    ///
    /// Contract: `openapi/openapi.yaml:286`
    public static let bulkDelete = RateLimitClass(
        name: "bulkDelete",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 5, windowSeconds: 3600),
        ])
    /// Deleting all songs of a system.
    ///
    /// Contract: `openapi/openapi.yaml:292`
    public static let catalogueDelete = RateLimitClass(
        name: "catalogueDelete",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 5, windowSeconds: 3600),
        ])
    /// Exporting a venue's requests.
    ///
    /// Contract: `openapi/openapi.yaml:298`
    public static let venueExport = RateLimitClass(
        name: "venueExport",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 10, windowSeconds: 3600),
        ])
    /// Importing catalogues.
    ///
    /// Contract: `openapi/openapi.yaml:304`
    public static let songImport = RateLimitClass(
        name: "songImport",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 10, windowSeconds: 3600),
        ])
    /// Exporting catalogues.
    ///
    /// Contract: `openapi/openapi.yaml:310`
    public static let songExport = RateLimitClass(
        name: "songExport",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 20, windowSeconds: 3600),
        ])
    /// Watching a venue's queue; the phones of a whole room often share one address.
    ///
    /// Contract: `openapi/openapi.yaml:316`
    public static let publicQueue = RateLimitClass(
        name: "publicQueue",
        limits: [
            RateLimitClass.Limit(
                key: .address, limit: 1200, windowSeconds: 60),
        ])
    /// Guests' looks at their own requests.
    ///
    /// Contract: `openapi/openapi.yaml:322`
    public static let guestRead = RateLimitClass(
        name: "guestRead",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 60, windowSeconds: 60),
            RateLimitClass.Limit(
                key: .address, limit: 600, windowSeconds: 60),
        ])
    /// Guests' changes of their own requests.
    ///
    /// Contract: `openapi/openapi.yaml:331`
    public static let guestChange = RateLimitClass(
        name: "guestChange",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 30, windowSeconds: 60),
            RateLimitClass.Limit(
                key: .address, limit: 300, windowSeconds: 60),
        ])
    /// Song requests at a kiosk; what one name may do is counted apart.
    ///
    /// Contract: `openapi/openapi.yaml:340`
    public static let kioskRequest = RateLimitClass(
        name: "kioskRequest",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 300, windowSeconds: 3600),
        ])
    /// Song requests of signed-in singers.
    ///
    /// Contract: `openapi/openapi.yaml:346`
    public static let singerRequest = RateLimitClass(
        name: "singerRequest",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 10, windowSeconds: 3600),
        ])
    /// Singers' looks at their own requests.
    ///
    /// Contract: `openapi/openapi.yaml:352`
    public static let singerRead = RateLimitClass(
        name: "singerRead",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 120, windowSeconds: 60),
        ])
    /// Singers' changes of their own requests.
    ///
    /// Contract: `openapi/openapi.yaml:358`
    public static let singerChange = RateLimitClass(
        name: "singerChange",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 30, windowSeconds: 60),
        ])
    /// Calls of an account's programs; each key is counted apart.
    ///
    /// Contract: `openapi/openapi.yaml:364`
    public static let program = RateLimitClass(
        name: "program",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 100, windowSeconds: 60),
        ])
    /// Changes of many requests by an account's programs.
    ///
    /// Contract: `openapi/openapi.yaml:370`
    public static let programBulk = RateLimitClass(
        name: "programBulk",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 10, windowSeconds: 60),
        ])
}
