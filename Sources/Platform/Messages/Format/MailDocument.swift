import CoreTypes

extension OutgoingMail {
    /// The mail as RFC 5322 and RFC 2046 write it: head, plain text, and its twin in HTML. It is the same each time,
    /// so that a repeat can be recognised.
    var document: [UInt8] {
        // "=_" stands in no quoted-printable text, so that no line of a part can be taken for the boundary.
        let boundary = "=_\(id)"
        var headers = MailHeaders()
        headers.add("Date", date.mailDate)
        headers.add("From", mailbox: from)
        headers.add("To", mailbox: to)
        headers.add("Subject", unstructured: content.subject)
        headers.add("Message-ID", "<\(id)@\(from.domain)>")
        // Keeps vacation replies away (RFC 3834 §5).
        headers.add("Auto-Submitted", "auto-generated")
        headers.add("MIME-Version", "1.0")
        headers.add("Content-Type", "multipart/alternative;", "boundary=\"\(boundary)\"")
        var document = Array("\(headers.text)\r\n".utf8)
        for (type, text) in [("plain", content.plainText), ("html", content.html)] {
            document += Array(
                """
                --\(boundary)\r
                Content-Type: text/\(type); charset=utf-8\r
                Content-Transfer-Encoding: quoted-printable\r
                \r

                """.utf8)
            document += QuotedPrintable.encode(text) + [13, 10]
        }
        return document + Array("--\(boundary)--\r\n".utf8)
    }
}
