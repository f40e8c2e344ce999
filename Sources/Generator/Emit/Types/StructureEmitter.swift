/// Emits an object's structure with its coding.
struct StructureEmitter {
    let type: TypeModel
    let structure: StructureModel

    func emit(into writer: inout SourceWriter) {
        emitDeclaration(into: &writer)
        if type.isDecoded {
            writer.line()
            StructureDecodingEmitter(type: type, structure: structure).emit(into: &writer)
        }
        if type.isEncoded {
            writer.line()
            StructureEncodingEmitter(type: type, structure: structure).emit(into: &writer)
        }
    }

    private func emitDeclaration(into writer: inout SourceWriter) {
        writer.documentation(type.description, place: type.place)
        writer.block("public struct \(type.name): Sendable, Equatable {") { writer in
            for property in structure.stored {
                writer.documentation(property.documentation)
                writer.line("public var \(property.swiftName): \(SwiftTypes.type(property))")
            }
            if let value = structure.keptValue {
                writer.documentation("Members that the contract does not name.")
                writer.line("public var additionalMembers: [String: \(SwiftTypes.type(value))]")
            }
            writer.line()
            emitInitializer(into: &writer)
        }
    }

    private func emitInitializer(into writer: inout SourceWriter) {
        writer.documentation("Puts the value together; the contract's constraints are not checked here.")
        writer.list("public init(", structure.stored.map(parameter) + additionalParameter, closing: ") {")
        writer.indented { writer in
            for property in structure.stored {
                writer.line("self.\(property.swiftName) = \(property.swiftName)")
            }
            if structure.keptValue != nil { writer.line("self.additionalMembers = additionalMembers") }
        }
        writer.line("}")
    }

    private func parameter(_ property: PropertyModel) -> String {
        "\(property.swiftName): \(SwiftTypes.type(property))\(defaultArgument(property))"
    }

    private func defaultArgument(_ property: PropertyModel) -> String {
        if let literal = property.defaultValue { return " = \(SwiftTypes.literal(literal))" }
        if property.isRequired { return "" }
        return property.value.isNullable ? " = .absent" : " = nil"
    }

    private var additionalParameter: [String] {
        guard let value = structure.keptValue else { return [] }
        return ["additionalMembers: [String: \(SwiftTypes.type(value))] = [:]"]
    }
}

extension PropertyModel {
    /// The description, or the name on the wire where the contract says nothing more.
    var documentation: String {
        description.isEmpty ? "The member `\(name)`." : description
    }
}

extension StructureModel {
    /// The members that are stored: all but those with only one possible value.
    var stored: [PropertyModel] {
        properties.filter { property in
            if case .constant = property.value.kind { return false }
            return true
        }
    }

    /// The type of members that are kept without being declared.
    var keptValue: ValueModel? {
        guard case .kept(let value) = additional else { return nil }
        return value
    }
}
