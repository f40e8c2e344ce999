extension DocumentReader {
    /// Reads a parameter or follows its `$ref`.
    func parameter(_ place: Place) -> OpenAPI.Parameter? {
        shared(place, in: .parameters, memo: \.parameters) {
            self.parameterInPlace($0, origin: $1)
        } describe: {
            $0.description = $1
        }
    }

    private func parameterInPlace(_ place: Place, origin: OpenAPI.ComponentReference?) -> OpenAPI.Parameter? {
        guard var reader = ObjectReader(place, as: "a parameter", diagnostics) else { return nil }
        let name = reader.requiredString("name")
        let carrier = reader.requiredString("in").flatMap(parameterPlace)
        let schema = reader.required("schema").map(schema)
        guard let name, let carrier, let schema else { return nil }
        checkName(name, as: "a \(carrier.rawValue) parameter", against: carrier == .header ? .token : .member)
        let style = style(&reader, for: carrier)
        let explode = reader.bool("explode") ?? Located(style.value == .form, at: style.location)
        let required = reader.bool("required")
        if carrier == .path, required?.value != true {
            diagnostics.error(
                "missing-member", "path parameter '\(name.value)' needs 'required: true'", at: place.location)
        }
        var parameter = OpenAPI.Parameter(
            location: place.location, name: name, place: carrier, style: style, explode: explode,
            isRequired: required?.value ?? false, schema: schema, origin: origin)
        parameter.isDeprecated = reader.bool("deprecated")?.value ?? false
        parameter.hasForeignName = reader.bool("x-foreign-names")?.value ?? false
        parameter.description = reader.string("description")?.value
        parameter.examples = examples(&reader)
        reader.refuse("content", because: "a parameter is described by its schema")
        reader.refuse("allowReserved", "allowEmptyValue", because: "values are read by the URL standard")
        reader.finish()
        return parameter
    }

    private func parameterPlace(_ text: Located<String>) -> OpenAPI.ParameterPlace? {
        if let place = OpenAPI.ParameterPlace(rawValue: text.value) { return place }
        diagnostics.error(
            "wrong-value", "a parameter cannot be in '\(text.value)'", at: text.location,
            hint: "write path, query, header or cookie")
        return nil
    }

    private func style(
        _ reader: inout ObjectReader, for place: OpenAPI.ParameterPlace
    ) -> Located<OpenAPI.ParameterStyle> {
        let usual: OpenAPI.ParameterStyle = place == .path || place == .header ? .simple : .form
        guard let text = reader.string("style") else { return Located(usual, at: reader.place.location) }
        if text.value == usual.rawValue { return Located(usual, at: text.location) }
        let exists = OpenAPI.ParameterStyle(rawValue: text.value) != nil
        diagnostics.error(
            exists ? "unsupported-style" : "wrong-value",
            exists
                ? "style '\(text.value)' is not supported for a \(place.rawValue) parameter"
                : "there is no parameter style '\(text.value)'",
            at: text.location, hint: "write \(usual.rawValue)")
        return Located(usual, at: text.location)
    }
}
