/// How this installation proves to a provider that it is the registered client. Shows nothing of itself.
enum ProviderSecret: Sendable {
    /// Not at all: a public client.
    case none
    /// By a shared text.
    case text(String)
    /// By a token signed with a key.
    case apple(AppleSecretKey)
}

extension ProviderSecret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    var description: String { "********" }
    var debugDescription: String { description }
    var customMirror: Mirror { Mirror(self, children: []) }
}
