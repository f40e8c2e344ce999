/// Cuts Swift source into words and marks; comments and strings are left out.
struct SwiftTokens: Sequence, IteratorProtocol {
    /// A word or a single mark.
    struct Token {
        let text: String
        let line: Int
        let column: Int
    }

    private let source: [UInt8]
    private var position = 0
    private var line = 1
    private var lineStart = 0

    /// Starts at the first byte of UTF-8 text.
    init(_ source: [UInt8]) { self.source = source }

    /// The next word or mark; nil at the end.
    mutating func next() -> Token? {
        while position < source.count {
            let byte = source[position]
            if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "/") {
                skip { $0 != UInt8(ascii: "\n") }
            } else if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
                skipComment()
            } else if byte == UInt8(ascii: "\"") || (byte == UInt8(ascii: "#") && startsRawString()) {
                skipString()
            } else if byte <= 0x20 {
                advance()
            } else {
                return token()
            }
        }
        return nil
    }

    private mutating func token() -> Token {
        let start = position
        let column = start - lineStart + 1
        if Self.isWord(source[position]) { skip(while: Self.isWord) } else { advance() }
        return Token(
            text: String(decoding: source[start..<position], as: UTF8.self), line: line, column: column)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F || byte >= 0x80
    }

    private func peek(_ distance: Int) -> UInt8? {
        position + distance < source.count ? source[position + distance] : nil
    }

    private mutating func advance() {
        if source[position] == UInt8(ascii: "\n") {
            line += 1
            lineStart = position + 1
        }
        position += 1
    }

    private mutating func skip(while condition: (UInt8) -> Bool) {
        while position < source.count, condition(source[position]) { advance() }
    }

    private func startsWith(_ text: [UInt8]) -> Bool { source[position...].starts(with: text) }

    private mutating func skip(_ count: Int) {
        for _ in 0..<count where position < source.count { advance() }
    }

    /// Comments nest in Swift.
    private mutating func skipComment() {
        var depth = 0
        while position < source.count {
            if startsWith(Array("/*".utf8)) {
                depth += 1
                skip(2)
            } else if startsWith(Array("*/".utf8)) {
                depth -= 1
                skip(2)
                if depth == 0 { return }
            } else {
                advance()
            }
        }
    }

    private func startsRawString() -> Bool {
        source[position...].drop { $0 == UInt8(ascii: "#") }.first == UInt8(ascii: "\"")
    }

    private mutating func skipString() {
        let marks = source[position...].prefix { $0 == UInt8(ascii: "#") }.count
        skip(marks)
        let quotes = startsWith(Array("\"\"\"".utf8)) ? 3 : 1
        skip(quotes)
        let pounds = [UInt8](repeating: UInt8(ascii: "#"), count: marks)
        let end = [UInt8](repeating: UInt8(ascii: "\""), count: quotes) + pounds
        let escape = [UInt8(ascii: "\\")] + pounds
        while position < source.count {
            if startsWith(end) { return skip(end.count) }
            if startsWith(escape) {
                skip(escape.count)
                if peek(0) == UInt8(ascii: "(") { skipInterpolation() } else { skip(1) }
            } else {
                advance()
            }
        }
    }

    /// Skips to the parenthesis that closes an interpolation; strings within it may hold others.
    private mutating func skipInterpolation() {
        var depth = 0
        while position < source.count {
            switch source[position] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: "\""):
                skipString()
                continue
            default: break
            }
            advance()
            if depth == 0 { return }
        }
    }
}
