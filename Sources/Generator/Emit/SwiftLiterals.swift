/// Text of the document as Swift source; whatever it holds, it cannot leave the literal.
enum SwiftLiterals {
    /// A string literal with everything escaped that needs it.
    static func string(_ value: String) -> String {
        var literal = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": literal += "\\\""
            case "\\": literal += "\\\\"
            case "\n": literal += "\\n"
            case "\r": literal += "\\r"
            case "\t": literal += "\\t"
            case _
            where scalar.value < 0x20 || scalar.value == 0x7F || (0x2028...0x2029).contains(scalar.value):
                literal += "\\u{\(String(scalar.value, radix: 16))}"
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }

    /// The literal of a JSON string, quotes included, as in `"\"name\""`.
    static func jsonString(_ value: String) -> String {
        string(jsonText(value))
    }

    /// A JSON string, quotes included.
    static func jsonText(_ value: String) -> String {
        var text = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }

    /// A list of string literals in brackets.
    static func list(_ values: [String]) -> String {
        "[\(values.map(string).joined(separator: ", "))]"
    }
}
