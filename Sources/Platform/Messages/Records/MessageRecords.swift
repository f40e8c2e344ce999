import CoreTypes
import Postgres

/// What is kept of messages, as their sender uses it.
struct MessageRecords: Sendable {
    let database: PostgresClient
    let digests: AddressDigest

    /// Takes a place for a message within the hourly limit.
    func begin(_ envelope: MessageEnvelope, limit: Int, now: Timestamp) async throws -> BegunMessage {
        let digest = digests.digest(envelope.recipient.address)
        let counted = envelope.recipient.user.map(Self.bytes) ?? digest
        let begun = try await database.transaction { transaction in
            try await transaction.execute(MessageStatements.lock, [.bytes(counted)])
            return try await transaction.first(
                MessageStatements.begin,
                columns(envelope, digest) + [.bytes(counted), .int64(Int64(limit)), .timestamp(now)])
        }
        guard let begun else { throw TransportFailure("the database said nothing of the message") }
        return begun
    }

    /// Notes what became of a message.
    func record(
        _ envelope: MessageEnvelope, _ outcome: MessageOutcome, providerID: String? = nil, now: Timestamp
    ) async throws {
        try await database.execute(
            MessageStatements.record,
            columns(envelope, digests.digest(envelope.recipient.address)) + [
                .text(outcome.rawValue), .text(providerID), .timestamp(now),
            ])
    }

    /// What was noted of a message.
    func outcome(of id: UUID) async throws -> MessageOutcome? {
        try await database.first(MessageStatements.outcome, [.uuid(id)]).flatMap(MessageOutcome.init)
    }

    /// `$1` to `$5`: id, user, channel, template and digest of the address.
    private func columns(_ envelope: MessageEnvelope, _ digest: [UInt8]) -> [PostgresValue] {
        let template = envelope.message.template
        return [
            .uuid(envelope.id), .uuid(envelope.recipient.user), .text(template.channel.rawValue),
            .text(template.rawValue), .bytes(digest),
        ]
    }

    private static func bytes(_ id: UUID) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(bigEndian: id.high)
        bytes.append(bigEndian: id.low)
        return bytes
    }
}
