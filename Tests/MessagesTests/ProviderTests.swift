import Foundation
import Testing

@testable import Platform

/// Mailjet and Twilio as they document themselves, over real HTTP.
@Suite struct ProviderTests {
    private static let account = "AC0123456789abcdef0123456789abcdef"
    private static let service = "VA0123456789abcdef0123456789abcdef"

    private func with(_ body: (PeerServer, OutboundHTTP, String) async throws -> Void) async throws {
        let server = try PeerServer("message_providers.py")
        var configuration = OutboundHTTPConfiguration()
        configuration.allowsPlainHTTP = true
        let http = OutboundHTTP(configuration: configuration)
        let result: Result<Void, any Error>
        do {
            result = .success(try await body(server, http, "http://127.0.0.1:\(server.port)"))
        } catch {
            result = .failure(error)
        }
        await http.shutDown()
        try result.get()
    }

    @Test func mailjetTakesAMail() async throws {
        try await with { server, http, base throws in
            let mails = MailjetMails(apiKey: "key", secretKey: "secret", http: http, base: base)
            let mail = Samples.mail(Samples.envelope(.magicLink(Samples.token), name: "Zoë \"<script>\""))
            #expect(try await mails.send(mail) == "5f1cbd3e-0d1e-4b34-8a44-1c4c3f1c9d01")
            let content = try #require(try server.kept().first?["content"] as? [String: Any])
            #expect(content["CustomID"] as? String == "\(mail.id)")
            #expect(content["TextPart"] as? String == mail.content.plainText)
            #expect(content["HTMLPart"] as? String == mail.content.html)
            #expect(content["TrackClicks"] as? String == "disabled")
            #expect(content["TrackOpens"] as? String == "disabled")
            #expect(
                content["To"] as? [[String: String]] == [
                    ["Email": "ana@example.org", "Name": "Zoë \"<script>\""]
                ])
            #expect(
                content["From"] as? [String: String] == ["Email": "noreply@singr.example", "Name": "Singr"])
        }
    }

    @Test func mailjetRefusesForGoodOrForNow() async throws {
        try await with { server, http, base throws in
            let mails = MailjetMails(apiKey: "key", secretKey: "secret", http: http, base: base)
            await #expect(
                throws: TransportRefusal("Mailjet answered 400: \"[address]\" is an invalid email address.")
            ) { try await mails.send(Samples.mail(to: "gone@example.org")) }
            await #expect(throws: TransportFailure("Mailjet answered 503: Service unavailable")) {
                try await mails.send(Samples.mail(to: "busy@example.org"))
            }
            await #expect(throws: TransportFailure("Mailjet answered 429: Too many requests")) {
                try await mails.send(Samples.mail(to: "often@example.org"))
            }
            let stranger = MailjetMails(apiKey: "key", secretKey: "guess", http: http, base: base)
            let refusal = await #expect(throws: TransportRefusal.self) {
                try await stranger.send(Samples.mail())
            }
            #expect(refusal?.description.hasPrefix("Mailjet answered 401: API key") == true)
            #expect(try server.kept().isEmpty)
        }
    }

    @Test func twilioTakesATextMessage() async throws {
        try await with { server, http, base throws in
            let texts = TwilioTexts(
                accountSID: Self.account, authToken: "token", sender: "+15005550006", http: http, base: base)
            #expect(try await texts.send(Samples.text()) == "SM89abcdef0123456789abcdef01234567")
            let content = try #require(try server.kept().first?["content"] as? [String: String])
            #expect(
                content == [
                    "To": "+43123456789", "From": "+15005550006", "Body": "013579 is your Singr code & more",
                ])
        }
    }

    @Test func twilioRefusesForGoodOrForNow() async throws {
        try await with { server, http, base throws in
            let texts = TwilioTexts(
                accountSID: Self.account, authToken: "token", sender: "+15005550006", http: http, base: base)
            await #expect(
                throws: TransportRefusal(
                    "Twilio answered 400: The 'To' number [number] is not a valid phone number. (21211)")
            ) { try await texts.send(Samples.text("+15005550001")) }
            await #expect(throws: TransportFailure("Twilio answered 429: Too Many Requests (20429)")) {
                try await texts.send(Samples.text("+15005550429"))
            }
            await #expect(throws: TransportFailure("Twilio answered 500: Internal Server Error (20500)")) {
                try await texts.send(Samples.text("+15005550500"))
            }
            let stranger = TwilioTexts(
                accountSID: Self.account, authToken: "guess", sender: "+15005550006", http: http, base: base)
            await #expect(throws: TransportRefusal("Twilio answered 401: Authenticate (20003)")) {
                try await stranger.send(Samples.text())
            }
            #expect(try server.kept().isEmpty)
        }
    }

    @Test func twilioVerifySendsOurCode() async throws {
        try await with { server, http, base throws in
            let texts = TwilioVerifyTexts(
                accountSID: Self.account, authToken: "token", serviceSID: Self.service, http: http, base: base
            )
            #expect(try await texts.send(Samples.text()) == "VE89abcdef0123456789abcdef01234567")
            let content = try #require(try server.kept().first?["content"] as? [String: String])
            #expect(content == ["To": "+43123456789", "Channel": "sms", "CustomCode": "013579"])
            let wrong = TwilioVerifyTexts(
                accountSID: Self.account, authToken: "token", serviceSID: "VA0", http: http, base: base)
            let refusal = await #expect(throws: TransportRefusal.self) {
                try await wrong.send(Samples.text())
            }
            #expect(refusal?.description.hasPrefix("Twilio Verify answered 404") == true)
        }
    }

    @Test func aProviderThatIsAwayIsAFailureForNow() async throws {
        try await with { server, http, base throws in
            let gone = "http://127.0.0.1:\(try SilentServer().port)"
            let mails = MailjetMails(apiKey: "key", secretKey: "secret", http: http, base: gone)
            await #expect(throws: TransportFailure.self) { try await mails.send(Samples.mail()) }
        }
    }
}
