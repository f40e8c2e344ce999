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

    /// Whether an `Accept` field takes a type: the most exact range that matches decides, and refuses with
    /// `q=0`. Without the field anything goes.
    public static func accepts(_ accept: String?, _ type: StaticString) -> Bool {
        guard let accept, !isExactly(accept, "*/*"), !isExactly(accept, type) else { return true }
        let ranges = ParameterizedList.parts(of: accept, separator: UInt8(ascii: ",")).filter { !$0.isEmpty }
        guard !ranges.isEmpty else { return true }
        var best = 0
        var isAccepted = false
        for range in ranges {
            let parts = ParameterizedList.parts(of: String(range), separator: UInt8(ascii: ";"))
            let exactness = exactness(of: parts[0], for: "\(type)")
            guard exactness > 0, exactness >= best else { continue }
            let accepts = hasWeight(parts.dropFirst())
            isAccepted = exactness > best ? accepts : isAccepted || accepts
            best = exactness
        }
        return isAccepted
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

    /// Whether a range's weight is above 0; one that cannot be read counts as 1.
    private static func hasWeight(_ parameters: ArraySlice<Substring>) -> Bool {
        for parameter in parameters {
            guard let (name, value) = ParameterizedList.parameter(parameter),
                ParameterizedList.equal(name, "q")
            else { continue }
            return !value.allSatisfy { $0 == "0" || $0 == "." }
        }
        return true
    }
}
