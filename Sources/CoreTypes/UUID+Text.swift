extension UUID {
    /// The length of the text form in bytes.
    public static let textLength = 36

    /// Reads the text form of RFC 9562 §4, `8-4-4-4-12` hexadecimal digits of either case; nil for
    /// anything else.
    public init?(parsing bytes: UnsafeRawBufferPointer) {
        guard bytes.count == Self.textLength else { return nil }
        var high: UInt64 = 0
        var low: UInt64 = 0
        for index in 0..<Self.textLength {
            if Self.isHyphenPosition(index) {
                guard bytes[index] == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard let digit = HexadecimalDigit.value(bytes[index]) else { return nil }
            if index < 18 { high = high &<< 4 | UInt64(digit) } else { low = low &<< 4 | UInt64(digit) }
        }
        self.init(high: high, low: low)
    }

    /// Writes the ``textLength`` bytes of the text form, in lower case, to memory that has room for them.
    public func write(to destination: UnsafeMutableRawPointer) {
        var shift: UInt64 = 60
        var half = high
        for index in 0..<Self.textLength {
            if Self.isHyphenPosition(index) {
                destination.storeBytes(of: UInt8(ascii: "-"), toByteOffset: index, as: UInt8.self)
                if index == 18 {
                    half = low
                    shift = 60
                }
                continue
            }
            let digit = HexadecimalDigit.character(UInt8(truncatingIfNeeded: half &>> shift) & 15)
            destination.storeBytes(of: digit, toByteOffset: index, as: UInt8.self)
            shift = shift &- 4
        }
    }

    @inline(__always)
    private static func isHyphenPosition(_ index: Int) -> Bool {
        index == 8 || index == 13 || index == 18 || index == 23
    }
}

extension UUID: LosslessStringConvertible {
    /// Reads the text form from a string; nil where it is anything else.
    public init?(_ description: String) {
        var text = description
        guard let value = text.withUTF8({ UUID(parsing: UnsafeRawBufferPointer($0)) }) else { return nil }
        self = value
    }

    /// The text form in lower case.
    public var description: String {
        String(unsafeUninitializedCapacity: Self.textLength) { buffer in
            guard let start = buffer.baseAddress else { return 0 }
            write(to: UnsafeMutableRawPointer(start))
            return Self.textLength
        }
    }
}
