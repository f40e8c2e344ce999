/// Tells which operations lack the code that people write, and which such code lacks an operation.
enum HandlerDrift {
    /// Every operation has a handler and every handler an operation.
    static func checkHandlers(
        _ operations: [OpenAPI.Operation], _ outline: SwiftOutline, in folder: String,
        _ diagnostics: Diagnostics
    ) {
        let handlers = outline.handlers
        for operation in missing(operations, handlers) {
            diagnostics.error(
                "missing-handler", "operation '\(operation.id.value)' has no handler in \(folder)",
                at: operation.id.location, hint: "'generator handlers' prints its signature")
        }
        checkOrphans(handlers, operations, "handler", diagnostics)
    }

    /// Every operation has a conformance fixture and every fixture an operation.
    static func checkFixtures(
        _ operations: [OpenAPI.Operation], _ outline: SwiftOutline, in folder: String,
        _ diagnostics: Diagnostics
    ) {
        let fixtures = outline.fixtures
        for operation in missing(operations, fixtures) {
            diagnostics.error(
                "missing-fixture",
                "operation '\(operation.id.value)' has no conformance fixture in \(folder)",
                at: operation.id.location,
                hint: "'generator handlers' prints its signature")
        }
        let known = Set(operations.map(\.id.value))
        let shapes = Set(fixtures.filter { known.contains($0.name) }.map(\.signature))
        let shaped = fixtures.filter { !$0.isPrivate && shapes.contains($0.signature) }
        checkOrphans(shaped, operations, "fixture", diagnostics)
    }

    /// Operations that no function is named after.
    static func missing(_ operations: [OpenAPI.Operation], _ functions: [SwiftFunction]) -> [OpenAPI
        .Operation]
    {
        let written = Set(functions.map(\.name))
        return operations.filter { !written.contains($0.id.value) }
    }

    private static func checkOrphans(
        _ functions: [SwiftFunction], _ operations: [OpenAPI.Operation], _ noun: String,
        _ diagnostics: Diagnostics
    ) {
        let known = Set(operations.map(\.id.value))
        for function in functions where !known.contains(function.name) {
            diagnostics.error(
                "orphan-\(noun)", "\(noun) '\(function.name)' belongs to no operation of the contract",
                at: function.location, hint: Spelling.hint(for: function.name, among: known.sorted()))
        }
    }
}
