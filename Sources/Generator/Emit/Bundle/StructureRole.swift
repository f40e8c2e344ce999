/// What a mapping of an OpenAPI document is, so that a tree can be walked without taking data for structure.
enum StructureRole: Sendable {
    case document, info, license, components, pathItem, operation, parameter, body, response, header,
        mediaType, schema
    /// A mapping whose names are free and whose values have one role.
    indirect case map(StructureRole)
    /// A list whose elements have one role.
    indirect case list(StructureRole)
    /// Anything else: data or text.
    case data

    /// The role of a member's value.
    func role(of member: String) -> StructureRole {
        if case .map(let values) = self { return values }
        switch (self, member) {
        case (.document, "info"): return .info
        case (.info, "license"): return .license
        case (.document, "paths"): return .map(.pathItem)
        case (.document, "components"): return .components
        case (.components, "schemas"): return .map(.schema)
        case (.components, "responses"), (.operation, "responses"): return .map(.response)
        case (.components, "parameters"): return .map(.parameter)
        case (.components, "requestBodies"): return .map(.body)
        case (.components, "headers"), (.response, "headers"): return .map(.header)
        case (.pathItem, "parameters"), (.operation, "parameters"): return .list(.parameter)
        case (.pathItem, _): return OpenAPI.Method(rawValue: member) == nil ? .data : .operation
        case (.operation, "requestBody"): return .body
        case (.body, "content"), (.response, "content"): return .map(.mediaType)
        case (.mediaType, "schema"), (.parameter, "schema"), (.header, "schema"): return .schema
        case (.schema, "properties"): return .map(.schema)
        case (.schema, "items"), (.schema, "additionalProperties"): return .schema
        case (.schema, "allOf"), (.schema, "oneOf"), (.schema, "anyOf"): return .list(.schema)
        default: return .data
        }
    }
}
