/// Lowers schemas of type string: enumerations, formats and plain text.
struct StringLowering {
    let values: ValueLowering

    func kind(_ flat: FlatSchema, hint: String) -> ValueKind {
        if let cases = flat.enumeration { return enumeration(flat, cases, hint: hint) }
        if let location = flat.binary {
            values.diagnostics.error(
                "binary", "bytes as they are can only be a part of a form or a whole body", at: location,
                hint: "within JSON, write contentEncoding: base64")
            return .string(StringConstraints())
        }
        if flat.isBase64 { return bare(.base64(.any), flat) }
        switch flat.format?.value {
        case nil: return .string(constraints(flat, .none, hint: hint))
        case "email": return .string(constraints(flat, .email, hint: hint))
        case "uri": return .string(constraints(flat, .uri, hint: hint))
        case "password": return .string(constraints(flat, .none, hint: hint))
        case "uuid": return bare(.uuid, flat)
        case "date-time": return bare(.timestamp, flat)
        case "date": return bare(.date, flat)
        case "byte": return bare(.base64(.any), flat)
        case let other?:
            values.diagnostics.error(
                "format", "the format '\(other)' of a string is not honoured",
                at: flat.format?.location ?? flat.location,
                hint: "known are uuid, date-time, date, email, uri, byte and password")
            return .string(constraints(flat, .none, hint: hint))
        }
    }

    private func constraints(
        _ flat: FlatSchema, _ format: StringConstraints.Format, hint: String
    ) -> StringConstraints {
        var constraints = StringConstraints(format: format)
        constraints.length = LengthRange(min: flat.minLength, max: flat.maxLength)
        if let min = flat.minLength, let max = flat.maxLength, min > max {
            values.diagnostics.error("empty-range", "minLength is greater than maxLength", at: flat.location)
        }
        if let pattern = flat.pattern {
            let name = flat.identity?.componentName ?? hint
            constraints.patternName = values.table.pattern(
                pattern, message: flat.patternMessage, named: name)
        }
        return constraints
    }

    /// A format with a type of its own leaves no room for lengths and patterns.
    private func bare(_ kind: ValueKind, _ flat: FlatSchema) -> ValueKind {
        if flat.minLength != nil || flat.maxLength != nil || flat.pattern != nil {
            values.diagnostics.error(
                "format-with-constraints",
                "minLength, maxLength and pattern are not honoured beside the format \(flat.format?.value ?? "base64")",
                at: flat.location)
        }
        return kind
    }

    private func enumeration(_ flat: FlatSchema, _ cases: Located<[Node]>, hint: String) -> ValueKind {
        if let known = values.table.name(of: flat.identity) { return .named(known) }
        let texts = cases.value.filter { !$0.isNull }
        for node in texts where node.string == nil {
            values.diagnostics.error(
                "enum-kind", "an enumeration of strings cannot hold \(node.kindName)", at: node.location)
        }
        let name = values.table.claim(
            flat.identity?.componentName ?? hint, for: flat.identity, at: flat.location)
        let model = EnumerationModel(cases: enumerationCases(texts, at: cases.location))
        values.table.declare(
            TypeModel(
                name: name, description: flat.description ?? "", shape: .enumeration(model),
                place: SourcePlace(flat.definition)))
        return .named(name)
    }

    private func enumerationCases(_ nodes: [Node], at location: SourceLocation) -> [EnumerationModel.Case] {
        var taken: Set<String> = []
        var result: [EnumerationModel.Case] = []
        for node in nodes {
            guard let text = node.string else { continue }
            let name = caseName(text)
            if !taken.insert(name).inserted {
                values.diagnostics.error(
                    "enum-names", "two values of the enumeration need the case name '\(name)'",
                    at: node.location)
            }
            result.append(EnumerationModel.Case(swiftName: name, value: text))
        }
        if result.isEmpty {
            values.diagnostics.error("enum-empty", "the enumeration has no values", at: location)
        }
        return result
    }

    private func caseName(_ text: String) -> String {
        let name = SwiftNaming.member(text)
        guard name == "_" else { return name }
        return "u" + text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: "_")
    }
}
