/// Base64 with the standard alphabet (RFC 4648 §4), which differs from ``Base64URL`` in two characters and padding.
enum Base64Text {
    /// The padded text of `bytes`.
    static func encode(_ bytes: [UInt8]) -> String {
        let text = encodeUnpadded(bytes)
        return text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
    }

    /// The text of `bytes` without padding.
    static func encodeUnpadded(_ bytes: [UInt8]) -> String {
        Base64URL.encode(bytes).replacing("-", with: "+").replacing("_", with: "/")
    }

    /// The bytes of a text without padding; nil for any that ``encodeUnpadded(_:)`` does not produce.
    static func decodeUnpadded(_ text: Substring) -> [UInt8]? {
        guard !text.contains(where: { $0 == "-" || $0 == "_" }) else { return nil }
        return Base64URL.decode(text.replacing("+", with: "-").replacing("/", with: "_"))
    }
}
