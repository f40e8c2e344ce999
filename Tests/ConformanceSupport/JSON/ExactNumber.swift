/// A decimal number without rounding: 0.d₁d₂d₃… × 10^exponent.
public struct ExactNumber: Sendable, Equatable {
    private let isNegative: Bool
    /// Significant digits without leading and trailing zeros; empty for zero.
    private let digits: [UInt8]
    private let exponent: Int

    /// Reads a JSON number literal; nil when it is none.
    public init?(_ literal: String) {
        var text = Substring(literal)
        let isNegative = text.first == "-"
        if isNegative { text = text.dropFirst() }
        let parts = text.split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
            .flatMap { $0.split(separator: "E", maxSplits: 1, omittingEmptySubsequences: false) }
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        guard let power = parts.count == 2 ? Int(parts[1]) : 0, parts.count <= 2, mantissa.count <= 2,
            mantissa.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
        else { return nil }
        let all = mantissa.flatMap { $0.utf8.map { $0 - 48 } }
        let leading = all.prefix { $0 == 0 }.count
        let significant = all.dropFirst(leading)
        digits = Array(significant.reversed().drop { $0 == 0 }.reversed())
        exponent = digits.isEmpty ? 0 : mantissa[0].utf8.count - leading + power
        self.isNegative = isNegative && !digits.isEmpty
    }

    /// Whether the number has no fraction (`1.0` and `1e2` have none).
    public var isInteger: Bool { digits.count <= exponent || digits.isEmpty }

    /// Whether the number is a whole multiple of `unit`, which must be above zero.
    public func isMultiple(of unit: ExactNumber) -> Bool {
        let scale = max(digits.count - exponent, unit.digits.count - unit.exponent, 0)
        guard let divisor = unit.shifted(by: scale), divisor > 0 else { return false }
        let count = exponent + scale
        guard count <= 2_000 else { return false }
        var rest: UInt64 = 0
        for index in 0..<max(count, 0) {
            let digit = index < digits.count ? UInt64(digits[index]) : 0
            let wide = rest.multipliedFullWidth(by: 10)
            let (low, carry) = wide.low.addingReportingOverflow(digit)
            rest = divisor.dividingFullWidth((wide.high + (carry ? 1 : 0), low)).remainder
        }
        return rest == 0
    }

    /// The magnitude times 10^scale as an integer; nil when it does not fit or has a fraction.
    private func shifted(by scale: Int) -> UInt64? {
        let count = exponent + scale
        guard digits.count <= count, count <= 19 else { return nil }
        return (0..<count).reduce(UInt64(0)) { $0 * 10 + ($1 < digits.count ? UInt64(digits[$1]) : 0) }
    }
}

extension ExactNumber: Comparable {
    public static func < (a: ExactNumber, b: ExactNumber) -> Bool {
        if a.isNegative != b.isNegative { return a.isNegative }
        return a.isNegative ? b.isSmaller(than: a) : a.isSmaller(than: b)
    }

    /// Compares magnitudes.
    private func isSmaller(than other: ExactNumber) -> Bool {
        if digits.isEmpty || other.digits.isEmpty { return digits.isEmpty && !other.digits.isEmpty }
        if exponent != other.exponent { return exponent < other.exponent }
        return digits.lexicographicallyPrecedes(other.digits)
    }
}
