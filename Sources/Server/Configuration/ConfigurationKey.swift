/// One environment variable: its name, its default, and how its text becomes a value.
struct ConfigurationKey<Value: Sendable>: Sendable {
    typealias Parser = @Sendable (String) throws(ConfigurationSyntaxError) -> Value
    typealias Default = @Sendable (AppEnvironment) -> String?

    let name: String
    let summary: String
    let secrecy: ConfigurationSecrecy
    /// The text that stands in for a missing variable; nil where the key is required or has no value then.
    let defaultText: Default
    let parse: Parser

    init(
        _ name: String, _ summary: String, secrecy: ConfigurationSecrecy = .none,
        default defaultText: @escaping Default = { _ in nil }, parse: @escaping Parser
    ) {
        self.name = name
        self.summary = summary
        self.secrecy = secrecy
        self.defaultText = defaultText
        self.parse = parse
    }

    init(
        _ name: String, _ summary: String, secrecy: ConfigurationSecrecy = .none, default text: String,
        parse: @escaping Parser
    ) {
        self.init(name, summary, secrecy: secrecy, default: { _ in text }, parse: parse)
    }
}

/// What of a key's text may be shown.
enum ConfigurationSecrecy: Sendable {
    /// All of it.
    case none
    /// All but the password in a connection string.
    case password
    /// Nothing but that it is set.
    case whole
}

/// A key without its type, for listing.
struct ConfigurationEntry: Sendable {
    let name: String
    let summary: String
    let secrecy: ConfigurationSecrecy
    let defaultText: @Sendable (AppEnvironment) -> String?

    init(_ key: ConfigurationKey<some Sendable>) {
        name = key.name
        summary = key.summary
        secrecy = key.secrecy
        defaultText = key.defaultText
    }
}
