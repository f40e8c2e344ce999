/// Lowers the security schemes that operations use.
struct SecurityLowering {
    let document: OpenAPI.Document
    let values: ValueLowering

    func schemes(usedBy operations: [OperationModel]) -> [SecuritySchemeModel] {
        let used = Set(operations.flatMap(Self.schemes))
        let withPermissions = Set(
            operations.flatMap { operation in
                Self.schemes(operation).filter { !operation.permissions(of: $0).isEmpty }
            })
        refuseUnchecked(operations)
        return document.components.securitySchemes.filter { used.contains($0.name.value) }.compactMap {
            scheme($0, needsPermissions: withPermissions.contains($0.name.value))
        }
    }

    private static func schemes(_ operation: OperationModel) -> [String] {
        if case .schemes(let names, _) = operation.security { names } else { [] }
    }

    private func refuseUnchecked(_ operations: [OperationModel]) {
        for operation in operations {
            var isChecked = !operation.permissions.isEmpty || operation.scopes.values.contains { !$0.isEmpty }
            if case .schemes(_, isOptional: false) = operation.security { isChecked = false }
            guard isChecked else { continue }
            values.diagnostics.error(
                "permissions", "permissions and scopes need security that is not optional",
                at: SourceLocation(file: operation.place.file, line: operation.place.line, column: 1))
        }
    }

    private func scheme(_ scheme: OpenAPI.SecurityScheme, needsPermissions: Bool) -> SecuritySchemeModel? {
        guard let principal = scheme.principal else {
            values.diagnostics.error(
                "no-principal", "the scheme does not say what a handler gets to know of the caller",
                at: scheme.name.location, hint: "add x-principal with a name and properties")
            return nil
        }
        guard let carrier = carrier(scheme) else { return nil }
        let name = values.table.claim(principal.name.value, for: nil, at: principal.name.location)
        let required = Set(principal.properties.map(\.name.value))
        let properties = principal.properties.map {
            StructureLowering(values: values).property($0, required: required, owner: name)
        }
        if properties.isEmpty {
            values.diagnostics.error(
                "no-principal", "the principal has no property to tell callers apart", at: principal.location)
        }
        return SecuritySchemeModel(
            name: scheme.name.value, swiftName: SwiftNaming.plainMember(scheme.name.value),
            description: scheme.description ?? scheme.name.value, carrier: carrier, principalName: name,
            principalProperties: properties, needsPermissions: needsPermissions,
            place: SourcePlace(scheme.location))
    }

    private func carrier(_ scheme: OpenAPI.SecurityScheme) -> SecuritySchemeModel.Carrier? {
        switch scheme.kind {
        case .bearer: return .bearer
        case .apiKey(.header, let name): return .header(name.value)
        case .apiKey(.cookie, let name): return .cookie(name.value)
        case .apiKey(_, let name):
            values.diagnostics.error(
                "key-in-query", "a credential in the query is not honoured, since queries are logged",
                at: name.location, hint: "carry it in a header")
            return nil
        }
    }
}

extension OperationModel {
    /// Everything that a caller of a scheme needs.
    func permissions(of scheme: String) -> [String] {
        permissions + (scopes[scheme] ?? []).filter { !permissions.contains($0) }
    }
}
