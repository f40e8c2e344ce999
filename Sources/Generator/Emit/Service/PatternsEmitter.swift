/// Emits the patterns of the contract as matchers compiled at build time.
enum PatternsEmitter {
    static func files(_ model: ContractModel) -> [GeneratedFile] {
        guard !model.patterns.isEmpty else { return [] }
        var writer = SourceWriter(document: model.documentPath)
        writer.line("import SpecRuntime")
        writer.line()
        writer.documentation("The patterns of the contract, each an automaton over UTF-8 bytes.")
        writer.block("enum Patterns {") { writer in
            for (index, pattern) in model.patterns.enumerated() {
                if index > 0 { writer.line() }
                writer.documentation("`\(pattern.expression)`", place: pattern.place)
                let matcher = pattern.compiled.swiftExpression(requirement: pattern.requirement)
                writer.line("static let \(pattern.swiftName) = \(matcher)")
            }
        }
        return [GeneratedFile(path: "Patterns.swift", text: writer.text)]
    }
}
