extension DocumentReader {
    /// Reads `responses`.
    func responses(_ place: Place?) -> [OpenAPI.Response] {
        guard let place else { return [] }
        return place.entries(as: "responses", diagnostics).compactMap { entry in
            guard let status = status(entry.name), var response = response(entry.place) else { return nil }
            response.status = status
            return response
        }
    }

    private func status(_ text: Located<String>) -> Located<OpenAPI.StatusSelector>? {
        if text.value == "default" { return Located(.other, at: text.location) }
        if let code = Int(text.value), (100...599).contains(code) {
            return Located(.code(code), at: text.location)
        }
        if text.value.hasSuffix("XX"), let digit = Int(text.value.dropLast(2)), (1...5).contains(digit) {
            return Located(.range(digit), at: text.location)
        }
        diagnostics.error(
            "wrong-value", "'\(text.value.printable)' is not a status", at: text.location,
            hint: "write 100 to 599, 1XX to 5XX or default")
        return nil
    }

    /// Reads a response or follows its `$ref`; its status is set by the caller.
    func response(_ place: Place) -> OpenAPI.Response? {
        shared(place, in: .responses, memo: \.responses) {
            self.responseInPlace($0, origin: $1)
        } describe: {
            $0.description = $1
        }
    }

    private func responseInPlace(_ place: Place, origin: OpenAPI.ComponentReference?) -> OpenAPI.Response? {
        guard var reader = ObjectReader(place, as: "a response", diagnostics) else { return nil }
        let description = reader.requiredString("description")?.value ?? ""
        var response = OpenAPI.Response(
            location: place.location, status: Located(.other, at: place.location), description: description,
            origin: origin)
        response.content = content(reader.member("content"))
        for entry in reader.entries("headers", as: "headers") {
            checkName(entry.name, as: "a header", against: .token)
            guard var header = header(entry.place) else { continue }
            header.name = entry.name
            response.headers.append(header)
        }
        response.problemSlugs = reader.strings("x-problem-slugs")
        for slug in response.problemSlugs { checkName(slug, as: "a problem", against: .component) }
        reader.refuse("links", because: "they tell the server nothing")
        reader.finish()
        return response
    }

    /// Reads a header or follows its `$ref`; its name is set by the caller.
    func header(_ place: Place) -> OpenAPI.Header? {
        shared(place, in: .headers, memo: \.headers) {
            self.headerInPlace($0, origin: $1)
        } describe: {
            $0.description = $1
        }
    }

    private func headerInPlace(_ place: Place, origin: OpenAPI.ComponentReference?) -> OpenAPI.Header? {
        guard var reader = ObjectReader(place, as: "a header", diagnostics) else { return nil }
        guard let schema = reader.required("schema").map(schema) else { return nil }
        var header = OpenAPI.Header(
            location: place.location, name: Located("", at: place.location), schema: schema, origin: origin)
        header.description = reader.string("description")?.value
        header.isRequired = reader.bool("required")?.value ?? false
        header.isDeprecated = reader.bool("deprecated")?.value ?? false
        header.explode = reader.bool("explode")?.value ?? false
        header.examples = examples(&reader)
        if let style = reader.string("style"), style.value != "simple" {
            diagnostics.error(
                "unsupported-style", "style '\(style.value)' is not supported for a header",
                at: style.location,
                hint: "write simple")
        }
        reader.refuse("content", because: "a header is described by its schema")
        reader.finish()
        return header
    }
}
