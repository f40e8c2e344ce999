import Foundation
import Testing

/// A program of `Tests/Peers` in the environment that `scripts/test.sh` prepares.
enum PeerProgram {
    static func process(_ script: String, _ arguments: [String]) throws -> Process {
        let python = try #require(
            ProcessInfo.processInfo.environment["SINGR_TEST_PEERS"],
            "SINGR_TEST_PEERS is not set: run the tests with scripts/test.sh, which prepares the peers")
        let peers = URL(filePath: #filePath).appending(path: "../../../Peers").standardized
        let process = Process()
        process.executableURL = URL(filePath: python)
        process.arguments = [peers.appending(path: script).path] + arguments
        return process
    }
}

/// A server among the peers, with a folder in which it keeps what it took; gone with the test.
final class PeerServer {
    let port: Int
    let folder: TemporaryFolder
    private let process: Process
    private let input = Pipe()

    init(_ script: String, _ arguments: String...) throws {
        folder = try TemporaryFolder()
        process = try PeerProgram.process(script, [folder.path] + arguments)
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        var line = Data()
        while line.last != 10 {
            let byte = try #require(
                try output.fileHandleForReading.read(upToCount: 1), "\(script) did not start")
            line += byte
        }
        port = try #require(Int(String(decoding: line.dropLast(), as: UTF8.self)))
    }

    deinit {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }

    /// What the server kept, in the order in which it came.
    func kept() throws -> [[String: Any]] {
        try folder.files(".json").sorted { $0.count == $1.count ? $0 < $1 : $0.count < $1.count }.map {
            name in
            try #require(try JSONSerialization.jsonObject(with: folder.read(name)) as? [String: Any])
        }
    }
}

/// A folder that is removed with the test.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "singr-\(Foundation.UUID())").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The names of the files with an ending; none where the folder is not there.
    func files(_ ending: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: path)
        return (names ?? []).filter { $0.hasSuffix(ending) }.sorted()
    }

    func read(_ name: String) throws -> Data {
        try Data(contentsOf: URL(filePath: path).appending(path: name))
    }
}
