import NIOCore
import SpecRuntime

/// Sends mails by Mailjet's send API v3.1.
///
/// Tracking is off: it would rewrite links, and with them give the tokens in them to a third party.
public struct MailjetMails: MailTransport {
    private let provider: ProviderHTTP
    private let url: String

    /// Uses an account by its API key and secret.
    public init(
        apiKey: String, secretKey: String, http: OutboundHTTP, base: String = "https://api.mailjet.com"
    ) {
        provider = ProviderHTTP(name: "Mailjet", http: http, user: apiKey, password: secretKey)
        url = base + "/v3.1/send"
    }

    /// Sends a mail; gives Mailjet's `MessageUUID`.
    public func send(_ mail: OutgoingMail) async throws -> String? {
        let request = OutboundRequest(
            .post, url, headers: [("Content-Type", "application/json")], body: Self.body(mail))
        let reply = try await provider.send(request) { reply in
            reply["ErrorMessage"].text ?? reply["Messages"].first["Errors"].first["ErrorMessage"].text
        }
        let message = reply["Messages"].first
        guard message["Status"].text == "success" else {
            throw TransportFailure("Mailjet answered 200 without success")
        }
        return ProviderText.id(message["To"].first["MessageUUID"].text)
    }

    private static func body(_ mail: OutgoingMail) -> [UInt8] {
        var writer = JSONWriter(capacity: 8_192)
        writer.value(
            .object([
                (
                    "Messages",
                    .array([
                        .object([
                            ("From", mailbox(mail.from)), ("To", .array([mailbox(mail.to)])),
                            ("Subject", .string(mail.content.subject)),
                            ("TextPart", .string(mail.content.plainText)),
                            ("HTMLPart", .string(mail.content.html)),
                            ("CustomID", .string("\(mail.id)")),
                            ("Headers", .object([("Auto-Submitted", .string("auto-generated"))])),
                            ("TrackOpens", .string("disabled")), ("TrackClicks", .string("disabled")),
                        ])
                    ])
                )
            ]))
        return Array(writer.finish().readableBytesView)
    }

    private static func mailbox(_ mailbox: Mailbox) -> JSONValue {
        .object([("Email", .string(mailbox.address))] + (mailbox.name.map { [("Name", .string($0))] } ?? []))
    }
}
