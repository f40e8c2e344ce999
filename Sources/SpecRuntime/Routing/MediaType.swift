/// Media types and their negotiation (RFC 9110 §8.3, §12.5.1).
public enum MediaType {
    /// Whether a `Content-Type` says that the body is JSON: `application/json` with any parameters, of which
    /// a `charset` must be UTF-8.
    public static func isJSON(_ contentType: String) -> Bool {
        isText(contentType, of: "application/json")
    }

    /// Whether a `Content-Type` says that the body is text of a type: that with any parameters, of which a
    /// `charset` must be UTF-8.
    public static func isText(_ contentType: String, of type: StaticString) -> Bool {
        if isExactly(contentType, type) { return true }
        var parts = ParameterizedList.parts(of: contentType, separator: UInt8(ascii: ";"))
        guard !parts.isEmpty, ParameterizedList.equal(parts.removeFirst(), "\(type)") else { return false }
        return parts.allSatisfy { part in
            guard let (name, value) = ParameterizedList.parameter(part) else { return part.isEmpty }
            return !ParameterizedList.equal(name, "charset") || ParameterizedList.equal(value, "utf-8")
        }
    }

    /// Whether a `Content-Type` says that the body is a form in parts (RFC 7578), whatever its boundary.
    public static func isMultipartForm(_ contentType: String) -> Bool {
        essence(contentType) == "multipart/form-data"
    }

    /// A media type without its parameters, in lower case.
    static func essence(_ contentType: String) -> String {
        CookieScanner.trimmed(contentType.prefix { $0 != ";" }).lowercased()
    }

    /// Whether a media type is that one, or falls in a range such as `image/*`.
    static func matches(_ type: String, _ range: String) -> Bool {
        exactness(of: Substring(range), for: type) > 0
    }

    /// Whether an `Accept` field takes a type: the most exact range that matches decides, and refuses with
    /// `q=0`. Without the field anything goes.
    public static func accepts(_ accept: String?, _ type: StaticString) -> Bool {
        guard let accept, !isExactly(accept, "*/*"), !isExactly(accept, type) else { return true }
        return weight(of: "\(type)", in: accept) > 0
    }

    /// The type that an `Accept` field wants most, the first one among equals; nil where it takes none.
    public static func preferred(_ accept: String?, among types: [String]) -> String? {
        guard let accept else { return types.first }
        var best: (type: String, weight: Int)?
        for type in types {
            let weight = weight(of: type, in: accept)
            if weight > best?.weight ?? 0 { best = (type, weight) }
        }
        return best?.type
    }

    /// How much an `Accept` field wants a type, from 0 for not at all to 1000.
    private static func weight(of type: String, in accept: String) -> Int {
        let ranges = ParameterizedList.parts(of: accept, separator: UInt8(ascii: ",")).filter { !$0.isEmpty }
        guard !ranges.isEmpty else { return 1000 }
        var best = 0
        var weight = 0
        for range in ranges {
            let parts = ParameterizedList.parts(of: String(range), separator: UInt8(ascii: ";"))
            let exactness = exactness(of: parts[0], for: type)
            guard exactness > 0, exactness >= best else { continue }
            let own = Self.weight(parts.dropFirst())
            weight = exactness > best ? own : max(weight, own)
            best = exactness
        }
        return weight
    }

    /// Whether a field is this text byte by byte: the common case, decided without parsing.
    private static func isExactly(_ field: String, _ text: StaticString) -> Bool {
        field.utf8.count == text.utf8CodeUnitCount
            && Substring(field).withUTF8Bytes { ByteScan.equal($0, text) }
    }

    /// How exactly a range names a type: 3 by its name, 2 by its first half, 1 by `*/*`, 0 not at all.
    private static func exactness(of range: Substring, for type: String) -> Int {
        if ParameterizedList.equal(range, type) { return 3 }
        if range == "*/*" { return 1 }
        guard range.utf8.count > 2, range.hasSuffix("/*") else { return 0 }
        let half = range.dropLast(1)
        return ParameterizedList.equal(half, type.prefix(half.count)) ? 2 : 0
    }

    /// A range's weight in thousandths; one that cannot be read counts as 1 (RFC 9110 §12.4.2).
    private static func weight(_ parameters: ArraySlice<Substring>) -> Int {
        for parameter in parameters {
            guard let (name, value) = ParameterizedList.parameter(parameter),
                ParameterizedList.equal(name, "q")
            else { continue }
            return thousandths(value) ?? 1000
        }
        return 1000
    }

    private static func thousandths(_ value: Substring) -> Int? {
        let halves = value.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = Int(halves[0].isEmpty ? "0" : halves[0]), whole >= 0 else { return nil }
        let digits = halves.count == 2 ? halves[1].prefix(3) : ""
        guard digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        let padded = digits + String(repeating: "0", count: 3 - digits.count)
        return min(1000, min(whole, 1) * 1000 + (Int(padded) ?? 0))
    }
}
