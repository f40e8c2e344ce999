/// Lowers objects with declared members.
struct StructureLowering {
    let values: ValueLowering

    /// Declares the structure, unless it is already, and returns its name.
    func declare(_ flat: FlatSchema, hint: String) -> String {
        if let known = values.table.name(of: flat.identity) { return known }
        let name = values.table.claim(
            flat.identity?.componentName ?? hint, for: flat.identity, at: flat.location)
        let required = Set(flat.required.map(\.value))
        refuseUndeclared(flat)
        let properties = flat.properties.map { property($0, required: required, owner: name) }
        if properties.count > 64 {
            values.diagnostics.error(
                "too-many-properties", "an object may declare 64 properties at most", at: flat.location)
        }
        refuseSharedNames(properties, flat)
        let structure = StructureModel(
            properties: properties, additional: additional(flat, owner: name),
            memberCount: LengthRange(min: flat.minProperties, max: flat.maxProperties))
        values.table.declare(
            TypeModel(
                name: name, description: flat.description ?? "", shape: .structure(structure),
                place: SourcePlace(flat.definition)))
        return name
    }

    private func refuseUndeclared(_ flat: FlatSchema) {
        let declared = Set(flat.properties.map(\.name.value))
        for name in flat.required where !declared.contains(name.value) {
            values.diagnostics.error(
                "required-undeclared", "the required property '\(name.value)' is not declared",
                at: name.location)
        }
    }

    private func refuseSharedNames(_ properties: [PropertyModel], _ flat: FlatSchema) {
        for (index, property) in properties.enumerated() {
            guard let other = properties[..<index].first(where: { $0.swiftName == property.swiftName }) else {
                continue
            }
            values.diagnostics.error(
                "property-names",
                "the properties '\(other.name)' and '\(property.name)' need the same Swift name",
                at: flat.location)
        }
    }

    /// The model of one member of the type `owner`.
    func property(_ property: OpenAPI.Property, required: Set<String>, owner: String) -> PropertyModel {
        let flat = values.flattening.flatten(property.schema)
        let value = values.lower(flat, hint: owner + SwiftNaming.type(property.name.value))
        return PropertyModel(
            name: property.name.value, swiftName: SwiftNaming.member(property.name.value),
            description: flat.description ?? "", value: value,
            isRequired: required.contains(property.name.value),
            defaultValue: LiteralLowering(values: values).literal(flat, value),
            isDeprecated: flat.isDeprecated,
            place: SourcePlace(property.name.location))
    }

    private func additional(_ flat: FlatSchema, owner: String) -> AdditionalMembers {
        switch flat.additionalProperties?.value {
        case .refused: return values.isLenient ? .ignored : .refused
        case .matching(let schema): return .kept(values.lower(schema, hint: owner + "Member"))
        case .anything, nil: return .ignored
        }
    }
}
