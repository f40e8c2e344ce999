import Foundation
import Testing

@testable import Platform

/// Against aiosmtpd, over real sockets.
@Suite struct SMTPTests {
    private func configuration(
        _ server: PeerServer, _ security: SMTPConfiguration.Security
    ) -> SMTPConfiguration {
        var configuration = SMTPConfiguration(host: "127.0.0.1", port: server.port, security: security)
        if security != .none { configuration.trustedCertificatesFile = "\(server.folder.path)/ca.pem" }
        return configuration
    }

    @Test(arguments: [("plain", SMTPConfiguration.Security.none), ("starttls", .starttls), ("tls", .tls)])
    func handsAMailOverByteForByte(mode: String, security: SMTPConfiguration.Security) async throws {
        let server = try PeerServer("smtp_server.py", mode)
        let mails = SMTPMails(configuration: configuration(server, security), connections: 1)
        let mail = Samples.mail()
        #expect(try await mails.send(mail) == "MAIL1")
        #expect(try await mails.send(mail) == "MAIL2")
        let kept = try #require(try server.kept().first)
        #expect(kept["from"] as? String == "noreply@singr.example")
        #expect(kept["to"] as? [String] == ["ana@example.org"])
        #expect(kept["tls"] as? Bool == (security != .none))
        #expect(try server.folder.read("1.eml") == Data(mail.document))
    }

    @Test func keepsLinesThatBeginWithADot() async throws {
        let server = try PeerServer("smtp_server.py", "plain")
        let content = MailContent(
            subject: ".",
            blocks: [.paragraph("."), .paragraph(".."), .paragraph(". QUIT"), .paragraph(".\n.")])
        let mail = OutgoingMail(
            id: Samples.mail().id, from: Samples.sender,
            to: try #require(Mailbox(name: ".", address: "a@b.example")),
            date: Samples.now, content: content)
        _ = try await SMTPMails(configuration: configuration(server, .none)).send(mail)
        #expect(try server.folder.read("1.eml") == Data(mail.document))
    }

    @Test func signsIn() async throws {
        let server = try PeerServer("smtp_server.py", "login")
        var configuration = configuration(server, .starttls)
        configuration.login = ("singr", "right")
        _ = try await SMTPMails(configuration: configuration).send(Samples.mail())
        #expect(try server.kept().first?["user"] as? Bool == true)
        configuration.login = ("singr", "wrong")
        let refusal = await #expect(throws: TransportRefusal.self) {
            try await SMTPMails(configuration: configuration).send(Samples.mail())
        }
        #expect(refusal?.description.contains("535") == true)
        #expect(try server.kept().count == 1)
    }

    @Test func tellsWhatTheServerRefusedWithoutTheAddress() async throws {
        let server = try PeerServer("smtp_server.py", "plain")
        let mails = SMTPMails(configuration: configuration(server, .none))
        await #expect(
            throws: TransportRefusal(
                "SMTP: the server answered 550 5.1.1 <[address]>: no such mailbox here")
        ) { try await mails.send(Samples.mail(to: "gone@example.org")) }
        await #expect(
            throws: TransportFailure("SMTP: the server answered 451 4.3.2 <[address]>: come back later")
        ) { try await mails.send(Samples.mail(to: "busy@example.org")) }
        _ = try await mails.send(Samples.mail())
        #expect(try server.kept().count == 1)
    }

    @Test func givesNothingToAServerThatItDoesNotTrust() async throws {
        let server = try PeerServer("smtp_server.py", "starttls")
        var configuration = configuration(server, .starttls)
        configuration.trustedCertificatesFile = nil
        await #expect(throws: TransportFailure.self) {
            try await SMTPMails(configuration: configuration).send(Samples.mail())
        }
        #expect(try server.kept().isEmpty)
    }

    @Test func givesNothingToAServerWithoutSTARTTLS() async throws {
        let server = try PeerServer("smtp_server.py", "plain")
        var configuration = configuration(server, .starttls)
        configuration.trustedCertificatesFile = nil
        configuration.login = ("singr", "right")
        await #expect(throws: TransportFailure.self) {
            try await SMTPMails(configuration: configuration).send(Samples.mail())
        }
        #expect(try server.kept().isEmpty)
    }

    @Test func doesNotWaitForASilentServer() async throws {
        let server = try SilentServer()
        var configuration = SMTPConfiguration(host: "127.0.0.1", port: server.port, security: .none)
        configuration.timeout = .milliseconds(300)
        await #expect(throws: TransportFailure("SMTP: Timeout was reached")) {
            try await SMTPMails(configuration: configuration).send(Samples.mail())
        }
    }

    @Test func saysThatNobodyIsThere() async throws {
        let port = try SilentServer().port
        let mails = SMTPMails(
            configuration: SMTPConfiguration(host: "127.0.0.1", port: port, security: .none))
        await #expect(throws: TransportFailure.self) { try await mails.send(Samples.mail()) }
    }
}
