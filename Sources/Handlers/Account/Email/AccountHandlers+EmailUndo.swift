import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension AccountHandlers {
    /// Gives an account back to the owner of its former address, by the link of a notice.
    ///
    /// Whoever changed the address may have changed more, so that nothing that came after the first notice is left to
    /// them: addresses, second factors, identity providers, a deletion. The password is void, as nobody can tell whose it
    /// is, and a link to set one goes to the address.
    public func undoEmailChange(_ input: UndoEmailChange.Input) async throws -> UndoEmailChange.Output {
        let client = Client(input.context)
        do {
            let ended = try await services.database.transaction { transaction -> [UUID]? in
                guard let token = PurposeToken<UndoAddressChange>(input.body.token),
                    try await services.lockUser(of: token, in: transaction),
                    let undone = try await transaction.first(
                        AddressUndoStatements.use, [.bytes(token.digest), .text(UndoAddressChange.name)])
                else { return nil }
                return try await restore(undone, client, in: transaction)
            }
            if let ended {
                services.registry.end(ended)
                return .ok(
                    Acknowledgement(
                        message:
                            "Your account has this address again. Set a new password by the link that we "
                            + "have mailed to it."))
            }
        } catch let error as PostgresError where error.server?.constraint == "users_email_key" {
            // Nobody can take an address that may be asked back, but for an administrator.
        }
        try await services.record(AuthEvent(.addressChangeUndone, failure: "token"), client)
        throw Problem.uselessLink
    }

    private func restore(
        _ undone: UndoneChange, _ client: Client, in transaction: Transaction
    ) async throws -> [UUID]? {
        try await transaction.ascribe(to: undone.user)
        let restored = try await transaction.execute(
            AddressUndoStatements.restore, [.uuid(undone.user), .text(undone.email)])
        guard restored == 1,
            let person = try await transaction.first(PersonStatements.byID, [.uuid(undone.user)])
        else { return nil }
        let values: [PostgresValue] = [.uuid(undone.user), .timestamp(undone.noticedAt)]
        for statement in AddressUndoStatements.youngerFactors {
            try await transaction.execute(statement, values)
        }
        try await services.unlinkAll(from: person.id, since: undone.noticedAt, in: transaction)
        try await transaction.execute(AddressUndoStatements.voidLinks, values + [.text(undone.email)])
        try await services.voidAccess(of: person, in: transaction)
        let ended = try await services.endSessions(
            of: person.id, reason: "address_change_undone", in: transaction)
        if person.status == .active {
            let link = try await services.issueLink(
                ResetPasswordLink.self, for: person.id, email: person.email,
                seconds: LinkLife.resetPassword, in: transaction)
            try await services.notify(person, .resetPassword(link), client, in: transaction)
        }
        try await services.record(AuthEvent(.addressChangeUndone, user: person.id), client, in: transaction)
        return ended
    }
}

/// A change of address that has just been undone.
struct UndoneChange: RowDecodable, Sendable {
    var user: UUID
    /// The address to go back to.
    var email: String
    /// When its owner was first told, by a link that is good still.
    var noticedAt: Timestamp

    init(from row: inout RowReader) throws(RowDecodingError) {
        user = try row.uuid()
        email = try row.text()
        noticedAt = try row.timestamp()
    }
}

enum AddressUndoStatements {
    /// Uses up the token of digest `$1` for purpose `$2`. The mail of the change brings the same as the one of asking
    /// for it: what was added in between is not left either, however often the change was asked for.
    static let use = Statement<UndoneChange>(
        "use undo token",
        """
        WITH used AS (
            DELETE FROM mailed_tokens WHERE token_hash = $1 AND purpose = $2 AND expires_at > now()
            RETURNING users_id, email, created_at
        )
        SELECT users_id, email, least(created_at, (
            SELECT min(earlier.created_at) FROM mailed_tokens earlier
            WHERE earlier.users_id = used.users_id AND earlier.purpose = $2 AND earlier.email = used.email
                AND earlier.expires_at > now()))
        FROM used
        """)

    /// Gives user `$1` the address `$2` back and voids the password; an account that was to be deleted stays.
    static let restore = Statement<NoRow>(
        "restore address",
        """
        UPDATE users SET email = $2, email_verified_at = now(), password_hash = NULL, password_changed_at = now(),
            status = CASE status WHEN 'leaving' THEN 'active' ELSE status END, deletion_due_at = NULL
        WHERE users_id = $1 AND status <> 'deleted'
        """)

    /// What each takes from user `$1` that is younger than `$2`: second factors, and recovery codes that are younger
    /// or that no factor is left for.
    static let youngerFactors = [youngerTOTP, youngerSMS, youngerCodes, youngerCodeSets]

    private static let youngerTOTP = Statement<NoRow>(
        "undo authenticator app",
        """
        WITH removed AS (
            DELETE FROM totp_factors WHERE users_id = $1 AND (confirmed_at IS NULL OR confirmed_at >= $2)
        )
        UPDATE totp_factors SET pending_seed = NULL, pending_expires_at = NULL, pending_failures = 0
        WHERE users_id = $1 AND confirmed_at < $2
        """)
    private static let youngerSMS = Statement<NoRow>(
        "undo sms factor", "DELETE FROM sms_factors WHERE users_id = $1 AND verified_at >= $2")
    private static let youngerCodes = Statement<NoRow>(
        "undo recovery codes",
        """
        DELETE FROM recovery_codes WHERE users_id = $1 AND (
            created_at >= $2 OR NOT EXISTS (SELECT FROM totp_factors WHERE users_id = $1)
                AND NOT EXISTS (SELECT FROM sms_factors WHERE users_id = $1))
        """)
    private static let youngerCodeSets = Statement<NoRow>(
        "undo recovery code set",
        """
        DELETE FROM recovery_code_sets WHERE users_id = $1 AND (
            issued_at >= $2 OR NOT EXISTS (SELECT FROM totp_factors WHERE users_id = $1)
                AND NOT EXISTS (SELECT FROM sms_factors WHERE users_id = $1))
        """)

    /// Voids what was mailed for user `$1`: everything but the links to undo changes that are older than `$2` and lead
    /// to another address than `$3`. A later change was made by whoever made this one.
    static let voidLinks = Statement<NoRow>(
        "void links of undone change",
        """
        DELETE FROM mailed_tokens
        WHERE users_id = $1 AND (purpose <> 'undo_address_change' OR created_at >= $2 OR email = $3)
        """)
}
