public import Generated

/// Answers those who run the platform; what each operation takes is declared in the contract.
public struct AdminHandlers: AdminAPI {
    let services: AccessServices

    /// Works on the accounts behind these services.
    public init(services: AccessServices) {
        self.services = services
    }
}
