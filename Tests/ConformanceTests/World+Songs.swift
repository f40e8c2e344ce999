import ConformanceSupport

extension World {
    /// The path arguments of a new song of a new system of the tenant.
    func catalogueSong() async throws -> [String: String] { try await catalogueSong(of: try await tenant()) }

    /// The path arguments of a new song of a new system of an account.
    func catalogueSong(of tenant: TestAccount) async throws -> [String: String] {
        let system = try await system(of: tenant)["systemId"] ?? ""
        let song = try await post(
            "/v1/customer/systems/\(system)/songs", Self.song(number: unique()), headers: tenant.authorization
        )
        return ["systemId": system, "songId": "\(song["songdbId"]?.integer ?? 0)"]
    }

    /// Where a request names songs and versions that the songbook may lack.
    static let unknownVersions: [Place: String] = [
        .pointer("/songdbId"): "unknown_song", .pointer("/discId"): "unknown_version",
        .pointer("/manufacturer"): "unknown_version",
    ]
}
