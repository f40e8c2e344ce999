import Foundation
import Testing

/// A mail as Python's `email` package reads it.
struct ReadMail: Decodable {
    let headers: [[String]]
    let defects: [String]
    let type: String
    let from: [[String]]
    let to: [[String]]
    let parts: [String]
    let encodings: [String]
    let plain: String
    let elements: [String]
    let attributes: [String]
    let links: [String]
    let words: String
    let longestHeaderLine: Int
    let longestLine: Int
    let isSevenBit: Bool
    let bareLineEnds: Int

    init(_ bytes: some Sequence<UInt8>) throws {
        let process = try PeerProgram.process("mail_reader.py", [])
        let (input, output) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        // Mails fit into a pipe's buffer, so nobody waits for anybody.
        try input.fileHandleForWriting.write(contentsOf: Data(bytes))
        try input.fileHandleForWriting.close()
        let answer = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        self = try JSONDecoder().decode(ReadMail.self, from: answer)
    }

    func header(_ name: String) -> [String] {
        headers.filter { $0[0].lowercased() == name.lowercased() }.map { $0[1] }
    }
}
