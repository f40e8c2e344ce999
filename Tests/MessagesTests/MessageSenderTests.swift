import CoreTypes
import Foundation
import Postgres
import Synchronization
import Testing

@testable import Platform

@Suite struct MessageSenderTests {
    /// Fails as it is told, then takes what comes.
    private final class ScriptedMails: MailTransport {
        private let failures: Mutex<[any Error]>
        private let taken = Mutex<[CoreTypes.UUID]>([])

        init(_ failures: [any Error] = []) { self.failures = Mutex(failures) }

        var sent: [CoreTypes.UUID] { taken.withLock { $0 } }

        func send(_ mail: OutgoingMail) async throws -> String? {
            if let failure = failures.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) { throw failure }
            taken.withLock { $0.append(mail.id) }
            return "provider-\(sent.count)"
        }
    }

    @Test func sendsMailAndTextAndRecordsThem() async throws {
        try await MessagesDatabase.with { messages throws in
            let code = MessageCode(NumericCode("246813")!, expiresAt: messages.after(seconds: 300))
            let mail = try await messages.enqueue(.verifyAddress(messages.token()))
            let text = try await messages.enqueue(.phoneCode(code), to: .phone("+43123456789"))
            try await messages.runReady()
            #expect(messages.mails == ["\(mail).eml"])
            let content = String(decoding: try messages.folder.read("\(text).txt"), as: UTF8.self)
            #expect(content.contains("+43123456789") && content.contains("246813"))
            #expect(try await messages.outcomes() == ["sent", "sent"])
            #expect(messages.count(of: .verifyAddress, "sent") == 1)
        }
    }

    @Test func sendsNothingTwiceWhenAJobIsRepeated() async throws {
        try await MessagesDatabase.with { messages throws in
            let mails = ScriptedMails()
            let id = try await messages.enqueue(.passwordChanged)
            try await messages.runReady(mails: mails)
            // As after a crash between sending and the end of the job: it waits again.
            let repeated = try await messages.client.execute(Self.repeatFinished)
            #expect(repeated == 1)
            try await messages.runReady(mails: mails)
            #expect(mails.sent == [id])
            #expect(try await messages.outcomes() == ["sent"])
            #expect(messages.count(of: .passwordChanged, "sent") == 1)
        }
    }

    @Test func sendsAgainUnderTheSameIdWhatMayHaveBeenLost() async throws {
        try await MessagesDatabase.with { messages throws in
            let mails = ScriptedMails()
            let id = try await messages.enqueue(.passwordChanged)
            try await messages.runReady(mails: mails)
            // As after a crash between handing over and noting it.
            try await messages.client.execute(Self.forget)
            try await messages.client.execute(Self.repeatFinished)
            try await messages.runReady(mails: mails)
            #expect(mails.sent == [id, id])
            #expect(try await messages.outcomes() == ["sent"])
        }
    }

    @Test func triesThreeTimesAndKeepsADeadLetterThatCanBeRetried() async throws {
        try await MessagesDatabase.with { messages throws in
            let mails = ScriptedMails((0..<3).map { _ in TransportFailure("no line to ana") })
            try await messages.enqueue(.passwordChanged)
            for _ in 0..<5 {
                try await messages.runReady(mails: mails)
                messages.clock.advance(seconds: 10)
            }
            #expect(mails.sent.isEmpty)
            #expect(try await messages.outcomes() == ["failed"])
            #expect(messages.count(of: .passwordChanged, "retried") == 2)
            let dead = try #require(try await messages.client.first(Self.deadJob))
            #expect(try await messages.client.job(dead)?.attempt == 3)
            #expect(try await messages.client.retryDeadJob(dead))
            try await messages.runReady(mails: mails)
            #expect(mails.sent.count == 1)
            #expect(try await messages.outcomes() == ["sent"])
        }
    }

    @Test func doesNotRepeatWhatTheProviderRefused() async throws {
        try await MessagesDatabase.with { messages throws in
            let mails = ScriptedMails([TransportRefusal("no such mailbox")])
            try await messages.enqueue(.passwordChanged)
            try await messages.runReady(mails: mails)
            #expect(try await messages.outcomes() == ["refused"])
            let dead = try #require(try await messages.client.first(Self.deadJob))
            let failures = try #require(try await messages.client.job(dead)).failures
            #expect(failures.map(\.error) == ["password_changed: no such mailbox"])
        }
    }

    @Test func putsOffWhatIsOverTheHourlyLimit() async throws {
        try await MessagesDatabase.with { messages throws in
            let limits = MessageLimits(mailsPerHour: 3)
            let user = UUID(high: 1, low: 1)
            for index in 0..<5 {
                try await messages.enqueue(
                    .passwordChanged, to: .email("ana\(index)@example.org", user: user))
            }
            try await messages.enqueue(
                .passwordChanged, to: .email("ana0@example.org", user: UUID(high: 2, low: 2)))
            try await messages.enqueue(.passwordChanged, to: .email("ana0@example.org"))
            try await messages.runReady(limits: limits)
            #expect(messages.mails.count == 5, "three of the user, one of another, one of nobody")
            #expect(messages.count(of: .passwordChanged, "capped") == 2)
            messages.clock.advance(seconds: 3_590)
            try await messages.runReady(limits: limits)
            #expect(messages.mails.count == 5)
            messages.clock.advance(seconds: 11)
            try await messages.runReady(limits: limits)
            #expect(messages.mails.count == 7)
            #expect(try await messages.outcomes() == Array(repeating: "sent", count: 7))
        }
    }

    @Test func countsAnAddressWithoutAUserWhateverItsCase() async throws {
        try await MessagesDatabase.with { messages throws in
            for address in ["ana@example.org", "Ana@Example.org", "bea@example.org"] {
                try await messages.enqueue(.alreadyRegistered, to: .email(address))
            }
            try await messages.runReady(limits: MessageLimits(mailsPerHour: 1))
            #expect(messages.mails.count == 2)
        }
    }

    @Test func keepsMailsAndTextsApart() async throws {
        try await MessagesDatabase.with { messages throws in
            let limits = MessageLimits(mailsPerHour: 1, textsPerHour: 1)
            let user = UUID(high: 1, low: 1)
            let code = MessageCode(NumericCode(), expiresAt: messages.after(seconds: 7_200))
            for _ in 0..<2 {
                try await messages.enqueue(.passwordChanged, to: .email("ana@example.org", user: user))
                try await messages.enqueue(.signInCode(code), to: .phone("+43123456789", user: user))
            }
            try await messages.runReady(limits: limits)
            #expect(messages.mails.count == 1)
            #expect(messages.folder.files(".txt").count == 1)
        }
    }

    @Test func isNotOutrunByMessagesThatBeginTogether() async throws {
        try await MessagesDatabase.with { messages throws in
            let records = MessageRecords(
                database: messages.client, digests: AddressDigest(encryption: messages.encryption))
            let begun = try await withThrowingTaskGroup(of: Bool.self) { group in
                for index in 0..<20 {
                    group.addTask {
                        let envelope = MessageEnvelope(
                            id: UUID(high: 5, low: UInt64(index)), message: .passwordChanged,
                            recipient: .email("ana@example.org"),
                            circumstances: MessageCircumstances(at: Samples.now))
                        return try await records.begin(envelope, limit: 4, now: Samples.now).freeAt == nil
                    }
                }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(begun == 4)
        }
    }

    @Test func doesNotSendWhatHasExpired() async throws {
        try await MessagesDatabase.with { messages throws in
            try await messages.enqueue(.resetPassword(messages.token(seconds: 60)))
            messages.clock.advance(seconds: 60)
            try await messages.runReady()
            #expect(messages.mails.isEmpty)
            #expect(try await messages.outcomes() == ["expired"])
        }
    }

    @Test func givesUpAtOnceWhatWouldExpireWhileItWaits() async throws {
        try await MessagesDatabase.with { messages throws in
            let limits = MessageLimits(mailsPerHour: 1)
            try await messages.enqueue(.resetPassword(messages.token(seconds: 3_600)))
            try await messages.enqueue(.resetPassword(messages.token(seconds: 3_500)))
            try await messages.enqueue(.resetPassword(messages.token(seconds: 7_200)))
            try await messages.runReady(limits: limits)
            #expect(try await messages.outcomes() == ["expired", "sent"])
            messages.clock.advance(seconds: 3_601)
            try await messages.runReady(limits: limits)
            #expect(try await messages.outcomes() == ["expired", "sent", "sent"])
        }
    }

    @Test func sendsANoticeEvenWhenItsUndoLinkHasExpired() async throws {
        try await MessagesDatabase.with { messages throws in
            try await messages.enqueue(
                .addressChanged(
                    newAddress: MaskedAddress(email: "new@example.org"), undo: messages.token(seconds: 10)))
            messages.clock.advance(seconds: 60)
            try await messages.runReady()
            #expect(messages.mails.count == 1)
        }
    }

    @Test func recordsWhatIsSwitchedOff() async throws {
        try await MessagesDatabase.with { messages throws in
            let code = MessageCode(NumericCode(), expiresAt: messages.after(seconds: 300))
            try await messages.enqueue(.passwordChanged)
            try await messages.enqueue(.signInCode(code), to: .phone("+43123456789"))
            try await messages.runReady(limits: MessageLimits(sendsMails: false, sendsTexts: false))
            #expect(messages.mails.isEmpty && messages.folder.files(".txt").isEmpty)
            #expect(try await messages.outcomes() == ["disabled", "disabled"])
        }
    }

    @Test func buriesWhatNoKeyOpens() async throws {
        try await MessagesDatabase.with { messages throws in
            try await messages.client.execute(Self.foreign)
            try await messages.runReady()
            let dead = try #require(try await messages.client.first(Self.deadJob))
            let failures = try #require(try await messages.client.job(dead)).failures
            #expect(failures.map(\.error) == ["password_changed cannot be opened: malformed"])
        }
    }

    @Test func forgetsAfterThirtyDays() async throws {
        try await MessagesDatabase.with { messages throws in
            try await messages.enqueue(.passwordChanged)
            try await messages.runReady()
            messages.clock.advance(seconds: 29 * 86_400)
            try await messages.enqueue(.passwordChanged)
            try await messages.runReady()
            try await messages.client.enqueue(PruneMessages())
            try await messages.runReady()
            #expect(try await messages.outcomes() == ["sent", "sent"])
            messages.clock.advance(seconds: 86_401)
            try await messages.client.enqueue(PruneMessages())
            try await messages.runReady()
            #expect(try await messages.outcomes() == ["sent"])
        }
    }

    private static let repeatFinished = Statement<NoRow>(
        "test repeat finished jobs",
        """
        WITH ended AS (DELETE FROM finished_jobs WHERE kind = 'message.send' RETURNING *)
        INSERT INTO jobs (jobs_id, run_at, starts, attempt, max_attempts, priority, payload_version, kind, payload)
        SELECT jobs_id, now(), starts, attempt, max_attempts, priority, payload_version, kind, payload FROM ended
        """)
    private static let forget = Statement<NoRow>(
        "test forget the end of messages", "UPDATE sent_messages SET outcome = 'sending'")
    private static let deadJob = Statement<Int64>(
        "test dead message", "SELECT jobs_id FROM finished_jobs WHERE outcome = 'dead'")
    private static let foreign = Statement<NoRow>(
        "test foreign message",
        """
        INSERT INTO jobs (run_at, max_attempts, priority, payload_version, kind, payload)
        VALUES (now(), 3, 2, 1, 'message.send', jsonb_build_object('message', gen_random_uuid(),
            'template', 'password_changed', 'sealed', 'AAAA'))
        """)
}
