/// What a number may be.
struct NumberBounds {
    var min: Double?
    var max: Double?
    var exclusiveMin = false
    var exclusiveMax = false
    /// 0 for anything.
    var multipleOf: Double = 0
}

/// The constraints of values, the same for bodies and parameters. The empty array means that all are kept.
enum ValueCheck {
    /// The constraints of a string; its length counts code points.
    static func text(
        _ bytes: UnsafeRawBufferPointer, codePoints: Int, min: Int, max: Int, pattern: BytePattern?
    ) -> [Fault] {
        var faults: [Fault] = []
        if codePoints < min { faults.append(.minimumLength(min)) }
        if codePoints > max {
            // A pattern is not tried on a text that is too long, so that its cost has a bound.
            faults.append(.maximumLength(max))
        } else if let pattern, !pattern.matches(bytes) {
            faults.append(Fault("pattern", "\(pattern.requirement)"))
        }
        return faults
    }

    /// The length of binary data in bytes.
    static func length(_ count: Int, min: Int, max: Int) -> [Fault] {
        if count < min { return [.minimumLength(min, of: "byte")] }
        if count > max { return [.maximumLength(max, of: "byte")] }
        return []
    }

    /// The constraints of an integer.
    static func integer(_ value: Int64, min: Int64, max: Int64, multipleOf: Int64) -> [Fault] {
        var faults: [Fault] = []
        if value < min { faults.append(.minimum("\(min)")) }
        if value > max { faults.append(.maximum("\(max)")) }
        if multipleOf != 0, value % multipleOf != 0 { faults.append(.multiple(of: "\(multipleOf)")) }
        return faults
    }

    /// The constraints of a number, which must be finite.
    static func number(_ value: Double, _ bounds: NumberBounds) -> [Fault] {
        guard value.isFinite else {
            let limit = Double.greatestFiniteMagnitude
            return [value < 0 ? .minimum("\(bounds.min ?? -limit)") : .maximum("\(bounds.max ?? limit)")]
        }
        var faults: [Fault] = []
        if let min = bounds.min, let fault = below(value, min, bounds.exclusiveMin) { faults.append(fault) }
        if let max = bounds.max, let fault = above(value, max, bounds.exclusiveMax) { faults.append(fault) }
        if bounds.multipleOf != 0, !isMultiple(value, of: bounds.multipleOf) {
            faults.append(.multiple(of: text(bounds.multipleOf)))
        }
        return faults
    }

    /// Whether a decimal fraction is a multiple of another, both rounded to doubles.
    ///
    /// Both operands and the quotient are each off by at most half a unit in the last place, relatively
    /// 2⁻⁵³; a quotient nearer than twice the sum of that to an integer is taken to be one.
    static func isMultiple(_ value: Double, of step: Double) -> Bool {
        let quotient = value / step
        guard quotient.isFinite else { return value.truncatingRemainder(dividingBy: step) == 0 }
        return abs(quotient - quotient.rounded()) <= abs(quotient) * 0x1p-51
    }

    private static func below(_ value: Double, _ min: Double, _ isExclusive: Bool) -> Fault? {
        if isExclusive {
            return value > min ? nil : Fault("exclusive_minimum", "must be greater than \(text(min))")
        }
        return value >= min ? nil : .minimum(text(min))
    }

    private static func above(_ value: Double, _ max: Double, _ isExclusive: Bool) -> Fault? {
        if isExclusive {
            return value < max ? nil : Fault("exclusive_maximum", "must be less than \(text(max))")
        }
        return value <= max ? nil : .maximum(text(max))
    }

    /// A bound for people: an integer without its `.0`.
    private static func text(_ bound: Double) -> String {
        Int64(exactly: bound).map { "\($0)" } ?? "\(bound)"
    }
}
