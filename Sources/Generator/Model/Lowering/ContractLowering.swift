/// Pass three: from the document to what gets emitted.
struct ContractLowering {
    let document: OpenAPI.Document
    let diagnostics: Diagnostics

    /// Lowers the whole document; errors are in the diagnostics, and then the model is not to be emitted.
    func lower(name: String) -> ContractModel {
        let table = TypeTable(diagnostics: diagnostics)
        let values = ValueLowering(
            flattening: SchemaFlattening(document: document, diagnostics: diagnostics), table: table,
            diagnostics: diagnostics)
        let operations = document.operations.map {
            OperationLowering(operation: $0, document: document, values: values).lower()
        }
        let schemes = SecurityLowering(document: document, values: values).schemes(usedBy: operations)
        markDirections(operations, table)
        RecursionCheck(types: table.types, diagnostics: diagnostics).run()
        return ContractModel(
            name: name, title: document.info.title, version: document.info.version,
            documentPath: document.sources.root.file, problemBase: document.info.problemBase?.value ?? "",
            tags: tags(operations), operations: operations, types: table.types,
            rateLimitClasses: document.rateLimitClasses.map(rateLimitClass), securitySchemes: schemes,
            patterns: usedPatterns(operations, table))
    }

    private func tags(_ operations: [OperationModel]) -> [TagModel] {
        let used = Set(operations.map(\.tag))
        return document.tags.filter { used.contains($0.name.value) }.map { tag in
            let base = SwiftNaming.type(tag.name.value)
            return TagModel(
                name: tag.name.value, description: tag.description ?? tag.name.value,
                protocolName: "\(base)API",
                propertyName: "\(SwiftNaming.plainMember(tag.name.value))API",
                place: SourcePlace(tag.name.location))
        }
    }

    private func markDirections(_ operations: [OperationModel], _ table: TypeTable) {
        for operation in operations {
            let parameters = operation.parameterGroups.flatMap(\.parameters).map(\.value)
            for value in parameters + (operation.body.map { [$0.value] } ?? []) {
                value.kind.namedTypes.forEach { table.mark($0, \.isDecoded) }
            }
            for body in operation.responses.flatMap(\.bodies) {
                body.value.kind.namedTypes.forEach { table.mark($0, \.isEncoded) }
            }
        }
    }

    /// Only what requests carry is checked, so patterns of responses alone are left out.
    private func usedPatterns(_ operations: [OperationModel], _ table: TypeTable) -> [PatternModel] {
        let parameters = operations.flatMap { $0.parameterGroups.flatMap(\.parameters) }.map(\.value.kind)
        let bodies = operations.compactMap { $0.body?.value.kind }
        let members = table.types.filter(\.isDecoded).flatMap(\.memberKinds)
        let used = Set((parameters + bodies + members).flatMap(\.patternNames))
        return table.patterns.filter { used.contains($0.swiftName) }
    }

    private func rateLimitClass(_ declared: OpenAPI.RateLimitClass) -> RateLimitClassModel {
        let limits = declared.limits.map { limit in
            RateLimitClassModel.Limit(
                key: key(limit.key.value), limit: limit.limit, windowSeconds: limit.windowSeconds,
                refundOnRefusal: limit.refundOnRefusal)
        }
        return RateLimitClassModel(
            name: declared.name.value, description: declared.description ?? "", limits: limits,
            refusesWhenUnavailable: declared.whenUnavailable == .refuse,
            place: SourcePlace(declared.name.location))
    }

    private func key(_ key: OpenAPI.RateLimitClass.Limit.Key) -> RateLimitClassModel.Limit.Key {
        switch key {
        case .principal: .principal
        case .address: .address
        case .pathParameter(let name): .pathParameter(name)
        }
    }
}
