/// The query of a request target cut into its pairs, once (RFC 3986 §3.4, form-urlencoded).
struct QueryScanner {
    /// One `name=value`, still encoded; a pair without `=` has an empty value.
    struct Pair {
        let name: Substring
        let value: Substring
    }

    let pairs: [Pair]

    /// Cuts the part of the target that follows the first `?`; empty pairs are left out.
    init(_ target: String) {
        guard let mark = target.utf8.firstIndex(of: UInt8(ascii: "?")) else {
            pairs = []
            return
        }
        var pairs: [Pair] = []
        pairs.reserveCapacity(8)
        var rest = target[target.utf8.index(after: mark)...]
        while !rest.isEmpty {
            let end = rest.utf8.firstIndex(of: UInt8(ascii: "&")) ?? rest.endIndex
            let pair = rest[..<end]
            if !pair.isEmpty { pairs.append(Self.split(pair)) }
            rest = end < rest.endIndex ? rest[rest.utf8.index(after: end)...] : rest[end...]
        }
        self.pairs = pairs
    }

    private static func split(_ pair: Substring) -> Pair {
        guard let sign = pair.utf8.firstIndex(of: UInt8(ascii: "=")) else {
            return Pair(name: pair, value: pair[pair.endIndex...])
        }
        return Pair(name: pair[..<sign], value: pair[pair.utf8.index(after: sign)...])
    }
}

extension QueryScanner.Pair {
    /// Whether the pair's name, decoded, is this one.
    func isNamed(_ expected: StaticString) -> Bool {
        let bytes = UnsafeBufferPointer(start: expected.utf8Start, count: expected.utf8CodeUnitCount)
        if name.utf8.elementsEqual(bytes) { return true }
        guard PercentEncoding.isUsed(in: name, plusIsSpace: true) else { return false }
        return PercentEncoding.decode(name, plusIsSpace: true)?.utf8.elementsEqual(bytes) ?? false
    }
}
