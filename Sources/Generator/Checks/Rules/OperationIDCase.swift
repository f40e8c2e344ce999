/// Operation ids are lowerCamelCase, since they become the names of methods.
enum OperationIDCase: ContractRule {
    static let isHard = false

    static func check(_ document: OpenAPI.Document, _ diagnostics: Diagnostics) {
        for operation in document.operations where !operation.id.value.isLowerCamelCase {
            diagnostics.error(
                "operation-id-case", "operationId '\(operation.id.value)' is not lowerCamelCase",
                at: operation.id.location)
        }
    }
}

extension String {
    /// A lower-case letter, then letters and digits.
    var isLowerCamelCase: Bool {
        guard let first = utf8.first, (0x61...0x7A).contains(first) else { return false }
        return utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
    }

    /// Lower-case words and numbers with single hyphens between them.
    var isKebabCase: Bool {
        split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
            !word.isEmpty && word.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
        }
    }
}
