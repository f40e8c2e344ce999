import CoreTypes
import Generated
import Platform
import Postgres

extension AccessServices {
    /// Begins a session and gives its tokens; the user is told where they were never seen before.
    ///
    /// The oldest session ends where there are too many.
    ///
    /// - Parameters:
    ///   - authenticatedAt: When the methods were shown, in seconds since the Unix epoch; nil for now.
    ///   - context: The profile to go on with, where it is still the user's; nil for the default one.
    func beginSession(
        of person: Person, methods: AuthenticationMethods, authenticatedAt: Int64? = nil,
        context: AccessContext? = nil, _ client: Client, in transaction: Transaction
    ) async throws -> SessionTokens {
        let (id, refresh) = (identifiers.next(), OpaqueToken())
        let begun = try await transaction.first(
            SessionStatements.begin,
            [
                .uuid(id), .uuid(person.id), .int32(Int32(methods.rawValue)), .text(client.address),
                .text(client.network), .text(client.userAgent), .bytes(refresh.digest),
                .int64(SessionRules.idleSeconds), .int64(SessionRules.absoluteSeconds),
                .int64(authenticatedAt),
            ])
        guard let begun else { throw MissingRow(statement: SessionStatements.begin.name) }
        if begun.isNewDevice { try await notify(person, .newDevice, client, in: transaction) }
        let surplus = try await transaction.rows(
            SessionStatements.endSurplus, [.uuid(person.id), .int64(SessionRules.maximum)])
        registry.end(surplus)
        let roles = try await transaction.rows(RoleStatements.ofUser, [.uuid(person.id)])
        var kept = begun.context
        if let context, context != kept {
            let switched = try await transaction.first(
                SessionStatements.switchContext,
                [.uuid(person.id), .uuid(id), .text(context.kind.rawValue), .uuid(context.id)])
            if switched != nil { kept = context }
        }
        let access = try accessToken(
            user: person.id, session: id, authenticatedAt: begun.authenticatedAt, methods: methods,
            context: kept)
        return SessionTokens(
            accessToken: access, refreshToken: refresh.text, expiresIn: accessSeconds,
            user: UserSummary(id: person.id, email: person.email, name: person.name, roles: roles))
    }

    /// An access token of a session.
    func accessToken(
        user: UUID, session: UUID, authenticatedAt: Int64, methods: AuthenticationMethods,
        context: AccessContext?
    ) throws -> String {
        try issuer.issue(
            AccessTokenClaims(
                user: user, session: session, token: identifiers.next(), authenticatedAt: authenticatedAt,
                methods: methods, context: context))
    }

    /// Seconds for which an access token is good.
    var accessSeconds: Int32 { Int32(issuer.lifetime) }

    /// Ends every session of a user, but the one given; gives them, to be told to the registry after the commit.
    func endSessions(
        of user: UUID, except kept: UUID? = nil, reason: String, in transaction: Transaction
    ) async throws -> [UUID] {
        try await transaction.rows(SessionStatements.endAll, [.uuid(user), .uuid(kept), .text(reason)])
    }
}

enum RoleStatements {
    /// What user `$1` is: singer, roles in tenants, roles on the platform.
    static let ofUser = Statement<String>(
        "roles of user",
        """
        SELECT 'singer' AS role FROM singer_profiles WHERE users_id = $1
        UNION
        SELECT role FROM organization_users WHERE users_id = $1 AND status = 'active'
        UNION
        SELECT role FROM platform_roles WHERE users_id = $1
        ORDER BY role
        """, isReader: true)
}

/// A statement that always gives a row gave none.
struct MissingRow: Error, CustomStringConvertible {
    let statement: String

    var description: String { "statement \"\(statement)\" gave no row" }
}
