import ArgumentParser

/// Where generated files belong.
struct OutputOptions: ParsableArguments {
    @Option(help: "The folder of the generated Swift module.")
    var output = "Sources/Generated"

    @Option(help: "The folder of the generated conformance suite; none is generated without it.")
    var conformance: String?

    @Option(
        help: "The prefix of the contract's own types; by default the first word of the document's title.")
    var name: String?
}
