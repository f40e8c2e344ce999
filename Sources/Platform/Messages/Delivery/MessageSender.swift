import CoreTypes
public import Logging
public import Postgres

/// Sends what the ``Outbox`` took.
///
/// A message is noted before it is given to its provider and again when the provider has it, so that a repeated
/// job sends nothing twice unless the program was lost between the two; then the same id goes out again.
public struct MessageSender: Sendable {
    let records: MessageRecords
    let cipher: FieldCipher
    let clock: any WallClock
    let settings: MessageSettings
    let counts: MessageCounts
    let logger: Logger

    /// Makes a sender.
    public init(
        database: PostgresClient, encryption: EncryptionKeyring, clock: any WallClock,
        settings: MessageSettings, counts: MessageCounts, logger: Logger
    ) {
        records = MessageRecords(database: database, digests: AddressDigest(encryption: encryption))
        cipher = encryption.cipher(purpose: Outbox.purpose)
        self.clock = clock
        self.settings = settings
        self.counts = counts
        self.logger = logger
    }

    /// Handles the jobs that the outbox enqueues.
    public func handler() -> JobHandler {
        JobHandler(SendMessage.self) { job, context in try await deliver(job, context) }
    }

    private func deliver(_ job: SendMessage, _ context: JobContext) async throws -> JobResult {
        if context.mayBeRepeat, try await records.outcome(of: job.message)?.isFinal == true { return .done }
        let envelope = try open(job)
        guard settings.limits.isEnabled(job.template.channel) else {
            return try await end(envelope, .disabled)
        }
        let now = clock.now()
        if let expiry = job.expiresAt, expiry <= now { return try await end(envelope, .expired) }
        let limit = settings.limits.perHour(job.template.channel)
        let begun = try await records.begin(envelope, limit: limit, now: now)
        if begun.known?.isFinal == true { return .done }
        if let free = begun.freeAt {
            if let expiry = job.expiresAt, expiry <= free { return try await end(envelope, .expired) }
            counts.add(job.template, "capped")
            return .snooze(max(free.distance(from: now), .seconds(1)))
        }
        return try await send(envelope, context)
    }

    /// A message that cannot be opened never will be, unless a key comes back; then the dead letter can be retried.
    private func open(_ job: SendMessage) throws -> MessageEnvelope {
        do {
            return try job.open(cipher: cipher)
        } catch {
            throw PermanentJobFailure("\(job.template.rawValue) cannot be opened: \(error)")
        }
    }

    private func send(_ envelope: MessageEnvelope, _ context: JobContext) async throws -> JobResult {
        let providerID: String?
        do {
            providerID = try await settings.hand(over: envelope, date: context.enqueuedAt)
        } catch let refusal as TransportRefusal {
            try await note(envelope, .refused)
            throw PermanentJobFailure("\(envelope.message): \(refusal)")
        } catch {
            if context.isLastAttempt {
                try await note(envelope, .failed)
            } else {
                counts.add(envelope.message.template, "retried")
            }
            throw error
        }
        do {
            try await note(envelope, .sent, providerID: providerID)
        } catch {
            // The job must end all the same: it would send the message again.
            logger.error(
                "a sent message could not be noted: \(error)", metadata: ["message": "\(envelope.id)"])
        }
        return .done
    }

    private func end(_ envelope: MessageEnvelope, _ outcome: MessageOutcome) async throws -> JobResult {
        try await note(envelope, outcome)
        return .done
    }

    private func note(
        _ envelope: MessageEnvelope, _ outcome: MessageOutcome, providerID: String? = nil
    ) async throws {
        counts.add(envelope.message.template, outcome.rawValue)
        try await records.record(envelope, outcome, providerID: providerID, now: clock.now())
    }
}

extension Timestamp {
    fileprivate func distance(from other: Timestamp) -> Duration {
        .microseconds(microsecondsSinceEpoch - other.microsecondsSinceEpoch)
    }
}
