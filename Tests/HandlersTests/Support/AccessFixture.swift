import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

/// What operations on accounts stand on, over a fresh database.
struct AccessFixture {
    static let password = "three tall green chairs"

    let database: PostgresClient
    let services: AccessServices
    let auth: AuthHandlers
    let verifier: AccessTokenVerifier
    /// What access tokens and second factors are timed by; the database has its own.
    let clock: SettableClock
    let encryption: EncryptionKeyring

    /// Runs a test with a fresh database.
    static func with(
        features: FeatureSwitches = FeatureSwitches(), _ body: (AccessFixture) async throws -> Void
    ) async throws {
        try await MigratedDatabase.withClient { database in
            try await body(try AccessFixture(database: database, features: features))
        }
    }

    private init(database: PostgresClient, features: FeatureSwitches) throws {
        let keyring = try #require(Keyring(secrets: [Array(repeating: 7, count: 32)]))
        let encryption = try #require(EncryptionKeyring(keys: [Array(repeating: 9, count: 32)]))
        let tokens = try TokenKeyring(current: .ephemeral(), verifying: [])
        let profile = AccessTokenProfile(issuer: "https://api.test", audience: "https://app.test")
        let clock = SettableClock(SystemClock().now())
        let identifiers = IdentifierFactory(clock: SystemClock())
        // Hashes of the least cost: these tests are not about hashing.
        let parameters = Argon2Parameters(memoryKiB: 8, passes: 1, lanes: 1)
        services = AccessServices(
            database: database, clock: clock, identifiers: identifiers,
            registry: AccessRegistry(memory: .seconds(1020)),
            issuer: try #require(AccessTokenIssuer(keyring: tokens, profile: profile, clock: clock)),
            passwords: PasswordHasher(threads: 1, queueLimit: 64, parameters: parameters),
            outbox: Outbox(encryption: encryption, identifiers: identifiers),
            digests: AccessDigests(keyring: keyring), encryption: encryption,
            cursors: CursorCodec(keyring: keyring), counters: AuthCounters(), features: features)
        self.database = database
        self.clock = clock
        self.encryption = encryption
        auth = AuthHandlers(services: services, tokenKeys: tokens, providers: .none)
        verifier = AccessTokenVerifier(keyring: tokens, profile: profile, clock: clock)
    }
}

extension AccessServices {
    /// The same services with another hasher.
    init(_ other: AccessServices, passwords: PasswordHasher) {
        self = other
        self.passwords = passwords
    }
}

extension AccessFixture {
    /// Signs somebody up.
    func signUp(
        _ email: String = "ana@example.com", _ kind: AccountType = .singer, name: String? = nil
    ) async throws -> SessionTokens {
        let output = try await auth.signUp(
            .init(
                headers: .init(userAgent: "Test/1"),
                body: NewAccount(email: email, password: Self.password, accountType: kind, name: name),
                context: .test))
        guard case .created(let tokens) = output else { throw Fixture.Unexpected() }
        return tokens
    }

    /// Signs somebody in by password.
    func signIn(
        _ email: String = "ana@example.com", password: String = Self.password,
        from address: String = "192.0.2.1", userAgent: String? = "Test/1"
    ) async throws -> SignInAnswer {
        let output = try await auth.signIn(
            .init(
                headers: .init(userAgent: userAgent), body: Credentials(email: email, password: password),
                context: RequestContext(id: "test", clientAddress: address)))
        guard case .ok(let answer) = output else { throw Fixture.Unexpected() }
        return answer
    }

    /// The caller that an access token stands for, as the authenticator gives it.
    func caller(_ tokens: SessionTokens) throws -> SignedInUser { try caller(tokens.accessToken) }

    /// The caller that an access token stands for, as the authenticator gives it.
    func caller(_ accessToken: String) throws -> SignedInUser {
        let claims = try verifier.verify(accessToken).claims
        return SignedInUser(
            id: claims.user, sessionId: claims.session, tokenId: claims.token,
            authenticatedAt: claims.authenticatedAt, methods: Int32(claims.methods.rawValue),
            customerId: claims.context?.kind == .customer ? claims.context?.id : nil,
            singerId: claims.context?.kind == .singer ? claims.context?.id : nil)
    }

    /// Makes a link's token as the mail of this purpose would carry it.
    func link<Purpose: TokenPurpose>(
        _ purpose: Purpose.Type, for user: UUID, email: String, seconds: Int64 = 600
    ) async throws -> String {
        let token = PurposeToken<Purpose>()
        let statement = Statement<NoRow>(
            "test link",
            """
            INSERT INTO mailed_tokens (token_hash, purpose, users_id, email, created_at, expires_at)
            VALUES ($1, $2, $3, $4, now() - interval '1 day', now() + make_interval(secs => $5::float8))
            ON CONFLICT (users_id, purpose) WHERE purpose NOT IN ('undo_address_change', 'download_export')
            DO UPDATE SET token_hash = excluded.token_hash, email = excluded.email,
                created_at = excluded.created_at, expires_at = excluded.expires_at
            """)
        try await database.execute(
            statement,
            [.bytes(token.digest), .text(Purpose.name), .uuid(user), .text(email), .int64(seconds)])
        return token.text
    }

    /// The outcomes of an event kind, in their order.
    func events(_ kind: AuthEvent.Kind) async throws -> [String] {
        let statement = Statement<String>(
            "test events",
            "SELECT coalesce(reason, outcome) FROM auth_events WHERE kind = $1 ORDER BY auth_events_id")
        return try await database.rows(statement, [.text(kind.rawValue)])
    }

    /// The templates of the messages that wait to be sent, in their order.
    func messages() async throws -> [String] {
        let statement = Statement<String>(
            "test messages",
            "SELECT payload->>'template' FROM jobs WHERE kind = 'message.send' ORDER BY jobs_id")
        return try await database.rows(statement)
    }

    /// Whether the session goes on.
    func isLive(_ caller: SignedInUser) async throws -> Bool {
        try await AccessLiveness(database: database).isLive(
            session: caller.sessionId, token: caller.tokenId)
    }

    /// Runs SQL of a test.
    func run(_ sql: StaticString, _ values: [PostgresValue] = []) async throws {
        try await database.execute(Statement<NoRow>("test sql", sql), values)
    }
}

/// The problem that a call is refused with; a test fails where it is not.
func problem<Answer>(
    _ location: SourceLocation = #_sourceLocation, _ call: () async throws -> Answer
) async -> Problem? {
    do {
        _ = try await call()
        Issue.record("it was not refused", sourceLocation: location)
    } catch let problem as Problem {
        return problem
    } catch {
        Issue.record(error, sourceLocation: location)
    }
    return nil
}

/// Expects that a call is refused with a status and, where one is given, a slug.
///
/// Its closure must not stand inside `#expect`: closures there can be mistaken for the function's next one.
func expectRefusal<Answer>(
    _ status: Int, _ slug: String? = nil, _ location: SourceLocation = #_sourceLocation,
    _ call: () async throws -> Answer
) async {
    let refused = await problem(location, call)
    #expect(refused?.status == status, sourceLocation: location)
    if let slug { #expect(refused?.slug == slug, sourceLocation: location) }
}
