extension SchemaValidator {
    /// Applies a keyword that bears on numbers; false when it is not one.
    func applyNumeric(
        _ keyword: String, _ argument: JSON, to value: JSON, at place: String, _ outcome: inout Outcome
    ) -> Bool {
        let holds: (ExactNumber, ExactNumber) -> Bool
        switch keyword {
        case "minimum": holds = { $0 >= $1 }
        case "maximum": holds = { $0 <= $1 }
        case "exclusiveMinimum": holds = { $0 > $1 }
        case "exclusiveMaximum": holds = { $0 < $1 }
        case "multipleOf": holds = { $0.isMultiple(of: $1) }
        default: return false
        }
        guard let number = value.number else { return true }
        guard let bound = argument.number, holds(number, bound) else {
            outcome.fail(place, keyword, "\(value.serialized) against \(argument.serialized)")
            return true
        }
        return true
    }
}
