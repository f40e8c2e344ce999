/// The path of a request target cut at its slashes, percent-encoded as received; lives during one call.
public struct PathSegments {
    /// The most segments that are kept.
    public static let capacity = 16

    /// How many segments stand between the first slash and the query. A slash at the end adds an empty one;
    /// a path with more than ``capacity`` has one more than that; a target that is no path has none.
    public let count: Int
    let target: UnsafeBufferPointer<UInt8>
    /// Where each segment begins; the next one's beginning is behind the slash that ends it.
    let starts: InlineArray<17, Int32>

    /// Cuts the path of a target and calls the body with its segments.
    @inlinable
    public static func scan<R>(_ target: String, _ body: (PathSegments) -> R) -> R {
        if let result = target.utf8.withContiguousStorageIfAvailable({ body(PathSegments($0)) }) {
            return result
        }
        var copy = target
        return copy.withUTF8 { body(PathSegments($0)) }
    }

    @usableFromInline
    init(_ target: UnsafeBufferPointer<UInt8>) {
        var starts = InlineArray<17, Int32>(repeating: 0)
        var count = 0
        var index = 0
        while index < target.count, target[index] != UInt8(ascii: "?") {
            if index == 0 || target[index] == UInt8(ascii: "/") {
                guard target[0] == UInt8(ascii: "/"), count < Self.capacity else { break }
                starts[count] = Int32(truncatingIfNeeded: index + 1)
                count += 1
            }
            index += 1
        }
        let isCut = index < target.count && target[index] == UInt8(ascii: "/")
        if count > 0 { starts[count] = Int32(truncatingIfNeeded: index + 1) }
        self.target = target
        self.starts = starts
        self.count = isCut ? Self.capacity + 1 : count
    }

    /// The UTF-8 range of the segment at `index`, which must be less than ``count`` and ``capacity``.
    public func range(_ index: Int) -> Range<Int> {
        Int(starts[index])..<Int(starts[index + 1]) - 1
    }

    /// Whether a segment is empty.
    public func isEmpty(_ index: Int) -> Bool {
        range(index).isEmpty
    }

    /// Whether a segment, percent-decoded, is this text.
    public func equals(_ index: Int, _ text: StaticString) -> Bool {
        let range = range(index)
        let expected = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        guard let base = target.baseAddress, range.count >= expected.count else { return false }
        if range.count == expected.count {
            return ByteScan.equal(base + range.lowerBound, text.utf8Start, count: range.count)
        }
        return Self.decodes(UnsafeBufferPointer(rebasing: target[range]), to: expected)
    }

    /// Whether percent-encoded bytes mean the expected ones.
    private static func decodes(
        _ encoded: UnsafeBufferPointer<UInt8>, to expected: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        var index = 0
        for byte in expected {
            guard index < encoded.count else { return false }
            if encoded[index] == UInt8(ascii: "%"), index + 2 < encoded.count,
                let high = HexadecimalDigit.value(encoded[index + 1]),
                let low = HexadecimalDigit.value(encoded[index + 2])
            {
                guard high << 4 | low == byte else { return false }
                index += 3
            } else {
                guard encoded[index] == byte else { return false }
                index += 1
            }
        }
        return index == encoded.count
    }
}
