/// Makes the cases about a body that is a form or text: media type, encoding, size, unknown fields.
struct TextMessageCases {
    let operation: OperationModel

    private var isForm: Bool { !operation.formParameters.isEmpty }
    private var mediaType: String { operation.body?.mediaType ?? MediaTypeNames.form }

    func group() -> CaseGroup {
        var group = CaseGroup(
            name: "bodyMessage", documentation: "The body's media type, encoding and size.")
        addMediaTypes(to: &group)
        group.cases.append(
            CaseModel(
                name: "the body: not UTF-8", mutations: [".bytes([0xC3, 0x28])"],
                expectation: .violation(.body([]), "malformed")))
        addUnknownField(to: &group)
        let size = operation.bodyLimit + 1
        group.cases.append(
            CaseModel(
                name: "a body of \(size) bytes, over the limit", mutations: [".padBody(to: \(size))"],
                expectation: .refused(413, "payload_too_large")))
        return group
    }

    private func addMediaTypes(to group: inout CaseGroup) {
        let parameterised = "\(mediaType); charset=utf-8"
        group.cases.append(
            CaseModel(
                name: "Content-Type: \(parameterised)",
                mutations: [".header(\"Content-Type\", \(SwiftLiterals.string(parameterised)))"],
                expectation: .accepted(or: [])))
        for type in ["text/html", "application/json", "\(mediaType); charset=iso-8859-1", "nonsense"] {
            group.cases.append(
                CaseModel(
                    name: "Content-Type: \(type)",
                    mutations: [".header(\"Content-Type\", \(SwiftLiterals.string(type)))"],
                    expectation: .refused(415, "unsupported_media_type")))
        }
        group.cases.append(
            CaseModel(
                name: "no Content-Type", mutations: [".withoutContentType"],
                expectation: .refused(415, "unsupported_media_type")))
    }

    private func addUnknownField(to group: inout CaseGroup) {
        guard isForm else { return }
        let name = "notInTheContract"
        group.cases.append(
            CaseModel(
                name: "an unknown field", mutations: [".addField(\"\(name)\", \"1\")"],
                expectation: operation.isLenient
                    ? .accepted(or: []) : .violation(.body([name]), "unknown_member")))
    }
}
