/// A provider's metadata and keys.
struct ProviderDocuments: Sendable {
    private static let maximumMetadataLength = 65_536
    private static let maximumKeySetLength = 262_144

    let metadata: RemoteDocument<ProviderMetadata>
    let keys: RemoteDocument<ProviderKeySet>

    init(
        provider: IdentityProvider, http: OutboundHTTP, clock: any WallClock, times: RemoteDocumentTimes
    ) {
        let metadata = RemoteDocument<ProviderMetadata>(times: times, clock: clock) {
            () async throws(IdentityProviderError) in
            if let fixed = provider.fixedMetadata { return fixed }
            let issuer = provider.issuer
            let base = issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer
            return try ProviderMetadata(
                json: try await Self.fetch(
                    base + "/.well-known/openid-configuration", http, limit: Self.maximumMetadataLength),
                issuer: issuer, allowsPlainHTTP: http.allowsPlainHTTP)
        }
        self.metadata = metadata
        keys = RemoteDocument(times: times, clock: clock) { () async throws(IdentityProviderError) in
            let url = try await metadata.value().keysURL
            return try ProviderKeySet(json: try await Self.fetch(url, http, limit: Self.maximumKeySetLength))
        }
    }

    private static func fetch(
        _ url: String, _ http: OutboundHTTP, limit: Int
    ) async throws(IdentityProviderError) -> [UInt8] {
        var request = OutboundRequest(.get, url, headers: [("Accept", "application/json")])
        request.maximumResponseLength = limit
        request.timeout = .seconds(5)
        let response: OutboundResponse
        do throws(OutboundHTTPError) {
            response = try await http.send(request)
        } catch {
            throw .unavailable(error)
        }
        guard response.status == 200 else {
            throw .badAnswer("status \(response.status) for a public document")
        }
        return response.body
    }
}
