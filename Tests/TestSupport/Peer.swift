import Foundation

/// Runs a task of `Tests/Peers/peer.py` in the environment that `scripts/test.sh` prepares.
public enum Peer {
    /// Why there is no answer.
    public struct Failure: Error, CustomStringConvertible {
        /// What the peer said.
        public let description: String
    }

    /// The answer to a task, a JSON value.
    ///
    /// - Throws: ``Failure``, and what running a program throws.
    public static func ask(_ name: String, _ task: [String: Any]) throws -> Any {
        guard let python = ProcessInfo.processInfo.environment["SINGR_TEST_PEERS"] else {
            throw Failure(
                description:
                    "SINGR_TEST_PEERS is not set: run the tests with scripts/test.sh, which prepares the peers"
            )
        }
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let process = Process()
        process.executableURL = URL(filePath: python)
        process.arguments = [tests.appending(path: "Peers/peer.py").path, name]
        let (input, output, errors) = (Pipe(), Pipe(), Pipe())
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
        try process.run()
        // Tasks and answers fit into a pipe's buffer, so nobody waits for anybody.
        try input.fileHandleForWriting.write(contentsOf: JSONSerialization.data(withJSONObject: task))
        try input.fileHandleForWriting.close()
        let answer = try output.fileHandleForReading.readToEnd() ?? Data()
        let complaint = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(description: "\(name): " + String(decoding: complaint, as: UTF8.self))
        }
        return try JSONSerialization.jsonObject(with: answer, options: .fragmentsAllowed)
    }
}
