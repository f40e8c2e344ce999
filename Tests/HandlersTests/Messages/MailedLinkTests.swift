import Foundation
import Generated
import Platform
import Postgres
import Testing
import TestSupport

@testable import Handlers

/// From the handler through outbox, job and mail file back to the handler.
@Suite("A mailed link")
struct MailedLinkTests {
    @Test("reaches the new user's mailbox and confirms the address")
    func confirms() async throws {
        try await AccessFixture.with { fixture throws in
            _ = try await fixture.signUp(name: "Zoë <b>")
            let mails = try await Self.sendMails(of: fixture)
            let mail = try #require(mails.first)
            let start = try #require(mail.firstRange(of: "https://app.test/verify-email#token="))
            let token = String(mail[start.upperBound...].prefix(43))
            _ = try await fixture.auth.verifyEmail(
                .init(body: MailedToken(token: token), context: .test))
            let rest = try await Self.sendMails(of: fixture)
            #expect(rest.count == 1 && rest[0].contains("Subject: Welcome to Singr"))
        }
    }

    /// Sends what waits, and gives the files without their quoted-printable encoding.
    private static func sendMails(of fixture: AccessFixture) async throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "singr-\(Foundation.UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        let mails = FolderMails(path: folder.path, logger: TestDatabase.quietLogger)
        let settings = MessageSettings(
            links: AppLinks(web: "https://app.test", customer: "https://venues.test"),
            from: try #require(Mailbox(name: "Singr", address: "noreply@singr.test")),
            limits: MessageLimits(), mails: mails,
            texts: LoggedTexts(folder: nil, logger: TestDatabase.quietLogger))
        let sender = MessageSender(
            database: fixture.database, encryption: fixture.encryption, clock: fixture.clock,
            settings: settings, counts: MessageCounts(), logger: TestDatabase.quietLogger)
        let worker = JobWorker(
            database: fixture.database, registry: JobRegistry(handlers: [sender.handler()]),
            configuration: JobWorkerConfiguration(), logger: TestDatabase.quietLogger)
        try await worker.runReadyJobs()
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).map { name in
            try String(contentsOf: folder.appending(path: name), encoding: .utf8)
                .replacing("=\r\n", with: "").replacing("=3D", with: "=")
        }
    }
}
