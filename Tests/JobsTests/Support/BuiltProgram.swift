import Foundation

/// A program that was built beside the running tests.
struct BuiltProgram: Sendable {
    private let process = Process()
    private let output = Pipe()

    /// Starts it; `environment` adds to that of the tests.
    init(_ name: String, _ arguments: [String], environment: [String: String] = [:]) throws {
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent().appending(path: name)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardOutput = output
        try process.run()
    }

    /// Asks it to stop.
    func terminate() { process.terminate() }

    /// Waits for its end off the tests' threads; gives its exit code and what it wrote to standard output.
    func finish() async -> (code: Int32, output: String) {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { [self] in
                let text = (try? output.fileHandleForReading.readToEnd()) ?? Data()
                process.waitUntilExit()
                continuation.resume(
                    returning: (process.terminationStatus, String(decoding: text, as: UTF8.self)))
            }
        }
    }
}
