/// Lowers integers and numbers with their bounds.
struct NumberLowering {
    let diagnostics: Diagnostics

    func integer(_ flat: FlatSchema) -> ValueKind {
        let isWide: Bool
        switch flat.format?.value {
        case "int32": isWide = false
        case "int64", nil: isWide = true
        case let other?:
            isWide = true
            diagnostics.error(
                "format", "the format '\(other)' of an integer is not honoured",
                at: flat.format?.location ?? flat.location,
                hint: "known are int32 and int64")
        }
        let constraints = IntegerConstraints(
            min: bound(flat.minimum, flat.exclusiveMinimum, step: 1, pick: max),
            max: bound(flat.maximum, flat.exclusiveMaximum, step: -1, pick: min),
            multipleOf: flat.multipleOf.flatMap(whole))
        refuseEmpty(constraints, flat)
        return isWide ? .int64(constraints) : .int32(narrow(constraints, flat))
    }

    /// The inclusive bound that an inclusive and an exclusive one mean together.
    private func bound(
        _ inclusive: Located<Number>?, _ exclusive: Located<Number>?, step: Int64,
        pick: (Int64, Int64) -> Int64
    ) -> Int64? {
        let closed = inclusive.flatMap(whole)
        let open = exclusive.flatMap(whole).map { $0 &+ step }
        guard let closed, let open else { return closed ?? open }
        return pick(closed, open)
    }

    private func whole(_ number: Located<Number>) -> Int64? {
        if let integer = number.value.integer { return integer }
        diagnostics.error(
            "integer-bound", "a bound of an integer must be an integer that fits 64 bits", at: number.location
        )
        return nil
    }

    private func refuseEmpty(_ constraints: IntegerConstraints, _ flat: FlatSchema) {
        guard let min = constraints.min, let max = constraints.max, min > max else { return }
        diagnostics.error("empty-range", "no integer lies between \(min) and \(max)", at: flat.location)
    }

    private func narrow(_ constraints: IntegerConstraints, _ flat: FlatSchema) -> IntegerConstraints {
        for bound in [constraints.min, constraints.max] {
            guard let bound, Int32(exactly: bound) == nil else { continue }
            diagnostics.error("integer-bound", "the bound \(bound) does not fit int32", at: flat.location)
        }
        return constraints
    }

    func number(_ flat: FlatSchema) -> ValueKind {
        if let format = flat.format, format.value != "double", format.value != "float" {
            diagnostics.error(
                "format", "the format '\(format.value)' of a number is not honoured", at: format.location,
                hint: "known are double and float")
        }
        return .double(constraints(flat))
    }

    private func constraints(_ flat: FlatSchema) -> NumberConstraints {
        var constraints = NumberConstraints(
            min: flat.minimum?.value.double, max: flat.maximum?.value.double,
            multipleOf: flat.multipleOf?.value.double)
        if let open = flat.exclusiveMinimum?.value.double, open >= constraints.min ?? -.infinity {
            constraints.min = open
            constraints.exclusiveMin = true
        }
        if let open = flat.exclusiveMaximum?.value.double, open <= constraints.max ?? .infinity {
            constraints.max = open
            constraints.exclusiveMax = true
        }
        return constraints
    }
}
