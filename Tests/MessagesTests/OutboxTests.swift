import CoreTypes
import Postgres
import TestSupport
import Testing

@testable import Platform

@Suite struct OutboxTests {
    private struct Undone: Error {}

    @Test func takesAMessageOnlyIfTheTransactionCommits() async throws {
        try await MessagesDatabase.with { messages throws in
            await #expect(throws: Undone.self) {
                try await messages.client.transaction { transaction in
                    try await messages.outbox.enqueue(
                        .passwordReset, to: .email("ana@example.org"),
                        circumstances: MessageCircumstances(at: Samples.now), in: transaction)
                    throw Undone()
                }
            }
            #expect(try await messages.client.rows(Self.everything) == [])
            try await messages.enqueue(.passwordReset)
            #expect(try await messages.client.rows(Self.everything).count == 1)
        }
    }

    @Test func leavesNothingSecretOrPersonalInTheDatabase() async throws {
        try await MessagesDatabase.with { messages throws in
            let token = messages.token()
            let code = MessageCode(NumericCode("246813")!, expiresAt: messages.after(seconds: 300))
            let user = UUID(high: 7, low: 9)
            try await messages.enqueue(
                .invitation(token, inviter: "Zebedee Inviter", organization: "Quaver Hall"),
                to: .email("secret.person@example.org", name: "Persephone Person", user: user))
            try await messages.enqueue(.signInCode(code), to: .phone("+43123456789", user: user))
            let secrets = [
                token.text, code.code.text, "secret.person", "example.org", "Persephone", "Zebedee", "Quaver",
                "43123456789", "192.0.2.77", "Secret Phone",
            ]
            let waiting = try await messages.client.rows(Self.everything)
            #expect(waiting.count == 2)
            try await messages.runReady()
            let done = try await messages.client.rows(Self.everything)
            #expect(done.count == 4, "two finished jobs and two records")
            for row in waiting + done {
                for secret in secrets { #expect(!row.contains(secret), "\(secret) in \(row)") }
            }
            #expect(waiting.allSatisfy { $0.contains(user.description) })
            #expect(messages.mails.count == 1)
        }
    }

    @Test func opensAMessageForItsOwnIdOnly() throws {
        let encryption = EncryptionKeyring(keys: [SecureRandom.bytes(32)])!
        let cipher = encryption.cipher(purpose: Outbox.purpose)
        let envelope = Samples.envelope(.verifyAddress(Samples.token))
        let job = try SendMessage(envelope, cipher: cipher)
        var payload = JobPayload()
        job.write(to: &payload)
        #expect(try SendMessage(reading: payload, version: 1).open(cipher: cipher).id == envelope.id)
        payload.set("message", UUID(high: 1, low: 2))
        #expect(throws: SealingError.altered) {
            try SendMessage(reading: payload, version: 1).open(cipher: cipher)
        }
    }

    @Test func keepsEveryValueOfEveryTemplate() throws {
        let cipher = EncryptionKeyring(keys: [SecureRandom.bytes(32)])!.cipher(purpose: Outbox.purpose)
        #expect(Set(Samples.messages().map(\.template)) == Set(MessageTemplate.allCases))
        for message in Samples.messages() {
            let envelope = Samples.envelope(message)
            var payload = JobPayload()
            try SendMessage(envelope, cipher: cipher).write(to: &payload)
            let opened = try SendMessage(reading: payload, version: 1).open(cipher: cipher)
            #expect(try opened.secrets() == envelope.secrets())
            #expect(opened.message.template == message.template)
            #expect(opened.circumstances == envelope.circumstances)
            #expect(opened.recipient.address == envelope.recipient.address)
            #expect(opened.recipient.name == envelope.recipient.name)
        }
    }

    @Test func putsCodesAndLinksBeforeNotices() {
        let urgent = MessageTemplate.allCases.filter { $0.priority == .high }
        #expect(
            Set(urgent) == [
                .verifyAddress, .resetPassword, .magicLink, .confirmNewAddress, .phoneCode, .signInCode,
                .enrolmentCode,
            ])
    }

    @Test(arguments: [
        (Message.passwordReset, MessageRecipient.phone("+43123456789"), OutboxError.channel(.passwordReset)),
        (.phoneCode(Samples.code), .email("ana@example.org"), .channel(.phoneCode)),
        (.passwordReset, .email("ana@example.org\r\nBcc: x@example.org"), .address(.passwordReset)),
        (.passwordReset, .email("ana>@example.org"), .address(.passwordReset)),
        (.passwordReset, .email("@example.org"), .address(.passwordReset)),
        (.passwordReset, .email("ana@@example.org"), .address(.passwordReset)),
        (.passwordReset, .email("änä@example.org"), .address(.passwordReset)),
        (.passwordReset, .email(String(repeating: "a", count: 250) + "@b.at"), .address(.passwordReset)),
        (.phoneCode(Samples.code), .phone("43123456789"), .address(.phoneCode)),
        (.phoneCode(Samples.code), .phone("+0123456789"), .address(.phoneCode)),
        (.phoneCode(Samples.code), .phone("+431234567890123456"), .address(.phoneCode)),
    ])
    func refusesARecipientThatCannotBeReached(
        message: Message, recipient: MessageRecipient, error: OutboxError
    ) async throws {
        try await TestDatabase.withClient { client in
            let outbox = Outbox(
                encryption: EncryptionKeyring(keys: [SecureRandom.bytes(32)])!,
                identifiers: IdentifierFactory(clock: SystemClock()))
            await #expect(throws: error) {
                try await client.transaction { transaction in
                    try await outbox.enqueue(
                        message, to: recipient, circumstances: MessageCircumstances(at: Samples.now),
                        in: transaction)
                }
            }
        }
    }

    @Test func showsNothingOfItselfInLogs() {
        let recipient = MessageRecipient.email("ana@example.org", name: "Ana")
        let shown = "\(Samples.messages()) \(recipient) \(recipient.address) \(Samples.token) \(Samples.code)"
        var dumped = ""
        dump(Samples.messages(), to: &dumped)
        dump(recipient, to: &dumped)
        for secret in [Samples.tokenText, "013579", "ana@", "Ana", "Zoë"] {
            #expect(!shown.contains(secret))
            #expect(!dumped.contains(secret))
        }
    }

    /// Every row that has to do with messages, whole.
    private static let everything = Statement<String>(
        "test everything of messages",
        """
        SELECT jobs::text FROM jobs WHERE kind = 'message.send'
        UNION ALL SELECT finished_jobs::text FROM finished_jobs WHERE kind = 'message.send'
        UNION ALL SELECT sent_messages::text FROM sent_messages
        """)
}
