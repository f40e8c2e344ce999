/// Tells the metadata keys whose values must never reach a log.
enum LogRedaction {
    /// What stands in place of a secret value.
    static let placeholder = "[redacted]"

    private static let secrets = [
        "password", "passphrase", "secret", "token", "authorization", "cookie", "apikey", "credential",
        "privatekey", "sessionid",
    ]

    /// Whether a key names a secret: it contains one of the words, whatever its case, hyphens or underscores.
    static func isSecret(_ key: String) -> Bool {
        let plain = key.lowercased().filter { $0 != "-" && $0 != "_" && $0 != "." && $0 != " " }
        return secrets.contains { plain.contains($0) }
    }
}
