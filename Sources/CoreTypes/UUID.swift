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
