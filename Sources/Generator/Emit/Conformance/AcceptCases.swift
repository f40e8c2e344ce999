/// Makes the cases about the media types that a client accepts.
struct AcceptCases {
    let operation: OperationModel

    /// Adds the cases of an operation that answers with a body.
    func add(to group: inout CaseGroup) {
        guard let first = operation.formats.first, operation.chosenBy == nil, operation.body?.isRaw != true
        else { return }
        let main = first.split(separator: "/")[0]
        let isJSON = operation.formats == ["application/json"]
        var taken = ["*/*", "\(main)/*", "font/woff, \(first);q=0.5", "\(first); charset=utf-8"]
        if isJSON { taken[2] = "text/html, application/json;q=0.5" }
        for type in taken { add(type, .accepted(or: []), to: &group) }
        let none = operation.formats.map { "\($0);q=0" }.joined(separator: ", ")
        let foreign =
            isJSON ? ["text/html", none, "*/*, \(none)", "image/*"] : ["font/woff", none, "*/*, \(none)"]
        for type in foreign { add(type, .refused(406, "not_acceptable"), to: &group) }
        guard operation.isNegotiated else { return }
        for format in operation.formats { add(format, .represented(format), to: &group) }
        for (wanted, other) in zip(operation.formats, operation.formats.dropFirst()) {
            add("\(wanted);q=0.2, \(other);q=0.7, */*;q=0.1", .represented(other), to: &group)
        }
        add("*/*;q=0.3", .represented(first), to: &group)
    }

    private func add(_ accept: String, _ expectation: CaseExpectation, to group: inout CaseGroup) {
        group.cases.append(
            CaseModel(
                name: "Accept: \(accept)",
                mutations: [".header(\"Accept\", \(SwiftLiterals.string(accept)))"], expectation: expectation)
        )
    }
}
