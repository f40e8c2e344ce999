import NIOCore

extension ParameterReader {
    /// Reads a part as JSON, by the function given; its violations stand below the part's name.
    public mutating func json<T>(
        _ source: ParameterSource, required: Bool = false, _ decode: (inout JSONReader) -> T?
    ) -> T? {
        guard let text = scalar(source, required: required),
            acceptContentType(of: source, as: "application/json")
        else { return nil }
        var found: [Violation] = []
        let value = decodeJSON(ByteBuffer(substring: text.text), &found, decode)
        for violation in found { record(violation, below: source) }
        return value
    }

    /// The file of a form in parts.
    ///
    /// - Parameter types: the media types it may have, such as `text/csv` or `image/*`; none for any.
    public mutating func file(
        _ name: StaticString, required: Bool = false, types: [StaticString] = []
    ) -> UploadedFile? {
        let source = ParameterSource.part(name)
        guard let file = parts?.file else {
            if required { record(.required, at: source.place) }
            return nil
        }
        guard types.isEmpty || types.contains(where: { MediaType.matches(file.content.mediaType, "\($0)") })
        else {
            let list = types.map { "\($0)" }.joined(separator: ", ")
            record(Fault("media_type", "must be of the type \(list)"), at: source.place)
            return nil
        }
        return file.content
    }

    /// Refuses parts that the contract does not know.
    public mutating func refuseUnknownParts(_ known: [StaticString]) {
        for field in parts?.fields ?? [] where !known.contains(where: { "\($0)" == field.name }) {
            record(.unknownMember, at: .member(field.name))
        }
    }

    /// Whether a part says nothing of its type, or says the right one; JSON may come as text too.
    private mutating func acceptContentType(of source: ParameterSource, as type: StaticString) -> Bool {
        guard case .part(let name) = source,
            let given = parts?.fields.first(where: { $0.name == "\(name)" })?.contentType,
            !MediaType.isText(given, of: type), !MediaType.isText(given, of: "text/plain")
        else { return true }
        record(Fault("media_type", "must be of the type \(type)"), at: source.place)
        return false
    }
}
