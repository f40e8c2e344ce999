/// The declared types and patterns of a contract while it is lowered; owns every name.
final class TypeTable {
    private(set) var types: [TypeModel] = []
    private(set) var patterns: [PatternModel] = []
    private var names: [OpenAPI.SchemaReference: String] = [:]
    private var owners: [String: SourceLocation] = [:]
    private let diagnostics: Diagnostics

    init(diagnostics: Diagnostics) {
        self.diagnostics = diagnostics
    }

    /// The type already declared for a schema.
    func name(of identity: OpenAPI.SchemaReference?) -> String? {
        identity.flatMap { names[$0] }
    }

    /// Takes a type name; a second owner of the same name is an error.
    func claim(_ wanted: String, for identity: OpenAPI.SchemaReference?, at location: SourceLocation)
        -> String
    {
        let name = SwiftNaming.type(wanted)
        if ReservedTypeNames.all.contains(name) {
            diagnostics.error(
                "reserved-name", "the type name '\(name)' is taken by the generated code's own parts",
                at: location,
                hint: "rename the component")
        } else if let owner = owners[name] {
            diagnostics.error(
                "name-collision", "two schemas need the type name '\(name)'", at: location,
                notes: [.init(location: owner, text: "the other one is here")], hint: "rename one of them")
        }
        owners[name] = location
        if let identity { names[identity] = name }
        return name
    }

    /// Adds a finished type.
    func declare(_ type: TypeModel) {
        types.append(type)
    }

    /// The declared type of that name.
    func type(named name: String) -> TypeModel? {
        types.first { $0.name == name }
    }

    /// Marks a type and everything it holds as needed in one direction.
    func mark(_ name: String, _ direction: WritableKeyPath<TypeModel, Bool>) {
        guard let index = types.firstIndex(where: { $0.name == name }), !types[index][keyPath: direction]
        else { return }
        types[index][keyPath: direction] = true
        for held in types[index].heldTypeNames { mark(held, direction) }
    }

    /// The member of `Patterns` for an expression, compiled at its first use.
    /// - Parameter message: what is said of a text that does not match; nil says the expression.
    func pattern(_ expression: Located<String>, message: String?, named hint: String) -> String? {
        let requirement = message ?? "must match the pattern \(expression.value)"
        let known = patterns.first { $0.expression == expression.value && $0.requirement == requirement }
        if let known { return known.swiftName }
        do {
            let compiled = try PatternCompiler.compile(expression.value)
            let name = freePatternName(hint)
            patterns.append(
                PatternModel(
                    swiftName: name, expression: expression.value, requirement: requirement,
                    compiled: compiled,
                    place: SourcePlace(expression.location)))
            return name
        } catch {
            diagnostics.error("pattern", "the pattern is not honoured: \(error)", at: expression.location)
            return nil
        }
    }

    private func freePatternName(_ hint: String) -> String {
        let base = SwiftNaming.member(hint)
        let taken = Set(patterns.map(\.swiftName))
        guard taken.contains(base) else { return base }
        var number = 2
        while taken.contains("\(base)\(number)") { number += 1 }
        return "\(base)\(number)"
    }
}

extension SourcePlace {
    init(_ location: SourceLocation) {
        self.init(file: location.file, line: location.line)
    }
}

extension TypeModel {
    /// The declared types that a value of this type holds.
    var heldTypeNames: [String] {
        switch shape {
        case .enumeration: []
        case .union(let union): union.cases.map(\.typeName)
        case .structure(let structure):
            structure.properties.flatMap { $0.value.kind.namedTypes }
                + (structure.keptValue?.kind.namedTypes ?? [])
        }
    }
}

extension ValueKind {
    /// The declared types that a value of this kind is or holds.
    var namedTypes: [String] {
        switch self {
        case .named(let name): [name]
        case .array(let element, _, _): element.kind.namedTypes
        case .map(let value, _): value.kind.namedTypes
        default: []
        }
    }
}

extension TypeModel {
    /// The kinds of the members that a structure has.
    var memberKinds: [ValueKind] {
        guard case .structure(let structure) = shape else { return [] }
        return structure.properties.map(\.value.kind) + (structure.keptValue.map { [$0.kind] } ?? [])
    }
}

extension ValueKind {
    /// The members of `Patterns` that a value of this kind is checked by.
    var patternNames: [String] {
        switch self {
        case .string(let constraints): constraints.patternName.map { [$0] } ?? []
        case .array(let element, _, _): element.kind.patternNames
        case .map(let value, _): value.kind.patternNames
        default: []
        }
    }
}
