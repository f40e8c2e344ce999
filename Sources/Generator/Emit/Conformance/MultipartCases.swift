/// Makes the cases about a form in parts as a message, and about its file.
struct MultipartCases {
    let operation: OperationModel
    let multipart: MultipartModel

    /// The cases; each says that the form is meant where JSON may be sent too.
    func group() -> CaseGroup {
        var group = CaseGroup(name: "multipart", documentation: "The form in parts, its file and its size.")
        add("a form in parts", [], .accepted(or: []), to: &group)
        addMessage(to: &group)
        if let file = multipart.file { addFile(file, to: &group) }
        addUnknown(to: &group)
        let size = multipart.limit + 1
        add(
            "a form of \(size) bytes, over the limit", [".padBody(to: \(size))"],
            .refused(413, "payload_too_large"),
            to: &group)
        guard !operation.hasBodyChoice else { return group }
        for type in ["text/plain", "application/json", "multipart/mixed; boundary=a", "nonsense"] {
            add(
                "Content-Type: \(type)", [".header(\"Content-Type\", \(SwiftLiterals.string(type)))"],
                .refused(415, "unsupported_media_type"), to: &group)
        }
        return group
    }

    private func add(
        _ name: String, _ mutations: [String], _ expectation: CaseExpectation, check: String? = nil,
        to group: inout CaseGroup
    ) {
        let form = operation.hasBodyChoice ? [".multipart"] : []
        group.cases.append(
            CaseModel(name: name, check: check, mutations: form + mutations, expectation: expectation))
    }

    private func addMessage(to group: inout CaseGroup) {
        add(
            "no boundary", [".header(\"Content-Type\", \"multipart/form-data\")"],
            .violation(.parameter(.header, "Content-Type"), "boundary"), to: &group)
        add("the form: truncated", [".truncateBody(10)"], .violation(.body([]), "malformed"), to: &group)
        add("the form: no part at all", [".body(\"abc\")"], .violation(.body([]), "malformed"), to: &group)
    }

    private func addFile(_ file: FilePartModel, to group: inout CaseGroup) {
        let name = SwiftLiterals.string(file.name)
        let place = CasePlace.body([file.name])
        add(
            "\(file.name): missing", [".removeField(\(name))"],
            file.isRequired ? .violation(place, "required") : .accepted(or: []),
            check: CaseExpressions.check(file.isRequired ? .beyond : .within, place, "required"), to: &group)
        add(
            "a part behind the file", [".fieldBehindFile(\"notInTheContract\", \"1\")"],
            .violation(.body(["notInTheContract"]), "part_behind_file"), to: &group)
        guard !file.mediaTypes.isEmpty else { return }
        add(
            "\(file.name): of another type", [".fileType(\(name), \"font/woff\")"],
            .violation(place, "media_type"),
            to: &group)
    }

    private func addUnknown(to group: inout CaseGroup) {
        let name = "notInTheContract"
        add(
            "an unknown part", [".addField(\"\(name)\", \"1\")"],
            operation.isLenient ? .accepted(or: []) : .violation(.body([name]), "unknown_member"), to: &group)
    }
}
