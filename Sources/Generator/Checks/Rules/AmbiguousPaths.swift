/// No two paths are the same but for their parameters' names.
enum AmbiguousPaths: ContractRule {
    static let isHard = true

    static func check(_ document: OpenAPI.Document, _ diagnostics: Diagnostics) {
        var known: [[String]: OpenAPI.PathTemplate] = [:]
        for item in document.pathItems {
            let shape = item.template.segments.map { segment in
                if case .literal(let text) = segment { text } else { "{}" }
            }
            guard let first = known[shape] else {
                known[shape] = item.template
                continue
            }
            diagnostics.error(
                "ambiguous-path", "'\(item.template.text)' matches the same requests as '\(first.text)'",
                at: item.template.location, notes: [.init(location: first.location, text: "which is here")])
        }
    }
}
