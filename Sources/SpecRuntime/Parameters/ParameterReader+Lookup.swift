extension ParameterReader {
    /// A parameter's text as received, and how it is encoded.
    private struct Encoded {
        let text: Substring
        let isPercentEncoded: Bool
        let plusIsSpace: Bool
    }

    /// The one value of a parameter; nil where it is absent, where it is given twice and where its encoding is
    /// broken.
    mutating func scalar(_ source: ParameterSource, required: Bool) -> ParameterText? {
        let values = received(source)
        guard let value = values.first else {
            if required { record(.required, at: source.place) }
            return nil
        }
        guard values.count == 1 else {
            record(.duplicateParameter, at: source.place)
            return nil
        }
        return decode(value, source)
    }

    /// The items of an array parameter; nil where it is absent or where the encoding of one is broken.
    mutating func items(_ source: ParameterSource, required: Bool, explode: Bool) -> [ParameterText]? {
        let values = received(source)
        guard let first = values.first else {
            if required { record(.required, at: source.place) }
            return nil
        }
        var parts = values
        if !isRepeated(source, explode: explode) {
            guard values.count == 1 || !isInQuery(source) else {
                record(.duplicateParameter, at: source.place)
                return nil
            }
            parts = values.flatMap { Self.splitAtCommas($0, trimming: !first.isPercentEncoded) }
        }
        let texts = parts.compactMap { decode($0, source) }
        return texts.count == parts.count ? texts : nil
    }

    private func isInQuery(_ source: ParameterSource) -> Bool {
        if case .query = source { true } else { false }
    }

    /// Whether each item is a parameter of its own; in paths and headers items always stand in one value.
    private func isRepeated(_ source: ParameterSource, explode: Bool) -> Bool {
        switch source {
        case .query, .cookie: explode
        case .path, .header: false
        }
    }

    private mutating func decode(_ value: Encoded, _ source: ParameterSource) -> ParameterText? {
        guard value.isPercentEncoded else { return ParameterText(text: value.text, source: source) }
        guard let text = PercentEncoding.decode(value.text, plusIsSpace: value.plusIsSpace) else {
            record(.encoding, at: source.place)
            return nil
        }
        return ParameterText(text: text, source: source)
    }

    private func received(_ source: ParameterSource) -> [Encoded] {
        switch source {
        case .path(let index, _):
            guard index < arguments.count else { return [] }
            return [Encoded(text: segment(arguments[index]), isPercentEncoded: true, plusIsSpace: false)]
        case .query(let name):
            return query.pairs.filter { $0.isNamed(name) }
                .map { Encoded(text: $0.value, isPercentEncoded: true, plusIsSpace: true) }
        case .header(let name):
            return headers.all("\(name)")
                .map { Encoded(text: Substring($0), isPercentEncoded: false, plusIsSpace: false) }
        case .cookie(let name):
            return headers.all("cookie").flatMap { CookieScanner.values(of: name, in: $0) }
                .map { Encoded(text: $0, isPercentEncoded: true, plusIsSpace: false) }
        }
    }

    private func segment(_ range: Range<Int>) -> Substring {
        let utf8 = target.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return target[start..<utf8.index(start, offsetBy: range.count)]
    }

    /// Cuts at commas, before any decoding; an empty text has no items.
    private static func splitAtCommas(_ value: Encoded, trimming: Bool) -> [Encoded] {
        guard !value.text.isEmpty else { return [] }
        return value.text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map {
            part in
            let text = Substring(part)
            return Encoded(
                text: trimming ? CookieScanner.trimmed(text) : text, isPercentEncoded: value.isPercentEncoded,
                plusIsSpace: value.plusIsSpace)
        }
    }
}
