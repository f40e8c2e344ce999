/// No two operations have the same id, not even up to case, since each gives a type.
enum UniqueOperationIDs: ContractRule {
    static let isHard = true

    static func check(_ document: OpenAPI.Document, _ diagnostics: Diagnostics) {
        var places: [String: SourceLocation] = [:]
        for operation in document.operations {
            let id = operation.id
            guard let first = places[id.value.lowercased()] else {
                places[id.value.lowercased()] = id.location
                continue
            }
            diagnostics.error(
                "duplicate-operation-id", "operationId '\(id.value)' is already taken", at: id.location,
                notes: [.init(location: first, text: "by this operation")])
        }
    }
}
