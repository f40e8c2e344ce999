import Foundation

/// Runs `Tests/Peers/provider.py`, an OpenID provider of other people's making, for one test.
public final class PeerProvider: Sendable {
    /// Its issuer.
    public let origin: String
    private let process: Process
    private let input: Pipe

    /// It did not come up.
    public struct Failure: Error, CustomStringConvertible {
        /// Why.
        public let description: String
    }

    /// Starts it; `pkce` among the arguments has it demand proof keys.
    public init(_ arguments: [String]) throws {
        guard let python = ProcessInfo.processInfo.environment["SINGR_TEST_PEERS"] else {
            throw Failure(
                description:
                    "SINGR_TEST_PEERS is not set: run the tests with scripts/test.sh, which prepares the peers"
            )
        }
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        (process, input) = (Process(), Pipe())
        let output = Pipe()
        process.executableURL = URL(filePath: python)
        process.arguments = [tests.appending(path: "Peers/provider.py").path] + arguments
        (process.standardInput, process.standardOutput) = (input, output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        var line = Data()
        while let byte = try output.fileHandleForReading.read(upToCount: 1), byte != Data([0x0A]) {
            line += byte
        }
        guard let port = Int(String(decoding: line, as: UTF8.self)) else {
            throw Failure(description: "the provider gave no port")
        }
        origin = "http://127.0.0.1:\(port)"
    }

    deinit {
        // It ends with its standard input.
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }
}
