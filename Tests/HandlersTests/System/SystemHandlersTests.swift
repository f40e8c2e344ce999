import Generated
import Platform
import Postgres
import SpecRuntime
import TestSupport
import Testing

@testable import Handlers

@Suite("The probes")
struct SystemHandlersTests {
    @Test("tell that the server runs, whatever else fails")
    func health() async throws {
        guard case .ok = try await SystemHandlers(probes: [.failing]).getHealth(.init(context: .test)) else {
            Issue.record("the server does not run")
            return
        }
    }

    @Test("tell readiness with every check in its place")
    func ready() async throws {
        try await MigratedDatabase.withClient { database in
            let handlers = SystemHandlers(probes: [.database(database), .migrations(try .source(database))])
            guard case .ok(let readiness) = try await handlers.getReadiness(.init(context: .test)) else {
                Issue.record("the server is not ready")
                return
            }
            #expect(readiness.status == .ready)
            #expect(readiness.checks.map(\.name) == ["database", "migrations"])
        }
    }

    @Test("tell that migrations are missing")
    func pendingMigrations() async throws {
        try await TestDatabase.withClient { database in
            let readiness = try await SystemHandlers(probes: [.migrations(try .source(database))]).refusal()
            #expect(readiness?.status == .notReady)
            #expect(readiness?.checks.first?.detail?.hasSuffix("not applied") == true)
        }
    }

    @Test("tell whether the shared Redis replies")
    func cache() async throws {
        try await RedisServer.with { server in
            let redis = RedisClient(
                configuration: RedisConfiguration(address: try RedisAddress(url: server.url)),
                logger: TestDatabase.quietLogger)
            await redis.start()
            let handlers = SystemHandlers(probes: [.cache(redis, timeout: .seconds(10))])
            guard case .ok = try await handlers.getReadiness(.init(context: .test)) else {
                Issue.record("the server is not ready")
                return
            }
            server.kill()
            let readiness = try await handlers.refusal()
            #expect(readiness?.checks.map(\.name) == ["cache"])
            #expect(readiness?.checks.map(\.detail) == ["not available"])
            await redis.close()
        }
    }

    @Test("do not wait for a check that hangs, and report the others")
    func timeout() async throws {
        let hanging = ReadinessProbe(name: "hanging", timeout: .milliseconds(20)) {
            try await Task.sleep(for: .seconds(3600))
            return .pass
        }
        let passing = ReadinessProbe(name: "passing", timeout: .seconds(10)) { .pass }
        let readiness = try await SystemHandlers(probes: [hanging, passing, .failing]).refusal()
        #expect(readiness?.checks.map(\.outcome) == [.fail, .pass, .fail])
        #expect(readiness?.checks.map(\.detail) == ["no answer in time", nil, "not available"])
    }
}

extension SystemHandlers {
    /// What a server that is not ready says; nil where it is.
    fileprivate func refusal() async throws -> Readiness? {
        guard
            case .serviceUnavailable(let readiness, let headers) = try await getReadiness(
                .init(context: .test))
        else { return nil }
        #expect(headers.retryAfter > 0)
        return readiness
    }
}

extension Migrator {
    /// Migrates a database by the program's own files.
    fileprivate static func source(_ database: PostgresClient) throws -> Migrator {
        Migrator(client: database, catalog: try SourceMigrations.catalog(), logger: TestDatabase.quietLogger)
    }
}

extension ReadinessProbe {
    fileprivate static var failing: ReadinessProbe {
        ReadinessProbe(name: "failing", timeout: .seconds(10)) { throw Gone() }
    }

    private struct Gone: Error {}
}
