import ArgumentParser

/// `generator handlers`: the methods that are still to be written.
struct HandlersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handlers", abstract: "Prints the signatures of the handlers that are missing.",
        discussion: "Exit codes: 0 printed or none missing, 1 the document is refused, 2 cannot run.")

    @OptionGroup var contract: ContractOptions

    @Option(help: "The folder of the handlers.")
    var handlers = "Sources/Handlers"

    func run() throws {
        let console = Console(format: contract.format)
        let diagnostics = Diagnostics()
        let document = DocumentReader.read(contract.document, files: .disk, diagnostics: diagnostics)
        console.report(diagnostics)
        guard let document, !diagnostics.hasErrors else { throw Console.Failure.refused }
        let outline: SwiftOutline
        do {
            outline = try SwiftSources.read(handlers)
        } catch {
            console.error("error: \(error)")
            throw Console.Failure.cannotRun
        }
        let missing = HandlerDrift.missing(document.operations, outline.handlers)
        if missing.isEmpty { console.say("every operation has its handler") }
        for tag in document.tags {
            let operations = missing.filter { $0.tags.first?.value == tag.name.value }
            if !operations.isEmpty { print(Self.methods(of: tag, operations)) }
        }
    }

    private static func methods(of tag: OpenAPI.Tag, _ operations: [OpenAPI.Operation]) -> String {
        let methods = operations.map { operation in
            let id = operation.id.value
            let type = id.prefix(1).uppercased() + id.dropFirst()
            return "func \(id)(_ input: \(type).Input) async throws -> \(type).Output {\n}\n"
        }
        return "// \(tag.name.value)\n" + methods.joined(separator: "\n")
    }
}
