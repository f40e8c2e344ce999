import ConformanceSupport
import Postgres
import TestSupport

/// An account that was made for one call.
struct TestAccount: Sendable {
    static let password = "three tall green chairs"

    let email: String
    let id: String
    /// The profile that it was made with.
    let profile: String
    let accessToken: String
    let refreshToken: String

    /// The header field that signs its requests.
    var authorization: [(name: String, value: String)] { [("Authorization", "Bearer \(accessToken)")] }
}

extension World {
    /// Makes an account of its own for a call; its session has just begun.
    func account(_ kind: String = "singer") async throws -> TestAccount {
        let email = "conformance-\(unique())@example.com"
        let tokens = try await post(
            "/v1/auth/signup",
            .object([
                .init("email", .string(email)), .init("password", .string(TestAccount.password)),
                .init("accountType", .string(kind)),
            ]))
        let access = tokens["accessToken"]?.text ?? ""
        let me = try await get("/v1/auth/me", headers: [("Authorization", "Bearer \(access)")])
        return TestAccount(
            email: email, id: me["id"]?.text ?? "", profile: me["activeContext"]?["id"]?.text ?? "",
            accessToken: access, refreshToken: tokens["refreshToken"]?.text ?? "")
    }

    /// Makes an account that runs the platform; its session has shown a second factor.
    func administrator() async throws -> TestAccount {
        let account = try await account()
        try await withDatabase { database in
            _ = try await database.execute(AdministratorStatement.make, [.text(account.email)])
        }
        let tokens = try await post(
            "/v1/auth/refresh", .object([.init("refreshToken", .string(account.refreshToken))]))
        return TestAccount(
            email: account.email, id: account.id, profile: account.profile,
            accessToken: tokens["accessToken"]?.text ?? "", refreshToken: tokens["refreshToken"]?.text ?? "")
    }

    /// Deletes an account's row, behind the server's back.
    func deleteUser(_ account: TestAccount) async throws {
        try await withDatabase { database in
            _ = try await database.execute(
                Statement<NoRow>("delete user", "DELETE FROM users WHERE email = $1"), [.text(account.email)])
        }
    }

    /// A token as a mail would carry it, of a hash put into the database.
    ///
    /// - Parameter clientSecret: The secret that must come with it.
    func mailedToken(_ purpose: String, of account: TestAccount, clientSecret: String? = nil) async throws
        -> String
    {
        let token = try await withDatabase { database in
            try await database.first(
                MailedTokenStatement.add,
                [.text(purpose), .text(account.email), .text(clientSecret)])
        }
        guard let token else { throw WorldError(description: "no account with the address") }
        return token
    }

    /// Runs a closure with the server's database.
    func withDatabase<Answer: Sendable>(
        _ body: (PostgresClient) async throws -> Answer
    ) async throws -> Answer {
        guard let database else {
            throw WorldError(description: "tokens and codes need the database of the server under test")
        }
        let client = PostgresClient(
            configuration: .init(connectionString: database), logger: TestDatabase.quietLogger)
        do {
            let answer = try await body(client)
            await client.close()
            return answer
        } catch {
            await client.close()
            throw error
        }
    }
}

enum AdministratorStatement {
    /// Makes the user with address `$1` an administrator whose sessions have shown a password and an app's code.
    static let make = Statement<NoRow>(
        "make administrator",
        """
        WITH made AS (
            INSERT INTO platform_roles (users_id, role) SELECT users_id, 'super_admin' FROM users WHERE email = $1
            RETURNING users_id
        )
        UPDATE sessions SET methods = 3 FROM made WHERE sessions.users_id = made.users_id
        """)
}

enum MailedTokenStatement {
    /// Adds a token for purpose `$1` of the user with address `$2`, bound to client secret `$3`; gives its text.
    static let add = Statement<String>(
        "add mailed token",
        """
        WITH fresh AS (
            SELECT sha256(convert_to(gen_random_uuid()::text, 'UTF8')) AS bytes
        ), added AS (
            INSERT INTO mailed_tokens (token_hash, purpose, users_id, email, client_hash, expires_at)
            SELECT sha256(fresh.bytes || convert_to($1, 'UTF8')), $1, users_id, email,
                sha256(decode(translate($3, '-_', '+/') || '=', 'base64')), now() + interval '10 minutes'
            FROM fresh, users WHERE email = $2
            ON CONFLICT (users_id, purpose) WHERE purpose NOT IN ('undo_address_change', 'download_export')
            DO UPDATE SET token_hash = excluded.token_hash, client_hash = excluded.client_hash
            RETURNING 1
        )
        SELECT translate(encode(bytes, 'base64'), '+/=', '-_') FROM fresh, added
        """)
}
