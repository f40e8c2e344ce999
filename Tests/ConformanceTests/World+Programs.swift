import ConformanceSupport
import Postgres

/// An API key with its secret.
struct TestKey: Sendable {
    let id: String
    let secret: String

    /// The header field by which a program shows it.
    var header: [(name: String, value: String)] { [("X-API-Key", secret)] }
}

extension World {
    /// A new key of the tenant.
    func key() async throws -> TestKey { try await key(of: try await tenant()) }

    /// A new key of an account, with these scopes or all.
    func key(of tenant: TestAccount, scopes: [String]? = nil) async throws -> TestKey {
        var body = JSON.object([.init("description", .string("Key \(unique())"))])
        if let scopes { body = body.with("scopes", .array(scopes.map { .string($0) })) }
        return TestKey(try await post("/v1/customer/api-keys", body, headers: tenant.authorization))
    }

    /// The OpenKJ number of a new system of the tenant.
    func systemNumber() async throws -> String {
        let system = try await post(
            "/v1/customer/systems", .object([.init("name", .string("System \(unique())"))]),
            headers: try await tenant().authorization)
        return "\(system["openkjSystemId"]?.integer ?? 0)"
    }

    /// Secrets that do not work any more, of keys that were there.
    func deadKeys() async throws -> [(name: String, secret: String)] {
        let tenant = try await newTenant()
        let gone = try await newTenant()
        let keys = [
            "revoked": try await key(of: tenant), "suspended": try await key(of: tenant),
            "expired": try await key(of: tenant), "rotated": try await key(of: tenant),
            "rotated, its overlap over": try await key(of: tenant),
            "of an account that is gone": try await key(of: gone),
        ]
        func target(_ name: String) -> String { "/v1/customer/api-keys/\(keys[name]?.id ?? "")" }
        _ = try await client.send(
            HTTPCall("DELETE", target("revoked"), headers: tenant.authorization))
        _ = try await client.send(
            HTTPCall(
                "PATCH", target("suspended"),
                headers: tenant.authorization + [("Content-Type", "application/json")],
                body: Array(#"{"active":false}"#.utf8)))
        _ = try await post(target("rotated") + "/rotate", nil, headers: tenant.authorization)
        _ = try await post(
            target("rotated, its overlap over") + "/rotate",
            .object([.init("overlapSeconds", .number("3600"))]), headers: tenant.authorization)
        try await withDatabase { database in
            try await database.execute(DeadKeyStatements.expire, [.text(keys["expired"]?.id)])
            try await database.execute(
                DeadKeyStatements.endOverlap, [.text(keys["rotated, its overlap over"]?.id)])
            try await database.execute(DeadKeyStatements.deleteAccount, [.text(gone.email)])
        }
        return keys.map { ($0.key, $0.value.secret) }
    }
}

extension TestKey {
    init(_ answer: JSON) {
        self.init(id: answer["id"]?.text ?? "", secret: answer["apiKey"]?.text ?? "")
    }
}

private enum DeadKeyStatements {
    static let expire = Statement<NoRow>(
        "expire key", "UPDATE api_keys SET expires_at = now() WHERE api_keys_id = ($1::text)::uuid")
    static let endOverlap = Statement<NoRow>(
        "end overlap of key",
        "UPDATE api_keys SET former_valid_until = now() WHERE api_keys_id = ($1::text)::uuid")
    static let deleteAccount = Statement<NoRow>(
        "delete account of key",
        """
        DELETE FROM customer_profiles USING users
        WHERE users.users_id = customer_profiles.users_id AND email = $1
        """)
}
