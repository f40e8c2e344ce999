/// Makes the cases about credentials.
struct SecurityCases {
    let operation: OperationModel
    let model: ContractModel

    /// The cases of an operation with security; nil where anyone may call it.
    func group() -> CaseGroup? {
        guard case .schemes(let names, let isOptional) = operation.security else { return nil }
        let schemes = model.securitySchemes.filter { names.contains($0.name) }
        var group = CaseGroup(name: "credentials", documentation: "Missing and bad credentials.")
        let refusal = CaseExpectation.refused(401, "authentication_failed")
        group.cases.append(
            CaseModel(
                name: "no credentials", mutations: schemes.map(Self.removal),
                expectation: isOptional ? .accepted(or: []) : refusal))
        for scheme in schemes {
            let others = schemes.filter { $0.name != scheme.name }.map(Self.removal)
            for (title, credential) in Self.bad {
                group.cases.append(
                    CaseModel(
                        name: "\(scheme.name): \(title)",
                        mutations: others + [Self.mutation(scheme, credential)],
                        expectation: refusal))
            }
        }
        addPrecedence(schemes, refusal, to: &group)
        return group
    }

    private static let bad = [
        ("nonsense", "nonsense"), ("a forged token", "d1.AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA"),
    ]

    /// A bad request must not hide that the credentials are bad.
    private func addPrecedence(
        _ schemes: [SecuritySchemeModel], _ refusal: CaseExpectation, to group: inout CaseGroup
    ) {
        guard let scheme = schemes.first else { return }
        let bad = Self.mutation(scheme, "nonsense")
        group.cases.append(
            CaseModel(
                name: "bad credentials and an unknown parameter",
                mutations: [bad, ".addQuery(\"notInTheContract\", \"1\")"],
                expectation: refusal))
        guard let body = operation.body, !body.isText else { return }
        let spoilt: [(String, String)] = [
            ("a malformed body", ".body(\"{\")"),
            ("an oversize body", ".padBody(to: \(operation.bodyLimit + 1))"),
            ("a foreign media type", ".header(\"Content-Type\", \"text/plain\")"),
        ]
        for (title, mutation) in spoilt {
            group.cases.append(
                CaseModel(
                    name: "bad credentials and \(title)", mutations: [bad, mutation], expectation: refusal))
        }
    }

    private static func removal(_ scheme: SecuritySchemeModel) -> String {
        switch scheme.carrier {
        case .bearer: ".removeHeader(\"Authorization\")"
        case .header(let name): ".removeHeader(\(SwiftLiterals.string(name)))"
        case .cookie: ".removeHeader(\"Cookie\")"
        }
    }

    private static func mutation(_ scheme: SecuritySchemeModel, _ credential: String) -> String {
        switch scheme.carrier {
        case .bearer: ".header(\"Authorization\", \(SwiftLiterals.string("Bearer \(credential)")))"
        case .header(let name): ".header(\(SwiftLiterals.string(name)), \(SwiftLiterals.string(credential)))"
        case .cookie(let name): ".header(\"Cookie\", \(SwiftLiterals.string("\(name)=\(credential)")))"
        }
    }
}
