public import Generated

/// Answers those who keep the catalogues of karaoke systems.
public struct CustomerSongdbHandlers: CustomerSongdbAPI {
    let services: TenantServices
    let imports: SongImports

    /// Works on the catalogues behind these services.
    public init(services: TenantServices, imports: SongImports) {
        self.services = services
        self.imports = imports
    }
}
