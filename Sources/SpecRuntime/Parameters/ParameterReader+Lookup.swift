extension ParameterReader {
    /// A parameter's text as received, and how it is encoded.
    private struct Encoded {
        let text: Substring
        var isPercentEncoded = true
        var plusIsSpace = false
        /// Whether the bytes are no text.
        var isBroken = false
    }

    /// The one value of a parameter; nil where it is absent, where it is given twice and where its encoding is
    /// broken.
    mutating func scalar(_ source: ParameterSource, required: Bool) -> ParameterText? {
        let (first, count) = firstReceived(source)
        guard let first else {
            if required { record(.required, at: source.place) }
            return nil
        }
        guard count == 1 else {
            record(.duplicateParameter, at: source.place)
            return nil
        }
        return decode(first, source)
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
            guard values.count == 1 || !first.isPercentEncoded else {
                record(.duplicateParameter, at: source.place)
                return nil
            }
            parts = values.flatMap(Self.splitAtCommas)
        }
        let texts = parts.compactMap { decode($0, source) }
        return texts.count == parts.count ? texts : nil
    }

    /// Whether each item is a parameter of its own; in paths and headers items always stand in one value.
    private func isRepeated(_ source: ParameterSource, explode: Bool) -> Bool {
        switch source {
        case .query, .cookie, .form, .part: explode
        case .path, .header, .content: false
        }
    }

    private mutating func decode(_ value: Encoded, _ source: ParameterSource) -> ParameterText? {
        guard !value.isBroken else {
            record(Fault("encoding", "must be UTF-8"), at: source.place)
            return nil
        }
        guard value.isPercentEncoded else { return ParameterText(text: value.text, source: source) }
        guard let text = PercentEncoding.decode(value.text, plusIsSpace: value.plusIsSpace) else {
            record(.encoding, at: source.place)
            return nil
        }
        return ParameterText(text: text, source: source)
    }

    /// The first value of a parameter, and how many there are.
    private func firstReceived(_ source: ParameterSource) -> (first: Encoded?, count: Int) {
        let (name, scanner): (StaticString, QueryScanner)
        switch source {
        case .query(let query): (name, scanner) = (query, self.query)
        case .form(let field): (name, scanner) = (field, form)
        default:
            let values = received(source)
            return (values.first, values.count)
        }
        let (first, count) = scanner.find(name)
        return (first.map { encoded($0, in: scanner) }, count)
    }

    private func received(_ source: ParameterSource) -> [Encoded] {
        switch source {
        case .path(let index, _):
            index < arguments.count ? [Encoded(text: query.text(arguments[index]))] : []
        case .query(let name): query.all(name).map { encoded($0, in: query) }
        case .form(let name): form.all(name).map { encoded($0, in: form) }
        case .part(let name): received(part: "\(name)")
        case .content: content.map { [Encoded(text: Substring($0), isPercentEncoded: false)] } ?? []
        case .header(let name):
            headers.all("\(name)").map { Encoded(text: Substring($0), isPercentEncoded: false) }
        case .cookie(let name):
            headers.all("cookie").flatMap { CookieScanner.values(of: name, in: $0) }.map { Encoded(text: $0) }
        }
    }

    private func received(part name: String) -> [Encoded] {
        (parts?.fields ?? []).filter { $0.name == name }.map {
            Encoded(text: Substring($0.text ?? ""), isPercentEncoded: false, isBroken: $0.text == nil)
        }
    }

    private func encoded(_ pair: QueryScanner.Pair, in scanner: QueryScanner) -> Encoded {
        Encoded(text: scanner.text(pair.value), plusIsSpace: true)
    }

    /// Cuts at commas, before any decoding; an empty text has no items. Space around the items of a header
    /// field means nothing (RFC 9110 §5.6.1).
    private static func splitAtCommas(_ value: Encoded) -> [Encoded] {
        guard !value.text.isEmpty else { return [] }
        return value.text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map {
            let text = Substring($0)
            return Encoded(
                text: value.isPercentEncoded ? text : CookieScanner.trimmed(text),
                isPercentEncoded: value.isPercentEncoded, plusIsSpace: value.plusIsSpace)
        }
    }
}
