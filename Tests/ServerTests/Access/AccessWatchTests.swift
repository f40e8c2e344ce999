import CoreTypes
import Logging
import Platform
import Postgres
import TestSupport
import Testing

@testable import Server

@Suite("A node's knowledge of access")
struct AccessWatchTests {
    /// What one node knows.
    private struct Node {
        let registry = AccessRegistry(memory: .seconds(1020))
        let permissions: PermissionCache
        let watch: AccessWatch

        init(_ database: PostgresClient) {
            permissions = PermissionCache(database: database)
            watch = AccessWatch(
                database: database, registry: registry, permissions: permissions, memory: .seconds(1020),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        }
    }

    private static let addUser = Statement<UUID>(
        "test user",
        "INSERT INTO users (email) VALUES (gen_random_uuid()::text || '@example.com') RETURNING users_id")
    private static let addTenant = Statement<UUID>(
        "test tenant",
        "INSERT INTO customer_profiles (users_id) VALUES ($1) RETURNING customer_profiles_id")
    private static let addSession = Statement<UUID>(
        "test session",
        """
        INSERT INTO sessions (sessions_id, users_id, methods, authenticated_at, client_address, address_block,
            expires_at, absolute_expires_at)
        VALUES (gen_random_uuid(), $1, 1, now(), '192.0.2.1', '192.0.2.1', now() + interval '7 days',
            now() + interval '30 days')
        RETURNING sessions_id
        """)

    private func run(_ database: PostgresClient, _ sql: StaticString, _ values: [PostgresValue]) async throws
    {
        try await database.execute(Statement<NoRow>("test sql", sql), values)
    }

    @Test("is of no use before the database was asked, and after it has not answered for a second")
    func age() async throws {
        try await TestDatabase.withClient(template: try SourceMigrations.template()) { database in
            let node = Node(database)
            let (session, token) = (UUID(high: 1, low: 1), UUID(high: 2, low: 2))
            #expect(node.registry.verdict(session: session, token: token) == .unknown)
            try await node.watch.refresh()
            #expect(node.registry.verdict(session: session, token: token) == .live)
            let deadline = ContinuousClock.now + .seconds(20)
            while node.registry.isFresh, ContinuousClock.now < deadline { await Task.yield() }
            #expect(node.registry.verdict(session: session, token: token) == .unknown)
        }
    }

    @Test("learns within a second of a session that ended on another node")
    func endings() async throws {
        try await TestDatabase.withClient(template: try SourceMigrations.template()) { database in
            let node = Node(database)
            try await node.watch.start()
            let user = try #require(try await database.first(Self.addUser))
            let session = try #require(try await database.first(Self.addSession, [.uuid(user)]))
            try await run(
                database,
                "UPDATE sessions SET ended_at = clock_timestamp(), end_reason = 'test' WHERE sessions_id = $1",
                [.uuid(session)])
            let endedAt = ContinuousClock.now
            let token = UUID(high: 3, low: 3)
            // Past one second the verdict may be "unknown", which asks the database; it is never "live".
            while ContinuousClock.now - endedAt < .seconds(1) { await Task.yield() }
            #expect(node.registry.verdict(session: session, token: token) != .live)
            let deadline = ContinuousClock.now + .seconds(20)
            while node.registry.verdict(session: session, token: token) != .ended,
                ContinuousClock.now < deadline
            { await Task.yield() }
            #expect(node.registry.verdict(session: session, token: token) == .ended)
            await node.watch.stop()
        }
    }

    @Test("forgets permissions with any change of role, membership or what is granted beyond")
    func permissions() async throws {
        try await TestDatabase.withClient(template: try SourceMigrations.template()) { database in
            let owner = try #require(try await database.first(Self.addUser))
            let tenant = try #require(try await database.first(Self.addTenant, [.uuid(owner)]))
            let staff = try #require(try await database.first(Self.addUser))
            let node = Node(database)
            let changes: [(StaticString, [PostgresValue], Bool)] = [
                (
                    "INSERT INTO organization_users (customer_profiles_id, users_id, role) VALUES ($1, $2, 'customer_manager')",
                    [.uuid(tenant), .uuid(staff)], true
                ),
                (
                    "UPDATE organization_users SET role = 'customer_staff' WHERE users_id = $1",
                    [.uuid(staff)], false
                ),
                (
                    """
                    INSERT INTO organization_user_permissions (organization_users_id, permission)
                    SELECT organization_users_id, 'venues:write' FROM organization_users WHERE users_id = $1
                    """, [.uuid(staff)], true
                ),
                (
                    """
                    DELETE FROM organization_user_permissions USING organization_users
                    WHERE users_id = $1
                        AND organization_user_permissions.organization_users_id = organization_users.organization_users_id
                    """, [.uuid(staff)], false
                ),
                (
                    "UPDATE organization_users SET role = 'customer_admin' WHERE users_id = $1",
                    [.uuid(staff)], true
                ),
                (
                    "UPDATE organization_users SET status = 'suspended' WHERE users_id = $1", [.uuid(staff)],
                    false
                ),
                ("UPDATE organization_users SET status = 'active' WHERE users_id = $1", [.uuid(staff)], true),
                (
                    "DELETE FROM role_permissions WHERE role = 'customer_admin' AND permission = $1",
                    [.text("venues:write")], false
                ),
            ]
            for (sql, values, isGranted) in changes {
                try await node.watch.refresh()
                _ = try await node.permissions.permissions(of: staff, in: tenant)
                try await run(database, sql, values)
                try await node.watch.refresh()
                let granted = try await node.permissions.permissions(of: staff, in: tenant)
                #expect(granted.contains("venues:write") == isGranted, "after \(sql)")
            }
        }
    }

    @Test("does not remember permissions that were read before a change and arrive after it")
    func racingRead() async throws {
        try await TestDatabase.withClient(template: try SourceMigrations.template()) { database in
            let owner = try #require(try await database.first(Self.addUser))
            let tenant = try #require(try await database.first(Self.addTenant, [.uuid(owner)]))
            let node = Node(database)
            try await node.watch.refresh()
            for _ in 0..<20 {
                async let early = node.permissions.permissions(of: owner, in: tenant)
                try await run(
                    database, "UPDATE organization_users SET status = 'suspended' WHERE users_id = $1",
                    [.uuid(owner)])
                try await node.watch.refresh()
                _ = try await early
                #expect(try await node.permissions.permissions(of: owner, in: tenant).isEmpty)
                try await run(
                    database, "UPDATE organization_users SET status = 'active' WHERE users_id = $1",
                    [.uuid(owner)])
                try await node.watch.refresh()
                #expect(try await node.permissions.permissions(of: owner, in: tenant).count == 20)
            }
        }
    }
}
