public import Generated
import Platform

/// Answers those who run venues.
public struct CustomerVenuesHandlers: CustomerVenuesAPI {
    let services: TenantServices
    /// Whether places are looked up by addresses.
    let geocodes: Bool
    let romanizer = Romanizer()

    /// Works on the venues behind these services.
    ///
    /// - Parameter geocodes: Whether the installation looks places up by addresses.
    public init(services: TenantServices, geocodes: Bool) {
        self.services = services
        self.geocodes = geocodes
    }
}
