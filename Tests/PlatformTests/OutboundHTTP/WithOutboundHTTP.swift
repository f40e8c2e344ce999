import Platform

/// Runs a test's body with a client that is shut down afterwards.
func withOutboundHTTP<T: Sendable>(
    _ configuration: OutboundHTTPConfiguration, _ body: @Sendable (OutboundHTTP) async throws -> T
) async throws -> T {
    let client = OutboundHTTP(configuration: configuration)
    do {
        let result = try await body(client)
        await client.shutDown()
        return result
    } catch {
        await client.shutDown()
        throw error
    }
}
