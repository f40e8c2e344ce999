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

    @Test(arguments: Samples.mails())
    func saysTheSameInPlainTextAndHTMLWithoutAnythingForeign(message: Message) throws {
        let envelope = Samples.envelope(message)
        let mail = try ReadMail(Samples.mail(envelope).document)
        #expect(mail.defects == [])
        #expect(mail.type == "multipart/alternative")
        #expect(mail.parts == ["multipart/alternative", "text/plain", "text/html"])
        #expect(mail.header("subject").allSatisfy { !$0.isEmpty && $0.count < 80 })
        #expect(!mail.elements.contains { ["img", "script", "link", "iframe", "form"].contains($0) })
        let words = mail.words.split(separator: " ")
        for word in mail.plain.split(whereSeparator: \.isWhitespace) {
            #expect(words.contains { $0 == word || $0 + ":" == word }, "\(word) is in the plain text only")
        }
    }

    @Test(arguments: Samples.mails(text: Samples.hostile))
    func takesTextOfUsersForNothingButText(message: Message) throws {
        let envelope = try Samples.stored(
            Samples.envelope(
                message, name: Samples.hostile, device: Samples.hostile, clientAddress: Samples.hostile))
        let sample = Samples.mail(envelope)
        let mail = try ReadMail(sample.document)
        #expect(mail.defects == [])
        let plain = try ReadMail(Samples.mail(Samples.envelope(message, name: "Ana")).document)
        #expect(mail.headers.map { $0[0] } == plain.headers.map { $0[0] }, "no header was added")
        #expect(mail.to.map { $0[1] } == ["ana@example.org"])
        #expect(Set(mail.elements).isSubset(of: Self.elements))
        #expect(Set(mail.attributes).isSubset(of: ["lang", "charset", "name", "content", "style", "href"]))
        #expect(
            mail.links.allSatisfy { $0.hasPrefix("https://app.example/") || $0.hasPrefix("https://venues.") })
        #expect(!sample.content.html.contains("<script"))
        #expect(!sample.content.plainText.contains("http://evil"), "no link of a stranger's")
        #expect(!sample.content.plainText.contains("\0") && !sample.content.plainText.contains("\u{2028}"))
        #expect(mail.longestLine <= 76 && mail.isSevenBit && mail.bareLineEnds == 0)
    }

    private static let elements: Set = ["html", "head", "meta", "title", "body", "p", "a", "b", "br"]

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
