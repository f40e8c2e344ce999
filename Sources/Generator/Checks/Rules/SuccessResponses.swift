/// Every operation can succeed.
enum SuccessResponses: ContractRule {
    static let isHard = false
    static let needsWholeDocument = true

    static func check(_ document: OpenAPI.Document, _ diagnostics: Diagnostics) {
        for operation in document.operations
        where !operation.responses.contains(where: { $0.status.value.isSuccess }) {
            diagnostics.error(
                "success-response", "operation '\(operation.id.value)' declares no success",
                at: operation.id.location, hint: "add a 2xx or 3xx response")
        }
    }
}

extension OpenAPI.StatusSelector {
    /// Whether it stands for statuses of 200 to 399.
    var isSuccess: Bool {
        switch self {
        case .code(let code): (200...399).contains(code)
        case .range(let digit): digit == 2 || digit == 3
        case .other: false
        }
    }

    /// Whether it covers that status.
    func covers(_ status: Int) -> Bool {
        switch self {
        case .code(let code): code == status
        case .range(let digit): status / 100 == digit
        case .other: true
        }
    }
}
