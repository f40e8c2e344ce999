/// A strict reader of one HTTP/1.1 response (RFC 9112), fed with bytes as they come.
struct ReplyParser {
    private var bytes: [UInt8] = []
    private var head: (status: Int, headers: [(name: String, value: String)], length: Int)?
    private let method: String

    init(method: String) { self.method = method }

    /// How many bytes were fed so far.
    var received: Int { bytes.count }

    /// Adds bytes and returns the reply and what followed it once it is complete.
    ///
    /// - Throws: ``HTTPFailure/malformed(_:)``.
    mutating func feed(_ more: some Sequence<UInt8>) throws -> (reply: HTTPReply, rest: [UInt8])? {
        bytes.append(contentsOf: more)
        if head == nil { try readHead() }
        return try finished(atEnd: false)
    }

    /// The reply when the peer ended the connection and the body is delimited by that.
    mutating func end() throws -> HTTPReply? { try finished(atEnd: true)?.reply }

    private mutating func readHead() throws {
        while head == nil, let end = Self.endOfHead(bytes) {
            let lines = try Self.lines(bytes[..<end])
            let status = try Self.status(lines.first ?? "")
            if (100..<200).contains(status), status != 101 {
                bytes.removeFirst(end)
                continue
            }
            head = (status, try lines.dropFirst().map(Self.field), end)
        }
    }

    private func finished(atEnd: Bool) throws -> (reply: HTTPReply, rest: [UInt8])? {
        guard let head else { return nil }
        let reply = { (body: [UInt8]) in HTTPReply(status: head.status, headers: head.headers, body: body) }
        if method == "HEAD" || head.status == 204 || head.status == 304 {
            return (reply([]), Array(bytes[head.length...]))
        }
        let empty = reply([])
        if empty.first("transfer-encoding")?.lowercased() == "chunked" {
            guard empty.first("content-length") == nil else {
                throw HTTPFailure.malformed("both Content-Length and Transfer-Encoding")
            }
            return try ChunkedBody.decode(bytes[head.length...]).map { (reply($0.body), Array($0.rest)) }
        }
        let lengths = empty.all("content-length")
        guard let text = lengths.first else {
            return atEnd ? (reply(Array(bytes[head.length...])), []) : nil
        }
        guard lengths.count == 1, let length = Int(text), length >= 0 else {
            throw HTTPFailure.malformed("Content-Length \(lengths)")
        }
        guard bytes.count - head.length >= length else { return nil }
        let end = head.length + length
        return (reply(Array(bytes[head.length..<end])), Array(bytes[end...]))
    }

    private static func endOfHead(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 4 else { return nil }
        return (4...bytes.count).first { end in
            bytes[end - 1] == 10 && bytes[end - 2] == 13 && bytes[end - 3] == 10 && bytes[end - 4] == 13
        }
    }

    private static func lines(_ head: ArraySlice<UInt8>) throws -> [String] {
        guard let text = String(validating: head.dropLast(4), as: UTF8.self) else {
            throw HTTPFailure.malformed("a head that is not UTF-8")
        }
        return text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    }

    private static func status(_ line: String) throws -> Int {
        let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count >= 2, parts[0] == "HTTP/1.1", parts[1].count == 3, let status = Int(parts[1]) else {
            throw HTTPFailure.malformed("status line '\(line)'")
        }
        return status
    }

    private static func field(_ line: String) throws -> (name: String, value: String) {
        guard let colon = line.firstIndex(of: ":"), colon > line.startIndex,
            line[..<colon].unicodeScalars.allSatisfy({ $0.isASCII && $0 > " " && $0 != "\u{7F}" }),
            !line.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\t" })
        else { throw HTTPFailure.malformed("field line '\(line)'") }
        let value = line[line.index(after: colon)...]
        let trimmed = value.drop { $0 == " " || $0 == "\t" }
        return (
            String(line[..<colon]), String(trimmed.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
        )
    }
}

/// The chunked transfer coding (RFC 9112 §7.1), without trailers and extensions: the server sends none.
enum ChunkedBody {
    /// The decoded body and the bytes after it; nil when it is not complete.
    static func decode(_ bytes: ArraySlice<UInt8>) throws -> (body: [UInt8], rest: ArraySlice<UInt8>)? {
        var body: [UInt8] = []
        var rest = bytes
        while let end = rest.firstIndex(of: 10) {
            let line = String(decoding: rest[rest.startIndex..<end].dropLast(), as: UTF8.self)
            guard let size = Int(line, radix: 16), size >= 0 else {
                throw HTTPFailure.malformed("chunk size '\(line)'")
            }
            rest = rest[(end + 1)...]
            guard rest.count >= size + 2 else { return nil }
            body += rest.prefix(size)
            guard rest.dropFirst(size).prefix(2).elementsEqual([13, 10]) else {
                throw HTTPFailure.malformed("a chunk without its end")
            }
            rest = rest.dropFirst(size + 2)
            if size == 0 { return (body, rest) }
        }
        return nil
    }
}
