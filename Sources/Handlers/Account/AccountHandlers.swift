public import Generated

/// What people change of their own account: password, addresses, and whether there is one.
public struct AccountHandlers: AccountAPI {
    let services: AccessServices
    let exports: AccountExports

    /// Answers with these parts.
    public init(services: AccessServices, exports: AccountExports) {
        self.services = services
        self.exports = exports
    }
}
