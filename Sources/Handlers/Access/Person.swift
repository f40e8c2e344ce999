import CoreTypes
import Platform
import Postgres

/// A user as operations on accounts know them.
struct Person: RowDecodable, Sendable {
    /// What may be done with the account.
    enum Status: String, Sendable {
        case active
        case suspended
        /// Will be deleted, unless that is undone.
        case leaving
        case deleted
    }

    var id: UUID
    var email: String
    var name: String?
    /// A PHC string; nil for an account without a password.
    var passwordHash: String?
    var status: Status
    var isEmailVerified: Bool
    /// Whether an authenticator app is confirmed.
    var hasTOTP: Bool
    /// The number that codes go to, where that is switched on.
    var smsNumber: String?
    var recoveryCodes: Int32

    /// Whether signing in takes a second factor.
    var hasSecondFactor: Bool { hasTOTP || smsNumber != nil }

    init(from row: inout RowReader) throws(RowDecodingError) {
        id = try row.uuid()
        email = try row.text()
        name = try row.optionalText()
        passwordHash = try row.optionalText()
        let status = try row.text()
        guard let known = Status(rawValue: status) else { throw row.failure("unknown status \(status)") }
        self.status = known
        isEmailVerified = try row.bool()
        hasTOTP = try row.bool()
        smsNumber = try row.optionalText()
        recoveryCodes = try row.int32()
    }
}

enum PersonStatements {
    /// The user with address `$1`.
    static let byEmail = Statement<Person>(
        "person by email",
        """
        SELECT users.users_id, email, name, password_hash, status, email_verified_at IS NOT NULL,
            totp.confirmed_at IS NOT NULL, sms.phone_number,
            (SELECT count(*)::integer FROM recovery_codes WHERE recovery_codes.users_id = users.users_id)
        FROM users LEFT JOIN totp_factors totp USING (users_id) LEFT JOIN sms_factors sms USING (users_id)
        WHERE email = $1
        """, isReader: true)

    /// User `$1`.
    static let byID = Statement<Person>(
        "person by id",
        """
        SELECT users.users_id, email, name, password_hash, status, email_verified_at IS NOT NULL,
            totp.confirmed_at IS NOT NULL, sms.phone_number,
            (SELECT count(*)::integer FROM recovery_codes WHERE recovery_codes.users_id = users.users_id)
        FROM users LEFT JOIN totp_factors totp USING (users_id) LEFT JOIN sms_factors sms USING (users_id)
        WHERE users.users_id = $1
        """, isReader: true)
}
