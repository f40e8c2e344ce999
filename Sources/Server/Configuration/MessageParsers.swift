import Platform

/// How the texts of ``MessageKeys`` become values.
enum MessageParsers {
    typealias Parser<Value> = ConfigurationParsers.Parser<Value>

    static let address: Parser<String> = { (text) throws(ConfigurationSyntaxError) in
        guard Mailbox(name: nil, address: text) != nil else {
            throw ConfigurationSyntaxError("an e-mail address")
        }
        return text
    }

    static let name: Parser<String> = { (text) throws(ConfigurationSyntaxError) in
        guard text.count <= 100 else { throw ConfigurationSyntaxError("at most 100 characters") }
        return text
    }

    static let host: Parser<String> = { (text) throws(ConfigurationSyntaxError) in
        let isHost = text.utf8.allSatisfy { byte in
            isLetterOrDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: ":")
        }
        guard text.utf8.count <= 253, isHost else {
            throw ConfigurationSyntaxError("a host name or an address, without a port")
        }
        return text
    }

    static let number: Parser<String> = { (text) throws(ConfigurationSyntaxError) in
        guard text.wholeMatch(of: /\+[1-9][0-9]{1,14}/) != nil else {
            throw ConfigurationSyntaxError("a phone number such as +43123456789")
        }
        return text
    }

    static let phoneCountries: Parser<PhoneCountries> = { (text) throws(ConfigurationSyntaxError) in
        if text == "all" { return .all }
        let codes = try ConfigurationParsers.list(ConfigurationParsers.text)(text)
        do throws(PhoneCountries.Refusal) {
            return try PhoneCountries(codes)
        } catch {
            let known = PhoneCountries.known.joined(separator: ", ")
            throw ConfigurationSyntaxError("all or a comma list of calling codes out of \(known)")
        }
    }

    static let base: Parser<String> = { (text) throws(ConfigurationSyntaxError) in
        let scheme = ["http://", "https://"].first { text.hasPrefix($0) }
        let isPlain =
            text.utf8.allSatisfy { 33...126 ~= $0 } && !text.contains(where: { "?#\"<>\\@".contains($0) })
        guard let scheme, text.count > scheme.count, text.count <= 200, isPlain else {
            throw ConfigurationSyntaxError("an http or https URL without query and fragment")
        }
        return text
    }

    /// An identifier of Twilio's: two letters that tell what it is for, and 32 hex digits.
    static func twilioID(_ prefix: String) -> Parser<String> {
        { (text) throws(ConfigurationSyntaxError) in
            guard text.hasPrefix(prefix), text.utf8.count == 34, text.utf8.allSatisfy(isLetterOrDigit) else {
                throw ConfigurationSyntaxError("\(prefix) and 32 letters and digits")
            }
            return text
        }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        48...57 ~= byte || 65...90 ~= byte || 97...122 ~= byte
    }
}
