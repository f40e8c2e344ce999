extension DocumentReader {
    /// Reads one of `components/securitySchemes`; its name is set by the caller.
    func securityScheme(_ place: Place) -> OpenAPI.SecurityScheme? {
        shared(place, in: .securitySchemes, memo: \.securitySchemes) { place, _ in
            self.securitySchemeInPlace(place)
        } describe: {
            $0.description = $1
        }
    }

    private func securitySchemeInPlace(_ place: Place) -> OpenAPI.SecurityScheme? {
        guard var reader = ObjectReader(place, as: "a security scheme", diagnostics) else { return nil }
        let type = reader.requiredString("type")
        let description = reader.string("description")?.value
        let principal = reader.member("x-principal").flatMap(principal)
        guard let type, let kind = schemeKind(type, &reader) else { return nil }
        reader.finish()
        return OpenAPI.SecurityScheme(
            location: place.location, name: Located("", at: place.location), kind: kind,
            description: description,
            principal: principal)
    }

    private func schemeKind(
        _ type: Located<String>, _ reader: inout ObjectReader
    ) -> OpenAPI.SecurityScheme.Kind? {
        switch type.value {
        case "http":
            guard let scheme = reader.requiredString("scheme") else { return nil }
            let format = reader.string("bearerFormat")?.value
            if scheme.value.lowercased() == "bearer" { return .bearer(format: format) }
            return unsupported(
                scheme, "HTTP authentication '\(scheme.value)' is not supported", "write bearer")
        case "apiKey":
            guard let name = reader.requiredString("name"), let place = reader.requiredString("in") else {
                return nil
            }
            checkName(name, as: "an API key", against: .token)
            if let known = OpenAPI.ParameterPlace(rawValue: place.value), known != .path {
                return .apiKey(place: known, name: name)
            }
            return unsupported(
                place, "an API key cannot be in '\(place.value)'", "write header, query or cookie")
        default:
            return unsupported(
                type, "security scheme type '\(type.value)' is not supported", "write http or apiKey")
        }
    }

    private func unsupported(_ text: Located<String>, _ message: String, _ hint: String) -> OpenAPI
        .SecurityScheme.Kind?
    {
        diagnostics.error("unsupported-security", message, at: text.location, hint: hint)
        return nil
    }

    private func principal(_ place: Place) -> OpenAPI.Principal? {
        guard var reader = ObjectReader(place, as: "a principal", diagnostics) else { return nil }
        let name = reader.requiredString("name")
        if let name { checkName(name, as: "a principal", against: .identifier) }
        var properties: [OpenAPI.Property] = []
        if let list = reader.required("properties") { properties = self.properties(list) }
        reader.finish()
        return name.map { OpenAPI.Principal(location: place.location, name: $0, properties: properties) }
    }

    /// Reads a `security` list; nil when it is absent.
    func securityRequirements(_ place: Place?) -> [OpenAPI.SecurityRequirement]? {
        place.map { $0.list(diagnostics).map(securityRequirement) }
    }

    private func securityRequirement(_ place: Place) -> OpenAPI.SecurityRequirement {
        let parts = place.entries(as: "a security requirement", diagnostics).map { entry in
            OpenAPI.SecurityRequirement.Part(
                scheme: entry.name,
                scopes: entry.place.list(diagnostics).compactMap { $0.string(diagnostics) })
        }
        return OpenAPI.SecurityRequirement(location: place.location, parts: parts)
    }
}
