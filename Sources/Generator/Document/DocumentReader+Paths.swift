extension DocumentReader {
    /// Reads `paths`; the document gives what operations inherit.
    func paths(_ place: Place?, _ document: OpenAPI.Document) -> [OpenAPI.PathItem] {
        guard let place else { return [] }
        return place.entries(as: "paths", diagnostics).compactMap { entry in
            pathItem(entry.place, pathTemplate(entry.name), document)
        }
    }

    private func pathItem(
        _ place: Place, _ template: OpenAPI.PathTemplate, _ document: OpenAPI.Document
    ) -> OpenAPI.PathItem? {
        guard begin(place) else { return nil }
        defer { placesBeingRead.remove(place.key) }
        switch hop(place, in: .pathItems) {
        case .broken: return nil
        case .to(let target, let description):
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

    /// Splits a path into segments; after an error, as well as can be, so that its operations are read too.
    private func pathTemplate(_ path: Located<String>) -> OpenAPI.PathTemplate {
        if !path.value.hasPrefix("/") { invalid(path, "a path starts with '/'") }
        let texts = path.value.drop { $0 == "/" }.split(separator: "/", omittingEmptySubsequences: false)
        let segments = texts.map { segment(String($0), of: path) }
        if segments.count > 16 { invalid(path, "a path has at most 16 segments") }
        return OpenAPI.PathTemplate(location: path.location, text: path.value, segments: segments)
    }

    private func segment(_ text: String, of path: Located<String>) -> OpenAPI.PathTemplate.Segment {
        if text.hasPrefix("{"), text.hasSuffix("}"),
            !text.dropFirst().dropLast().contains(where: { "{}".contains($0) })
        {
            let name = String(text.dropFirst().dropLast())
            checkName(Located(name, at: path.location), as: "a path parameter", against: .member)
            return .parameter(name)
        }
        if text.contains("{") || text.contains("}") {
            invalid(path, "a path parameter must be a whole segment, but '\(text.printable)' is not")
            return .literal(text)
        }
        let allowed = "-._~!$&'()*+,;=:@"
        if !text.utf8.allSatisfy({ NameRule.isWord($0) || allowed.utf8.contains($0) }) {
            invalid(path, "'\(text.printable)' cannot stand in a path without being encoded")
        }
        return .literal(text)
    }

    private func invalid(_ path: Located<String>, _ message: String) {
        diagnostics.error("invalid-path", message, at: path.location)
    }
}
