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
        reader.refuse("encoding", because: "forms are not supported")
        reader.finish()
        return type
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
