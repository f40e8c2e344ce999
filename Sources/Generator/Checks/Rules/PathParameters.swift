/// The parameters in a path's braces are declared, each once, and no others are.
enum PathParameters: ContractRule {
    static let isHard = true
    static let needsWholeDocument = true

    static func check(_ document: OpenAPI.Document, _ diagnostics: Diagnostics) {
        for operation in document.operations { check(operation, diagnostics) }
    }

    private static func check(_ operation: OpenAPI.Operation, _ diagnostics: Diagnostics) {
        let names = operation.path.parameterNames
        if Set(names).count < names.count {
            diagnostics.error(
                "duplicate-path-parameter", "a parameter stands twice in '\(operation.path.text)'",
                at: operation.path.location)
        }
        let declared = operation.parameters.filter { $0.place == .path }
        for name in Set(names) where !declared.contains(where: { $0.name.value == name }) {
            diagnostics.error(
                "undeclared-path-parameter", "path parameter '\(name)' is not declared",
                at: operation.location,
                notes: [.init(location: operation.path.location, text: "the path is here")],
                hint: Spelling.hint(for: name, among: declared.map(\.name.value)))
        }
        for parameter in declared where !names.contains(parameter.name.value) {
            diagnostics.error(
                "unused-path-parameter",
                "'\(operation.path.text)' has no parameter '\(parameter.name.value)'",
                at: parameter.name.location,
                notes: [.init(location: operation.path.location, text: "the path is here")])
        }
    }
}
