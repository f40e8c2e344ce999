import Generated
import Platform
import Postgres
import SpecRuntime

/// Recognises callers by their credentials.
struct CallerAuthenticator: SingrAuthenticator {
    let deviceTokens: DeviceTokens
    let accessTokens: AccessTokenVerifier
    let access: AccessRegistry
    let liveness: AccessLiveness

    func guestDevice(_ credential: String, _ context: RequestContext) async throws -> GuestDevice {
        guard let device = deviceTokens.verify(credential) else {
            throw Problem.authenticationFailed("The device token is not valid.", challenge: "ApiKey")
        }
        return GuestDevice(id: device)
    }

    /// A token that was seen before and whose session goes on costs no question to the database.
    func bearer(_ credential: String, _ context: RequestContext) async throws -> SignedInUser {
        guard let token = try? accessTokens.verify(credential) else { throw Self.refused }
        let claims = token.claims
        switch access.verdict(session: claims.session, token: claims.token) {
        case .live: break
        case .ended: throw Self.refused
        case .unknown:
            guard try await liveness.isLive(session: claims.session, token: claims.token) else {
                throw Self.refused
            }
        }
        return SignedInUser(
            id: claims.user, sessionId: claims.session, tokenId: claims.token,
            authenticatedAt: claims.authenticatedAt, methods: Int32(claims.methods.rawValue),
            customerId: claims.context?.kind == .customer ? claims.context?.id : nil,
            singerId: claims.context?.kind == .singer ? claims.context?.id : nil)
    }

    /// One answer, whatever is wrong.
    private static let refused = Problem.authenticationFailed(
        "The access token is missing, wrong, expired, or its session has ended.", challenge: "Bearer")
}
