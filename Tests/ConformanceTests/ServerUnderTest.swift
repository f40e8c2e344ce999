import ConformanceSupport
import Foundation
import TestSupport
import Testing

/// Starts the server on a fresh database for the whole suite and prints the coverage at its end.
///
/// `SINGR_CONFORMANCE_URL` names a running server to use instead.
struct ServerUnderTest: SuiteTrait, TestScoping {
    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        let contract = try ContractDocument(contentsOf: Self.documentPath)
        let coverage = Coverage()
        for (operation, untested) in ConformanceIndex.untested { coverage.record(untested, of: operation) }
        if let url = ProcessInfo.processInfo.environment["SINGR_CONFORMANCE_URL"] {
            let address = try #require(URL(string: url))
            let client = HTTPClient(host: address.host() ?? "127.0.0.1", port: UInt16(address.port ?? 80))
            try await Self.run(World(client: client, contract: contract, coverage: coverage), function)
        } else {
            try await TestDatabase.withDatabase { database in
                let server = try await StartedServer(database: database.url)
                defer { server.stop() }
                try await Self.run(
                    World(
                        client: server.client, contract: contract, coverage: coverage, database: database.url),
                    function)
            }
        }
    }

    private static func run(_ world: World, _ function: @Sendable () async throws -> Void) async throws {
        try await World.$current.withValue(world) { try await function() }
        print(CoverageReport(world.coverage, contract: world.contract).text)
    }

    /// Whether the suite starts its servers itself.
    static var isStarted: Bool { ProcessInfo.processInfo.environment["SINGR_CONFORMANCE_URL"] == nil }

    /// The committed document; a test compares it with the one that the server publishes.
    static var documentPath: String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Sources/Generated/Document/openapi.json").standardizedFileURL.path
    }
}

extension Trait where Self == ServerUnderTest {
    /// Runs the suite against a started server.
    static var serverUnderTest: Self { ServerUnderTest() }
}
