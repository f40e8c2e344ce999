import Platform

/// Confirms the address of an account.
enum VerifyAddress: TokenPurpose {
    static let name = "verify_address"
}

/// Sets a new password.
enum ResetPasswordLink: TokenPurpose {
    static let name = "reset_password"
}

/// Signs in, for the client that asked.
enum MagicLink: TokenPurpose {
    static let name = "magic_link"
}

/// Confirms the address that an account is to change to.
enum ConfirmNewAddress: TokenPurpose {
    static let name = "confirm_new_address"
}

/// Gives an account its former address back.
enum UndoAddressChange: TokenPurpose {
    static let name = "undo_address_change"
}

/// Keeps an account that is to be deleted.
enum UndoDeletionLink: TokenPurpose {
    static let name = "undo_deletion"
}

/// Fetches exported data.
enum ExportLink: TokenPurpose {
    static let name = "download_export"
}

/// How long mailed links are good, in seconds.
enum LinkLife {
    static let verifyAddress: Int64 = 86_400
    static let resetPassword: Int64 = 3_600
    static let magicLink: Int64 = 600
    static let confirmNewAddress: Int64 = 86_400
    static let undoAddressChange: Int64 = 72 * 3_600
    static let undoDeletion: Int64 = 14 * 86_400
    static let downloadExport: Int64 = 86_400
}
