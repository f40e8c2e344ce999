import Foundation

/// Why the server under test did not come up.
public struct ServerStartError: Error, Sendable, CustomStringConvertible {
    public let description: String
}

/// `singr serve` as a child process, on a free port of the loopback interface.
public final class ServerProcess: Sendable {
    public let port: UInt16
    public let adminPort: UInt16
    private let program: Program

    /// Starts the server and waits until it answers.
    ///
    /// - Throws: ``ServerStartError`` with the end of its log when it ends or stays silent for 30 s.
    public init(binary: String, environment: [String: String]) async throws {
        port = try FreePort.find()
        adminPort = try FreePort.find()
        var variables = environment
        variables["HOST"] = "127.0.0.1"
        variables["PORT"] = "\(port)"
        variables["ADMIN_PORT"] = "\(adminPort)"
        program = try Program(binary, ["serve"], environment: variables)
        try await waitUntilItAnswers()
    }

    private func waitUntilItAnswers() async throws {
        let client = HTTPClient(host: "127.0.0.1", port: port, timeout: .seconds(2))
        let deadline = ContinuousClock.now + .seconds(30)
        while ContinuousClock.now < deadline, program.isRunning {
            if let reply = try? await client.send(HTTPCall("GET", "/readyz")), reply.status == 200 { return }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw ServerStartError(description: "the server does not answer:\n\(program.logTail)")
    }

    /// The end of what the server wrote.
    public var logTail: String { program.logTail }

    /// The server's process.
    public var processIdentifier: Int32 { program.processIdentifier }

    /// Asks the server to stop and waits for its end.
    public func stop() { program.terminate() }

    /// Kills the server, which gets no time to finish anything, and waits for its end.
    public func kill() { program.kill() }
}

/// A child process whose output is kept in a file.
public final class Program: Sendable {
    private let process = Process()
    private let log: URL

    /// Starts a program.
    ///
    /// - Throws: what starting a process throws.
    public init(_ binary: String, _ arguments: [String], environment: [String: String]) throws {
        log = FileManager.default.temporaryDirectory.appendingPathComponent(
            "conformance-\(UUID().uuidString).log")
        try Data().write(to: log)
        let output = try FileHandle(forWritingTo: log)
        process.executableURL = URL(fileURLWithPath: binary)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = output
        try process.run()
    }

    deinit { try? FileManager.default.removeItem(at: log) }

    /// Runs a program to its end.
    ///
    /// - Throws: ``ServerStartError`` with its output when it fails.
    public static func run(_ binary: String, _ arguments: [String], environment: [String: String]) throws {
        let program = try Program(binary, arguments, environment: environment)
        program.process.waitUntilExit()
        guard program.process.terminationStatus == 0 else {
            let command = ([binary] + arguments).joined(separator: " ")
            throw ServerStartError(
                description: "\(command): exit \(program.process.terminationStatus)\n\(program.logTail)")
        }
    }

    var isRunning: Bool { process.isRunning }

    var logTail: String {
        (try? String(contentsOf: log, encoding: .utf8)).map { String($0.suffix(4_000)) } ?? ""
    }

    var processIdentifier: Int32 { process.processIdentifier }

    func terminate() {
        process.terminate()
        process.waitUntilExit()
    }

    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
