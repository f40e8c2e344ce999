/// Finds structures that would have to hold themselves; only arrays and maps can close a circle.
struct RecursionCheck {
    let types: [TypeModel]
    let diagnostics: Diagnostics

    /// Reports each circle once, at the type where it closes.
    func run() {
        let held = Dictionary(types.map { ($0.name, direct($0)) }, uniquingKeysWith: { first, _ in first })
        for type in types where reaches(type.name, from: held[type.name] ?? [], held, []) {
            diagnostics.error(
                "endless-type", "a value of '\(type.name)' would hold another one without end",
                at: SourceLocation(file: type.place.file, line: type.place.line, column: 1),
                hint: "put an array between, or leave the member out")
        }
    }

    private func reaches(
        _ target: String, from names: [String], _ held: [String: [String]], _ visited: Set<String>
    ) -> Bool {
        names.contains { name in
            name == target
                || (!visited.contains(name)
                    && reaches(target, from: held[name] ?? [], held, visited.union([name])))
        }
    }

    private func direct(_ type: TypeModel) -> [String] {
        switch type.shape {
        case .enumeration: []
        case .union(let union): union.cases.map(\.typeName)
        case .structure(let structure):
            structure.properties.compactMap { property in
                if case .named(let name) = property.value.kind { name } else { nil }
            }
        }
    }
}
