extension DocumentReader {
    /// Reads `info`.
    func info(_ place: Place) -> OpenAPI.Info? {
        guard var reader = ObjectReader(place, as: "an info object", diagnostics) else { return nil }
        let title = reader.requiredString("title")
        let version = reader.requiredString("version")
        var info = OpenAPI.Info(
            location: place.location, title: title?.value ?? "", version: version?.value ?? "")
        if self.version == .v31 { info.summary = reader.string("summary")?.value }
        info.description = reader.string("description")?.value
        info.problemBase = reader.string("x-problem-base")
        _ = reader.string("termsOfService")
        documentation(reader.member("contact"), as: "a contact", members: ["name", "url", "email"])
        documentation(
            reader.member("license"), as: "a license",
            members: self.version == .v31 ? ["name", "identifier", "url"] : ["name", "url"])
        reader.finish()
        return info
    }

    /// Reads one of `servers`.
    func server(_ place: Place) -> OpenAPI.Server? {
        guard var reader = ObjectReader(place, as: "a server", diagnostics) else { return nil }
        let url = reader.requiredString("url")
        let description = reader.string("description")?.value
        for variable in reader.entries("variables", as: "server variables") { serverVariable(variable.place) }
        reader.finish()
        return url.map { OpenAPI.Server(location: place.location, url: $0.value, description: description) }
    }

    private func serverVariable(_ place: Place) {
        guard var reader = ObjectReader(place, as: "a server variable", diagnostics) else { return }
        _ = reader.requiredString("default")
        _ = reader.strings("enum")
        _ = reader.string("description")
        reader.finish()
    }

    /// Reads one of `tags`.
    func tag(_ place: Place) -> OpenAPI.Tag? {
        guard var reader = ObjectReader(place, as: "a tag", diagnostics) else { return nil }
        let name = reader.requiredString("name")
        let description = reader.string("description")?.value
        externalDocumentation(reader.member("externalDocs"))
        reader.finish()
        return name.map { OpenAPI.Tag(name: $0, description: description) }
    }

    /// Checks `externalDocs`; it concerns readers only.
    func externalDocumentation(_ place: Place?) {
        documentation(place, as: "external documentation", members: ["url", "description"])
    }

    private func documentation(_ place: Place?, as noun: String, members: [String]) {
        guard let place, var reader = ObjectReader(place, as: noun, diagnostics) else { return }
        for member in members { _ = reader.string(member) }
        reader.finish()
    }
}
