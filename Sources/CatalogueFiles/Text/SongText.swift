/// Makes text of a file fit to name a song.
struct SongText: Equatable {
    /// The most code points of a field.
    static let longest = 255

    /// The text without white space around it and without control characters.
    let text: String
    /// Whether control characters were taken out or made spaces.
    var hadControls = false
    /// Whether it holds U+FFFD, which stands for what could not be decoded.
    var hasReplacement = false

    init(_ raw: String) {
        if let plain = Self.trimmedASCII(raw) {
            text = plain
            return
        }
        if Self.isClean(raw) {
            text = raw
            return
        }
        var scalars = String.UnicodeScalarView()
        for scalar in raw.unicodeScalars {
            switch Self.fate(of: scalar) {
            case .stays: scalars.append(scalar)
            case .isReplacement:
                hasReplacement = true
                scalars.append(scalar)
            case .isSpace:
                hadControls = true
                scalars.append(" ")
            case .goes: hadControls = true
            case .isMark: break
            }
        }
        text = Self.trimmed(scalars)
    }

    /// The number of code points, which is what lengths are limited by.
    var length: Int { text.utf8.count <= Self.longest ? text.utf8.count : text.unicodeScalars.count }

    var isTooLong: Bool { length > Self.longest }

    private enum Fate {
        case stays
        case goes
        case isSpace
        case isMark
        case isReplacement
    }

    private static func fate(of scalar: Unicode.Scalar) -> Fate {
        switch scalar.value {
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: .isSpace
        case ..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: .goes
        case 0xFEFF: .isMark
        case 0xFFFD: .isReplacement
        default: .stays
        }
    }

    /// The text without spaces around it when there is nothing else to do, which is nearly always.
    private static func trimmedASCII(_ raw: String) -> String? {
        let bounds = raw.utf8.withContiguousStorageIfAvailable { bytes -> Range<Int>? in
            guard bytes.allSatisfy({ 0x20...0x7E ~= $0 }) else { return nil }
            var range = 0..<bytes.count
            while let first = range.first, bytes[first] == 0x20 { range = (first + 1)..<range.upperBound }
            while let last = range.last, bytes[last] == 0x20 { range = range.lowerBound..<last }
            return range
        }
        guard let range = bounds ?? nil else { return nil }
        guard range.count < raw.utf8.count else { return raw }
        let start = raw.utf8.index(raw.startIndex, offsetBy: range.lowerBound)
        return String(raw[start..<raw.utf8.index(start, offsetBy: range.count)])
    }

    /// Whether text of other scripts can stay as it is. Bytes that begin one of the characters that cannot, and many
    /// that can, have it looked at one by one.
    private static func isClean(_ raw: String) -> Bool {
        let hasSuspects = raw.utf8.contains { byte in
            byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF
        }
        guard !hasSuspects, let first = raw.unicodeScalars.first, let last = raw.unicodeScalars.last else {
            return false
        }
        return !first.properties.isWhitespace && !last.properties.isWhitespace
    }

    private static func trimmed(_ scalars: String.UnicodeScalarView) -> String {
        let rest = scalars.drop { $0.properties.isWhitespace }
        let end = rest.lastIndex { !$0.properties.isWhitespace }
        return end.map { String(rest[...$0]) } ?? ""
    }
}
