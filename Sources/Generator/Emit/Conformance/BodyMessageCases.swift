/// Makes the cases about a body as a message: syntax, media type, size.
struct BodyMessageCases {
    let operation: OperationModel
    let body: BodyModel

    /// The cases of an operation with a JSON body.
    func group() -> CaseGroup {
        var group = CaseGroup(name: "bodyMessage", documentation: "The body's syntax, media type and size.")
        addSyntax(to: &group)
        addMediaTypes(to: &group)
        addSize(to: &group)
        return group
    }

    private func addSyntax(to group: inout CaseGroup) {
        let broken: [(String, String)] = [
            ("truncated", ".body(\"{\\\"a\\\": \")"), ("bytes after the value", ".appendToBody(\" {}\")"),
            ("no JSON", ".body(\"artist=Queen\")"), ("a trailing comma", ".body(\"{\\\"a\\\": 1,}\")"),
            ("single quotes", ".body(\"{'a': 1}\")"), ("NaN", ".body(\"{\\\"a\\\": NaN}\")"),
            ("a control character in a string", ".body(\"{\\\"a\\\": \\\"\\u{1}\\\"}\")"),
            ("a lone surrogate", ".body(\"{\\\"a\\\": \\\"\\\\ud800\\\"}\")"),
            ("not UTF-8", ".bytes([0x7B, 0x22, 0xC3, 0x28, 0x22, 0x3A, 0x31, 0x7D])"),
            ("a byte order mark", ".bytes([0xEF, 0xBB, 0xBF, 0x7B, 0x7D])"),
        ]
        for (title, mutation) in broken {
            group.cases.append(
                CaseModel(
                    name: "the body: \(title)", mutations: [mutation],
                    expectation: .violation(.body([]), "malformed")))
        }
        group.cases.append(
            CaseModel(
                name: "the body: nested too deep", mutations: [".body(\"[\".times(200) + \"]\".times(200))"],
                expectation: .violation(.body([]), "too_deep")))
        // A message of length 0 has no content, whether it says so or not (RFC 9110 §6.4).
        for (name, mutation) in [("the body: empty", ".body(\"\")"), ("no body", ".noBody")] {
            group.cases.append(
                CaseModel(
                    name: name, mutations: [mutation],
                    expectation: body.isRequired ? .violation(.body([]), "malformed") : .accepted(or: [])))
        }
    }

    private func addMediaTypes(to group: inout CaseGroup) {
        for type in [
            "application/json; charset=utf-8", "Application/JSON", "application/json;charset=\"UTF-8\"",
        ] {
            group.cases.append(
                CaseModel(
                    name: "Content-Type: \(type)",
                    mutations: [".header(\"Content-Type\", \(SwiftLiterals.string(type)))"],
                    expectation: .accepted(or: [])))
        }
        let foreign = [
            "text/plain", "application/jsonx", "application/json; charset=iso-8859-1",
            "multipart/form-data; boundary=a",
            "application/x-www-form-urlencoded", "nonsense",
        ]
        for type in foreign where !(operation.hasBodyChoice && MediaTypeNames.isMultipart(type)) {
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

    private func addSize(to group: inout CaseGroup) {
        let limit = operation.bodyLimit
        group.cases.append(
            CaseModel(
                name: "a body of the \(limit) bytes allowed", mutations: [".padBody(to: \(limit))"],
                expectation: .accepted(or: [])))
        for size in [limit + 1, limit * 20] {
            group.cases.append(
                CaseModel(
                    name: "a body of \(size) bytes, over the limit of \(limit)",
                    mutations: [".padBody(to: \(size))"],
                    expectation: .refused(413, "payload_too_large")))
        }
    }
}
