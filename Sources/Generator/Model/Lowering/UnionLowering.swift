/// Lowers `oneOf` with a discriminator.
struct UnionLowering {
    let values: ValueLowering

    /// Declares the union, unless it is already, and returns its name.
    func declare(_ flat: FlatSchema, _ alternatives: Located<[OpenAPI.Schema]>, hint: String) -> String {
        if let known = values.table.name(of: flat.identity) { return known }
        let name = values.table.claim(
            flat.identity?.componentName ?? hint, for: flat.identity, at: flat.location)
        guard let discriminator = flat.discriminator else {
            values.diagnostics.error(
                "no-discriminator", "oneOf without a discriminator is not honoured",
                at: alternatives.location,
                hint: "add a discriminator, or write [X, {type: null}] for a nullable value")
            return name
        }
        let cases = alternatives.value.flatMap { self.cases($0, discriminator) }
        refuseSharedTags(cases, at: alternatives.location)
        values.table.declare(
            TypeModel(
                name: name, description: flat.description ?? "",
                shape: .union(UnionModel(discriminator: discriminator.propertyName.value, cases: cases)),
                place: SourcePlace(flat.definition)))
        return name
    }

    private func cases(_ schema: OpenAPI.Schema, _ discriminator: OpenAPI.Discriminator) -> [UnionModel.Case]
    {
        guard let target = schema.reference?.target else {
            values.diagnostics.error(
                "union-case", "a case of a oneOf must be a $ref to a named object", at: schema.location)
            return []
        }
        guard case .named(let typeName) = values.lower(schema, hint: "Case").kind else {
            values.diagnostics.error("union-case", "a case of a oneOf must be an object", at: schema.location)
            return []
        }
        refuseWithoutTag(typeName, discriminator, at: schema.location)
        return tags(target, typeName, discriminator).map { tag in
            UnionModel.Case(swiftName: SwiftNaming.member(tag), tag: tag, typeName: typeName)
        }
    }

    /// The mapping's values for a schema, else its constant, else its component name.
    private func tags(
        _ target: OpenAPI.SchemaReference, _ typeName: String, _ discriminator: OpenAPI.Discriminator
    ) -> [String] {
        let mapped = discriminator.mapping.filter { $0.target == target }.map(\.value.value)
        if !mapped.isEmpty { return mapped }
        if case .structure(let structure) = values.table.type(named: typeName)?.shape,
            let property = structure.properties.first(where: { $0.name == discriminator.propertyName.value }),
            case .constant(let text) = property.value.kind
        {
            return [text]
        }
        return [target.componentName ?? typeName]
    }

    private func refuseWithoutTag(
        _ typeName: String, _ discriminator: OpenAPI.Discriminator, at location: SourceLocation
    ) {
        guard case .structure(let structure) = values.table.type(named: typeName)?.shape else { return }
        let member = structure.properties.first { $0.name == discriminator.propertyName.value }
        guard member?.isRequired != true else { return }
        values.diagnostics.error(
            "discriminator-member",
            "every case must declare the required member '\(discriminator.propertyName.value)'", at: location)
    }

    private func refuseSharedTags(_ cases: [UnionModel.Case], at location: SourceLocation) {
        for (index, item) in cases.enumerated() where cases[..<index].contains(where: { $0.tag == item.tag })
        {
            values.diagnostics.error(
                "discriminator-value", "two cases share the discriminator value '\(item.tag)'", at: location)
        }
    }
}
