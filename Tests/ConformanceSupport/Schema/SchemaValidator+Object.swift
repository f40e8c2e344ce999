extension SchemaValidator {
    /// Applies a keyword that bears on objects; false when it is not one.
    func applyObject(
        _ keyword: String, _ argument: JSON, of schema: JSON, to value: JSON, at place: String,
        _ outcome: inout Outcome
    ) -> Bool {
        guard Self.objectKeywords.contains(keyword) else { return false }
        guard let members = value.members else { return true }
        switch keyword {
        case "properties":
            descend(members, at: place, &outcome) { argument[$0].map { [$0] } ?? [] }
        case "patternProperties":
            descend(members, at: place, &outcome) { Self.fitting($0, argument) }
        case "additionalProperties":
            descend(members, at: place, &outcome) { Self.isDeclared($0, in: schema) ? [] : [argument] }
        case "propertyNames":
            for member in members {
                outcome.failures += evaluate(.string(member.name), argument, at: place).failures
            }
        case "required":
            for name in argument.items?.compactMap(\.text) ?? [] where value[name] == nil {
                outcome.fail(place, keyword, "'\(name)' is missing")
            }
        case "minProperties":
            if members.count < argument.integer ?? .max {
                outcome.fail(place, keyword, "\(members.count) members")
            }
        case "maxProperties":
            if members.count > argument.integer ?? -1 {
                outcome.fail(place, keyword, "\(members.count) members")
            }
        case "dependentRequired":
            for rule in argument.members ?? [] where value[rule.name] != nil {
                for name in rule.value.items?.compactMap(\.text) ?? [] where value[name] == nil {
                    outcome.fail(place, keyword, "'\(rule.name)' needs '\(name)'")
                }
            }
        default:
            for rule in argument.members ?? [] where value[rule.name] != nil {
                outcome.add(evaluate(value, rule.value, at: place))
            }
        }
        return true
    }

    /// Refuses members that no keyword of the schema spoke of, when it says so.
    func refuseUnevaluated(_ value: JSON, _ schema: JSON, at place: String, _ outcome: inout Outcome) {
        guard let rule = schema["unevaluatedProperties"], let members = value.members else { return }
        let known = outcome.evaluated
        descend(members, at: place, &outcome) { known.contains($0) ? [] : [rule] }
    }

    private static let objectKeywords: Set = [
        "properties", "patternProperties", "additionalProperties", "propertyNames", "required",
        "minProperties",
        "maxProperties", "dependentRequired", "dependentSchemas",
    ]

    private func descend(
        _ members: [JSON.Member], at place: String, _ outcome: inout Outcome, _ schemas: (String) -> [JSON]
    ) {
        for member in members {
            for schema in schemas(member.name) {
                outcome.evaluated.insert(member.name)
                let child = "\(place)/\(JSONPointer.escaped(member.name))"
                outcome.failures += evaluate(member.value, schema, at: child).failures
            }
        }
    }

    private static func fitting(_ name: String, _ patterns: JSON) -> [JSON] {
        (patterns.members ?? []).filter { ECMAPattern.matches($0.name, name) }.map(\.value)
    }

    private static func isDeclared(_ name: String, in schema: JSON) -> Bool {
        schema["properties"]?[name] != nil
            || !(schema["patternProperties"].map { fitting(name, $0) } ?? []).isEmpty
    }
}
