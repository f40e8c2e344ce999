import ConformanceSupport
import CoreTypes
import Platform
import Postgres

extension World {
    /// The token of a mail that says that an account's data can be fetched, with a file of data behind it.
    func exportToken(of account: TestAccount) async throws -> String {
        let made = try await withDatabase { database in
            try await database.first(ExportStatement.add, [.text(account.email)])
        }
        guard let made else { throw WorldError(description: "no account with the address") }
        let data = #"{"account":{"email":"\#(account.email)"},"sessions":[]}"#
        try await FolderFileStore(folder: StartedServer.filesFolder).write(Array(data.utf8), as: made.id)
        return made.token
    }
}

struct MadeExport: RowDecodable, Sendable {
    var id: UUID
    var token: String

    init(from row: inout RowReader) throws(RowDecodingError) {
        id = try row.uuid()
        token = try row.text()
    }
}

enum ExportStatement {
    /// Adds an export that is ready for the user with address `$1`, and its token.
    static let add = Statement<MadeExport>(
        "add export",
        """
        WITH fresh AS (
            SELECT sha256(convert_to(gen_random_uuid()::text, 'UTF8')) AS bytes
        ), export AS (
            INSERT INTO exports (exports_id, users_id, ready_at, size_bytes, expires_at)
            SELECT singr_uuidv7(), users_id, now(), 2, now() + interval '10 minutes' FROM users WHERE email = $1
            RETURNING exports_id, users_id
        ), added AS (
            INSERT INTO mailed_tokens (token_hash, purpose, users_id, email, subject, expires_at)
            SELECT sha256(fresh.bytes || convert_to('download_export', 'UTF8')), 'download_export', users_id, $1,
                exports_id, now() + interval '10 minutes'
            FROM fresh, export
        )
        SELECT exports_id, translate(encode(bytes, 'base64'), '+/=', '-_') FROM fresh, export
        """)
}
