extension DocumentReader {
    /// Reads `paths`; the document gives what operations inherit.
    func paths(_ place: Place?, _ document: OpenAPI.Document) -> [OpenAPI.PathItem] {
        guard let place else { return [] }
        return place.entries(as: "paths", diagnostics).compactMap { entry in
            guard let template = pathTemplate(entry.name) else { return nil }
            return pathItem(entry.place, template, document)
        }
    }

    private func pathItem(
        _ place: Place, _ template: OpenAPI.PathTemplate, _ document: OpenAPI.Document
    ) -> OpenAPI.PathItem? {
        switch hop(place, in: .pathItems) {
        case .broken: return nil
        case .to(let target, let description):
            guard target.key != place.key else { return nil }
            var item = pathItem(target, template, document)
            if let description { item?.description = description }
            return item
        case .inPlace: break
        }
        guard var reader = ObjectReader(place, as: "a path item", diagnostics) else { return nil }
        var item = OpenAPI.PathItem(template: template)
        item.summary = reader.string("summary")?.value
        item.description = reader.string("description")?.value
        let shared = reader.list("parameters").compactMap(parameter)
        for method in OpenAPI.Method.allCases where method != .trace {
            guard let place = reader.member(method.rawValue) else { continue }
            if let operation = operation(place, method, template, shared, document) {
                item.operations.append(operation)
            }
        }
        reader.refuse("trace", because: "it would echo credentials")
        reader.refuse("servers", because: "every path is served by the same server")
        reader.finish()
        item.operations.sort { $0.location < $1.location }
        return item
    }

    /// Splits a path into segments.
    private func pathTemplate(_ path: Located<String>) -> OpenAPI.PathTemplate? {
        guard path.value.hasPrefix("/") else {
            invalid(path, "a path starts with '/'")
            return nil
        }
        var segments: [OpenAPI.PathTemplate.Segment] = []
        for text in path.value.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            guard let segment = segment(String(text), of: path) else { return nil }
            segments.append(segment)
        }
        if segments.count > 16 { invalid(path, "a path has at most 16 segments") }
        return OpenAPI.PathTemplate(location: path.location, text: path.value, segments: segments)
    }

    private func segment(_ text: String, of path: Located<String>) -> OpenAPI.PathTemplate.Segment? {
        if text.hasPrefix("{"), text.hasSuffix("}"), !text.dropFirst().dropLast().contains(where: { "{}".contains($0) }) {
            let name = String(text.dropFirst().dropLast())
            checkName(Located(name, at: path.location), as: "a path parameter", against: .member)
            return .parameter(name)
        }
        if text.contains("{") || text.contains("}") {
            invalid(path, "a path parameter must be a whole segment, but '\(text.printable)' is not")
            return nil
        }
        let allowed = "-._~!$&'()*+,;=:@"
        guard text.utf8.allSatisfy({ NameRule.identifier.allows("a" + String(UnicodeScalar($0))) || allowed.utf8.contains($0) })
        else {
            invalid(path, "'\(text.printable)' cannot stand in a path without being encoded")
            return nil
        }
        return .literal(text)
    }

    private func invalid(_ path: Located<String>, _ message: String) {
        diagnostics.error("invalid-path", message, at: path.location)
    }
}
