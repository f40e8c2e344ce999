extension JSONReader {
    /// Reads an integer. As in JSON Schema, `1.0` and `1e2` are integers too.
    /// - Parameter multipleOf: what the value must be a multiple of; 0 for anything.
    public mutating func int32(min: Int32 = .min, max: Int32 = .max, multipleOf: Int32 = 0) -> Int32? {
        int64(min: Int64(min), max: Int64(max), multipleOf: Int64(multipleOf)).map {
            Int32(truncatingIfNeeded: $0)
        }
    }

    /// Reads an integer. As in JSON Schema, `1.0` and `1e2` are integers too.
    /// - Parameter multipleOf: what the value must be a multiple of; 0 for anything.
    public mutating func int64(min: Int64 = .min, max: Int64 = .max, multipleOf: Int64 = 0) -> Int64? {
        guard let number = beginNumber("an integer") else { return nil }
        switch number.integer {
        case .value(let value):
            let faults = ValueCheck.integer(value, min: min, max: max, multipleOf: multipleOf)
            record(faults)
            return faults.isEmpty ? value : nil
        case .tooLarge: record(.maximum("\(max)"))
        case .tooSmall: record(.minimum("\(min)"))
        case .fraction: record(.type("an integer", found: "a fraction"))
        }
        return nil
    }

    /// Reads a number; one that a `Double` cannot hold is refused.
    /// - Parameter multipleOf: what the value must be a multiple of; 0 for anything.
    public mutating func double(
        min: Double? = nil, max: Double? = nil, exclusiveMin: Bool = false, exclusiveMax: Bool = false,
        multipleOf: Double = 0
    ) -> Double? {
        let start = position
        guard let number = beginNumber("a number") else { return nil }
        let token = UnsafeRawBufferPointer(start: base + start, count: position - start)
        let value = number.double(of: token)
        let bounds = NumberBounds(
            min: min, max: max, exclusiveMin: exclusiveMin, exclusiveMax: exclusiveMax, multipleOf: multipleOf
        )
        let faults = ValueCheck.number(value, bounds)
        record(faults)
        return faults.isEmpty ? value : nil
    }

    /// Moves over the number at the cursor; nil, after a `type` violation, where something else stands there.
    private mutating func beginNumber(_ expected: StaticString) -> DecimalNumber? {
        guard position < end, base[position] == UInt8(ascii: "-") || base[position] &- 0x30 < 10 else {
            refuseType(expected)
            return nil
        }
        return skipNumber()
    }

    /// Moves over the number at the cursor; nil where its form is broken.
    mutating func skipNumber() -> DecimalNumber? {
        let start = position
        guard let number = DecimalNumber(base, from: &position, to: end) else {
            fail("a number is malformed", at: position < end ? start : end)
            return nil
        }
        return number
    }
}
