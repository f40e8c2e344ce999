import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension OAuthHandlers {
    /// Hears what Apple tells about accounts.
    public func receiveAppleNotice(_ input: ReceiveAppleNotice.Input) async throws
        -> ReceiveAppleNotice.Output
    {
        try await hear(input.body.payload, of: "apple", Client(input.context))
        return .ok(Acknowledgement(message: "Heard."))
    }

    /// Hears what Google tells about accounts.
    public func receiveGoogleNotice(
        _ input: ReceiveGoogleNotice.Input
    ) async throws -> ReceiveGoogleNotice.Output {
        try await hear(input.body, of: "google", Client(input.context))
        return .accepted
    }

    private func hear(_ token: String, of name: String, _ client: Client) async throws {
        let provider = try provider(name)
        let notice: AccountEvents
        do throws(IdentityProviderError) {
            notice = try await provider.accountEvents(token)
        } catch {
            throw error.isFaultOfBearer
                ? Problem.invalidToken("The message is not signed by the provider for this installation.")
                : Problem(error)
        }
        let ended = try await services.database.transaction { transaction -> [UUID] in
            guard
                try await transaction.first(NoticeStatements.take, [.text(name), .text(notice.id)]) == true
            else { return [] }
            var ended: [UUID] = []
            for event in notice.events {
                ended += try await act(on: event, of: name, client, in: transaction)
            }
            return ended
        }
        services.registry.end(ended)
    }

    /// Does what an event calls for; gives the sessions that it ended.
    private func act(
        on event: AccountEvent, of name: String, _ client: Client, in transaction: Transaction
    ) async throws -> [UUID] {
        guard let subject = event.subject else { return [] }
        let identity: [PostgresValue] = [.text(name), .text(subject)]
        switch event.kind {
        case .consentRevoked, .accountDeleted:
            let removed = try await transaction.first(IdentityStatements.removeSubject, identity)
            guard let removed else { return [] }
            return try await endSessions(
                of: removed.user, telling: .identityUnlinked(provider: displayName(name)),
                as: .identityUnlinked, client, in: transaction)
        case .sessionsRevoked, .accountDisabled:
            let user = try await transaction.first(IdentityStatements.userOfSubject, identity)
            guard let user else { return [] }
            return try await endSessions(
                of: user, telling: .allSessionsEnded, as: .signOutAll, client, in: transaction)
        case .accountEnabled, .mailForwarding, .verification, .other:
            return []
        }
    }

    private func endSessions(
        of user: UUID, telling message: Message, as kind: AuthEvent.Kind, _ client: Client,
        in transaction: Transaction
    ) async throws -> [UUID] {
        if let person = try await transaction.first(PersonStatements.byID, [.uuid(user)]) {
            try await services.notify(person, message, client, in: transaction)
        }
        try await services.record(AuthEvent(kind, user: user), client, in: transaction)
        return try await services.endSessions(of: user, reason: "provider_notice", in: transaction)
    }
}
