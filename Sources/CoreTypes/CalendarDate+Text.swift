extension CalendarDate {
    /// The length of the text form in bytes.
    public static let textLength = 10

    /// Reads `2026-11-22` (RFC 3339 §5.6 `full-date`); nil for anything else and for days that do not exist.
    public init?(parsing bytes: UnsafeRawBufferPointer) {
        guard bytes.count == Self.textLength else { return nil }
        self.init(prefixOf: bytes)
    }

    /// Reads the date that the bytes begin with.
    init?(prefixOf bytes: UnsafeRawBufferPointer) {
        guard let year = DecimalText.read(bytes, at: 0, width: 4),
            let month = DecimalText.read(bytes, at: 5, width: 2),
            let day = DecimalText.read(bytes, at: 8, width: 2),
            bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-")
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Writes the ``textLength`` bytes of the text form to memory that has room for them.
    public func write(to destination: UnsafeMutableRawPointer) {
        DecimalText.write(year, width: 4, to: destination)
        DecimalText.put("-", destination, at: 4)
        DecimalText.write(month, width: 2, to: destination + 5)
        DecimalText.put("-", destination, at: 7)
        DecimalText.write(day, width: 2, to: destination + 8)
    }
}

extension CalendarDate: LosslessStringConvertible {
    /// Reads the text form from a string; nil where it is anything else.
    public init?(_ description: String) {
        var text = description
        let parsed = text.withUTF8 { CalendarDate(parsing: UnsafeRawBufferPointer($0)) }
        guard let parsed else { return nil }
        self = parsed
    }

    /// The text form, such as `2026-11-22`.
    public var description: String {
        String(unsafeUninitializedCapacity: Self.textLength) { buffer in
            guard let start = buffer.baseAddress else { return 0 }
            write(to: UnsafeMutableRawPointer(start))
            return Self.textLength
        }
    }
}
