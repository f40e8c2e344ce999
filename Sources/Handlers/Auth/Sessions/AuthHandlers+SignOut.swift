import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension AuthHandlers {
    /// Ends the session that asks.
    public func signOut(_ input: SignOut.Input) async throws -> SignOut.Output {
        _ = try await end(input.caller.sessionId, of: input.caller, .signOut, Client(input.context))
        return .noContent
    }

    /// Ends all of the user's sessions, or all but the one that asks.
    public func signOutAll(_ input: SignOutAll.Input) async throws -> SignOutAll.Output {
        let (caller, client) = (input.caller, Client(input.context))
        let person = try await services.person(caller)
        try services.requireStepUp(caller, person)
        let kept = input.body.exceptCurrent ? caller.sessionId : nil
        let ended = try await services.change(by: caller.id) { transaction in
            let ended = try await services.endSessions(
                of: caller.id, except: kept, reason: "signed_out_everywhere", in: transaction)
            try await services.notify(person, .allSessionsEnded, client, in: transaction)
            try await services.record(
                AuthEvent(.signOutAll, user: caller.id, session: caller.sessionId), client, in: transaction)
            return ended
        }
        services.registry.end(ended)
        return .noContent
    }

    /// Ends one of the user's sessions.
    public func revokeSession(_ input: RevokeSession.Input) async throws -> RevokeSession.Output {
        let caller = input.caller
        try services.requireStepUp(caller, try await services.person(caller))
        let isEnded = try await end(input.path.sessionId, of: caller, .sessionRevoked, Client(input.context))
        guard isEnded else { throw Problem.notFound("You have no such session.") }
        return .noContent
    }

    private func end(
        _ session: UUID, of caller: SignedInUser, _ kind: AuthEvent.Kind, _ client: Client
    ) async throws -> Bool {
        let ended = try await services.change(by: caller.id) { transaction in
            let ended = try await transaction.rows(
                SessionStatements.end, [.uuid(caller.id), .uuid(session), .text(kind.rawValue)])
            if !ended.isEmpty {
                try await services.record(
                    AuthEvent(kind, user: caller.id, session: session), client, in: transaction)
            }
            return ended
        }
        services.registry.end(ended)
        return !ended.isEmpty
    }
}
