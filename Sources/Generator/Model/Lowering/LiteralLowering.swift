/// Lowers `default` to a literal of the value's type.
struct LiteralLowering {
    let values: ValueLowering

    /// The default's literal; nil where there is none or it does not fit, which is an error.
    func literal(_ flat: FlatSchema, _ value: ValueModel) -> LiteralModel? {
        guard let node = flat.defaultValue else { return nil }
        if let literal = literal(node, value) { return literal }
        values.diagnostics.error(
            "default", "the default is not a value of its schema, or of a kind that can have none",
            at: node.location)
        return nil
    }

    private func literal(_ node: Node, _ value: ValueModel) -> LiteralModel? {
        switch (node.content, value.kind) {
        case (.null, _) where value.isNullable: .null
        case (.string(let text), .string), (.string(let text), .constant): .string(text)
        case (.string(let text), .named(let name)): enumCase(text, of: name)
        case (.number(let number), .int32(let bounds)), (.number(let number), .int64(let bounds)):
            number.integer.flatMap { fits($0, bounds) ? .integer($0) : nil }
        case (.number(let number), .double): .double(number.double)
        case (.bool(let flag), .bool): .bool(flag)
        case (.sequence(let items), .array) where items.isEmpty: .emptyArray
        case (.mapping(let mapping), .map) where mapping.members.isEmpty: .emptyMap
        default: nil
        }
    }

    private func fits(_ number: Int64, _ bounds: IntegerConstraints) -> Bool {
        number >= bounds.min ?? .min && number <= bounds.max ?? .max
    }

    private func enumCase(_ text: String, of name: String) -> LiteralModel? {
        guard case .enumeration(let model) = values.table.type(named: name)?.shape else { return nil }
        return model.cases.first { $0.value == text }.map { .enumCase($0.swiftName) }
    }
}
