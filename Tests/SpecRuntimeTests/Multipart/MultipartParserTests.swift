import NIOCore
import Testing

@testable import SpecRuntime

@Suite struct MultipartParserTests {
    /// The header and the content of every part; the error's message at the end where there is one.
    private func parts(_ chunks: [[UInt8]], boundary: String = "b") -> [String] {
        var parser = MultipartParser(boundary: boundary)
        var found: [String] = []
        var content: [UInt8] = []
        do throws(MultipartError) {
            for index in 0...chunks.count {
                if index < chunks.count {
                    parser.feed(ByteBuffer(bytes: chunks[index]))
                } else {
                    parser.finish()
                }
                while let event = try parser.next() {
                    switch event {
                    case .part(let header): found.append(header)
                    case .content(let bytes): content += bytes.readableBytesView
                    case .partEnd:
                        found.append("=" + String(decoding: content, as: UTF8.self))
                        content = []
                    case .end: found.append("end")
                    }
                }
            }
        } catch {
            if !content.isEmpty { found.append("~" + String(decoding: content, as: UTF8.self)) }
            found.append(error.message)
        }
        return found
    }

    private func parts(_ text: String, boundary: String = "b") -> [String] {
        parts([Array(text.utf8)], boundary: boundary)
    }

    @Test func partsAreCutAtTheirBoundaries() {
        #expect(
            parts("--b\r\nA: 1\r\n\r\nx\r\n--b\r\nB: 2\r\nC: 3\r\n\r\ny\r\nz\r\n--b--\r\n") == [
                "\nA: 1\r", "=x", "\nB: 2\r\nC: 3\r", "=y\r\nz", "end",
            ])
    }

    @Test func whatStandsAroundThePartsIsLeftOut() {
        #expect(parts("preamble\r\n--b \t\r\n\r\nx\r\n--b--epilogue\r\n--b\r\n") == ["", "=x", "end"])
    }

    @Test func linesMayEndInLineFeedsAlone() {
        #expect(parts("--b\nA: 1\n\nx\r\r\n--b\n\n\n--b--") == ["\nA: 1", "=x\r", "", "=", "end"])
    }

    @Test func contentMayBeEmptyOrLookLikeABoundary() {
        #expect(parts("--b\r\n\r\n--b\r\n\r\n\r\n--b--") == ["", "=", "", "=", "end"])
        #expect(
            parts("--b\r\n\r\n--a\r\n-b\r\n --b\r\n\r\n\r\n--b--") == [
                "", "=--a\r\n-b\r\n --b\r\n\r\n", "end",
            ])
    }

    @Test(arguments: [
        ("", "ends before the last boundary"), ("--b", "ends before the last boundary"),
        ("--b\r\nA: 1\r\n\r\nx\r\n--b", "ends before the last boundary"),
        ("--b\r\nA: 1\r\n\r\nx", "ends before the last boundary"),
        ("--bc\r\n", "has something behind a boundary on its line"),
        ("--b-\r\n", "has something behind a boundary on its line"),
        (
            "--b\r\nA: \(String(repeating: "x", count: 9000))\r\n\r\n",
            "has a part whose header is longer than 8192 bytes"
        ),
    ])
    func whatIsNoMessageIsRefused(text: String, message: String) {
        #expect(parts(text).last == message)
    }

    @Test func theLongestHeaderIsTheSameHoweverItComes() {
        for length in 8180...8200 {
            let text = Array("--b\r\nA: \(String(repeating: "x", count: length - 5))\r\n\r\nx\r\n--b--".utf8)
            let whole = parts([text])
            for cut in [8190, 8195, 8197, 8198, 8199, 8200, 8201, 8205] where cut < text.count {
                #expect(
                    parts([Array(text[..<cut]), Array(text[cut...])]) == whole, "\(length) cut at \(cut)")
            }
        }
    }

    @Test func everyCutGivesTheSameParts() {
        let messages = [
            "--b\r\nA: 1\r\n\r\nx\r\n--b\r\n\r\n\r\r\n\r\n--b \t\r\nB: 2\r\n\r\n--\r\n--\r\n-b\r\n--b--\r\n",
            "pre\n--b\n\n\n--b\nC: 3\n\nx\n--b--", "--b\r\n\r\n--b--", "--b\r\nA\r\n\r\nx\r\n--b?",
            "\r\n--b\r\n\r\nx",
        ]
        for message in messages {
            let bytes = Array(message.utf8)
            let whole = parts([bytes])
            #expect(parts(bytes.map { [$0] }) == whole)
            for first in 0..<bytes.count {
                for second in first..<bytes.count {
                    let chunks = [bytes[..<first], bytes[first..<second], bytes[second...]].map(Array.init)
                    #expect(parts(chunks) == whole, "\(message) cut at \(first) and \(second)")
                }
            }
        }
    }

    @Test(arguments: 0..<40)
    func everyCutOfRandomBytesGivesTheSameParts(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let pieces = [
            "\r", "\n", "-", "--", "b", "--b", "\r\n--b", "\n--b\n", "\r\n\r\n", "\n\n", "x", "A: 1", " ",
        ]
        for _ in 0..<50 {
            let count = Int.random(in: 0...30, using: &random)
            let text =
                "--b\r\n" + (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
            let bytes = Array((text + (Bool.random(using: &random) ? "\r\n--b--" : "")).utf8)
            var chunks: [[UInt8]] = []
            var rest = bytes[...]
            while !rest.isEmpty {
                let size = Int.random(in: 1...max(1, min(9, rest.count)), using: &random)
                chunks.append(Array(rest.prefix(size)))
                rest = rest.dropFirst(size)
            }
            #expect(parts(chunks) == parts([bytes]), "\(bytes)")
        }
    }
}
