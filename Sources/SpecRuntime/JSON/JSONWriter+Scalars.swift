public import CoreTypes

extension JSONWriter {
    /// Writes text as it is: brackets, commas, names with their colon.
    @inlinable @inline(__always)
    public mutating func literal(_ text: StaticString) {
        bytes(text.utf8Start, text.utf8CodeUnitCount)
    }

    /// Writes `null`.
    @inlinable
    public mutating func null() {
        literal("null")
    }

    /// Writes `true` or `false`.
    @inlinable
    public mutating func bool(_ value: Bool) {
        if value { literal("true") } else { literal("false") }
    }

    /// Writes an integer.
    @inlinable
    public mutating func integer(_ value: Int32) {
        integer(Int64(value))
    }

    /// Writes an integer.
    public mutating func integer(_ value: Int64) {
        reserve(20)
        if value < 0 { byte(UInt8(ascii: "-")) }
        var rest = value.magnitude
        let length = Self.digits(in: rest)
        var place = count &+ length
        while place > count {
            place = place &- 1
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            memory.storeBytes(of: UInt8(truncatingIfNeeded: digit) &+ 48, toByteOffset: place, as: UInt8.self)
            rest = quotient
        }
        count = count &+ length
    }

    /// Writes a UUID as a string in lower case.
    public mutating func uuid(_ value: UUID) {
        reserve(UUID.textLength + 2)
        byte(UInt8(ascii: "\""))
        value.write(to: memory + count)
        count = count &+ UUID.textLength
        byte(UInt8(ascii: "\""))
    }

    /// Writes an instant as a string by RFC 3339, in UTC.
    public mutating func timestamp(_ value: Timestamp) {
        reserve(Timestamp.maximumTextLength + 2)
        byte(UInt8(ascii: "\""))
        count = count &+ value.write(to: memory + count)
        byte(UInt8(ascii: "\""))
    }

    /// Writes a day as a string by RFC 3339.
    public mutating func date(_ value: CalendarDate) {
        reserve(CalendarDate.textLength + 2)
        byte(UInt8(ascii: "\""))
        value.write(to: memory + count)
        count = count &+ CalendarDate.textLength
        byte(UInt8(ascii: "\""))
    }

    private static func digits(in magnitude: UInt64) -> Int {
        var length = 1
        var bound: UInt64 = 10
        while magnitude >= bound {
            length = length &+ 1
            let (next, overflows) = bound.multipliedReportingOverflow(by: 10)
            if overflows { break }
            bound = next
        }
        return length
    }
}
