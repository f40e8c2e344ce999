extension SchemaValidator {
    /// Applies a keyword that combines schemas; false when it is not one.
    func applyCombining(
        _ keyword: String, _ argument: JSON, of schema: JSON, to value: JSON, at place: String,
        _ outcome: inout Outcome
    ) -> Bool {
        let parts = argument.items ?? []
        switch keyword {
        case "$ref": applyReference(argument, to: value, at: place, &outcome)
        case "allOf": parts.forEach { outcome.add(evaluate(value, $0, at: place)) }
        case "anyOf": applyAlternatives(parts, keyword, atMost: .max, to: value, at: place, &outcome)
        case "oneOf": applyAlternatives(parts, keyword, atMost: 1, to: value, at: place, &outcome)
        case "not":
            if evaluate(value, argument, at: place).failures.isEmpty {
                outcome.fail(place, keyword, "the value matches what it must not")
            }
        case "if":
            let condition = evaluate(value, argument, at: place)
            if condition.failures.isEmpty { outcome.add(condition) }
            let branch = condition.failures.isEmpty ? schema["then"] : schema["else"]
            if let branch { outcome.add(evaluate(value, branch, at: place)) }
        default: return false
        }
        return true
    }

    private func applyReference(
        _ argument: JSON, to value: JSON, at place: String, _ outcome: inout Outcome
    ) {
        guard let text = argument.text, text.hasPrefix("#"),
            let target = document.value(at: JSONPointer(String(text.dropFirst())))
        else {
            outcome.fail(place, "$ref", "\(argument.serialized) leads nowhere")
            return
        }
        outcome.add(evaluate(value, target, at: place))
    }

    private func applyAlternatives(
        _ parts: [JSON], _ keyword: String, atMost limit: Int, to value: JSON, at place: String,
        _ outcome: inout Outcome
    ) {
        let results = parts.map { evaluate(value, $0, at: place) }
        let fitting = results.filter(\.failures.isEmpty)
        fitting.forEach { outcome.add($0) }
        if fitting.isEmpty {
            let nearest = results.min { $0.failures.count < $1.failures.count }?.failures ?? []
            outcome.fail(place, keyword, "no alternative fits; nearest: \(nearest.prefix(3))")
        } else if fitting.count > limit {
            outcome.fail(place, keyword, "\(fitting.count) alternatives fit")
        }
    }
}
