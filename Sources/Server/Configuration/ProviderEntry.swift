import Platform

/// One entry of `OIDC_PROVIDERS`: a name, then `issuer`, `clients` and, where there are any, `secret` and `scopes`.
enum ProviderEntry {
    private static let fields: Set = ["issuer", "clients", "secret", "scopes"]

    static func read(_ entry: Substring) throws(ConfigurationSyntaxError) -> IdentityProvider {
        let words = entry.split(whereSeparator: \.isWhitespace)
        guard let name = words.first.map(String.init), isName(name) else {
            throw ConfigurationSyntaxError(
                "a list of providers, each beginning with a name of its own of lower-case letters, digits and hyphens"
            )
        }
        var values: [String: String] = [:]
        for word in words.dropFirst() {
            let field = String(word.prefix { $0 != "=" })
            guard fields.contains(field), values[field] == nil, word.count > field.count + 1 else {
                throw problem(name, "takes issuer=, clients=, secret= and scopes=, each once")
            }
            values[field] = String(word.dropFirst(field.count + 1))
        }
        guard let issuer = values["issuer"], OAuthParsers.isIssuer(issuer) else {
            throw problem(name, "needs issuer=, a URL without query and fragment")
        }
        let clients = values["clients"].map(list) ?? []
        guard !clients.isEmpty, clients.allSatisfy(OAuthParsers.isClientID) else {
            throw problem(name, "needs clients=, a comma list of client ids")
        }
        let scopes = values["scopes"].map(list) ?? ["openid", "email", "profile"]
        guard scopes.contains("openid") else { throw problem(name, "needs openid among its scopes") }
        return .discovered(
            name: name, issuer: issuer, clientIDs: clients, secret: values["secret"], scopes: scopes)
    }

    private static func isName(_ name: String) -> Bool {
        (1...32).contains(name.utf8.count) && !["google", "apple", "exchange", "nonce"].contains(name)
            && name.first?.isLetter == true
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }

    private static func list(_ text: String) -> [String] {
        text.split(separator: ",").map(String.init)
    }

    private static func problem(_ name: String, _ text: String) -> ConfigurationSyntaxError {
        ConfigurationSyntaxError("a list of providers, of which '\(name)' \(text)")
    }
}
