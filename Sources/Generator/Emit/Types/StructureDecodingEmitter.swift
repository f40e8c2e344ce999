/// Emits the function that reads an object and checks it in the same pass.
struct StructureDecodingEmitter {
    let type: TypeModel
    let structure: StructureModel

    func emit(into writer: inout SourceWriter) {
        let helpers = NestedDecoders()
        writer.block("extension \(type.name) {") { writer in
            writer.documentation("Reads one value and records every way in which it breaks the contract.")
            writer.block("static func decode(from reader: inout JSONReader) -> \(type.name)? {") { writer in
                writer.line("guard reader.beginObject() else { return nil }")
                emitVariables(into: &writer)
                writer.block("while reader.nextMember() {") { emitMembers(helpers, into: &$0) }
                emitChecks(into: &writer)
                emitResult(into: &writer)
            }
            emitHelpers(helpers, into: &writer)
        }
    }

    private func emitVariables(into writer: inout SourceWriter) {
        for property in structure.stored {
            writer.line(
                "var \(property.swiftName): \(SwiftTypes.type(property.value.kind))\(initialValue(property))")
        }
        if let value = structure.keptValue {
            writer.line("var additionalMembers: [String: \(SwiftTypes.type(value))] = [:]")
        }
        if !structure.properties.isEmpty { writer.line("var seen: UInt64 = 0") }
        if structure.memberCount != .any { writer.line("var memberCount = 0") }
    }

    private func initialValue(_ property: PropertyModel) -> String {
        if let literal = property.defaultValue, case .null = literal { return "?" }
        if let literal = property.defaultValue { return "? = \(SwiftTypes.literal(literal))" }
        return "?"
    }

    private func emitMembers(_ helpers: NestedDecoders, into writer: inout SourceWriter) {
        if structure.memberCount != .any { writer.line("memberCount += 1") }
        for (index, property) in structure.properties.enumerated() {
            let name = SwiftLiterals.string(property.name)
            writer.line("\(index == 0 ? "if" : "} else if") reader.keyIs(\(name)) {")
            writer.indented { writer in
                writer.line("guard reader.once(1 << \(index), &seen) else { continue }")
                writer.line(assignment(property, helpers))
            }
        }
        guard !structure.properties.isEmpty else { return emitUnknown(helpers, into: &writer) }
        writer.line("} else {")
        writer.indented { emitUnknown(helpers, into: &$0) }
        writer.line("}")
    }

    private func assignment(_ property: PropertyModel, _ helpers: NestedDecoders) -> String {
        if case .constant(let text) = property.value.kind {
            return "_ = reader.constant(\(SwiftLiterals.string(text)))"
        }
        let expression = helpers.expression(property.value.kind, hint: SwiftNaming.type(property.name))
        guard property.value.isNullable else { return "\(property.swiftName) = \(expression)" }
        return "\(property.swiftName) = reader.null() ? nil : \(expression)"
    }

    private func emitUnknown(_ helpers: NestedDecoders, into writer: inout SourceWriter) {
        switch structure.additional {
        case .refused: writer.line("reader.unknownMember()")
        case .ignored: writer.line("reader.skipValue()")
        case .kept(let value):
            helpers.emitEntry(of: value, in: "additionalMembers", hint: "AdditionalMember", into: &writer)
        }
    }

    private func emitChecks(into writer: inout SourceWriter) {
        for (index, property) in structure.properties.enumerated() where property.isRequired {
            let name = SwiftLiterals.string(property.name)
            writer.line("if seen & (1 << \(index)) == 0 { reader.missing(\(name)) }")
        }
        if structure.memberCount != .any {
            writer.line(
                "reader.countMembers(memberCount, \(DecodingExpressions.range(structure.memberCount)))")
        }
    }

    private func emitResult(into writer: inout SourceWriter) {
        let bound = structure.stored.filter(isUnwrapped)
        if !bound.isEmpty {
            writer.list("guard ", bound.map { "let \($0.swiftName)" }, closing: " else { return nil }")
        }
        let kept = structure.keptValue == nil ? [] : ["additionalMembers: additionalMembers"]
        writer.list("return \(type.name)(", structure.stored.map(argument) + kept, closing: ")")
    }

    private func isUnwrapped(_ property: PropertyModel) -> Bool {
        !property.value.isNullable && (property.isRequired || property.defaultValue != nil)
    }

    private func argument(_ property: PropertyModel) -> String {
        let name = property.swiftName
        let label = SwiftNaming.label(name)
        guard property.value.isNullable, !property.isRequired, property.defaultValue == nil else {
            return "\(label): \(name)"
        }
        let bit = structure.properties.firstIndex { $0.name == property.name } ?? 0
        return "\(label): seen & (1 << \(bit)) == 0 ? .absent : \(name).map(Presence.value) ?? .null"
    }

    private func emitHelpers(_ helpers: NestedDecoders, into writer: inout SourceWriter) {
        helpers.emit(into: &writer)
    }
}
