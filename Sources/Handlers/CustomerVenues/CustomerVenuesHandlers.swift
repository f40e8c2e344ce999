public import Generated
import Platform

/// Answers those who run venues.
public struct CustomerVenuesHandlers: CustomerVenuesAPI {
    let services: TenantServices
    let romanizer = Romanizer()

    /// Works on the venues behind these services.
    public init(services: TenantServices) {
        self.services = services
    }
}
