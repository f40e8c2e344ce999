/// The suite of one operation as Swift source.
struct ConformanceSuite {
    let operation: OperationModel
    let model: ContractModel
    let maker: ProbeMaker

    /// The whole file.
    var text: String {
        let groups = uniquelyNamed(groups())
        var writer = SourceWriter(document: model.documentPath)
        writer.line("import ConformanceSupport")
        writer.line("import Testing")
        writer.line()
        writer.block("extension Conformance {") { writer in
            writer.documentation("`\(operation.method) \(operation.path.template)`", place: operation.place)
            writer.block("@Suite struct \(typeName) {") { writer in
                emitTest(into: &writer)
                emitAll(groups, into: &writer)
                for group in groups {
                    writer.line()
                    emit(group, into: &writer)
                }
                writer.line()
                emitUntested(groups, into: &writer)
            }
        }
        return writer.text
    }

    private var typeName: String { "\(operation.typeName)Conformance" }

    private func groups() -> [CaseGroup] {
        let parameters =
            operation.pathParameters + operation.queryParameters + operation.headerParameters
            + operation.cookieParameters + operation.formParameters
            + (operation.multipart?.fields ?? [])
        var groups = [MessageCases(operation: operation, model: model).group()]
        if let security = SecurityCases(operation: operation, model: model).group() {
            groups.append(security)
        }
        let places =
            parameters.map { ParameterCases(operation: operation, parameter: $0, maker: maker).group() }
            + (jsonBody.map { BodyCases(body: $0, maker: maker).groups() } ?? [])
        groups += places
        if let jsonBody {
            groups.append(BodyMessageCases(operation: operation, body: jsonBody).group())
        } else if operation.body?.isRaw == true {
            groups.append(RawMessageCases(operation: operation).group())
        } else if operation.bodyLimit > 0 {
            groups.append(TextMessageCases(operation: operation).group())
        }
        if let multipart = operation.multipart {
            groups.append(MultipartCases(operation: operation, multipart: multipart).group())
        }
        groups += ConditionCases(operation: operation).groups()
        if let combined = CombinedCase.group(places, isLenient: operation.isLenient) {
            groups.append(combined)
        }
        return groups.filter { !$0.cases.isEmpty || !$0.untested.isEmpty }
    }

    private var jsonBody: BodyModel? {
        operation.body.flatMap { $0.isText ? nil : $0 }
    }

    private func uniquelyNamed(_ groups: [CaseGroup]) -> [CaseGroup] {
        var taken: Set<String> = ["cases", "operation", "untested"]
        return groups.map { group in
            var named = group
            var number = 2
            while !taken.insert(named.name).inserted {
                named.name = "\(group.name)\(number)"
                number += 1
            }
            return named
        }
    }

    private func emitTest(into writer: inout SourceWriter) {
        writer.block("static let operation = OperationUnderTest(", closing: ")") { writer in
            let method = SwiftLiterals.string(operation.method)
            writer.line("id: \(SwiftLiterals.string(operation.id)), method: \(method),")
            writer.line("path: \(SwiftLiterals.string(operation.path.template))")
        }
        writer.line()
        writer.line("@Test(\"\(operation.id) keeps the contract\", arguments: \(typeName).cases)")
        writer.block("func conforms(_ testCase: ConformanceCase) async throws {") { writer in
            writer.block("try await Conformance.check(testCase, of: Self.operation) { fixtures, world in") {
                $0.line("try await fixtures.\(SwiftNaming.quoted(operation.id))(world)")
            }
        }
    }

    private func emitAll(_ groups: [CaseGroup], into writer: inout SourceWriter) {
        writer.line()
        writer.block(
            "static let cases: [ConformanceCase] = [",
            closing: "].flatMap { (cases: [ConformanceCase]) in cases }"
        ) { writer in
            for group in groups where !group.cases.isEmpty { writer.line("\(group.name),") }
        }
    }

    private func emit(_ group: CaseGroup, into writer: inout SourceWriter) {
        guard !group.cases.isEmpty else { return }
        writer.documentation(group.documentation)
        writer.block("static let \(group.name): [ConformanceCase] = [", closing: "]") { writer in
            for line in group.cases.flatMap(\.swift) { writer.line(line) }
        }
    }

    private func emitUntested(_ groups: [CaseGroup], into writer: inout SourceWriter) {
        let untested = groups.flatMap(\.untested)
        writer.documentation("Bounds that no value could be made for.")
        guard !untested.isEmpty else { return writer.line("static let untested: [UntestedConstraint] = []") }
        writer.block("static let untested: [UntestedConstraint] = [", closing: "]") { writer in
            for line in untested { writer.line("\(line),") }
        }
    }
}
