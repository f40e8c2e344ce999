import Foundation

/// A PostgreSQL server of its own for a test that stops it.
struct TestCluster: Sendable {
    private let directory: String

    static func with(_ body: (TestCluster) async throws -> Void) async throws {
        let cluster = TestCluster(
            directory: FileManager.default.temporaryDirectory.appending(path: "singr-\(getpid())-restart")
                .path())
        try await cluster.start()
        do {
            try await body(cluster)
            try await cluster.remove()
        } catch {
            try await cluster.remove()
            throw error
        }
    }

    func start() async throws { try await script(["start", directory, "auto", "--test"]) }

    func stop() async throws { try await script(["stop", directory]) }

    func url() async throws -> String { try await script(["url", directory]) }

    private func remove() async throws {
        try await stop()
        try FileManager.default.removeItem(atPath: directory)
    }

    @discardableResult
    private func script(_ arguments: [String]) async throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let process = Process()
        process.executableURL = root.appending(path: "scripts/postgres.sh")
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed(arguments: arguments) }
        return String(decoding: text, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private struct Failed: Error {
        let arguments: [String]
    }
}
