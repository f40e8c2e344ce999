/// The formats of strings, as strictly as the server reads them.
enum StringFormat {
    /// Whether the text is of the format; true for formats that ask for nothing.
    static func isValid(_ text: String, _ format: String) -> Bool {
        switch format {
        case "uuid": fits(text, "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx")
        case "date": isDate(text[...])
        case "date-time": isTimestamp(text)
        case "email": isEmail(text)
        case "uri": isURI(text)
        case "byte": isBase64(text)
        default: true
        }
    }

    /// Compares with a picture: `x` is a hexadecimal digit, `9` a digit, anything else itself.
    private static func fits(_ text: some StringProtocol, _ picture: String) -> Bool {
        guard text.utf8.count == picture.utf8.count else { return false }
        return zip(text, picture).allSatisfy { character, shape in
            switch shape {
            case "x": character.isASCII && character.isHexDigit
            case "9": character.isASCII && character.isNumber
            default: character == shape
            }
        }
    }

    private static func isDate(_ text: Substring) -> Bool {
        guard fits(text, "9999-99-99"), let year = Int(text.prefix(4)),
            let month = Int(text.dropFirst(5).prefix(2)),
            let day = Int(text.suffix(2)), (1...12).contains(month)
        else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        return (1...days).contains(day)
    }

    /// RFC 3339 §5.6.
    private static func isTimestamp(_ text: String) -> Bool {
        let time = text.dropFirst(10)
        guard isDate(text.prefix(10)), time.first == "T" || time.first == "t",
            fits(time.dropFirst().prefix(8), "99:99:99")
        else { return false }
        let fields = time.dropFirst().prefix(8).split(separator: ":").compactMap { Int($0) }
        guard fields[0] < 24, fields[1] < 60, fields[2] <= 60 else { return false }
        var rest = time.dropFirst(9)
        if rest.first == "." {
            let digits = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
            guard !digits.isEmpty else { return false }
            rest = rest.dropFirst(digits.count + 1)
        }
        if rest == "Z" || rest == "z" { return true }
        return (rest.first == "+" || rest.first == "-") && fits(rest.dropFirst(), "99:99")
    }

    private static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !text.contains(" ")
    }

    /// RFC 3986 §3: a scheme, a colon, and no character that must be encoded.
    private static func isURI(_ text: String) -> Bool {
        guard let colon = text.firstIndex(of: ":"), let first = text.first, first.isASCII, first.isLetter
        else {
            return false
        }
        let scheme = text[..<colon]
        return scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
            && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\"{}|\\^`".utf8.contains($0) }
    }

    private static func isBase64(_ text: String) -> Bool {
        let body = text.reversed().drop { $0 == "=" }
        return text.utf8.count % 4 == 0 && text.count - body.count <= 2
            && body.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "+" || $0 == "/") }
    }
}
