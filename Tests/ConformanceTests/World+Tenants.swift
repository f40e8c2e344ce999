import ConformanceSupport
import Postgres
import Synchronization

extension World {
    /// An account that runs venues, whose address is verified and whose plan has no limits; one for all calls, since
    /// each of them works on a venue, a system or a key of its own.
    func tenant() async throws -> TestAccount {
        let maker = tenantMaker.withLock { maker in
            let task = maker ?? Task { try await self.newTenant() }
            maker = task
            return task
        }
        return try await maker.value
    }

    /// Another such account, where nobody else changes anything.
    func newTenant() async throws -> TestAccount {
        let account = try await account("customer")
        _ = try await withDatabase { database in
            try await database.execute(VerifiedAccountStatement.verify, [.text(account.email)])
            try await database.execute(TenantStatements.addPlan, [])
            return try await database.execute(TenantStatements.subscribe, [.text(account.email)])
        }
        return account
    }

    /// The path argument of a new venue of the tenant.
    func venue() async throws -> [String: String] { try await venue(of: try await tenant()) }

    /// The path argument of a new venue of an account.
    func venue(of tenant: TestAccount) async throws -> [String: String] {
        let venue = try await post(
            "/v1/customer/venues", Self.newVenue(number: unique()), headers: tenant.authorization)
        return ["venueId": venue["id"]?.text ?? ""]
    }

    /// The path argument of a new venue of the tenant that is deleted.
    func deletedVenue() async throws -> [String: String] {
        let venue = try await venue()
        let reply = try await client.send(
            HTTPCall(
                "DELETE", "/v1/customer/venues/\(venue["venueId"] ?? "")",
                headers: try await tenant().authorization))
        guard reply.status == 204 else { throw WorldError(description: reply.bodyText) }
        return venue
    }

    /// The path argument of a new system of the tenant.
    func system() async throws -> [String: String] { try await system(of: try await tenant()) }

    /// The path argument of a new system of an account.
    func system(of tenant: TestAccount) async throws -> [String: String] {
        let system = try await post(
            "/v1/customer/systems", .object([.init("name", .string("System \(unique())"))]),
            headers: tenant.authorization)
        return ["systemId": system["id"]?.text ?? ""]
    }

    /// The path argument of a new API key of the tenant.
    func apiKey() async throws -> [String: String] { try await apiKey(of: try await tenant()) }

    /// The path argument of a new API key of an account.
    func apiKey(of tenant: TestAccount) async throws -> [String: String] {
        let key = try await post(
            "/v1/customer/api-keys", .object([.init("description", .string("Key \(unique())"))]),
            headers: tenant.authorization)
        return ["keyId": key["id"]?.text ?? ""]
    }

    /// The least of a venue that can be added.
    static func newVenue(number: Int) -> JSON {
        .object([
            .init("name", .string("Conformance \(number)")), .init("address", .string("412 E 6th St")),
            .init("city", .string("Austin")), .init("state", .string("TX")),
            .init("postalCode", .string("78701")),
        ])
    }
}

private enum TenantStatements {
    static let addPlan = Statement<NoRow>(
        "add plan without limits",
        "INSERT INTO plans (slug, name, monthly_cents) VALUES ('limitless', 'Limitless', 0) ON CONFLICT DO NOTHING"
    )
    static let subscribe = Statement<NoRow>(
        "subscribe account",
        """
        INSERT INTO subscriptions (customer_profiles_id, plan, status)
        SELECT customer_profiles_id, 'limitless', 'active' FROM customer_profiles JOIN users USING (users_id)
        WHERE email = $1
        """)
}
