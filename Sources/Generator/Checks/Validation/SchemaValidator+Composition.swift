extension SchemaValidator {
    /// By `allOf`, `anyOf` and `oneOf`.
    func compositionMismatches(_ value: Node, _ schema: OpenAPI.Schema) -> [Mismatch] {
        var found = (schema.allOf?.value ?? []).flatMap { mismatches(value, $0) }
        if let alternatives = schema.anyOf?.value {
            found += alternativeMismatches(value, alternatives, schema)
        }
        guard let alternatives = schema.oneOf?.value else { return found }
        if let discriminator = schema.discriminator {
            found += unionMismatches(value, alternatives, discriminator, schema)
        } else {
            found += alternativeMismatches(value, alternatives, schema)
        }
        return found
    }

    /// The mismatches of the only alternative that is meant, or one for all of them.
    private func alternativeMismatches(
        _ value: Node, _ alternatives: [OpenAPI.Schema], _ schema: OpenAPI.Schema
    ) -> [Mismatch] {
        let results = alternatives.map { mismatches(value, $0) }
        let matching = results.filter(\.isEmpty).count
        if matching == 1 || (matching > 1 && schema.oneOf == nil) { return [] }
        if matching > 1 {
            return [mismatch(value, "\(matching) alternatives of 'oneOf' match, not exactly one", schema)]
        }
        if let alternative = schema.nullableAlternative, !value.isNull {
            return mismatches(value, alternative)
        }
        return [mismatch(value, "no alternative matches", schema)]
    }

    private func unionMismatches(
        _ value: Node, _ alternatives: [OpenAPI.Schema], _ discriminator: OpenAPI.Discriminator,
        _ schema: OpenAPI.Schema
    ) -> [Mismatch] {
        let name = discriminator.propertyName.value
        guard let tag = value.mapping?[name]?.string else {
            return [mismatch(value, "'\(name)' must tell which alternative it is", schema)]
        }
        let mapped = discriminator.mapping.first { $0.value.value == tag }?.target
        let targets = alternatives.compactMap(\.reference?.target)
        guard let target = mapped ?? targets.first(where: { $0.componentName == tag }),
            targets.contains(target),
            let alternative = document.schemas[target]
        else { return [mismatch(value, "'\(tag.printable)' names no alternative", schema)] }
        return mismatches(value, alternative)
    }
}
