// Generated from openapi/openapi.yaml — do not edit.

/// Changes of one's own account.
///
/// Contract: `openapi/openapi.yaml:47`
public protocol AccountAPI: Sendable {
    /// `POST /v1/account/password`: Change your password
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 406, 413, 415, 429, 500,
    /// 503.
    ///
    /// Contract: `openapi/paths/account/password.yaml:2`
    func changePassword(_ input: ChangePassword.Input) async throws -> ChangePassword.Output

    /// `PATCH /v1/account/email`: Change your address
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 406, 413, 415, 429, 500,
    /// 503.
    ///
    /// Contract: `openapi/paths/account/email.yaml:2`
    func requestEmailChange(_ input: RequestEmailChange.Input) async throws -> RequestEmailChange.Output

    /// `DELETE /v1/account/email`: Keep your address
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/account/email.yaml:68`
    func cancelEmailChange(_ input: CancelEmailChange.Input) async throws -> CancelEmailChange.Output

    /// `POST /v1/account/email/undo`: Take your former address back
    /// - Throws: a ``Problem`` with one of the statuses 400, 406, 413, 415, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/account/email-undo.yaml:2`
    func undoEmailChange(_ input: UndoEmailChange.Input) async throws -> UndoEmailChange.Output

    /// `PATCH /v1/account/phone`: Change your telephone number
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 413, 415, 429,
    /// 500, 503.
    ///
    /// Contract: `openapi/paths/account/phone.yaml:2`
    func requestPhoneChange(_ input: RequestPhoneChange.Input) async throws -> RequestPhoneChange.Output

    /// `DELETE /v1/account/phone`: Remove your telephone number
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 409, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/account/phone.yaml:70`
    func removePhone(_ input: RemovePhone.Input) async throws -> RemovePhone.Output

    /// `POST /v1/account/phone/verify`: Confirm your telephone number
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 404, 406, 413, 415, 429, 500,
    /// 503.
    ///
    /// Contract: `openapi/paths/account/phone-verify.yaml:2`
    func verifyPhone(_ input: VerifyPhone.Input) async throws -> VerifyPhone.Output

    /// `DELETE /v1/account`: Delete your account
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 409, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/account/account.yaml:2`
    func deleteAccount(_ input: DeleteAccount.Input) async throws -> DeleteAccount.Output

    /// `POST /v1/account/deletion/undo`: Keep your account
    /// - Throws: a ``Problem`` with one of the statuses 400, 406, 413, 415, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/account/deletion-undo.yaml:2`
    func undoDeletion(_ input: UndoDeletion.Input) async throws -> UndoDeletion.Output

    /// `POST /v1/account/export`: Ask for your data
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/account/export.yaml:2`
    func requestExport(_ input: RequestExport.Input) async throws -> RequestExport.Output

    /// `POST /v1/account/export/download`: Fetch your data
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 406, 413, 415, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/account/export-download.yaml:2`
    func downloadExport(_ input: DownloadExport.Input) async throws -> DownloadExport.Output
}
