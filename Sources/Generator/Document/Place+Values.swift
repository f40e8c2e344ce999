extension Place {
    /// The value as a string; nil, with an error, when it is something else.
    func string(_ diagnostics: Diagnostics) -> Located<String>? {
        node.string.map { Located($0, at: location) } ?? wrongKind("a string", diagnostics)
    }

    /// The value as a boolean; nil, with an error, when it is something else.
    func bool(_ diagnostics: Diagnostics) -> Located<Bool>? {
        if case .bool(let value) = node.content { return Located(value, at: location) }
        return wrongKind("a boolean", diagnostics)
    }

    /// The value as a number; nil, with an error, when it is something else.
    func number(_ diagnostics: Diagnostics) -> Located<Number>? {
        node.number.map { Located($0, at: location) } ?? wrongKind("a number", diagnostics)
    }

    /// The value as an integer of at least `minimum`; nil, with an error, when it is something else.
    func count(from minimum: Int, _ diagnostics: Diagnostics) -> Located<Int>? {
        guard let number = number(diagnostics) else { return nil }
        guard let integer = number.value.integer, integer >= minimum, let count = Int(exactly: integer) else {
            diagnostics.error(
                "wrong-value", "expected an integer of at least \(minimum) but found \(number.value.text)",
                at: location)
            return nil
        }
        return Located(count, at: location)
    }

    /// The elements of a list; empty, with an error, when it is something else.
    func list(_ diagnostics: Diagnostics) -> [Place] {
        guard let elements = node.sequence else {
            _ = wrongKind("a list", diagnostics) as Located<Bool>?
            return []
        }
        return elements.enumerated().map { child($0.offset, $0.element) }
    }

    /// The entries of a mapping whose names are free; empty, with an error, when it is something else.
    func entries(as noun: String, _ diagnostics: Diagnostics) -> [(name: Located<String>, place: Place)] {
        guard var reader = ObjectReader(self, as: noun, diagnostics) else { return [] }
        return reader.entries()
    }

    private func wrongKind<Value>(_ expected: String, _ diagnostics: Diagnostics) -> Located<Value>? {
        diagnostics.error("wrong-kind", "expected \(expected) but found \(node.kindName)", at: location)
        return nil
    }
}
