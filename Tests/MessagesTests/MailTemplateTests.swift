import CoreTypes
import Foundation
import Testing

@testable import Platform

@Suite struct MailTemplateTests {
    /// What every reader of a message must find in it.
    private static let links: [(Message, String)] = [
        (.verifyAddress(Samples.token), "https://app.example/verify-email#token="),
        (.confirmNewAddress(Samples.token), "https://app.example/verify-email#token="),
        (.resetPassword(Samples.token), "https://app.example/reset-password#token="),
        (.magicLink(Samples.token), "https://app.example/auth/magic#token="),
        (
            .invitation(Samples.token, inviter: "A", organization: "B"),
            "https://venues.example/invitation#token="
        ),
        (
            .addressChanged(newAddress: MaskedAddress(email: "n@example.org"), undo: Samples.token),
            "https://app.example/account/undo#token="
        ),
        (
            .addressChangeRequested(newAddress: MaskedAddress(email: "n@example.org"), undo: Samples.token),
            "https://app.example/account/undo#token="
        ),
        (
            .deletionScheduled(on: Samples.later, undo: Samples.token),
            "https://app.example/account/undo#token="
        ),
        (.exportReady(Samples.token), "https://app.example/account/export#token="),
    ]

    @Test(arguments: MailTemplateTests.links.indices)
    func leadsToItsPageWithTheTokenInTheFragment(index: Int) throws {
        let (message, base) = Self.links[index]
        let content = try content(message)
        let link = base + Samples.tokenText
        #expect(content.plainText.contains("\n\(link)\n"))
        #expect(content.html.contains("href=\"\(link)\""))
    }

    @Test func saysTheSameInPlainTextAndHTMLWithoutAnythingForeign() throws {
        let messages = Samples.mails()
        let mails = try ReadMail.read(messages.map { Samples.mail(Samples.envelope($0)).document })
        for (message, mail) in zip(messages, mails) {
            #expect(mail.defects == [], "\(message)")
            #expect(mail.type == "multipart/alternative")
            #expect(mail.parts == ["multipart/alternative", "text/plain", "text/html"])
            #expect(mail.header("subject").allSatisfy { !$0.isEmpty && $0.count < 80 }, "\(message)")
            #expect(Set(mail.elements).isSubset(of: Self.elements), "\(message)")
            let words = Set(mail.words.split(separator: " ").flatMap { [String($0), "\($0):"] })
            for word in mail.plain.split(whereSeparator: \.isWhitespace) {
                #expect(words.contains(String(word)), "\(message): \(word) is in the plain text only")
            }
        }
    }

    @Test func takesTextOfUsersForNothingButText() throws {
        let samples = try Samples.mails(text: Samples.hostile).map { message in
            Samples.mail(
                try Samples.stored(
                    Samples.envelope(
                        message, name: Samples.hostile, device: Samples.hostile,
                        clientAddress: Samples.hostile)))
        }
        let mails = try ReadMail.read(samples.map(\.document))
        for (sample, mail) in zip(samples, mails) {
            let subject = sample.content.subject
            #expect(mail.defects == [], "\(subject)")
            #expect(mail.headers.map { $0[0] } == Samples.headers, "\(subject)")
            #expect(mail.to.map { $0[1] } == ["ana@example.org"], "\(subject)")
            #expect(Set(mail.elements).isSubset(of: Self.elements), "\(subject)")
            #expect(Set(mail.attributes).isSubset(of: Self.attributes), "\(subject)")
            #expect(
                mail.links.allSatisfy {
                    $0.hasPrefix("https://app.example/") || $0.hasPrefix("https://venues.")
                })
            #expect(!sample.content.html.contains("<script"), "\(subject)")
            let plain = sample.content.plainText
            #expect(!plain.contains("http://evil"), "\(subject): no link of a stranger's")
            #expect(!plain.contains("\0") && !plain.contains("\u{2028}"), "\(subject)")
            #expect(mail.longestLine <= 76, "\(subject)")
            #expect(mail.isSevenBit && mail.bareLineEnds == 0, "\(subject)")
        }
    }

    private static let elements: Set = ["html", "head", "meta", "title", "body", "p", "a", "b", "br"]
    private static let attributes: Set = ["lang", "charset", "name", "content", "style", "href"]

    @Test func tellsTimeDeviceAndHelpInEveryNotice() throws {
        for message in Samples.mails() {
            let text = try content(message).plainText
            switch message.template {
            case .verifyAddress, .resetPassword, .confirmNewAddress, .invitation, .exportReady, .welcome:
                continue
            case .magicLink, .alreadyRegistered, .accountDeleted: break
            default: #expect(text.contains("https://app.example/forgot-password"), "\(message)")
            }
            #expect(text.contains("Time: 22 November 2026, 21:51 UTC (2026-11-22T21:51:03Z)"), "\(message)")
            #expect(text.contains("Device: Firefox on Linux"), "\(message)")
            #expect(text.contains("Network address: 192.0.2.7"), "\(message)")
            if message.template != .magicLink { #expect(text.contains("https://app.example/help")) }
        }
    }

    @Test func greetsByNameOrByTheLocalPart() throws {
        #expect(try content(.welcome(.singer)).plainText.hasPrefix("Hello Ana,\n"))
        for name in [nil, "", " \r\n "] {
            let content = MailWriter(
                links: Samples.links, envelope: Samples.envelope(.welcome(.singer), name: name)
            ).content()
            #expect(content?.plainText.hasPrefix("Hello ana,\n") == true)
        }
    }

    @Test func welcomesCustomersAndSingersEachToTheirApplication() throws {
        #expect(try content(.welcome(.singer)).plainText.contains("\nhttps://app.example/\n"))
        #expect(try content(.welcome(.customer)).plainText.contains("\nhttps://venues.example/\n"))
    }

    @Test func fitsTextMessagesIntoOneSegment() throws {
        for message in Samples.texts {
            let (text, code) = try #require(TextWriter.content(of: Samples.envelope(message)))
            #expect(text.utf8.count <= 160 && text.utf8.allSatisfy { 32...126 ~= $0 })
            #expect(text.hasPrefix("013579 is your Singr "))
            #expect(text.contains("valid for 15 min"))
            #expect(code.text == "013579")
        }
    }

    private func content(_ message: Message) throws -> MailContent {
        try #require(
            MailWriter(links: Samples.links, envelope: Samples.envelope(message)).content())
    }
}
