/// What an escape means.
enum PatternEscape {
    case codePoint(UInt32)
    case characters(CodePointSet)

    /// The one code point; nil for a class.
    var codePoint: UInt32? {
        if case .codePoint(let value) = self { value } else { nil }
    }

    var set: CodePointSet {
        switch self {
        case .codePoint(let value): CodePointSet(value)
        case .characters(let set): set
        }
    }
}

extension PatternParser {
    /// Reads an escape whose backslash stands at the cursor.
    mutating func escape(inClass: Bool) throws(PatternError) -> PatternEscape {
        let start = index
        index += 1
        guard let character = next else { throw error("the expression ends in a backslash", at: start) }
        index += 1
        if let set = Self.classEscape(character) { return .characters(set) }
        if let control = Self.controlEscape(character) { return .codePoint(control) }
        switch character {
        case "x": return .codePoint(try hexadecimal(digits: 2, start))
        case "u": return .codePoint(try unicodeEscape(start))
        case "c": return .codePoint(try controlLetter(start))
        case "0" where !isDigit(next): return .codePoint(0)
        case "b" where inClass: return .codePoint(8)
        case "b", "B": throw error("\\\(character) (word boundary) is not supported", at: start)
        case "p", "P": throw error("\\\(character){…} (Unicode property) is not supported", at: start)
        case "k", "1"..."9": throw error("\\\(character) (back-reference) is not supported", at: start)
        default:
            guard Self.isPunctuation(character) else {
                throw error("\\\(character) is no known escape", at: start)
            }
            return .codePoint(character.value)
        }
    }

    private static func classEscape(_ character: Unicode.Scalar) -> CodePointSet? {
        switch character {
        case "d": .digits
        case "D": CodePointSet.digits.inverted
        case "w": .wordCharacters
        case "W": CodePointSet.wordCharacters.inverted
        case "s": .spaces
        case "S": CodePointSet.spaces.inverted
        default: nil
        }
    }

    private static func controlEscape(_ character: Unicode.Scalar) -> UInt32? {
        switch character {
        case "t": 0x09
        case "n": 0x0A
        case "v": 0x0B
        case "f": 0x0C
        case "r": 0x0D
        default: nil
        }
    }

    /// Reads `\uXXXX`, a surrogate pair of two of them, or `\u{X…}`, behind the `u`.
    private mutating func unicodeEscape(_ start: Int) throws(PatternError) -> UInt32 {
        if take("{") { return try bracedCodePoint(start) }
        let unit = try hexadecimal(digits: 4, start)
        guard unit & 0xFC00 == 0xD800, next == "\\", index + 1 < characters.count,
            characters[index + 1] == "u"
        else { return unit }
        let afterFirst = index
        index += 2
        let second = try hexadecimal(digits: 4, start)
        guard second & 0xFC00 == 0xDC00 else {
            index = afterFirst
            return unit
        }
        return 0x10000 + (unit & 0x3FF) << 10 + second & 0x3FF
    }

    private mutating func bracedCodePoint(_ start: Int) throws(PatternError) -> UInt32 {
        var value: UInt32 = 0
        let first = index
        while let digit = next.flatMap(Self.hexadecimalValue) {
            value = min(value << 4 | digit, CodePointSet.lastCodePoint + 1)
            index += 1
        }
        guard index > first, take("}"), value <= CodePointSet.lastCodePoint else {
            throw error("\\u{…} needs the hexadecimal digits of a code point", at: start)
        }
        return value
    }

    private mutating func hexadecimal(digits: Int, _ start: Int) throws(PatternError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<digits {
            guard let digit = next.flatMap(Self.hexadecimalValue) else {
                throw error("an escape needs \(digits) hexadecimal digits", at: start)
            }
            value = value << 4 | digit
            index += 1
        }
        return value
    }

    private mutating func controlLetter(_ start: Int) throws(PatternError) -> UInt32 {
        guard let letter = next, "a"..."z" ~= letter || "A"..."Z" ~= letter else {
            throw error("\\c needs a letter", at: start)
        }
        index += 1
        return letter.value & 31
    }

    private func isDigit(_ character: Unicode.Scalar?) -> Bool {
        character.map { "0"..."9" ~= $0 } ?? false
    }

    private static func hexadecimalValue(_ character: Unicode.Scalar) -> UInt32? {
        switch character {
        case "0"..."9": character.value - 48
        case "a"..."f": character.value - 87
        case "A"..."F": character.value - 55
        default: nil
        }
    }

    /// Punctuation of ASCII, which stands for itself behind a backslash.
    private static func isPunctuation(_ character: Unicode.Scalar) -> Bool {
        switch character {
        case "!"..."/", ":"..."@", "["..."`", "{"..."~": true
        default: false
        }
    }
}
