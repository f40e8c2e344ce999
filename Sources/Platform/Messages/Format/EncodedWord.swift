/// Text of any script in a header (RFC 2047).
enum EncodedWord {
    private static let start = "=?utf-8?B?"
    private static let end = "?="
    /// Makes words of 64 characters: with the field's name in front a line keeps to the 76 that are allowed (§2).
    private static let bytesPerWord = 39

    /// Whether the text can stand in a header as it is: printable ASCII that nobody takes for an encoded word.
    static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { 32...126 ~= $0 } && !text.contains("=?")
    }

    /// The text as encoded words, none of which splits a character's bytes (§5).
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            let encoded = Array(String(scalar).utf8)
            if bytes.count + encoded.count > bytesPerWord {
                words.append(start + Base64Text.encode(bytes) + end)
                bytes = []
            }
            bytes += encoded
        }
        return words + [start + Base64Text.encode(bytes) + end]
    }
}
