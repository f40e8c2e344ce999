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

    init(_ bytes: [UInt8]) throws {
        self = try #require(try Self.read([bytes]).first)
    }

    /// Reads mails, all by one process.
    static func read(_ documents: [[UInt8]]) throws -> [ReadMail] {
        let process = try PeerProgram.process("mail_reader.py", [])
        let (input, output) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        let texts = documents.map { Data($0).base64EncodedString() }
        // The reader says nothing before it has read everything, so nobody waits for anybody.
        try input.fileHandleForWriting.write(contentsOf: JSONEncoder().encode(texts))
        try input.fileHandleForWriting.close()
        let answer = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return try JSONDecoder().decode([ReadMail].self, from: answer)
    }

    func header(_ name: String) -> [String] {
        headers.filter { $0[0].lowercased() == name.lowercased() }.map { $0[1] }
    }
}
