/// Makes the probes of integers and numbers.
enum NumberProbes {
    /// A valid integer.
    static func sample(_ constraints: IntegerConstraints) -> Int64 {
        let unit = constraints.multipleOf ?? 1
        let low = constraints.min ?? Swift.min(1, constraints.max ?? 1)
        let remainder = low % unit
        return remainder == 0 ? low : low + (remainder > 0 ? unit - remainder : -remainder)
    }

    /// The probes of an integer; the bounds are those of its width where the contract has none.
    static func integer(_ constraints: IntegerConstraints, width: ClosedRange<Int64>) -> ProbeSet {
        var set = ProbeSet()
        addBound("minimum", constraints.min, width.lowerBound, step: -1, constraints, to: &set)
        addBound("maximum", constraints.max, width.upperBound, step: 1, constraints, to: &set)
        set.probes.append(.beyond("type", "a fraction", .number("\(sample(constraints)).5"), "type"))
        guard let unit = constraints.multipleOf, unit > 1 else { return set }
        let multiple = sample(constraints)
        set.probes.append(.within("multipleOf", "a multiple of \(unit)", .number("\(multiple)")))
        set.probes.append(
            .beyond("multipleOf", "no multiple of \(unit)", .number("\(multiple + 1)"), "multiple_of"))
        return set
    }

    private static func addBound(
        _ keyword: String, _ bound: Int64?, _ limit: Int64, step: Int64, _ constraints: IntegerConstraints,
        to set: inout ProbeSet
    ) {
        let unit = constraints.multipleOf ?? 1
        let edge = bound ?? limit
        let fitting = edge - step * abs(edge % unit)
        set.probes.append(.within(keyword, "at the \(keyword) \(fitting)", .number("\(fitting)")))
        let beyond = Wide(edge).advanced(by: step * (unit > 1 ? unit - abs(edge % unit) : 1))
        set.probes.append(.beyond(keyword, "beyond the \(keyword) \(edge)", .number(beyond), keyword))
    }

    /// The probes of a number.
    static func number(_ constraints: NumberConstraints) -> ProbeSet {
        var set = ProbeSet()
        let least = constraints.exclusiveMin ? "exclusiveMinimum" : "minimum"
        let most = constraints.exclusiveMax ? "exclusiveMaximum" : "maximum"
        if let min = constraints.min {
            addBound(least, min, inwards: 1, constraints.exclusiveMin, constraints, &set)
        }
        if let max = constraints.max {
            addBound(most, max, inwards: -1, constraints.exclusiveMax, constraints, &set)
        }
        guard let unit = constraints.multipleOf else { return set }
        let multiple = (((constraints.min ?? 0) / unit).rounded(.up) + 1) * unit
        set.probes.append(.within("multipleOf", "a multiple of \(text(unit))", .number(text(multiple))))
        let between = multiple + unit / 2
        set.probes.append(
            .beyond("multipleOf", "no multiple of \(text(unit))", .number(text(between)), "multiple_of"))
        return set
    }

    private static func addBound(
        _ keyword: String, _ bound: Double, inwards: Double, _ isExclusive: Bool,
        _ constraints: NumberConstraints,
        _ set: inout ProbeSet
    ) {
        let step = constraints.multipleOf ?? 0.001
        let inner = isExclusive ? bound + inwards * step : bound
        let outer = isExclusive ? bound : bound - inwards * step
        let code =
            isExclusive
            ? (keyword == "exclusiveMinimum" ? "exclusive_minimum" : "exclusive_maximum") : keyword
        set.probes.append(.within(keyword, "at the \(keyword) \(text(bound))", .number(text(inner))))
        set.probes.append(
            .beyond(keyword, "beyond the \(keyword) \(text(bound))", .number(text(outer)), code))
    }

    /// A valid number.
    static func sample(_ constraints: NumberConstraints) -> String {
        let low = constraints.min ?? Swift.min(0, constraints.max ?? 0)
        let start = constraints.exclusiveMin ? low + (constraints.multipleOf ?? 0.5) : low
        guard let unit = constraints.multipleOf else { return text(start) }
        return text((start / unit).rounded(.up) * unit)
    }

    /// The shortest decimal text, without an exponent where it can be.
    private static func text(_ value: Double) -> String {
        let rounded = (value * 1_000_000).rounded() / 1_000_000
        return Int64(exactly: rounded).map(String.init) ?? "\(rounded)"
    }
}

/// An integer that may leave the range of `Int64` by a little.
private struct Wide {
    private let value: Int64

    init(_ value: Int64) { self.value = value }

    /// The sum as decimal text.
    func advanced(by step: Int64) -> String {
        let (sum, overflows) = value.addingReportingOverflow(step)
        guard overflows else { return "\(sum)" }
        let magnitude = value.magnitude + step.magnitude
        return step < 0 ? "-\(magnitude)" : "\(magnitude)"
    }
}
