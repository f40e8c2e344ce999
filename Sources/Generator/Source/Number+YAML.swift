extension Number {
    /// Reads a number in one of the notations of YAML's core schema; nil for any other text.
    init?(yaml text: String) {
        if let digits = Self.digits(of: text, prefix: "0x") {
            self.init(Int64(digits, radix: 16))
        } else if let digits = Self.digits(of: text, prefix: "0o") {
            self.init(Int64(digits, radix: 8))
        } else {
            self.init(decimal: text)
        }
    }

    private init?(_ integer: Int64?) {
        guard let integer else { return nil }
        self.init(text: String(integer), integer: integer, double: Double(integer))
    }

    private static func digits(of text: String, prefix: String) -> Substring? {
        let digits = text.dropFirst(prefix.count)
        guard text.hasPrefix(prefix), let first = digits.first, first != "-", first != "+" else { return nil }
        return digits
    }

    private init?(decimal text: String) {
        guard Self.isDecimal(Array(text.utf8)) else { return nil }
        if let integer = Int64(text) {
            self.init(text: String(integer), integer: integer, double: Double(integer))
            return
        }
        guard let double = Double(text), double.isFinite else { return nil }
        self.init(text: Self.jsonText(text), integer: Int64(exactly: double), double: double)
    }

    /// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
    private static func isDecimal(_ text: [UInt8]) -> Bool {
        var rest = text[...]
        func skipSign() {
            if let first = rest.first, first == 0x2B || first == 0x2D { rest = rest.dropFirst() }
        }
        func skipDigits() -> Int {
            let digits = rest.prefix { (0x30...0x39).contains($0) }.count
            rest = rest.dropFirst(digits)
            return digits
        }
        skipSign()
        var digits = skipDigits()
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            digits += skipDigits()
        }
        guard digits > 0 else { return false }
        guard rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") else { return rest.isEmpty }
        rest = rest.dropFirst()
        skipSign()
        return skipDigits() > 0 && rest.isEmpty
    }

    /// JSON knows no leading plus, no bare point and no leading zero.
    private static func jsonText(_ text: String) -> String {
        var body = text.first == "+" || text.first == "-" ? text.dropFirst() : text[...]
        while body.hasPrefix("0"), body.dropFirst().first?.isNumber == true { body = body.dropFirst() }
        if body.hasPrefix(".") { body = "0" + body }
        var result = String(body)
        if let point = result.firstIndex(of: "."), result.index(after: point) == result.endIndex {
            result += "0"
        } else if let point = result.firstIndex(of: "."), "eE".contains(result[result.index(after: point)]) {
            result.insert("0", at: result.index(after: point))
        }
        return (text.first == "-" ? "-" : "") + result
    }
}
