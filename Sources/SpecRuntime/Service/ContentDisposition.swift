/// The value of `Content-Disposition` for an answer that is to be saved as a file (RFC 6266).
public enum ContentDisposition {
    /// An attachment with a file name; what is not ASCII is told in the extended form too (RFC 8187 §3.2).
    public static func attachment(fileName: String) -> String {
        let simple = String(
            decoding: fileName.unicodeScalars.map { scalar -> UInt8 in
                let isPlain = (0x20..<0x7F).contains(scalar.value) && scalar != "\"" && scalar != "\\"
                return isPlain && scalar != "%" ? UInt8(scalar.value) : UInt8(ascii: "_")
            }, as: UTF8.self)
        guard simple != fileName else { return "attachment; filename=\"\(simple)\"" }
        return "attachment; filename=\"\(simple)\"; filename*=UTF-8''\(encoded(fileName))"
    }

    private static func encoded(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            if isAttributeCharacter(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return result
    }

    private static func isAttributeCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$&+-.^_`|~".utf8.contains(byte)
        }
    }
}
