/// A 128-bit identifier in the form of RFC 9562.
public struct UUID: Hashable, Sendable {
    /// The first eight bytes in network order, as a number.
    public let high: UInt64
    /// The last eight bytes in network order, as a number.
    public let low: UInt64

    /// Makes the identifier from its two halves in network order.
    @inlinable
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }
}

extension UUID: Comparable {
    /// Orders by the bytes in network order, so that version 7 identifiers order by time.
    @inlinable
    public static func < (left: UUID, right: UUID) -> Bool {
        left.high == right.high ? left.low < right.low : left.high < right.high
    }
}
