import CoreTypes
public import Postgres
public import SpecRuntime

/// Keeps what became of requests with an `Idempotency-Key` in the database, for all nodes.
///
/// Keys and requests are stored as digests, and answers, which may show a secret once, encrypted. A claim and its end
/// take a round trip each; a request that comes again takes two.
public struct PostgresIdempotencyStore: IdempotencyStore {
    /// The most bytes of an answer that is given again, fields included.
    public static let maximumAnswer = FieldCipher.maximumLength

    private let database: PostgresClient
    private let identifiers: IdentifierFactory
    private let cipher: FieldCipher
    private let leaseSeconds: Double

    /// - Parameter lease: After how long a claim is of a node that vanished; longer than any request takes.
    public init(
        database: PostgresClient, identifiers: IdentifierFactory, encryption: EncryptionKeyring,
        lease: Duration
    ) {
        self.database = database
        self.identifiers = identifiers
        cipher = encryption.cipher(purpose: "idempotent answer")
        leaseSeconds = Double(lease.components.seconds)
    }

    /// Takes a key in one statement, or tells who has it.
    public func claim(_ request: IdempotentRequest) async throws -> IdempotencyClaim {
        let digests = IdempotencyDigests(request)
        // Somebody who gives the key back between the two statements leaves nothing to be told.
        for _ in 0..<3 {
            let ticket = try await database.first(
                IdempotencyStatements.claim,
                [
                    .bytes(digests.key), .bytes(digests.request), .uuid(identifiers.next()),
                    .double(leaseSeconds),
                ])
            if let ticket { return .granted(ticket: "\(ticket)") }
            let held = try await database.first(
                IdempotencyStatements.held, [.bytes(digests.key), .bytes(digests.request)])
            if let held { return try answer(held, digests) }
        }
        return .running(retryAfterSeconds: 1)
    }

    /// Keeps an answer; of one that is too large only that there was one.
    public func complete(
        _ request: IdempotentRequest, ticket: String, with answer: StoredAnswer
    ) async throws {
        let digests = IdempotencyDigests(request)
        let bytes = answer.bytes
        let sealed =
            bytes.count <= Self.maximumAnswer ? try cipher.seal(bytes, owner: digests.owner) : nil
        try await database.execute(
            IdempotencyStatements.complete,
            [.bytes(digests.key), .uuid(UUID(ticket)), sealed.map { .bytes($0) } ?? .null])
    }

    /// Gives a key back.
    public func release(_ request: IdempotentRequest, ticket: String) async throws {
        try await database.execute(
            IdempotencyStatements.release,
            [.bytes(IdempotencyDigests(request).key), .uuid(UUID(ticket))])
    }

    private func answer(_ held: HeldKey, _ digests: IdempotencyDigests) throws -> IdempotencyClaim {
        guard held.isSameRequest else { return .mismatched }
        guard held.isDone else { return .running(retryAfterSeconds: 1) }
        guard let sealed = held.sealedAnswer else { return .done }
        return .answered(
            try StoredAnswer(bytes: try cipher.open(sealed, owner: digests.owner).plaintext))
    }
}
