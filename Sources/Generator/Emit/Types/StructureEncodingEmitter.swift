/// Emits the function that writes an object's members straight into the output.
struct StructureEncodingEmitter {
    let type: TypeModel
    let structure: StructureModel

    func emit(into writer: inout SourceWriter) {
        writer.block("extension \(type.name) {") { writer in
            writer.documentation("Writes the value as JSON.")
            writer.block("func encode(to writer: inout JSONWriter) {") { writer in
                var lead = MemberLead.unknown
                if structure.properties.first.map(isAlwaysWritten) != true, !structure.properties.isEmpty {
                    writer.line("var isFirst = true")
                } else {
                    lead = .first
                }
                for (index, property) in structure.properties.enumerated() {
                    emitMember(property, &lead, isLeading: index == 0, into: &writer)
                }
                emitAdditional(&lead, into: &writer)
                emitEnd(lead, into: &writer)
            }
        }
    }

    /// What is known of a member's place in the object.
    private enum MemberLead {
        case first, later
        /// The first one, if it is written at all.
        case possiblyFirst
        /// Only known at run time.
        case unknown
    }

    private func isAlwaysWritten(_ property: PropertyModel) -> Bool {
        property.isRequired || property.defaultValue != nil
    }

    private func emitMember(
        _ property: PropertyModel, _ lead: inout MemberLead, isLeading: Bool, into writer: inout SourceWriter
    ) {
        let known = isLeading && lead == .unknown ? MemberLead.possiblyFirst : lead
        if isAlwaysWritten(property) {
            emitKey(property, known, into: &writer)
            EncodingStatements.emit(property.value, property.swiftName, into: &writer)
            lead = .later
            return
        }
        if property.value.isNullable {
            return emitPresence(property, known, into: &writer)
        }
        writer.block("if let \(property.swiftName) {") { writer in
            emitKey(property, known, into: &writer)
            EncodingStatements.emit(property.value, property.swiftName, into: &writer)
        }
    }

    private func emitPresence(_ property: PropertyModel, _ lead: MemberLead, into writer: inout SourceWriter)
    {
        writer.line("switch \(property.swiftName) {")
        writer.line("case .absent: break")
        writer.line("case .null:")
        writer.indented { writer in
            emitKey(property, lead, into: &writer)
            writer.line("writer.null()")
        }
        writer.line("case .value(let value):")
        writer.indented { writer in
            emitKey(property, lead, into: &writer)
            EncodingStatements.emit(ValueModel(property.value.kind), "value", into: &writer)
        }
        writer.line("}")
    }

    private func emitKey(_ property: PropertyModel, _ lead: MemberLead, into writer: inout SourceWriter) {
        let key = "\(SwiftLiterals.jsonText(property.name)):"
        switch lead {
        case .first: writer.line("writer.literal(\(SwiftLiterals.string("{\(key)")))")
        case .later: writer.line("writer.literal(\(SwiftLiterals.string(",\(key)")))")
        case .possiblyFirst:
            writer.line("writer.literal(\(SwiftLiterals.string("{\(key)")))")
            writer.line("isFirst = false")
        case .unknown:
            let opening = SwiftLiterals.string("{\(key)")
            let following = SwiftLiterals.string(",\(key)")
            writer.line("writer.literal(isFirst ? \(opening) : \(following))")
            writer.line("isFirst = false")
        }
    }

    private func emitAdditional(_ lead: inout MemberLead, into writer: inout SourceWriter) {
        guard let value = structure.keptValue else { return }
        if case .first = lead { writer.line("var isFirst = true") }
        let separator = lead == .later ? "\",\"" : "isFirst ? \"{\" : \",\""
        writer.block("for (name, value) in additionalMembers.sorted(by: { $0.key < $1.key }) {") { writer in
            writer.line("writer.literal(\(separator))")
            if lead != .later { writer.line("isFirst = false") }
            writer.line("writer.string(name)")
            writer.line("writer.literal(\":\")")
            EncodingStatements.emit(value, "value", into: &writer)
        }
        if lead == .first { lead = .unknown }
    }

    private func emitEnd(_ lead: MemberLead, into writer: inout SourceWriter) {
        switch lead {
        case .first: writer.line("writer.literal(\"{}\")")
        case .later: writer.line("writer.literal(\"}\")")
        case .possiblyFirst, .unknown: writer.line("writer.literal(isFirst ? \"{}\" : \"}\")")
        }
    }
}
