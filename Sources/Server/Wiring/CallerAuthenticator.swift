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
    let permissions: PermissionCache
    let keys: APIKeyVerifier

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

    /// Every call asks the database, so that a key that is revoked works nowhere any more.
    func apiKey(_ credential: String, _ context: RequestContext) async throws -> AccountProgram {
        guard let key = try await keys.key(credential) else {
            throw Problem.authenticationFailed(
                "The API key is missing, wrong, expired or revoked.", challenge: "ApiKey")
        }
        return AccountProgram(id: key.id, accountId: key.account, scopes: key.scopes)
    }

    func authorize(
        _ caller: AccountProgram, permissions needed: [String], _ context: RequestContext
    ) async throws {
        guard let missing = needed.first(where: { !caller.scopes.contains($0) }) else { return }
        throw Problem.permissionDenied("This takes the scope \(missing), which the API key lacks.")
    }

    /// A tenant's permissions count in the tenant that the caller works with; those of the platform take a session
    /// with a second factor, whatever the caller works with.
    func authorize(
        _ caller: SignedInUser, permissions needed: [String], _ context: RequestContext
    ) async throws {
        let granted = try await permissions.permissions(of: caller.id, in: caller.customerId)
        if let missing = needed.first(where: { !granted.contains($0) }) {
            throw Problem.permissionDenied("This takes the permission \(missing).")
        }
        let methods = AuthenticationMethods(rawValue: UInt8(truncatingIfNeeded: caller.methods))
        guard methods.includesSecondFactor || !needed.contains(where: { $0.hasPrefix("admin.") }) else {
            throw Problem.permissionDenied("This takes a session that was signed in with a second factor.")
        }
    }

    /// One answer, whatever is wrong.
    private static let refused = Problem.authenticationFailed(
        "The access token is missing, wrong, expired, or its session has ended.", challenge: "Bearer")
}
