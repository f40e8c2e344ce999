public import Generated

/// Answers those who run karaoke systems.
public struct CustomerSystemsHandlers: CustomerSystemsAPI {
    let services: TenantServices

    /// Works on the systems behind these services.
    public init(services: TenantServices) {
        self.services = services
    }
}
