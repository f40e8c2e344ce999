extension SchemaValidator {
    /// By the number, the distinctness and the schemas of items.
    func arrayMismatches(_ elements: [Node], _ value: Node, _ schema: OpenAPI.Schema) -> [Mismatch] {
        let rules = schema.array
        var found: [Mismatch] = []
        if let bound = rules.minItems?.value, elements.count < bound {
            found.append(
                mismatch(value, "it has \(elements.count) items, at least \(bound) are needed", schema))
        }
        if let bound = rules.maxItems?.value, elements.count > bound {
            found.append(
                mismatch(value, "it has \(elements.count) items, at most \(bound) are allowed", schema))
        }
        if rules.uniqueItems?.value == true {
            for (index, element) in elements.enumerated()
            where elements[..<index].contains(where: element.isSameValue) {
                found.append(mismatch(element, "it stands twice in a list of unique items", schema))
            }
        }
        if let items = rules.items { found += elements.flatMap { mismatches($0, items) } }
        return found
    }

    /// By the presence, the number and the schemas of members.
    func objectMismatches(_ mapping: Mapping, _ value: Node, _ schema: OpenAPI.Schema) -> [Mismatch] {
        let rules = schema.object
        var found: [Mismatch] = []
        for name in rules.required where mapping.member(name.value) == nil && isExpected(name.value, schema) {
            found.append(mismatch(value, "'\(name.value)' is missing", schema))
        }
        let count = mapping.members.count
        if let bound = rules.minProperties?.value, count < bound {
            found.append(mismatch(value, "it has \(count) members, at least \(bound) are needed", schema))
        }
        if let bound = rules.maxProperties?.value, count > bound {
            found.append(mismatch(value, "it has \(count) members, at most \(bound) are allowed", schema))
        }
        for member in mapping.members { found += memberMismatches(member, schema) }
        return found
    }

    private func memberMismatches(_ member: Mapping.Member, _ schema: OpenAPI.Schema) -> [Mismatch] {
        if let property = schema.object.properties.first(where: { $0.name.value == member.name }) {
            return mismatches(member.value, property.schema)
        }
        switch schema.object.additionalProperties?.value {
        case .matching(let additional): return mismatches(member.value, additional)
        case .refused:
            return [
                Mismatch(
                    location: member.nameLocation, message: "'\(member.name.printable)' is not declared",
                    schema: schema.location)
            ]
        case .anything, nil: return []
        }
    }

    /// A required member that only goes the other way is not expected.
    private func isExpected(_ name: String, _ schema: OpenAPI.Schema) -> Bool {
        guard let property = schema.object.properties.first(where: { $0.name.value == name })?.schema else {
            return true
        }
        let target = document.target(of: property)
        switch direction {
        case .request: return property.readOnly?.value != true && target.readOnly?.value != true
        case .response: return property.writeOnly?.value != true && target.writeOnly?.value != true
        case nil: return true
        }
    }
}
