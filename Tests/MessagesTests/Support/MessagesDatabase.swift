import CoreTypes
import Logging
import Postgres
import TestSupport

@testable import Platform

/// A database with the program's schema for one test, an outbox, and a clock that decides what is ready.
struct MessagesDatabase: Sendable {
    let client: PostgresClient
    let clock: SettableClock
    let encryption = EncryptionKeyring(keys: [SecureRandom.bytes(32)])!
    let counts = MessageCounts()
    let folder: TemporaryFolder
    let outbox: Outbox

    private init(client: PostgresClient) throws {
        self.client = client
        // A minute ahead of the server, so that what is enqueued now is ready by it.
        let ahead = SystemClock().now().microsecondsSinceEpoch + 60_000_000
        clock = SettableClock(Timestamp(microsecondsSinceEpoch: ahead))
        folder = try TemporaryFolder()
        outbox = Outbox(encryption: encryption, identifiers: IdentifierFactory(clock: clock))
    }

    static func with(_ body: (MessagesDatabase) async throws -> Void) async throws {
        try await TestDatabase.withClient(template: try SourceMigrations.template()) { client in
            try await body(MessagesDatabase(client: client))
        }
    }

    /// An instant so many seconds from now.
    func after(seconds: Int64) -> Timestamp {
        Timestamp(microsecondsSinceEpoch: clock.now().microsecondsSinceEpoch + seconds * 1_000_000)
    }

    func token(seconds: Int64 = 86_400) -> MessageToken {
        MessageToken(OpaqueToken(), expiresAt: after(seconds: seconds))
    }

    @discardableResult
    func enqueue(
        _ message: Message, to recipient: MessageRecipient = .email("ana@example.org")
    ) async throws -> UUID {
        try await client.transaction { transaction in
            try await outbox.enqueue(
                message, to: recipient,
                circumstances: MessageCircumstances(
                    at: clock.now(), clientAddress: "192.0.2.77", device: "Secret Phone 9"),
                in: transaction)
        }
    }

    /// Does the jobs that are ready, with mails and text messages written to the folder unless said otherwise.
    func runReady(
        limits: MessageLimits = MessageLimits(), mails: (any MailTransport)? = nil
    ) async throws {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let settings = MessageSettings(
            links: Samples.links, from: Samples.sender, limits: limits,
            mails: mails ?? FolderMails(path: folder.path, logger: logger),
            texts: LoggedTexts(folder: folder.path, logger: logger))
        let sender = MessageSender(
            database: client, encryption: encryption, clock: clock, settings: settings, counts: counts,
            logger: logger)
        let worker = JobWorker(
            database: client,
            registry: JobRegistry(handlers: [
                sender.handler(), PruneMessages.handler(database: client, clock: clock),
            ]),
            configuration: JobWorkerConfiguration(concurrency: 4), clock: clock, time: .clock(clock),
            logger: logger)
        try await worker.runReadyJobs()
    }

    var mails: [String] { folder.files(".eml") }

    /// The outcomes of all messages, sorted.
    func outcomes() async throws -> [String] {
        try await client.rows(Self.outcomeStatement)
    }

    func count(of template: MessageTemplate, _ outcome: String) -> UInt64 {
        counts.all[MessageCounts.Kind(template: template, outcome: outcome)] ?? 0
    }

    private static let outcomeStatement = Statement<String>(
        "test message outcomes", "SELECT outcome::text FROM sent_messages ORDER BY outcome::text")
}
