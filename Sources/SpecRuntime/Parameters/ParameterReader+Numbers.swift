extension ParameterReader {
    /// Reads an integer in decimal digits.
    /// - Parameter multipleOf: what the value must be a multiple of; 0 for anything.
    public mutating func int32(
        _ source: ParameterSource, required: Bool = false, min: Int32 = .min, max: Int32 = .max,
        multipleOf: Int32 = 0
    ) -> Int32? {
        scalar(source, required: required).flatMap { int32($0, min: min, max: max, multipleOf: multipleOf) }
    }

    /// Reads an item as an integer in decimal digits.
    public mutating func int32(
        _ text: ParameterText, min: Int32 = .min, max: Int32 = .max, multipleOf: Int32 = 0
    ) -> Int32? {
        int64(text, min: Int64(min), max: Int64(max), multipleOf: Int64(multipleOf))
            .map { Int32(truncatingIfNeeded: $0) }
    }

    /// Reads an integer in decimal digits.
    /// - Parameter multipleOf: what the value must be a multiple of; 0 for anything.
    public mutating func int64(
        _ source: ParameterSource, required: Bool = false, min: Int64 = .min, max: Int64 = .max,
        multipleOf: Int64 = 0
    ) -> Int64? {
        scalar(source, required: required).flatMap { int64($0, min: min, max: max, multipleOf: multipleOf) }
    }

    /// Reads an item as an integer in decimal digits.
    public mutating func int64(
        _ text: ParameterText, min: Int64 = .min, max: Int64 = .max, multipleOf: Int64 = 0
    ) -> Int64? {
        let place = text.source.place
        switch text.withBytes(Self.number)?.number.integer {
        case .value(let value):
            let faults = ValueCheck.integer(value, min: min, max: max, multipleOf: multipleOf)
            return accept(faults, text.source) ? value : nil
        case .tooLarge: record(.maximum("\(max)"), at: place)
        case .tooSmall: record(.minimum("\(min)"), at: place)
        case .fraction, nil: record(.type("an integer"), at: place)
        }
        return nil
    }

    /// Reads a number in the grammar of JSON.
    /// - Parameter multipleOf: what the value must be a multiple of; 0 for anything.
    public mutating func double(
        _ source: ParameterSource, required: Bool = false, min: Double? = nil, max: Double? = nil,
        exclusiveMin: Bool = false, exclusiveMax: Bool = false, multipleOf: Double = 0
    ) -> Double? {
        scalar(source, required: required).flatMap {
            double(
                $0, min: min, max: max, exclusiveMin: exclusiveMin, exclusiveMax: exclusiveMax,
                multipleOf: multipleOf)
        }
    }

    /// Reads an item as a number in the grammar of JSON.
    public mutating func double(
        _ text: ParameterText, min: Double? = nil, max: Double? = nil, exclusiveMin: Bool = false,
        exclusiveMax: Bool = false, multipleOf: Double = 0
    ) -> Double? {
        guard let value = text.withBytes(Self.number)?.value else {
            record(.type("a number"), at: text.source.place)
            return nil
        }
        let bounds = NumberBounds(
            min: min, max: max, exclusiveMin: exclusiveMin, exclusiveMax: exclusiveMax, multipleOf: multipleOf
        )
        return accept(ValueCheck.number(value, bounds), text.source) ? value : nil
    }

    /// The number that a whole text is; nil where it is none.
    private static func number(_ bytes: UnsafeRawBufferPointer) -> (number: DecimalNumber, value: Double)? {
        guard let start = bytes.baseAddress else { return nil }
        var offset = 0
        let base = start.assumingMemoryBound(to: UInt8.self)
        guard let number = DecimalNumber(base, from: &offset, to: bytes.count), offset == bytes.count
        else { return nil }
        return (number, number.double(of: bytes))
    }
}
