/// Percent-encoding of single parts of a request target (RFC 3986 §2.1).
public enum PercentEncoding {
    private static let unreserved = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)

    /// Encodes everything but unreserved characters.
    public static func encode(_ text: String) -> String { encode(Array(text.utf8)) }

    /// Encodes bytes that need not be UTF-8.
    public static func encode(_ bytes: [UInt8]) -> String {
        bytes.reduce(into: "") { result, byte in
            if unreserved.contains(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += byte < 16 ? "%0" : "%"
                result += String(byte, radix: 16, uppercase: true)
            }
        }
    }
}
