import CoreTypes

@testable import Platform

/// Messages with every kind of value.
enum Samples {
    static let hostile =
        "<script>alert(\"x\")</script>'&amp; \r\nBcc: victim@example.org\u{0}\u{2028}http://evil.example"
    static let tokenText = "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE"
    static let now = Timestamp(microsecondsSinceEpoch: 1_795_384_263_000_000)
    static let later = Timestamp(microsecondsSinceEpoch: 1_795_384_263_000_000 + 900_000_000)
    static let token = MessageToken(text: tokenText, expiresAt: later)
    static let code = MessageCode(NumericCode("013579")!, expiresAt: later)

    /// A message of every template, with `text` wherever there is free text.
    static func messages(text: String = "Zoë") -> [Message] {
        [
            .verifyAddress(token), .resetPassword(token), .magicLink(token), .welcome(.customer),
            .welcome(.singer), .alreadyRegistered, .invitation(token, inviter: text, organization: text),
            .confirmNewAddress(token),
            .addressChangeRequested(newAddress: MaskedAddress(email: "new@example.org"), undo: token),
            .addressChanged(newAddress: MaskedAddress(email: "\(text)@example.org"), undo: token),
            .passwordReset, .passwordChanged, .totpEnabled,
            .smsTwoFactorEnabled(phone: MaskedAddress(phone: "+43123456789")), .twoFactorDisabled(.totp),
            .twoFactorDisabled(.sms), .recoveryCodeUsed(left: 2), .recoveryCodesReplaced,
            .phoneVerified(MaskedAddress(phone: text)), .newDevice, .manyFailures, .tokenReuse,
            .identityLinked(provider: text), .identityUnlinked(provider: text), .allSessionsEnded,
            .deletionScheduled(on: later, undo: token), .deletionUndone, .accountDeleted, .exportReady(token),
            .phoneCode(code), .signInCode(code), .enrolmentCode(code),
        ]
    }

    static func mails(text: String = "Zoë") -> [Message] {
        messages(text: text).filter { $0.template.channel == .email }
    }

    static let texts = messages().filter { $0.template.channel == .sms }

    static func envelope(
        _ message: Message, name: String? = "Ana", address: String = "ana@example.org",
        device: String? = "Firefox on Linux", clientAddress: String? = "192.0.2.7"
    ) -> MessageEnvelope {
        MessageEnvelope(
            id: UUID("018f2a4b-9c3d-7e21-a0b1-c2d3e4f50617")!, message: message,
            recipient: message.template.channel == .email
                ? .email(address, name: name) : .phone("+43123456789"),
            circumstances: MessageCircumstances(at: now, clientAddress: clientAddress, device: device))
    }

    /// The envelope as a worker reads what the outbox stored.
    static func stored(_ envelope: MessageEnvelope) throws -> MessageEnvelope {
        try MessageEnvelope(
            id: envelope.id, template: envelope.message.template, user: envelope.recipient.user,
            secrets: try envelope.secrets())
    }

    /// The headers of every mail, in their order.
    static let headers = [
        "Date", "From", "To", "Subject", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type",
    ]

    static let links = AppLinks(web: "https://app.example", customer: "https://venues.example/")
    static let sender = Mailbox(name: "Singr", address: "noreply@singr.example")!

    static func mail(_ envelope: MessageEnvelope) -> OutgoingMail {
        let content = MailWriter(links: links, envelope: envelope).content()!
        return OutgoingMail(
            id: envelope.id, from: sender,
            to: Mailbox(name: envelope.recipient.name, address: envelope.recipient.address.text)!, date: now,
            content: content)
    }

    static func mail(_ message: Message = .verifyAddress(token), to address: String = "ana@example.org")
        -> OutgoingMail
    {
        mail(envelope(message, address: address))
    }

    static func text(_ number: String = "+43123456789") -> OutgoingText {
        OutgoingText(
            id: UUID("018f2a4b-9c3d-7e21-a0b1-c2d3e4f50617")!, template: .phoneCode, number: number,
            text: "013579 is your Singr code & more", code: code.code)
    }
}
