/// The places of a path's arguments in the request target, percent-encoded as received.
public struct PathArguments: Sendable {
    /// The most arguments a path template may have.
    public static let capacity = 6

    /// How many arguments the path has.
    public private(set) var count = 0
    @usableFromInline var bounds = InlineArray<6, Range<Int>>(repeating: 0..<0)

    /// No arguments.
    public init() {}

    /// Appends the UTF-8 range of one segment of the target; at most ``capacity`` are kept.
    public mutating func append(_ range: Range<Int>) {
        guard count < Self.capacity else { return }
        bounds[count] = range
        count += 1
    }

    /// The UTF-8 range of the argument at `index`, which must be less than ``count``.
    public subscript(index: Int) -> Range<Int> { bounds[index] }
}
