import ArgumentParser

/// Where people write what the contract asks for.
struct SourceOptions: ParsableArguments {
    @Option(help: "The folder of the handlers; they are not looked at without it.")
    var handlers: String?

    @Option(help: "The folder of the conformance fixtures; they are not looked at without it.")
    var fixtures: String?
}
