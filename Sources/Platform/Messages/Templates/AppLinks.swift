/// Where the applications are that messages lead to.
///
/// A token stands in the fragment, which browsers send to no server: it gets into no log, and a program that only
/// looks at links does not use it up.
public struct AppLinks: Sendable, Equatable {
    private let web: String
    private let customer: String

    /// Takes the addresses of the application for everybody and of the one for venues, such as
    /// `https://app.example`, with or without a slash at the end.
    public init(web: String, customer: String) {
        self.web = Self.withoutSlash(web)
        self.customer = Self.withoutSlash(customer)
    }

    func verifyAddress(_ token: MessageToken) -> String { web + "/verify-email" + fragment(token) }
    func resetPassword(_ token: MessageToken) -> String { web + "/reset-password" + fragment(token) }
    func magicLink(_ token: MessageToken) -> String { web + "/auth/magic" + fragment(token) }
    func invitation(_ token: MessageToken) -> String { customer + "/invitation" + fragment(token) }
    func undo(_ token: MessageToken) -> String { web + "/account/undo" + fragment(token) }
    func export(_ token: MessageToken) -> String { web + "/account/export" + fragment(token) }
    var forgotPassword: String { web + "/forgot-password" }
    var help: String { web + "/help" }

    func start(_ kind: Message.AccountKind) -> String {
        switch kind {
        case .customer: customer + "/"
        case .singer: web + "/"
        }
    }

    private func fragment(_ token: MessageToken) -> String { "#token=" + token.text }

    private static func withoutSlash(_ base: String) -> String {
        base.hasSuffix("/") ? String(base.dropLast()) : base
    }
}
