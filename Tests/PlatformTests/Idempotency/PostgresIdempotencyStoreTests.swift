import CoreTypes
import NIOCore
import Postgres
import SpecRuntime
import TestSupport
import Testing

@testable import Platform

@Suite("Idempotency keys in PostgreSQL")
struct PostgresIdempotencyStoreTests {
    @Test("give the same request the answer of the first, from every node and with a replaced encryption key")
    func replay() async throws {
        try await withStore { store, database in
            let ticket = try await granted(store, .order())
            #expect(try await store.claim(.order()) == .running(retryAfterSeconds: 1))
            try await store.complete(.order(), ticket: ticket, with: .made)
            let other = try Self.store(database, keys: [9, 7])
            for node in [store, other] { #expect(try await node.claim(.order()) == .answered(.made)) }
        }
    }

    @Test("refuse another body and another target, also while the first request is being done")
    func mismatch() async throws {
        try await withStore { store, _ in
            let ticket = try await granted(store, .order())
            for isDone in [false, true] {
                if isDone { try await store.complete(.order(), ticket: ticket, with: .made) }
                #expect(try await store.claim(.order(body: "{}")) == .mismatched)
                #expect(try await store.claim(.order(target: "/orders?fast=true")) == .mismatched)
            }
            #expect(try await store.claim(.order()) == .answered(.made))
        }
    }

    @Test("mean nothing for other callers, for other operations, or put together from other parts")
    func scope() async throws {
        try await withStore { store, _ in
            _ = try await granted(store, .order())
            _ = try await granted(store, .order(caller: "bearer:2"))
            _ = try await granted(store, .order(operation: "payOrder"))
            _ = try await granted(store, .order(key: "rk", operation: "addOrde"))
        }
    }

    @Test("are had by one of many that ask at once")
    func race() async throws {
        try await withStore { store, _ in
            let claims = try await withThrowingTaskGroup(of: IdempotencyClaim.self) { group in
                for _ in 0..<32 { group.addTask { try await store.claim(.order()) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            let granted = claims.filter { if case .granted = $0 { true } else { false } }
            #expect(granted.count == 1)
            #expect(claims.count(where: { $0 == .running(retryAfterSeconds: 1) }) == 31)
        }
    }

    @Test(
        "of a node that vanished go to the same request alone, when its lease is over; the node settles nothing then"
    )
    func lease() async throws {
        try await withStore { store, database in
            let lost = try await granted(store, .order())
            try await database.execute(Self.endLeases)
            #expect(try await store.claim(.order(body: "{}")) == .mismatched)
            let ticket = try await granted(store, .order())
            #expect(ticket != lost)
            try await store.complete(.order(), ticket: lost, with: .made)
            try await store.release(.order(), ticket: lost)
            #expect(try await store.claim(.order()) == .running(retryAfterSeconds: 1))
            try await store.complete(.order(), ticket: ticket, with: .made)
            #expect(try await store.claim(.order()) == .answered(.made))
        }
    }

    @Test("that were given back are free for any request; an answer that is kept cannot be given back")
    func release() async throws {
        try await withStore { store, _ in
            let first = try await granted(store, .order())
            try await store.release(.order(), ticket: first)
            let second = try await granted(store, .order(body: "{}"))
            try await store.complete(.order(body: "{}"), ticket: second, with: .made)
            try await store.release(.order(body: "{}"), ticket: second)
            #expect(try await store.claim(.order(body: "{}")) == .answered(.made))
        }
    }

    @Test("are free again after a day, and then the housekeeping removes them and no others")
    func day() async throws {
        try await withStore { store, database in
            let ticket = try await granted(store, .order())
            try await store.complete(.order(), ticket: ticket, with: .made)
            #expect(try await database.first(Self.hoursKept) == 24)
            try await database.execute(Self.endDays)
            _ = try await granted(store, .order(body: "{}"))
            try await database.execute(Self.endDays)
            _ = try await granted(store, .order(key: "another"))
            let worker = JobWorker(
                database: database,
                registry: JobRegistry(handlers: [PruneIdempotencyKeys.handler(database: database)]),
                configuration: JobWorkerConfiguration(), logger: TestDatabase.quietLogger)
            try await database.transaction { _ = try await $0.enqueue(PruneIdempotencyKeys()) }
            try await worker.runReadyJobs()
            #expect(try await database.bytes(Self.keys) == [IdempotencyDigests(.order(key: "another")).key])
        }
    }

    @Test("of an answer that is too large say that it was done")
    func large() async throws {
        try await withStore { store, _ in
            var answer = StoredAnswer.made
            let room = PostgresIdempotencyStore.maximumAnswer - answer.bytes.count
            answer.body?.writeRepeatingByte(0x20, count: room)
            for (key, expected) in [("fits", IdempotencyClaim.answered(answer)), ("does not", .done)] {
                let ticket = try await granted(store, .order(key: key))
                if expected == .done { answer.body?.writeRepeatingByte(0x20, count: 1) }
                try await store.complete(.order(key: key), ticket: ticket, with: answer)
                #expect(try await store.claim(.order(key: key)) == expected)
            }
        }
    }

    @Test("leave nothing readable in the database, and an answer in another row is refused")
    func sealed() async throws {
        try await withStore { store, database in
            for key in ["one", "two"] {
                let ticket = try await granted(store, .order(key: key))
                try await store.complete(.order(key: key), ticket: ticket, with: .made)
            }
            let rows = try await database.bytes(Self.everything)
            #expect(rows.count == 2)
            let texts = ["sk_live_secret", "bearer:1", "addOrder", "soup", "application/json", "/orders"]
            for row in rows {
                let text = String(decoding: row, as: UTF8.self)
                #expect(texts.allSatisfy { !text.contains($0) })
            }
            try await database.execute(Self.swapAnswers)
            await #expect(throws: SealingError.altered) { try await store.claim(.order(key: "one")) }
        }
    }

    @Test("answers come back as they were", arguments: [StoredAnswer.made, .empty, .refused])
    func bytes(_ answer: StoredAnswer) throws {
        #expect(try StoredAnswer(bytes: answer.bytes) == answer)
        for length in 0..<answer.bytes.count {
            #expect(throws: MalformedAnswer.self) {
                try StoredAnswer(bytes: Array(answer.bytes.prefix(length)))
            }
        }
        #expect(throws: MalformedAnswer.self) { try StoredAnswer(bytes: answer.bytes + [0]) }
    }

    private func granted(_ store: PostgresIdempotencyStore, _ request: IdempotentRequest) async throws
        -> String
    {
        let claim = try await store.claim(request)
        guard case .granted(let ticket) = claim else { throw NotGranted(claim: claim) }
        return ticket
    }

    private struct NotGranted: Error {
        let claim: IdempotencyClaim
    }

    private func withStore(
        _ body: (PostgresIdempotencyStore, PostgresClient) async throws -> Void
    ) async throws {
        try await TestDatabase.withClient(template: try SourceMigrations.template()) { database in
            try await body(try Self.store(database, keys: [7]), database)
        }
    }

    private static func store(_ database: PostgresClient, keys: [UInt8]) throws -> PostgresIdempotencyStore {
        PostgresIdempotencyStore(
            database: database, identifiers: IdentifierFactory(clock: SystemClock()),
            encryption: try #require(
                EncryptionKeyring(keys: keys.map { Array(repeating: $0, count: 32) })),
            lease: .seconds(60))
    }

    private static let endLeases = Statement<NoRow>(
        "test end leases", "UPDATE idempotency_keys SET leased_until = now()")
    private static let endDays = Statement<NoRow>(
        "test end days", "UPDATE idempotency_keys SET expires_at = now()")
    private static let hoursKept = Statement<Int64>(
        "test hours kept",
        "SELECT round(extract(epoch FROM expires_at - now()) / 3600)::bigint FROM idempotency_keys")
    private static let keys = Statement<Blob>("test keys", "SELECT key_digest FROM idempotency_keys")
    private static let everything = Statement<Blob>(
        "test everything", "SELECT key_digest || request_digest || answer FROM idempotency_keys")
    private static let swapAnswers = Statement<NoRow>(
        "test swap answers",
        """
        UPDATE idempotency_keys SET answer = other.answer FROM idempotency_keys other
        WHERE other.key_digest <> idempotency_keys.key_digest
        """)
}

/// A row of one column of bytes.
private struct Blob: RowDecodable, Sendable {
    let bytes: [UInt8]

    init(from row: inout RowReader) throws(RowDecodingError) { bytes = try row.bytes() }
}

extension PostgresClient {
    fileprivate func bytes(_ statement: Statement<Blob>) async throws -> [[UInt8]] {
        try await rows(statement).map(\.bytes)
    }
}

extension IdempotentRequest {
    fileprivate static func order(
        key: String = "k", caller: String = "bearer:1", operation: String = "addOrder",
        target: String = "/orders", body: String = #"{"dish":"soup"}"#
    ) -> IdempotentRequest {
        IdempotentRequest(
            key: key, caller: caller, operation: operation, target: target, body: ByteBuffer(string: body))
    }
}

extension StoredAnswer {
    fileprivate static let made = StoredAnswer(
        status: 201, headers: [HeaderField("Location", "/orders/1"), HeaderField("X-Device-Token", "ä")],
        contentType: "application/json", body: ByteBuffer(string: #"{"apiKey":"sk_live_secret"}"#))
    fileprivate static let empty = StoredAnswer(status: 204, headers: [], contentType: nil, body: nil)
    fileprivate static let refused = StoredAnswer(
        status: 404, headers: [], contentType: "application/problem+json", body: ByteBuffer())
}
