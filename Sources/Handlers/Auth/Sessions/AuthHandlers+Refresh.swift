public import Generated
import Platform
import Postgres
import SpecRuntime

extension AuthHandlers {
    /// Exchanges a refresh token for the next pair; a second use of one ends its session.
    public func refreshToken(_ input: RefreshToken.Input) async throws -> RefreshToken.Output {
        let client = Client(input.context)
        guard let presented = OpaqueToken(input.body.refreshToken) else { throw Problem.uselessRefreshToken }
        let next = OpaqueToken()
        let rotated = try await services.database.first(
            SessionStatements.rotate,
            [
                .bytes(presented.digest), .bytes(next.digest), .text(client.address), .text(client.network),
                .int64(SessionRules.idleSeconds),
            ])
        guard let session = rotated else {
            try await endIfReused(presented, client)
            throw Problem.uselessRefreshToken
        }
        services.counters.count(AuthEvent(.refresh))
        let access = try services.accessToken(
            user: session.user, session: session.id, authenticatedAt: session.authenticatedAt,
            methods: session.methods, context: session.context)
        return .ok(
            RefreshedTokens(
                accessToken: access, refreshToken: next.text, expiresIn: services.accessSeconds))
    }

    /// Somebody has a token that was used before: one of the two users stole it, and which one cannot be told.
    private func endIfReused(_ presented: OpaqueToken, _ client: Client) async throws {
        let ended = try await services.database.transaction { transaction -> OwnedSession? in
            let ended = try await transaction.first(
                SessionStatements.endReused, [.bytes(presented.digest)])
            guard let ended else {
                try await services.record(AuthEvent(.refresh, failure: "unknown"), client, in: transaction)
                return nil
            }
            try await services.record(
                AuthEvent(.tokenReuse, failure: "reused", user: ended.user, session: ended.id), client,
                in: transaction)
            let person = try await transaction.first(PersonStatements.byID, [.uuid(ended.user)])
            if let person { try await services.notify(person, .tokenReuse, client, in: transaction) }
            return ended
        }
        if let ended { services.registry.end([ended.id]) }
    }
}

extension Problem {
    /// 401: one text for whatever is wrong with a refresh token.
    static var uselessRefreshToken: Problem {
        .authenticationFailed(
            "The refresh token was used, has expired, or is none. Sign in again.", challenge: "Bearer")
    }
}
