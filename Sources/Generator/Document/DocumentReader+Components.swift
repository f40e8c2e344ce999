extension DocumentReader {
    /// Takes the names of all components before anything refers to them.
    func declareComponents(_ place: Place) {
        guard let mapping = place.node.mapping else { return }
        for section in OpenAPI.ComponentSection.allCases {
            guard let member = mapping.member(section.rawValue), let entries = member.value.mapping else {
                continue
            }
            let written = place.child(member)
            names.declare(
                section,
                entries.members.compactMap { entry in
                    resolver.chain(from: written.child(entry)).map { (entry.name, $0) }
                })
        }
    }

    /// Reads every component, also those that nothing refers to.
    func readComponents(_ place: Place) -> OpenAPI.Components {
        var components = OpenAPI.Components()
        guard var reader = ObjectReader(place, as: "a components object", diagnostics) else {
            return components
        }
        for section in OpenAPI.ComponentSection.allCases {
            for entry in reader.entries(section.rawValue, as: "components") {
                checkName(entry.name, as: "a component", against: .component)
                readComponent(entry.name, entry.place, section, into: &components)
            }
        }
        reader.refuse("callbacks", "links", because: "neither is part of what the server answers")
        reader.finish()
        return components
    }

    private func readComponent(
        _ name: Located<String>, _ place: Place, _ section: OpenAPI.ComponentSection,
        into components: inout OpenAPI.Components
    ) {
        guard let target = resolver.canonical(place) else { return }
        let reference = OpenAPI.ComponentReference(
            section: section, file: target.file, pointer: target.pointer,
            name: names.known(target.key, in: section) ?? name.value)
        components.declared.append(Located(reference, at: name.location))
        if target.key != place.key, let text = place.node.mapping?["$ref"], let written = text.string {
            let isAlias = reference.name != name.value
            _ = follow(Located(written, at: text.location), from: place, in: section, isUse: isAlias)
        }
        switch section {
        case .schemas: components.schemas.append(Located(schemaTarget(target), at: name.location))
        case .responses: _ = response(target)
        case .parameters: _ = parameter(target)
        case .examples: _ = example(target)
        case .requestBodies: _ = requestBody(target)
        case .headers: _ = header(target)
        case .securitySchemes:
            if var scheme = securityScheme(target) {
                scheme.name = name
                components.securitySchemes.append(scheme)
            }
        case .pathItems:
            diagnostics.error(
                "unsupported-keyword", "keyword 'pathItems' is not supported: refer to the file instead",
                at: name.location)
        }
    }
}
