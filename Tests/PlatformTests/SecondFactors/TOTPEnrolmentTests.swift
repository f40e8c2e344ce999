import Testing

@testable import Platform

@Suite struct TOTPEnrolmentTests {
    private let enrolment = TOTPEnrolment(
        secret: Array("12345678901234567890".utf8), issuer: "Singr Test", account: "ana+x@example.org")

    @Test func namesSecretIssuerAndAccount() {
        #expect(enrolment.text == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
        #expect(
            enrolment.uri == "otpauth://totp/Singr%20Test:ana%2Bx%40example.org"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Singr%20Test&algorithm=SHA1&digits=6&period=30"
        )
    }

    @Test func aNameCannotAddParameters() {
        let uri = TOTPEnrolment(secret: [1], issuer: "A&secret=B", account: "c?d=é/\u{1}").uri
        #expect(
            uri == "otpauth://totp/A%26secret%3DB:c%3Fd%3D%C3%A9%2F%01?secret=AE&issuer=A%26secret%3DB"
                + "&algorithm=SHA1&digits=6&period=30")
    }

    /// RFC 4648 §10, without its padding.
    @Test(arguments: [
        ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
        ("foobar", "MZXW6YTBOI"),
    ])
    func writesBase32AsTheStandardDoes(bytes: String, text: String) {
        #expect(Base32.encode(Array(bytes.utf8)) == text)
    }

    @Test func drawsAPictureThatIsAPNG() throws {
        let url = try enrolment.qrCode()
        let prefix = "data:image/png;base64,iVBORw0KGgo"
        #expect(url.hasPrefix(prefix))
        #expect(url.utf8.count < 4096)
    }

    @Test func drawsTheFinderPatternsInsideTheQuietZone() throws {
        let code = try QRCode(text: enrolment.uri)
        #expect(code.width >= 21)
        for (column, row) in [(0, 0), (code.width - 7, 0), (0, code.width - 7)] {
            #expect((0..<7).allSatisfy { code.isDark(column: column + $0, row: row) })
            #expect(!code.isDark(column: column + 1, row: row + 1))
            #expect(code.isDark(column: column + 3, row: row + 3))
        }
        #expect(!code.isDark(column: -1, row: 0))
    }

    @Test func refusesATextThatIsTooLong() {
        #expect(throws: QRCodeError.unencodable) { try QRCode(text: String(repeating: "x", count: 513)) }
    }
}
