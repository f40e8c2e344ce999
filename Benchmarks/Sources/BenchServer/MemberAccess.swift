import BenchGenerated
import CoreTypes
import Glibc
import Logging
import Platform
import Postgres
import SpecRuntime

/// Recognises members as the product recognises users: the token's signature once, then its digest, and whether its
/// session has ended by what the node hears from the database.
struct MemberAccess {
    let authenticator: MemberAuthenticator
    private let issuer: AccessTokenIssuer
    private let watch: AccessWatch

    /// Begins to listen for sessions that end.
    init(client: PostgresClient, logger: Logger) async throws {
        let keyring = try TokenKeyring(current: .ephemeral(), verifying: [])
        let profile = AccessTokenProfile(issuer: "bench", audience: "bench", lifetime: 86_400)
        guard let issuer = AccessTokenIssuer(keyring: keyring, profile: profile, clock: SystemClock()) else {
            throw NoKey()
        }
        let registry = AccessRegistry(memory: .seconds(960))
        watch = AccessWatch(
            database: client, registry: registry, permissions: PermissionCache(database: client),
            memory: .seconds(960), logger: logger)
        authenticator = MemberAuthenticator(
            verifier: AccessTokenVerifier(keyring: keyring, profile: profile, clock: SystemClock()),
            registry: registry)
        self.issuer = issuer
        try await watch.start()
    }

    /// Writes an access token for the load generator to send.
    func writeToken(to file: String) throws {
        let identifiers = IdentifierFactory(clock: SystemClock())
        let claims = AccessTokenClaims(
            user: identifiers.next(), session: identifiers.next(), token: identifiers.next(),
            authenticatedAt: 0, methods: .password)
        let token = try issuer.issue(claims)
        guard let stream = fopen(file, "w") else { throw NoKey() }
        fputs(token, stream)
        fclose(stream)
    }

    private struct NoKey: Error {}
}

/// Turns access tokens into members.
struct MemberAuthenticator: BenchAuthenticator {
    let verifier: AccessTokenVerifier
    let registry: AccessRegistry

    func bearer(_ credential: String, _ context: RequestContext) async throws -> Member {
        guard let claims = try? verifier.verify(credential).claims,
            registry.verdict(session: claims.session, token: claims.token) == .live
        else { throw Problem.authenticationFailed(challenge: "Bearer") }
        return Member(id: claims.user)
    }
}
