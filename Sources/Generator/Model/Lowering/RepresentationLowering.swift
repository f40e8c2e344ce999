/// Lowers how one of several media types is chosen.
struct RepresentationLowering {
    let operation: OpenAPI.Operation
    let diagnostics: Diagnostics

    /// The query parameter that `x-chosen-by` names; nil where `Accept` decides.
    func chosenBy(among formats: [String]) -> String? {
        guard let chosen = operation.chosenBy else { return nil }
        let prefix = "query."
        let name = chosen.value.hasPrefix(prefix) ? String(chosen.value.dropFirst(prefix.count)) : ""
        let names = operation.parameters.filter { $0.place == .query }.map(\.name.value)
        guard names.contains(name) else {
            diagnostics.error(
                "wrong-value", "'\(chosen.value.printable)' names no query parameter of the operation",
                at: chosen.location, hint: Spelling.hint(for: name, among: names) ?? "write query.<name>")
            return nil
        }
        if formats.count < 2 {
            diagnostics.error(
                "ineffective-keyword", "'x-chosen-by' has no effect with one media type", at: chosen.location)
        }
        return name
    }
}
