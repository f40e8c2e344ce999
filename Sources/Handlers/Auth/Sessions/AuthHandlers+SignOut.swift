import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension AuthHandlers {
    /// Ends the session that asks, or the one whose refresh token is sent.
    public func signOut(_ input: SignOut.Input) async throws -> SignOut.Output {
        let client = Client(input.context)
        if let caller = input.caller {
            _ = try await end(caller.sessionId, of: caller.id, .signOut, client)
        } else if let grant = input.body {
            guard let token = OpaqueToken(grant.refreshToken) else { return .noContent }
            let session = try await services.database.first(
                SessionStatements.ofToken, [.bytes(token.digest)])
            guard let session else { return .noContent }
            _ = try await end(session.id, of: session.user, .signOut, client)
        } else {
            throw Problem.authenticationFailed(
                "Send the access token, or the refresh token in the body.", challenge: "Bearer")
        }
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
        let isEnded = try await end(
            input.path.sessionId, of: caller.id, .sessionRevoked, Client(input.context))
        guard isEnded else { throw Problem.notFound("You have no such session.") }
        return .noContent
    }

    private func end(
        _ session: UUID, of user: UUID, _ kind: AuthEvent.Kind, _ client: Client
    ) async throws -> Bool {
        let ended = try await services.change(by: user) { transaction in
            let ended = try await transaction.rows(
                SessionStatements.end, [.uuid(user), .uuid(session), .text(kind.rawValue)])
            if !ended.isEmpty {
                try await services.record(
                    AuthEvent(kind, user: user, session: session), client, in: transaction)
            }
            return ended
        }
        services.registry.end(ended)
        return !ended.isEmpty
    }
}
