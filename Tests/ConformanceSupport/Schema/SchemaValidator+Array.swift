extension SchemaValidator {
    /// Applies a keyword that bears on arrays; false when it is not one.
    func applyArray(
        _ keyword: String, _ argument: JSON, of schema: JSON, to value: JSON, at place: String,
        _ outcome: inout Outcome
    ) -> Bool {
        guard Self.arrayKeywords.contains(keyword) else { return false }
        guard let items = value.items else { return true }
        switch keyword {
        case "items":
            for (index, item) in items.enumerated().dropFirst(schema["prefixItems"]?.items?.count ?? 0) {
                outcome.failures += evaluate(item, argument, at: "\(place)/\(index)").failures
            }
        case "prefixItems":
            for (index, part) in zip(items, argument.items ?? []).enumerated() {
                outcome.failures += evaluate(part.0, part.1, at: "\(place)/\(index)").failures
            }
        case "minItems":
            if items.count < argument.integer ?? .max { outcome.fail(place, keyword, "\(items.count) items") }
        case "maxItems":
            if items.count > argument.integer ?? -1 { outcome.fail(place, keyword, "\(items.count) items") }
        case "uniqueItems":
            if argument.truth == true, Self.hasTwins(items) {
                outcome.fail(place, keyword, "two items are equal")
            }
        case "contains":
            let count = items.count { evaluate($0, argument, at: place).failures.isEmpty }
            let range = (schema["minContains"]?.integer ?? 1)...(schema["maxContains"]?.integer ?? .max)
            if !range.contains(count) { outcome.fail(place, keyword, "\(count) items fit") }
        default: break
        }
        return true
    }

    private static let arrayKeywords: Set = [
        "items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains", "minContains",
        "maxContains",
    ]

    private static func hasTwins(_ items: [JSON]) -> Bool {
        items.indices.contains { first in
            items[(first + 1)...].contains { $0.isSame(as: items[first]) }
        }
    }
}
