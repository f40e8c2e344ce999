import CoreTypes

/// A message with everything that is needed to send it.
struct MessageEnvelope: Sendable {
    /// Known to the recipient's mail server and to the provider, so that a repeat can be told from a new one.
    let id: UUID
    let message: Message
    let recipient: MessageRecipient
    let circumstances: MessageCircumstances

    /// What must not be readable in the database: address, name, circumstances, tokens and codes.
    func secrets() throws(JobPayloadError) -> [UInt8] {
        var values = JobPayload()
        message.write(to: &values)
        values.set("to", recipient.address.text)
        values.set("name", recipient.name)
        values.set("at", circumstances.at)
        values.set("client_address", circumstances.clientAddress)
        values.set("device", circumstances.device)
        return Array(try values.json().utf8)
    }

    init(
        id: UUID, message: Message, recipient: MessageRecipient, circumstances: MessageCircumstances
    ) {
        self.id = id
        self.message = message
        self.recipient = recipient
        self.circumstances = circumstances
    }

    /// Reads what ``secrets()`` gave.
    init(
        id: UUID, template: MessageTemplate, user: UUID?, secrets: [UInt8]
    ) throws(JobPayloadError) {
        let values = try JobPayload(json: secrets)
        self.id = id
        message = try Message(template, reading: values)
        let address = try values.text("to")
        recipient = MessageRecipient(
            user: user, name: try values.optional("name", values.text),
            address: template.channel == .email ? .email(address) : .phone(address))
        circumstances = MessageCircumstances(
            at: try values.timestamp("at"),
            clientAddress: try values.optional("client_address", values.text),
            device: try values.optional("device", values.text))
    }
}
