// Generated from openapi/openapi.yaml — do not edit.

/// Second factors, recovery codes, and sign-ins that wait for one.
///
/// Contract: `openapi/openapi.yaml:45`
public protocol TwoFactorAPI: Sendable {
    /// `GET /v1/auth/two-factor/status`: Which second factors are on?
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/two-factor/status.yaml:2`
    func getTwoFactorStatus(_ input: GetTwoFactorStatus.Input) async throws -> GetTwoFactorStatus.Output

    /// `POST /v1/auth/two-factor/totp/enable`: Set up an authenticator app
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 406, 413, 415, 429, 500,
    /// 503.
    ///
    /// Contract: `openapi/paths/two-factor/totp-enable.yaml:2`
    func enrollTotp(_ input: EnrollTotp.Input) async throws -> EnrollTotp.Output

    /// `POST /v1/auth/two-factor/totp/verify`: Confirm an authenticator app
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 406, 409, 413, 415, 429,
    /// 500, 503.
    ///
    /// Contract: `openapi/paths/two-factor/totp-verify.yaml:2`
    func confirmTotp(_ input: ConfirmTotp.Input) async throws -> ConfirmTotp.Output

    /// `POST /v1/auth/two-factor/disable`: Switch a second factor off
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 406, 409, 413, 415, 429,
    /// 500, 503.
    ///
    /// Contract: `openapi/paths/two-factor/disable.yaml:2`
    func disableTwoFactor(_ input: DisableTwoFactor.Input) async throws -> DisableTwoFactor.Output

    /// `POST /v1/auth/two-factor/sms/enable`: Set up codes by text message
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 413, 415, 429,
    /// 500, 503.
    ///
    /// Contract: `openapi/paths/two-factor/sms-enable.yaml:2`
    func enrollSms(_ input: EnrollSms.Input) async throws -> EnrollSms.Output

    /// `POST /v1/auth/two-factor/sms/verify`: Confirm codes by text message
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 413, 415, 429,
    /// 500, 503.
    ///
    /// Contract: `openapi/paths/two-factor/sms-verify.yaml:2`
    func confirmSms(_ input: ConfirmSms.Input) async throws -> ConfirmSms.Output

    /// `POST /v1/auth/two-factor/backup-codes/regenerate`: Get new recovery codes
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 406, 409, 413, 415, 429,
    /// 500, 503.
    ///
    /// Contract: `openapi/paths/two-factor/backup-codes-regenerate.yaml:2`
    func regenerateBackupCodes(_ input: RegenerateBackupCodes.Input) async throws -> RegenerateBackupCodes.Output

    /// `GET /v1/auth/two-factor/backup-codes/count`: How many recovery codes are left?
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/two-factor/backup-codes-count.yaml:2`
    func getBackupCodeCount(_ input: GetBackupCodeCount.Input) async throws -> GetBackupCodeCount.Output

    /// `POST /v1/auth/two-factor/challenge/sms`: Send the code of a sign-in
    /// - Throws: a ``Problem`` with one of the statuses 400, 403, 404, 406, 409, 413, 415, 429,
    /// 500, 503.
    ///
    /// Contract: `openapi/paths/two-factor/challenge-sms.yaml:2`
    func sendTwoFactorSms(_ input: SendTwoFactorSms.Input) async throws -> SendTwoFactorSms.Output

    /// `POST /v1/auth/two-factor/challenge/verify`: Finish a sign-in with the second factor
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 413, 415, 429,
    /// 500, 503.
    ///
    /// Contract: `openapi/paths/two-factor/challenge-verify.yaml:2`
    func verifyTwoFactorChallenge(_ input: VerifyTwoFactorChallenge.Input) async throws -> VerifyTwoFactorChallenge.Output

    /// `POST /v1/auth/reauthenticate/sms`: Send a code to show again who is there
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 404, 406, 409, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/two-factor/reauthenticate-sms.yaml:2`
    func sendReauthenticationSms(_ input: SendReauthenticationSms.Input) async throws -> SendReauthenticationSms.Output
}
