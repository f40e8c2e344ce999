extension ObjectReader {
    /// A string member.
    mutating func string(_ name: String) -> Located<String>? {
        member(name).flatMap { $0.string(diagnostics) }
    }

    /// A string member that must be there.
    mutating func requiredString(_ name: String) -> Located<String>? {
        required(name).flatMap { $0.string(diagnostics) }
    }

    /// A boolean member.
    mutating func bool(_ name: String) -> Located<Bool>? {
        member(name).flatMap { $0.bool(diagnostics) }
    }

    /// A number member.
    mutating func number(_ name: String) -> Located<Number>? {
        member(name).flatMap { $0.number(diagnostics) }
    }

    /// An integer member of at least `minimum`.
    mutating func count(_ name: String, from minimum: Int = 0) -> Located<Int>? {
        member(name).flatMap { $0.count(from: minimum, diagnostics) }
    }

    /// The elements of a list member; empty when it is absent.
    mutating func list(_ name: String) -> [Place] {
        member(name).map { $0.list(diagnostics) } ?? []
    }

    /// The strings of a list member; empty when it is absent.
    mutating func strings(_ name: String) -> [Located<String>] {
        list(name).compactMap { $0.string(diagnostics) }
    }

    /// The entries of a mapping member whose names are free; empty when it is absent.
    mutating func entries(
        _ name: String, as noun: String
    ) -> [(name: Located<String>, place: Place)] {
        member(name).map { $0.entries(as: noun, diagnostics) } ?? []
    }
}
