import Platform

/// How the texts of ``CredentialKeys`` become values. No message repeats what was configured.
enum CredentialParsers {
    typealias Parser<Value> = ConfigurationParsers.Parser<Value>

    static let encryptionKeys: Parser<EncryptionKeyring> = { (text) throws(ConfigurationSyntaxError) in
        let keys = try ConfigurationParsers.list(ConfigurationParsers.secret)(text)
        guard let keyring = EncryptionKeyring(keys: keys) else {
            throw ConfigurationSyntaxError(
                "a comma list of different keys of exactly \(EncryptionKeyring.keyLength) bytes in hex or Base64 "
                    + "(try: openssl rand -hex 32)")
        }
        return keyring
    }

    static let signingKey: Parser<TokenKey> = { (text) throws(ConfigurationSyntaxError) in
        guard let key = TokenKey(pem: lines(text)), key.canSign else {
            throw ConfigurationSyntaxError(
                "a PEM private key on the curve P-256 (try: openssl genpkey -algorithm EC "
                    + "-pkeyopt ec_paramgen_curve:P-256)")
        }
        return key
    }

    static let tokenKeys: Parser<[TokenKey]> = { (text) throws(ConfigurationSyntaxError) in
        let begin = "-----BEGIN"
        // Whatever stands before the first block would be lost otherwise.
        let blocks = lines(text).split(separator: begin, omittingEmptySubsequences: false)
        guard blocks[0].allSatisfy(\.isWhitespace) else { throw tokenKeysExpected }
        var keys: [TokenKey] = []
        for block in blocks.dropFirst() {
            guard let key = TokenKey(pem: begin + block) else { throw tokenKeysExpected }
            keys.append(key)
        }
        return keys
    }

    /// The label of an `otpauth` URI separates issuer and account by a colon.
    static let issuerName: Parser<String> = { (text) throws(ConfigurationSyntaxError) in
        guard text.count <= 64, !text.contains(":") else {
            throw ConfigurationSyntaxError("at most 64 characters without a colon")
        }
        return text
    }

    private static let tokenKeysExpected = ConfigurationSyntaxError(
        "PEM blocks of keys on the curve P-256, one after another")

    /// Environment files hold PEM in one line, its line ends written `\n`.
    private static func lines(_ text: String) -> String {
        text.replacing("\\n", with: "\n")
    }
}
