/// Makes the cases about a body whose bytes the handler gets: whatever they are, they are answered.
struct RawMessageCases {
    let operation: OperationModel

    func group() -> CaseGroup {
        var group = CaseGroup(
            name: "bodyMessage", documentation: "Bodies of any form and type, and one that is too large.")
        let odd: [(String, String)] = [
            ("no JSON", ".body(\"artist=Queen\")"), ("truncated", ".body(\"{\\\"a\\\": \")"),
            ("not UTF-8", ".bytes([0x7B, 0x22, 0xC3, 0x28, 0x22, 0x3A, 0x31, 0x7D])"),
            ("empty", ".body(\"\")"),
            ("nested too deep", ".body(\"[\".times(200) + \"]\".times(200))"),
        ]
        for (title, mutation) in odd {
            group.cases.append(
                CaseModel(name: "the body: \(title)", mutations: [mutation], expectation: .accepted(or: [])))
        }
        for type in ["text/plain", "application/x-www-form-urlencoded", "nonsense"] {
            group.cases.append(
                CaseModel(
                    name: "Content-Type: \(type)",
                    mutations: [".header(\"Content-Type\", \(SwiftLiterals.string(type)))"],
                    expectation: .accepted(or: [])))
        }
        group.cases.append(
            CaseModel(
                name: "no Content-Type", mutations: [".withoutContentType"], expectation: .accepted(or: [])))
        let size = operation.bodyLimit + 1
        group.cases.append(
            CaseModel(
                name: "a body of \(size) bytes, over the limit", mutations: [".padBody(to: \(size))"],
                expectation: .refused(413, "payload_too_large")))
        return group
    }
}
