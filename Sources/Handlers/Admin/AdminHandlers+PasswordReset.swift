import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension AdminHandlers {
    /// Ends a user's sessions and mails them a link to set a new password. Nobody but the user sees the link, so that
    /// an administrator cannot take an account over.
    public func sendPasswordReset(_ input: SendPasswordReset.Input) async throws -> SendPasswordReset.Output {
        let (caller, client) = (input.caller, Client(input.context))
        let ended = try await services.change(by: caller.id) { transaction in
            let person = try await transaction.first(PersonStatements.byID, [.uuid(input.path.userId)])
            guard let person, person.status != .deleted else {
                throw Problem.notFound("There is no user of that id.")
            }
            let link = try await services.issueLink(
                ResetPasswordLink.self, for: person.id, email: person.email,
                seconds: LinkLife.resetPassword, in: transaction)
            try await services.notify(person, .resetPassword(link), client, in: transaction)
            try await services.record(
                AuthEvent(.resetByAdministrator, user: person.id, session: caller.sessionId), client,
                in: transaction)
            return try await services.endSessions(
                of: person.id, reason: "reset_by_administrator", in: transaction)
        }
        services.registry.end(ended)
        return .noContent
    }
}
