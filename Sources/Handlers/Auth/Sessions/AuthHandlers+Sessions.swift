import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension AuthHandlers {
    /// Lists the user's sessions, the latest first.
    public func listSessions(_ input: ListSessions.Input) async throws -> ListSessions.Output {
        let (caller, limit) = (input.caller, input.query.limit)
        var scope = CursorScope("listSessions")
        scope.add(caller.id)
        let place = try services.cursors.place(of: input.query.cursor, in: scope)
        let start = place?.map(\.parameter) ?? [.null, .null]
        let rows = try await services.database.rows(
            SessionListStatement.page, [.uuid(caller.id)] + start + [.int32(limit + 1)])
        let page = Page(rows, limit: Int(limit))
        return .ok(
            SessionList(
                sessions: page.rows.map { $0.session(current: caller.sessionId) },
                pagination: services.cursors.pagination(page, limit: limit, scope: scope) {
                    [.timestamp($0.createdAt), .uuid($0.id)]
                }))
    }
}

struct SessionRow: RowDecodable, Sendable {
    var id: UUID
    var createdAt: Timestamp
    var lastUsedAt: Timestamp
    var expiresAt: Timestamp
    var address: String
    var userAgent: String?
    var methods: AuthenticationMethods

    init(from row: inout RowReader) throws(RowDecodingError) {
        id = try row.uuid()
        createdAt = try row.timestamp()
        lastUsedAt = try row.timestamp()
        expiresAt = try row.timestamp()
        address = try row.text()
        userAgent = try row.optionalText()
        methods = AuthenticationMethods(rawValue: UInt8(truncatingIfNeeded: try row.int32()))
    }

    func session(current: UUID) -> Session {
        Session(
            id: id, createdAt: createdAt, lastUsedAt: lastUsedAt, expiresAt: expiresAt, ipAddress: address,
            userAgent: userAgent, methods: methods.names, current: id == current)
    }
}

enum SessionListStatement {
    /// The sessions of user `$1` behind the one of time `$2` and id `$3`, or from the first, `$4` at most.
    static let page = Statement<SessionRow>(
        "sessions of user",
        """
        SELECT sessions_id, created_at, last_used_at, expires_at, client_address, user_agent, methods::integer
        FROM sessions
        WHERE users_id = $1 AND ended_at IS NULL AND expires_at > now()
            AND ($2::timestamptz IS NULL OR (created_at, sessions_id) < ($2, $3::uuid))
        ORDER BY created_at DESC, sessions_id DESC LIMIT $4
        """, isReader: true)
}
