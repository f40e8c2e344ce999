import Foundation
import Glibc

/// A Redis of its own for a test, on a free port, with nothing on the disk.
public final class RedisServer {
    /// The port that it listens on, the same after a restart.
    public private(set) var port = 0
    private let options: [String]
    private var process = Process()
    private var output = Pipe()

    /// Tells why none could be started.
    public struct Failed: Error, CustomStringConvertible {
        /// What it said, or what to install.
        public let description: String
    }

    /// Runs a test with a server.
    @discardableResult
    public static func with<Answer>(
        _ options: [String] = [], _ body: (RedisServer) async throws -> Answer
    ) async throws -> Answer {
        let server = try RedisServer(options: options)
        defer { server.kill() }
        return try await body(server)
    }

    private init(options: [String]) throws {
        self.options = options
        var failure: (any Error)?
        // Another process may take the port between finding it and listening on it.
        for _ in 0..<5 {
            port = try Self.freePort()
            do {
                try start()
                return
            } catch {
                failure = error
            }
        }
        throw failure ?? Failed(description: "no free port")
    }

    /// Where it is, without credentials.
    public var url: String { "redis://127.0.0.1:\(port)" }

    /// Starts it, empty, after ``kill()``.
    public func start() throws {
        process = Process()
        output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        let listening = options.contains("--tls-port") ? ["--port", "0"] : ["--port", "\(port)"]
        process.arguments =
            ["redis-server", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", "/tmp"]
            + listening + options.map { $0 == "PORT" ? "\(port)" : $0 }
        process.standardOutput = output
        process.standardError = output
        try process.run()
        var text = ""
        while !text.contains("eady to accept connections") {
            let data = output.fileHandleForReading.availableData
            guard !data.isEmpty else {
                process.waitUntilExit()
                let hint = text.contains("No such file") ? " (scripts/setup.sh redis installs it)" : ""
                throw Failed(description: "redis-server: \(text)\(hint)")
            }
            text += String(decoding: data, as: UTF8.self)
        }
    }

    /// Ends it on the spot, with all that is in it.
    public func kill() {
        signal(SIGKILL)
        process.waitUntilExit()
    }

    /// Keeps it from running; its connections stay.
    public func pause() { signal(SIGSTOP) }

    /// Lets it run again.
    public func resume() { signal(SIGCONT) }

    private func signal(_ number: Int32) {
        if process.isRunning { Glibc.kill(process.processIdentifier, number) }
    }

    private static func freePort() throws -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, size) == 0 && getsockname(descriptor, address, &size) == 0
            }
        }
        guard bound else { throw Failed(description: "no free port") }
        return Int(UInt16(bigEndian: address.sin_port))
    }
}
