/// Header fields made of parts with separators, which may stand in quotes too (RFC 9110 §5.6).
enum ParameterizedList {
    /// The parts between separators outside quotes, without the space around them.
    static func parts(of field: String, separator: UInt8) -> [Substring] {
        var parts: [Substring] = []
        var start = field.startIndex
        var isQuoted = false
        var isEscaped = false
        for index in field.utf8.indices {
            let byte = field.utf8[index]
            if isEscaped {
                isEscaped = false
            } else if isQuoted, byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
            } else if byte == separator, !isQuoted {
                parts.append(CookieScanner.trimmed(field[start..<index]))
                start = field.utf8.index(after: index)
            }
        }
        parts.append(CookieScanner.trimmed(field[start...]))
        return parts
    }

    /// A parameter's name and its value without quotes; nil where it is no parameter.
    static func parameter(_ part: Substring) -> (name: Substring, value: Substring)? {
        guard let sign = part.utf8.firstIndex(of: UInt8(ascii: "=")) else { return nil }
        var value = part[part.utf8.index(after: sign)...]
        if value.utf8.count > 1, value.hasPrefix("\""), value.hasSuffix("\"") {
            value = value.dropFirst().dropLast()
        }
        return (part[..<sign], value)
    }

    /// Whether two texts are equal but for the case of ASCII letters.
    static func equal(_ left: some StringProtocol, _ right: some StringProtocol) -> Bool {
        left.utf8.count == right.utf8.count
            && zip(left.utf8, right.utf8).allSatisfy { ASCII.lowercased($0) == ASCII.lowercased($1) }
    }
}
