import CoreTypes
import Foundation
import Testing

@testable import Platform

@Suite struct MailDocumentTests {
    @Test func isReadByPythonAsItWasMeant() throws {
        let mail = try ReadMail(Samples.mail().document)
        #expect(mail.defects == [])
        #expect(mail.from == [["Singr", "noreply@singr.example"]])
        #expect(mail.to == [["Ana", "ana@example.org"]])
        #expect(mail.header("subject") == ["Confirm your e-mail address"])
        #expect(mail.header("date") == ["Sun, 22 Nov 2026 21:51:03 +0000"])
        #expect(mail.header("message-id") == ["<018f2a4b-9c3d-7e21-a0b1-c2d3e4f50617@singr.example>"])
        #expect(mail.header("auto-submitted") == ["auto-generated"])
        #expect(mail.header("mime-version") == ["1.0"])
        #expect(mail.encodings == ["quoted-printable", "quoted-printable"])
        #expect(mail.plain.contains("https://app.example/verify-email#token=\(Samples.tokenText)\r\n"))
        #expect(mail.isSevenBit && mail.bareLineEnds == 0)
        #expect(mail.longestHeaderLine <= 76 && mail.longestLine <= 76)
    }

    @Test func isTheSameEachTime() {
        #expect(Samples.mail().document == Samples.mail().document)
    }

    @Test func keepsTheNameInTheHeader() throws {
        let names = [
            "Ana María Äöü", "渡辺 未来", "🎤 Karaoke 👩‍👩‍👧‍👦 Queen", "Doe, John", "O'Brien \"The\\Voice\"",
            "=?utf-8?B?QQ==?=",
            String(repeating: "é", count: 100), String(repeating: "a b", count: 33), "a@b.example",
            "(comment) <x>",
        ]
        let mails = try ReadMail.read(
            names.map { Samples.mail(Samples.envelope(.passwordReset, name: $0)).document })
        for (name, mail) in zip(names, mails) {
            let shown = try #require(Mailbox(name: name, address: "ana@example.org")?.name)
            #expect(mail.defects == [])
            #expect(mail.to == [[shown, "ana@example.org"]])
            #expect(mail.longestHeaderLine <= 76)
        }
    }

    @Test func letsNoNameAddAHeaderOrARecipient() throws {
        let names = [
            "Ana\r\nBcc: victim@example.org", "Ana\nX: y", "Ana\r\n\r\n<html>",
            "Ana\u{0}\u{B}\u{85}\u{2029}X",
            "\r\n .\r\n", "Ana\" <victim@example.org>", "Ana>, <victim@example.org",
        ]
        let mails = try ReadMail.read(
            names.map { Samples.mail(Samples.envelope(.passwordReset, name: $0)).document })
        for mail in mails {
            #expect(mail.defects == [])
            #expect(mail.to.map { $0[1] } == ["ana@example.org"])
            #expect(mail.headers.map { $0[0] } == Samples.headers)
        }
    }

    @Test func letsNoSubjectAddAHeader() throws {
        let message = Message.invitation(
            Samples.token, inviter: "Ana\r\nBcc: a@example.org", organization: "Ωmega\nX-Y: z")
        // As the outbox stores and the sender reads it.
        var values = JobPayload()
        message.write(to: &values)
        let stored = try Message(.invitation, reading: values)
        let mail = try ReadMail(Samples.mail(Samples.envelope(stored)).document)
        #expect(mail.headers.map { $0[0] } == Samples.headers)
        #expect(mail.header("subject") == ["Ana Bcc: a@example. org invites you to Ωmega X-Y: z"])
    }

    @Test func shortensADevice() {
        let circumstances = MessageCircumstances(
            at: Samples.now, clientAddress: String(repeating: "9", count: 500),
            device: String(repeating: "Mozilla ", count: 10_000))
        #expect(circumstances.device?.count == 120)
        #expect(circumstances.device?.hasSuffix("…") == true)
        #expect(circumstances.clientAddress?.count == 64)
    }

    @Test func encodesTextOfAnyKindAsQuotedPrintable() throws {
        let texts = [
            "", "\n", "a", "a \nb\t\nc ", "=3D=\n", String(repeating: "x", count: 76),
            String(repeating: "x", count: 77), String(repeating: "é", count: 200),
            String(repeating: "🎤", count: 40) + "\n.\n..\nFrom me\n",
            String(repeating: " ", count: 300) + "\n" + String(repeating: "=", count: 75),
        ]
        let encoded = texts.map { QuotedPrintable.encode($0) }
        for lines in encoded.map({ String(decoding: $0, as: UTF8.self).split(separator: "\r\n") }) {
            #expect(lines.allSatisfy { $0.utf8.count <= 76 && $0.utf8.allSatisfy { $0 < 127 } })
        }
        let process = try PeerProgram.process("quoted_printable.py", [])
        let (input, output) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        let ascii = encoded.map { String(decoding: $0, as: UTF8.self) }
        try input.fileHandleForWriting.write(contentsOf: JSONEncoder().encode(ascii))
        try input.fileHandleForWriting.close()
        let answer = try output.fileHandleForReading.readToEnd() ?? Data()
        let decoded = try JSONDecoder().decode([String].self, from: answer)
        #expect(decoded == texts.map { $0.replacing("\n", with: "\r\n") })
    }

    @Test func writesDatesOfEveryWeekday() {
        let day: Int64 = 86_400_000_000
        let dates = (0..<7).map { Timestamp(microsecondsSinceEpoch: $0 * day + 1_000_000).mailDate }
        #expect(
            dates == [
                "Thu, 1 Jan 1970 00:00:01 +0000", "Fri, 2 Jan 1970 00:00:01 +0000",
                "Sat, 3 Jan 1970 00:00:01 +0000", "Sun, 4 Jan 1970 00:00:01 +0000",
                "Mon, 5 Jan 1970 00:00:01 +0000", "Tue, 6 Jan 1970 00:00:01 +0000",
                "Wed, 7 Jan 1970 00:00:01 +0000",
            ])
    }

    @Test func refusesASenderThatNoHeaderHolds() {
        #expect(Mailbox(name: "x", address: "a@b\r\nBcc: c@d") == nil)
        #expect(Mailbox(name: "x", address: "a b@c") == nil)
        #expect(Mailbox(name: "x", address: "") == nil)
        #expect(Mailbox(name: "\r\n", address: "a@b")?.name == nil)
    }
}
