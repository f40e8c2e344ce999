import CoreTypes

/// The job that sends one message. What is secret or personal in it is sealed for the message's id.
struct SendMessage: JobKind {
    static let name = "message.send"
    /// Ten at a time on a node, a hundred a minute over all; whoever asked for a link waits, so that the pauses
    /// between attempts are short.
    static let policy = JobPolicy(
        maximumAttempts: 3, timeout: .seconds(60), backoff: JobBackoff(first: .seconds(1)), concurrency: 10,
        rate: JobRate(100, per: .seconds(60)))

    let message: UUID
    let template: MessageTemplate
    let user: UUID?
    let expiresAt: Timestamp?
    let sealed: [UInt8]

    /// Seals a message.
    init(_ envelope: MessageEnvelope, cipher: FieldCipher) throws {
        message = envelope.id
        template = envelope.message.template
        user = envelope.recipient.user
        expiresAt = envelope.message.expiresAt
        sealed = try cipher.seal(try envelope.secrets(), owner: envelope.id)
    }

    func write(to payload: inout JobPayload) {
        payload.set("message", message)
        payload.set("template", template.rawValue)
        payload.set("user", user)
        payload.set("expires_at", expiresAt)
        payload.set("sealed", Base64URL.encode(sealed))
    }

    init(reading payload: JobPayload, version: Int) throws(JobPayloadError) {
        message = try payload.uuid("message")
        guard let template = MessageTemplate(rawValue: try payload.text("template")) else {
            throw JobPayloadError("template is not known to this program")
        }
        self.template = template
        user = try payload.optional("user", payload.uuid)
        expiresAt = try payload.optional("expires_at", payload.timestamp)
        guard let sealed = Base64URL.decode(try payload.text("sealed")) else {
            throw JobPayloadError("sealed is not Base64")
        }
        self.sealed = sealed
    }

    /// The message; throws ``SealingError`` and ``JobPayloadError``.
    func open(cipher: FieldCipher) throws -> MessageEnvelope {
        try MessageEnvelope(
            id: message, template: template, user: user,
            secrets: try cipher.open(sealed, owner: message).plaintext)
    }
}
