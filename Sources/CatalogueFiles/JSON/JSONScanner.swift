/// Reads the tokens of a JSON text (RFC 8259) from a stream, holding no more than one of them.
///
/// Line breaks and other control characters within strings are taken as they are; song texts are cleaned later.
final class JSONScanner {
    private let stream: ByteStream
    private let depthLimit: Int
    private var buffer: [UInt8] = []
    private var index = 0
    /// The place of the next byte in the text, as UTF-8.
    var offset: Int { passed + index }
    private var passed = 0

    init(_ stream: ByteStream, depthLimit: Int) {
        self.stream = stream
        self.depthLimit = depthLimit
    }

    /// The next byte, which stays; nil at the end.
    func peek() throws -> UInt8? {
        if index == buffer.count {
            passed += buffer.count
            buffer = try stream.next()
            index = 0
        }
        return index < buffer.count ? buffer[index] : nil
    }

    /// Takes the byte that was looked at.
    func advance() { index += 1 }

    /// The next byte behind white space, which stays; nil at the end.
    func token() throws -> UInt8? {
        while let byte = try peek() {
            switch byte {
            case 0x20, 0x09, 0x0A, 0x0D: advance()
            default: return byte
            }
        }
        return nil
    }

    /// Takes this byte behind white space.
    func expect(_ byte: UInt8) throws {
        guard try token() == byte else { throw try failure() }
        advance()
    }

    /// Takes the byte behind white space if it is this one.
    func skip(_ byte: UInt8) throws -> Bool {
        guard try token() == byte else { return false }
        advance()
        return true
    }

    /// What to throw where the text is no JSON.
    func failure() throws -> CatalogueFileError {
        let found =
            try peek().map { "an unexpected '\(Character(Unicode.Scalar($0)))'" } ?? "the text ends too early"
        return .damaged(reason: "\(found) at byte \(offset)", row: nil)
    }

    /// Takes a string; its first `limit` bytes at least, and whether there were more.
    func string(limit: Int) throws -> (text: String, isWhole: Bool) {
        try expect(UInt8(ascii: "\""))
        var bytes: [UInt8] = []
        var isWhole = true
        while true {
            guard let byte = try peek() else { throw try failure() }
            switch byte {
            case UInt8(ascii: "\""):
                advance()
                return (String(decoding: bytes, as: UTF8.self), isWhole)
            case UInt8(ascii: "\\"):
                advance()
                try escape(into: &bytes)
            default: takePlain(into: &bytes)
            }
            if bytes.count > limit {
                isWhole = false
                bytes.removeAll(keepingCapacity: true)
            }
        }
    }

    /// Takes what is in the buffer of a string up to its end or an escape.
    private func takePlain(into bytes: inout [UInt8]) {
        let end =
            buffer[index...].firstIndex { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
            ?? buffer.count
        bytes += buffer[index..<end]
        index = end
    }

    /// Takes a number or one of the three names; nil for `null`.
    func literal() throws -> String? {
        var bytes: [UInt8] = []
        while let byte = try peek(), Self.isLiteral(byte), bytes.count < 64 {
            bytes.append(byte)
            advance()
        }
        let text = String(decoding: bytes, as: UTF8.self)
        switch text {
        case "null": return nil
        case "true", "false": return text
        default:
            guard let first = bytes.first, first == UInt8(ascii: "-") || Self.isDigit(first),
                Double(text) != nil
            else {
                throw try failure()
            }
            return text
        }
    }

    /// Passes over a value of any kind.
    func skipValue() throws {
        var closers: [UInt8] = []
        repeat {
            switch try token() {
            case UInt8(ascii: "\"")?: _ = try string(limit: 0)
            case UInt8(ascii: "[")?, UInt8(ascii: "{")?:
                closers.append(try peek() == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}"))
                guard closers.count <= depthLimit else {
                    throw CatalogueFileError.tooLarge(what: "levels of arrays and objects", limit: depthLimit)
                }
                advance()
            case UInt8(ascii: ",")?, UInt8(ascii: ":")?:
                guard !closers.isEmpty else { throw try failure() }
                advance()
            case let byte? where byte == closers.last:
                closers.removeLast()
                advance()
            default: _ = try literal()
            }
        } while !closers.isEmpty
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }

    private static func isLiteral(_ byte: UInt8) -> Bool {
        isDigit(byte) || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || byte == UInt8(ascii: "E")
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
    }
}
