import ConformanceSupport
import Crypto
import Foundation

/// `singr serve` on a migrated database with the demo data, its limits out of the way.
struct StartedServer: Sendable {
    private let process: ServerProcess

    /// Migrates and seeds the database, then starts the server.
    ///
    /// - Parameters:
    ///   - database: the URL of an empty database.
    ///   - settings: further settings, which win over the usual ones.
    /// - Throws: ``ServerStartError`` with what the program said.
    init(database: String, settings: [String: String] = [:]) async throws {
        let environment = Self.environment(database)
            .merging(try await StandInProviders.settings()) { $1 }.merging(settings) { $1 }
        for command in ["migrate", "seed"] {
            try Program.run(Self.binary, [command], environment: environment)
        }
        process = try await ServerProcess(binary: Self.binary, environment: environment)
    }

    /// A client of the server.
    var client: HTTPClient { HTTPClient(host: "127.0.0.1", port: process.port, timeout: .seconds(60)) }

    func stop() { process.stop() }

    /// Ends the server as a failing machine would.
    func kill() { process.kill() }

    /// The most memory that the server has had, in bytes.
    func peakMemory() throws -> Int {
        let status = try String(
            contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return (line?.split(separator: " ").compactMap { Int($0) }.first ?? 0) * 1024
    }

    /// What the server's digests of codes are keyed with.
    static let secret = "conformance-conformance-conforma"

    /// Where servers of this run keep files.
    static let filesFolder = FileManager.default.temporaryDirectory
        .appending(path: "singr-conformance-\(ProcessInfo.processInfo.processIdentifier)").path

    private static func environment(_ database: String) -> [String: String] {
        [
            "DATABASE_URL": database, "APP_ENV": "test", "LOG_LEVEL": "warn",
            "AUTH_SECRET": Data(secret.utf8).base64EncodedString(),
            // Servers that share a database take each other's tokens.
            "JWT_PRIVATE_KEY": tokenKey, "RATE_LIMITS": RateLimits.lifted, "FILES_FOLDER": filesFolder,
            "ENABLE_EMAIL_SENDING": "false",
            // Every other test may be running beside this one.
            "DATABASE_STATEMENT_TIMEOUT": "30", "REQUEST_TIMEOUT": "60",
        ]
    }

    /// The key that signs every started server's access tokens.
    static let signingKey = P256.Signing.PrivateKey()
    private static let tokenKey = signingKey.pemRepresentation

    /// The program beside the running tests, or the one that `SINGR_BINARY` names.
    private static var binary: String {
        if let path = ProcessInfo.processInfo.environment["SINGR_BINARY"] { return path }
        let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appendingPathComponent("singr").path
    }
}

/// Settings of the contract's limits.
enum RateLimits {
    /// Limits that no run reaches; they are still counted, so that replies carry their header fields.
    static let lifted = "*=1000000/3600"
    /// Limits that the second request of an address reaches.
    static let tight = "*=1/3600"
}
