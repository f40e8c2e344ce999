/// RFC 8259 in the plainest form: what the reader is compared with. Says whether bytes are one JSON document
/// that nests at most 64 deep.
struct JSONGrammar {
    private let bytes: [UInt8]
    private var index = 0

    static func accepts(_ bytes: [UInt8]) -> Bool {
        guard let text = String(validating: bytes, as: UTF8.self) else { return false }
        var grammar = JSONGrammar(bytes: Array(text.utf8))
        grammar.space()
        guard grammar.value(depth: 0) else { return false }
        grammar.space()
        return grammar.index == bytes.count
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private var next: Character? {
        index < bytes.count ? Character(Unicode.Scalar(bytes[index])) : nil
    }

    private mutating func take(_ character: Character) -> Bool {
        guard next == character else { return false }
        index += 1
        return true
    }

    private mutating func space() {
        while let next, " \n\r\t".unicodeScalars.contains(next.unicodeScalars.first ?? "x"),
            next.unicodeScalars.count == 1
        { index += 1 }
    }

    private mutating func word(_ word: String) -> Bool {
        word.allSatisfy { take($0) }
    }

    private mutating func value(depth: Int) -> Bool {
        switch next {
        case "{": return depth < 64 && list("{", "}") { $0.member(depth: depth + 1) }
        case "[": return depth < 64 && list("[", "]") { $0.value(depth: depth + 1) }
        case "\"": return string()
        case "t": return word("true")
        case "f": return word("false")
        case "n": return word("null")
        default: return number()
        }
    }

    private mutating func list(
        _ open: Character, _ close: Character, _ item: (inout JSONGrammar) -> Bool
    ) -> Bool {
        guard take(open) else { return false }
        space()
        if take(close) { return true }
        repeat {
            space()
            guard item(&self) else { return false }
            space()
        } while take(",")
        return take(close)
    }

    private mutating func member(depth: Int) -> Bool {
        guard string() else { return false }
        space()
        guard take(":") else { return false }
        space()
        return value(depth: depth)
    }

    private mutating func number() -> Bool {
        _ = take("-")
        guard take("0") || digits() else { return false }
        if take("."), !digits() { return false }
        if take("e") || take("E") {
            _ = take("+") || take("-")
            return digits()
        }
        return true
    }

    private mutating func digits() -> Bool {
        let start = index
        while let next, "0"..."9" ~= next { index += 1 }
        return index > start
    }

    private mutating func string() -> Bool {
        guard take("\"") else { return false }
        while index < bytes.count {
            if take("\"") { return true }
            if bytes[index] < 0x20 { return false }
            if take("\\") {
                guard escape() else { return false }
            } else {
                index += 1
            }
        }
        return false
    }

    private mutating func escape() -> Bool {
        guard take("u") else {
            guard let next, "\"\\/bfnrt".contains(next) else { return false }
            index += 1
            return true
        }
        guard let unit = codeUnit() else { return false }
        guard 0xD800...0xDFFF ~= unit else { return true }
        guard unit < 0xDC00, take("\\"), take("u"), let second = codeUnit() else { return false }
        return 0xDC00...0xDFFF ~= second
    }

    private mutating func codeUnit() -> Int? {
        guard index + 4 <= bytes.count else { return nil }
        let text = String(decoding: bytes[index..<index + 4], as: UTF8.self)
        guard text.utf8.count == 4, text.allSatisfy(\.isHexDigit), text.allSatisfy(\.isASCII) else {
            return nil
        }
        index += 4
        return Int(text, radix: 16)
    }
}
