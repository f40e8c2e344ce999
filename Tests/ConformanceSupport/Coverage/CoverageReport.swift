/// The text that a run of the suite ends with.
public struct CoverageReport {
    private let contract: ContractDocument
    private let snapshot: Coverage.Snapshot

    /// Reports what was recorded against what the document declares.
    public init(_ coverage: Coverage, contract: ContractDocument) {
        self.contract = contract
        snapshot = coverage.snapshot()
    }

    /// The whole report.
    public var text: String {
        (["Conformance coverage"] + contract.operations.flatMap(lines) + [summary]).joined(separator: "\n")
    }

    private func lines(of operation: ContractOperation) -> [String] {
        ["", "\(operation.id)  \(operation.method) \(operation.path)"] + replyLines(operation)
            + constraintLines(operation)
            + snapshot.untested.filter { $0.operation == operation.id }.map {
                "  not constructible  \($0.constraint.check.place) \($0.constraint.check.keyword)"
                    + " \($0.constraint.check.side): \($0.constraint.reason)"
            }
    }

    private func replyLines(_ operation: ContractOperation) -> [String] {
        declared(operation).map { status, mediaType in
            let key = Coverage.ReplyKey(operation: operation.id, status: status, mediaType: mediaType)
            let count = snapshot.replies[key] ?? 0
            return "  \(status) \(mediaType)  \(count == 0 ? "not reached" : "\(count)")"
        }
    }

    /// Every declared status with each of its media types; `-` for none.
    private func declared(_ operation: ContractOperation) -> [(Int, String)] {
        (operation.node["responses"]?.members ?? []).flatMap { member -> [(Int, String)] in
            guard let status = Int(member.name) else { return [] }
            let types = contract.resolved(member.value)["content"]?.members?.map(\.name) ?? []
            return (types.isEmpty ? ["-"] : types).map { (status, $0) }
        }
    }

    private func constraintLines(_ operation: ContractOperation) -> [String] {
        let own = snapshot.constraints.filter { $0.key.operation == operation.id }
        return own.keys.map { key in
            let sides = own[key] ?? [:]
            return
                "  \(key.place) \(key.keyword)  \(mark(sides[.within], "within")) \(mark(sides[.beyond], "beyond"))"
        }.sorted()
    }

    private func mark(_ result: Bool?, _ side: String) -> String {
        switch result {
        case true?: "\(side) holds"
        case false?: "\(side) FAILS"
        case nil: "\(side) -"
        }
    }

    private var summary: String {
        let pairs = contract.operations.flatMap { operation in
            declared(operation).map {
                Coverage.ReplyKey(operation: operation.id, status: $0.0, mediaType: $0.1)
            }
        }
        let reached = pairs.filter { snapshot.replies[$0] != nil }.count
        let sides = snapshot.constraints.values.flatMap(\.values)
        return """

            operations \(contract.operations.count) · replies (operation × status × media type) \(reached) of \
            \(pairs.count) declared · constraints \(snapshot.constraints.count), sides tested \(sides.count), \
            holding \(sides.count { $0 }) · not constructible \(snapshot.untested.count)
            """
    }
}
