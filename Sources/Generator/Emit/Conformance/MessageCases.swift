/// Makes the cases about the message as a whole: success, examples, methods, media types, unknown parameters.
struct MessageCases {
    let operation: OperationModel
    let model: ContractModel

    /// The cases of every operation.
    func group() -> CaseGroup {
        var group = CaseGroup(name: "message", documentation: "The message as a whole.")
        group.cases.append(
            CaseModel(name: "the fixture's call succeeds", mutations: [], expectation: .success))
        for example in operation.body?.examples ?? [] {
            group.cases.append(
                CaseModel(
                    name: "the documented example '\(example.name)'",
                    mutations: [".body(\(SwiftLiterals.string(example.json)))"],
                    expectation: .accepted(or: [])))
        }
        addUnknownParameter(to: &group)
        AcceptCases(operation: operation).add(to: &group)
        addMethods(to: &group)
        return group
    }

    private func addUnknownParameter(to group: inout CaseGroup) {
        let name = "notInTheContract"
        group.cases.append(
            CaseModel(
                name: "an unknown query parameter", mutations: [".addQuery(\"\(name)\", \"1\")"],
                expectation: operation.isLenient
                    ? .accepted(or: []) : .violation(.parameter(.query, name), "unknown_parameter")))
    }

    /// The methods are those of the path, so only the path's first operation tests them.
    private func addMethods(to group: inout CaseGroup) {
        let siblings = model.operations.filter { $0.path.template == operation.path.template }
        // What only leads elsewhere may be good once, so that a HEAD before it is not nothing.
        if operation.method == "GET", operation.responses.contains(where: { $0.status < 300 }) {
            group.cases.append(
                CaseModel(name: "HEAD", mutations: [".method(\"HEAD\")"], expectation: .likeGet))
        }
        guard siblings.first?.id == operation.id else { return }
        let declared = siblings.map(\.method)
        let allowed = declared + (declared.contains("GET") ? ["HEAD"] : []) + ["OPTIONS"]
        group.cases.append(
            CaseModel(
                name: "OPTIONS", mutations: [".method(\"OPTIONS\")", ".noBody"],
                expectation: .options(allowed)))
        for method in ["GET", "PUT", "POST", "DELETE", "PATCH", "TRACE", "PROPFIND"]
        where !declared.contains(method) {
            group.cases.append(
                CaseModel(
                    name: "the undocumented method \(method)", mutations: [".method(\"\(method)\")"],
                    expectation: .notAllowed(allowed)))
        }
    }
}
