extension DocumentReader {
    /// Reads `type`, 3.0's `nullable`, and `format`.
    func readType(_ reader: inout ObjectReader, into schema: inout OpenAPI.Schema) {
        if let place = reader.member("type") { schema.types = types(place) }
        if version == .v30, let nullable = reader.bool("nullable"), nullable.value {
            liftNullable(nullable.location, into: &schema)
        }
        schema.format = reader.string("format")
        if let format = schema.format { check(format, for: schema) }
    }

    private func types(_ place: Place) -> Located<[OpenAPI.SchemaType]>? {
        if place.node.sequence == nil || version == .v30 {
            return place.string(diagnostics).flatMap(type).map { Located([$0], at: place.location) }
        }
        let types = place.list(diagnostics).compactMap { $0.string(diagnostics).flatMap(type) }
        if place.node.sequence?.isEmpty == true {
            diagnostics.error("wrong-value", "'type' lists no type", at: place.location)
        }
        if Set(types).count < types.count {
            diagnostics.error("wrong-value", "'type' lists a type twice", at: place.location)
        }
        return Located(types, at: place.location)
    }

    private func type(_ text: Located<String>) -> OpenAPI.SchemaType? {
        if let type = OpenAPI.SchemaType(rawValue: text.value), version == .v31 || type != .null {
            return type
        }
        let known = OpenAPI.SchemaType.allCases.filter { version == .v31 || $0 != .null }.map(\.rawValue)
        diagnostics.error(
            "wrong-value", "there is no type '\(text.value)'", at: text.location,
            hint: Spelling.hint(for: text.value, among: known))
        return nil
    }

    /// `nullable` of 3.0 widens `type` and nothing else (OpenAPI 3.0.3, schema object).
    private func liftNullable(_ location: SourceLocation, into schema: inout OpenAPI.Schema) {
        guard let types = schema.types else {
            diagnostics.error(
                "ineffective-keyword", "'nullable' has no effect without 'type'", at: location,
                hint: "add the type, or use oneOf in OpenAPI 3.1")
            return
        }
        schema.types = Located(types.value + [.null], at: types.location)
    }

    private func check(_ format: Located<String>, for schema: OpenAPI.Schema) {
        let types = schema.valueTypes
        let known = Self.formats.filter { types.isEmpty || types.contains($0.type) }.flatMap(\.names)
        guard !known.contains(format.value) else { return }
        let suffix = types.count == 1 ? " for type \(types[0].rawValue)" : ""
        diagnostics.error(
            "unsupported-format", "format '\(format.value)' is not supported\(suffix)", at: format.location,
            hint: known.isEmpty ? nil : "supported: \(known.joined(separator: ", "))")
    }

    private static let formats: [(type: OpenAPI.SchemaType, names: [String])] = [
        (.string, ["uuid", "date", "date-time", "email", "uri", "byte", "binary", "password"]),
        (.integer, ["int32", "int64"]),
        (.number, ["double", "float"]),
    ]
}
