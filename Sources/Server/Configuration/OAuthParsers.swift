import Platform

/// How the texts of ``OAuthKeys`` become values. No message repeats a secret.
enum OAuthParsers {
    typealias Parser<Value> = ConfigurationParsers.Parser<Value>

    /// An absolute URI that people may be sent to: of a site by https, of an app by a scheme of its own (RFC 8252
    /// §7.1), or of the same machine by http.
    static let redirectURI: Parser<String> = { (text) throws(ConfigurationSyntaxError) in
        let scheme = text.prefix { $0 != ":" }
        let rest = text.dropFirst(scheme.count)
        let isAbsolute =
            scheme.first?.isLetter == true
            && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+.-".contains($0)) }
        let isPlain = text.utf8.allSatisfy { (0x21...0x7E).contains($0) } && text.utf8.count <= 512
        let isSafe =
            switch scheme.lowercased() {
            case "https": hasHost(rest)
            case "http":
                ["127.0.0.1", "[::1]", "localhost"].contains { host in
                    rest == "://\(host)" || rest.hasPrefix("://\(host)/") || rest.hasPrefix("://\(host):")
                }
            // A scheme of an app has a dot, as its reversed domain name does; javascript and data have none.
            default: scheme.contains(".") && rest.count > 1
            }
        guard isAbsolute, isPlain, isSafe, !text.contains("#"), !text.contains("*"), !text.contains("@"),
            !text.contains("\\")
        else {
            throw ConfigurationSyntaxError(
                "a comma list of exact URIs of https or of an app's own scheme, without fragment or wildcard, and "
                    + "'\(text)' is none")
        }
        return text
    }

    static let origin: Parser<String> = { (text) throws(ConfigurationSyntaxError) in
        do throws(ConfigurationSyntaxError) {
            guard let origin = try ConfigurationParsers.origins(text).first else { throw originExpected }
            return origin
        } catch {
            throw originExpected
        }
    }

    static let issuer: Parser<String> = { (text) throws(ConfigurationSyntaxError) in
        guard isIssuer(text) else { throw ConfigurationSyntaxError("a URL without query and fragment") }
        return text
    }

    static let clientID: Parser<String> = { (text) throws(ConfigurationSyntaxError) in
        guard isClientID(text) else {
            throw ConfigurationSyntaxError("a comma list of client ids of at most 255 visible characters")
        }
        return text
    }

    static let appleID: Parser<String> = { (text) throws(ConfigurationSyntaxError) in
        guard text.utf8.count == 10, text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
            throw ConfigurationSyntaxError("ten letters and digits")
        }
        return text
    }

    static let applePrivateKey: Parser<String> = { (text) throws(ConfigurationSyntaxError) in
        let pem = text.replacing("\\n", with: "\n")
        guard AppleSecretKey(teamID: "", keyID: "", pem: pem) != nil else {
            throw ConfigurationSyntaxError("the PEM private key that Apple gave (a file AuthKey_….p8)")
        }
        return pem
    }

    static let providers: Parser<[IdentityProvider]> = { (text) throws(ConfigurationSyntaxError) in
        var providers: [IdentityProvider] = []
        for entry in text.split(separator: ";") where !entry.allSatisfy(\.isWhitespace) {
            let provider = try ProviderEntry.read(entry)
            guard !providers.contains(where: { $0.name == provider.name }) else {
                throw ConfigurationSyntaxError("a list of providers of which each is named once")
            }
            providers.append(provider)
        }
        return providers
    }

    static func isClientID(_ text: String) -> Bool {
        (1...255).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }

    static func isIssuer(_ text: String) -> Bool {
        let scheme = ["https://", "http://"].first { text.hasPrefix($0) }
        guard let scheme, text.count > scheme.count else { return false }
        return !text.contains { "?#@\\".contains($0) }
    }

    private static let originExpected = ConfigurationSyntaxError(
        "an origin such as https://api.example, without a path")

    private static func hasHost(_ rest: Substring) -> Bool {
        guard rest.hasPrefix("://"), let first = rest.dropFirst(3).first else { return false }
        return !"/:?".contains(first)
    }
}
