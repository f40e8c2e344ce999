// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport

/// What the suites could not make, for the report.
enum ConformanceIndex {
    static let untested: [String: [UntestedConstraint]] = [
        "listPublicVenues": Conformance.ListPublicVenuesConformance.untested,
        "getPublicVenue": Conformance.GetPublicVenueConformance.untested,
        "searchVenueSongDb": Conformance.SearchVenueSongDbConformance.untested,
        "browseVenueSongs": Conformance.BrowseVenueSongsConformance.untested,
        "createGuestRequest": Conformance.CreateGuestRequestConformance.untested,
        "signUp": Conformance.SignUpConformance.untested,
        "verifyEmail": Conformance.VerifyEmailConformance.untested,
        "resendVerificationEmail": Conformance.ResendVerificationEmailConformance.untested,
        "signIn": Conformance.SignInConformance.untested,
        "refreshToken": Conformance.RefreshTokenConformance.untested,
        "signOut": Conformance.SignOutConformance.untested,
        "signOutAll": Conformance.SignOutAllConformance.untested,
        "listSessions": Conformance.ListSessionsConformance.untested,
        "revokeSession": Conformance.RevokeSessionConformance.untested,
        "reauthenticate": Conformance.ReauthenticateConformance.untested,
        "forgotPassword": Conformance.ForgotPasswordConformance.untested,
        "resetPassword": Conformance.ResetPasswordConformance.untested,
        "getMe": Conformance.GetMeConformance.untested,
        "updateMe": Conformance.UpdateMeConformance.untested,
        "switchContext": Conformance.SwitchContextConformance.untested,
        "requestMagicLink": Conformance.RequestMagicLinkConformance.untested,
        "verifyMagicLink": Conformance.VerifyMagicLinkConformance.untested,
        "sendPasswordReset": Conformance.SendPasswordResetConformance.untested,
        "getTwoFactorStatus": Conformance.GetTwoFactorStatusConformance.untested,
        "enrollTotp": Conformance.EnrollTotpConformance.untested,
        "confirmTotp": Conformance.ConfirmTotpConformance.untested,
        "disableTwoFactor": Conformance.DisableTwoFactorConformance.untested,
        "enrollSms": Conformance.EnrollSmsConformance.untested,
        "confirmSms": Conformance.ConfirmSmsConformance.untested,
        "regenerateBackupCodes": Conformance.RegenerateBackupCodesConformance.untested,
        "getBackupCodeCount": Conformance.GetBackupCodeCountConformance.untested,
        "sendTwoFactorSms": Conformance.SendTwoFactorSmsConformance.untested,
        "verifyTwoFactorChallenge": Conformance.VerifyTwoFactorChallengeConformance.untested,
        "sendReauthenticationSms": Conformance.SendReauthenticationSmsConformance.untested,
        "getKeySet": Conformance.GetKeySetConformance.untested,
        "getHealth": Conformance.GetHealthConformance.untested,
        "getReadiness": Conformance.GetReadinessConformance.untested,
    ]
}
