/// What an authenticator app is given to know a secret: typed, or read off a picture.
public struct TOTPEnrolment: Sendable {
    private let secret: [UInt8]
    private let issuer: String
    private let account: String

    /// Describes a secret for an app.
    ///
    /// - Parameters:
    ///   - issuer: The product's name; without a colon.
    ///   - account: Whose secret it is, usually an e-mail address.
    public init(secret: [UInt8], issuer: String, account: String) {
        self.secret = secret
        self.issuer = issuer
        self.account = account
    }

    /// The secret to type, 32 characters.
    public var text: String { Base32.encode(secret) }

    /// The address of the Key URI Format that apps read. The algorithm and so on are the format's defaults, and
    /// named all the same: some apps guess otherwise.
    public var uri: String {
        let issuer = Self.escaped(issuer)
        return "otpauth://totp/\(issuer):\(Self.escaped(account))?secret=\(text)&issuer=\(issuer)"
            + "&algorithm=SHA1&digits=6&period=30"
    }

    /// A picture of ``uri`` as `data:image/png;base64,…`.
    ///
    /// - Throws: ``QRCodeError``.
    public func qrCode() throws(QRCodeError) -> String {
        try QRCode(text: uri).dataURL()
    }

    /// Percent-encodes all but the unreserved characters of RFC 3986 §2.3.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += (digits.utf8.count == 1 ? "%0" : "%") + digits
            }
        }
        return result
    }
}
