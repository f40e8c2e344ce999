import CICU

/// Writes text of any script in lower-case ASCII letters, by ICU's transliteration.
///
/// Chinese comes out as pinyin, whatever the language, and Arabic without the vowels that it does not write.
public struct Romanizer: Sendable {
    private static let rules = "Any-Latin; Latin-ASCII; Lower"

    /// Makes one; it keeps nothing.
    public init() {}

    /// The text in Latin letters; what has none, such as an emoji, stays. Nil where ICU cannot.
    ///
    /// - Parameter text: At most 1 000 code points; longer text is cut.
    public func romanize(_ text: String) -> String? {
        var status = U_ZERO_ERROR
        let id = Array(Self.rules.utf16)
        guard let transliterator = singr_transliterator_open(id, Int32(id.count), &status),
            status.rawValue <= U_ZERO_ERROR.rawValue
        else { return nil }
        defer { singr_transliterator_close(transliterator) }
        let units = Array(String(String.UnicodeScalarView(text.unicodeScalars.prefix(1000))).utf16)
        // A Chinese character becomes up to seven letters and a space.
        let capacity = units.count * 12 + 64
        var buffer = units + Array(repeating: 0, count: capacity - units.count)
        var length = Int32(units.count)
        singr_transliterate(transliterator, &buffer, &length, Int32(capacity), &status)
        guard status.rawValue <= U_ZERO_ERROR.rawValue, length >= 0, length <= capacity else { return nil }
        return String(decoding: buffer.prefix(Int(length)), as: UTF16.self)
    }
}
