public import Generated

/// Answers those who look after the songs of karaoke systems.
public struct CustomerSongdbHandlers: CustomerSongdbAPI {
    let services: TenantServices

    /// Works on the catalogues behind these services.
    public init(services: TenantServices) {
        self.services = services
    }
}
