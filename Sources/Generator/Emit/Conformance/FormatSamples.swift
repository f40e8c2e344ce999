/// Texts of the formats that keep Swift's `String`.
enum FormatSamples {
    /// A mailbox of so many characters (RFC 5321 §4.5.3.1: local part ≤ 64, label ≤ 63, all ≤ 254).
    static func email(length: Int) -> String? {
        guard (6...254).contains(length) else { return nil }
        let local = min(64, max(1, length - 5))
        guard let domain = domain(length: length - local - 1) else { return nil }
        return String(repeating: "a", count: local) + "@" + domain
    }

    private static func domain(length: Int) -> String? {
        guard length >= 4 else { return nil }
        var labels: [String] = []
        var rest = length
        while rest > 63 {
            // What remains must leave room for a dot and a label.
            let count = rest - 64 >= 1 ? 63 : 61
            labels.append(String(repeating: "b", count: count))
            rest -= count + 1
        }
        let last =
            rest >= 4 && labels.isEmpty
            ? String(repeating: "b", count: rest - 3) + ".co" : String(repeating: "b", count: rest)
        return (labels + [last]).joined(separator: ".")
    }

    /// An absolute URI of so many characters.
    static func uri(length: Int) -> String? {
        let start = "https://a.example/"
        guard length >= start.count else { return nil }
        return start + String(repeating: "a", count: length - start.count)
    }

    /// A text of an allowed length that is not of the format; nil where there is no format.
    static func broken(_ format: StringConstraints.Format, length: LengthRange) -> String? {
        let count = max(length.min ?? 0, min(5, length.max ?? 5))
        switch format {
        case .none: return nil
        case .email: return String(repeating: "a", count: count)
        case .uri: return String(repeating: "^", count: count)
        }
    }
}
