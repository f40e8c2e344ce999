extension DocumentReader {
    /// Reads a request body or follows its `$ref`.
    func requestBody(_ place: Place) -> OpenAPI.RequestBody? {
        shared(place, in: .requestBodies, memo: \.requestBodies) {
            self.requestBodyInPlace($0, origin: $1)
        } describe: {
            $0.description = $1
        }
    }

    private func requestBodyInPlace(_ place: Place, origin: OpenAPI.ComponentReference?) -> OpenAPI
        .RequestBody?
    {
        guard var reader = ObjectReader(place, as: "a request body", diagnostics) else { return nil }
        var body = OpenAPI.RequestBody(location: place.location, origin: origin)
        body.description = reader.string("description")?.value
        body.isRequired = reader.bool("required")?.value ?? false
        body.content = content(reader.required("content"))
        reader.finish()
        return body
    }

    /// Reads `content`.
    func content(_ place: Place?) -> [OpenAPI.MediaType] {
        guard let place else { return [] }
        return place.entries(as: "content", diagnostics).compactMap { mediaType($0.name, $0.place) }
    }

    private func mediaType(_ name: Located<String>, _ place: Place) -> OpenAPI.MediaType? {
        guard var reader = ObjectReader(place, as: "a media type", diagnostics) else { return nil }
        let parts = name.value.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count != 2 || !parts.allSatisfy({ NameRule.token.allows(String($0)) })
            || name.value.contains("*")
        {
            diagnostics.error(
                "wrong-value", "'\(name.value.printable)' is not a media type such as application/json",
                at: name.location)
        }
        var type = OpenAPI.MediaType(name: Located(name.value.lowercased(), at: name.location))
        type.schema = reader.member("schema").map(schema)
        type.examples = examples(&reader)
        for entry in reader.entries("encoding", as: "encoding") {
            if let encoding = encoding(entry.name, entry.place) { type.encodings.append(encoding) }
        }
        type.isStreamed = reader.bool("x-stream")
        type.isRaw = reader.bool("x-raw")
        type.bodyLimit = reader.count("x-body-limit", from: 1)
        reader.finish()
        return type
    }

    private func encoding(_ name: Located<String>, _ place: Place) -> OpenAPI.Encoding? {
        guard var reader = ObjectReader(place, as: "an encoding", diagnostics) else { return nil }
        let listed = reader.string("contentType")
        reader.refuse(
            "headers", "style", "explode", "allowReserved",
            because: "parts are read by their content types only")
        reader.finish()
        let types = (listed?.value ?? "").split(separator: ",").map { $0.filter { $0 != " " }.lowercased() }
        for type in types where !Self.isMediaRange(type) {
            diagnostics.error(
                "wrong-value", "'\(type.printable)' is not a media type such as text/csv or image/*",
                at: listed?.location ?? place.location)
        }
        return OpenAPI.Encoding(
            name: name, contentTypes: types.map { Located($0, at: listed?.location ?? place.location) })
    }

    private static func isMediaRange(_ text: String) -> Bool {
        let halves = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        return halves.count == 2 && NameRule.token.allows(halves[0])
            && (halves[1] == "*" || NameRule.token.allows(halves[1])) && halves[0] != "*"
    }

    /// Reads `example` and `examples` of a parameter, header or media type.
    func examples(_ reader: inout ObjectReader) -> [OpenAPI.Example] {
        var examples: [OpenAPI.Example] = []
        if let single = reader.member("example") {
            examples.append(OpenAPI.Example(location: single.location, value: single.node))
        }
        for entry in reader.entries("examples", as: "examples") {
            checkName(entry.name, as: "an example", against: .component)
            guard var example = example(entry.place) else { continue }
            example.name = entry.name.value
            examples.append(example)
        }
        return examples
    }

    /// Reads an example object or follows its `$ref`; its name is set by the caller.
    func example(_ place: Place) -> OpenAPI.Example? {
        shared(place, in: .examples, memo: \.examples) { place, _ in
            self.exampleInPlace(place)
        } describe: {
            $0.description = $1
        }
    }

    private func exampleInPlace(_ place: Place) -> OpenAPI.Example? {
        guard var reader = ObjectReader(place, as: "an example", diagnostics) else { return nil }
        let summary = reader.string("summary")?.value
        let description = reader.string("description")?.value
        let value = reader.required("value")
        reader.refuse("externalValue", because: "examples are checked, so they must be in the document")
        reader.finish()
        return value.map {
            OpenAPI.Example(location: $0.location, summary: summary, description: description, value: $0.node)
        }
    }
}
