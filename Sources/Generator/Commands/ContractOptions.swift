import ArgumentParser

/// What every command needs to know.
struct ContractOptions: ParsableArguments {
    @Argument(help: "The root of the OpenAPI document, YAML or JSON.")
    var document = "openapi/openapi.yaml"

    @Option(help: "How messages are written: text, json or github.")
    var format = DiagnosticFormat.text
}

extension DiagnosticFormat: ExpressibleByArgument {}
