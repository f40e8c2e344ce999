import ArgumentParser

/// `generator generate`: writes what is not as the contract says.
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate", abstract: "Writes the generated files that changed.",
        discussion:
            "Nothing is written when the document has any error. Exit codes: 0 written, 1 refused, 2 cannot run."
    )

    @OptionGroup var contract: ContractOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let started = ContinuousClock.now
        let console = Console(format: contract.format)
        let diagnostics = Diagnostics()
        let compilation = Compilation.compile(contract.document, output, diagnostics)
        console.report(diagnostics)
        guard let compilation else { throw Console.Failure.refused }
        var counts = Counts()
        do {
            for folder in compilation.outputs { try bring(folder, &counts) }
        } catch {
            console.error("error: cannot write: \(error)")
            throw Console.Failure.cannotRun
        }
        console.say(counts.summary(of: compilation, after: ContinuousClock.now - started))
    }

    private struct Counts {
        var written = 0
        var deleted = 0

        func summary(of compilation: Compilation, after duration: Duration) -> String {
            let files = compilation.outputs.reduce(0) { $0 + $1.files.count }
            let milliseconds = duration / .milliseconds(1)
            return "\(compilation.document.operations.count) operations, \(files) files: "
                + "\(written) written, \(deleted) deleted (\(Int(milliseconds.rounded())) ms)"
        }
    }

    private func bring(_ folder: OutputFolder, _ counts: inout Counts) throws {
        for difference in folder.differences() {
            switch difference {
            case .missing(let file), .changed(let file, _):
                try folder.write(file)
                counts.written += 1
            case .orphan(let path, isStale: true):
                try folder.delete(path)
                counts.deleted += 1
            case .orphan: break
            }
        }
    }
}
