extension DocumentReader {
    /// What stands at a place where a `$ref` is allowed.
    enum Hop {
        /// The value itself.
        case inPlace
        /// A `$ref` that cannot be followed; already reported.
        case broken
        /// A `$ref`; `description` is its sibling and replaces the target's.
        case to(Place, description: String?)
    }

    /// Reads a value that may be a `$ref`; each value is read once, however often it is referred to.
    func shared<Value>(
        _ place: Place, in section: OpenAPI.ComponentSection,
        memo: ReferenceWritableKeyPath<DocumentReader, [Place.Key: Value?]>,
        read: (Place, OpenAPI.ComponentReference?) -> Value?, describe: (inout Value, String) -> Void
    ) -> Value? {
        if let known = self[keyPath: memo][place.key] { return known }
        guard begin(place) else { return nil }
        defer { placesBeingRead.remove(place.key) }
        var value: Value?
        switch hop(place, in: section) {
        case .broken: break
        case .inPlace: value = read(place, component(at: place, in: section))
        case .to(let target, let description):
            value = shared(target, in: section, memo: memo, read: read, describe: describe)
            if let description, var described = value {
                describe(&described, description)
                value = described
            }
        }
        self[keyPath: memo][place.key] = .some(value)
        return value
    }

    /// Marks a value as being read; false, with an error, when references led back to it.
    func begin(_ place: Place) -> Bool {
        if placesBeingRead.insert(place.key).inserted { return true }
        diagnostics.error("reference-cycle", "the references from here lead back here", at: place.location)
        return false
    }

    /// Looks whether a place holds a `$ref` and follows it.
    func hop(_ place: Place, in section: OpenAPI.ComponentSection) -> Hop {
        guard let mapping = place.node.mapping, mapping.member("$ref") != nil,
            var reader = ObjectReader(place, as: "a reference", diagnostics)
        else { return .inPlace }
        let reference = reader.requiredString("$ref")
        var description: String?
        if version == .v31 {
            description = reader.string("description")?.value
            _ = reader.string("summary")
        }
        reader.finish()
        guard let reference, let target = follow(reference, from: place, in: section) else { return .broken }
        return .to(target, description: description)
    }

    /// Follows a reference to the value's own place and remembers where it led. `isUse` is false for a component
    /// that only says where its content is.
    func follow(
        _ reference: Located<String>, from place: Place, in section: OpenAPI.ComponentSection,
        isUse: Bool = true
    ) -> Place? {
        guard let next = resolver.follow(reference.value, in: place.file, at: reference.location),
            let target = resolver.canonical(next)
        else { return nil }
        let name = names.name(of: target, in: section, for: reference.location)
        let component = OpenAPI.ComponentReference(
            section: section, file: target.file, pointer: target.pointer, name: name)
        sources.sites[reference.location] = component
        sources.targets[component] = target
        if isUse { used.insert(component) }
        return target
    }

    private func component(
        at place: Place, in section: OpenAPI.ComponentSection
    ) -> OpenAPI.ComponentReference? {
        names.known(place.key, in: section).map {
            .init(section: section, file: place.file, pointer: place.pointer, name: $0)
        }
    }
}
