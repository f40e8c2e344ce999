/// The query of a request target, or a form in a body, cut into its pairs, once (RFC 3986 §3.4, form-urlencoded).
struct QueryScanner {
    /// The places in the target of one `name=value`, still encoded; a pair without `=` has an empty value.
    struct Pair {
        let name: Range<Int>
        let value: Range<Int>
    }

    let target: String
    let pairs: [Pair]

    /// Cuts the part of the target that follows the first `?`; empty pairs are left out.
    init(_ target: String) {
        self.target = target
        pairs = Substring(target).withUTF8Bytes { bytes in
            bytes.firstIndex(of: UInt8(ascii: "?")).map { Self.cut(bytes, from: $0 + 1) } ?? []
        }
    }

    /// Cuts a form.
    init(form: String) {
        target = form
        pairs = Substring(form).withUTF8Bytes { Self.cut($0, from: 0) }
    }

    /// The pairs of a name, and how many there are; names compare decoded.
    func find(_ name: StaticString) -> (first: Pair?, count: Int) {
        guard !pairs.isEmpty else { return (nil, 0) }
        return Substring(target).withUTF8Bytes { bytes in
            var first: Pair?
            var count = 0
            for pair in pairs where Self.isNamed(pair, name, in: bytes) {
                if count == 0 { first = pair }
                count += 1
            }
            return (first, count)
        }
    }

    /// Every pair of a name.
    func all(_ name: StaticString) -> [Pair] {
        Substring(target).withUTF8Bytes { bytes in pairs.filter { Self.isNamed($0, name, in: bytes) } }
    }

    /// Every pair whose name is none of these.
    func unknown(_ known: [StaticString]) -> [Pair] {
        guard !pairs.isEmpty else { return [] }
        return Substring(target).withUTF8Bytes { bytes in
            pairs.filter { pair in !known.contains { Self.isNamed(pair, $0, in: bytes) } }
        }
    }

    /// A part of the target.
    func text(_ range: Range<Int>) -> Substring {
        let utf8 = target.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return target[start..<utf8.index(start, offsetBy: range.count)]
    }

    private static func cut(_ target: UnsafeRawBufferPointer, from beginning: Int) -> [Pair] {
        guard beginning < target.count else { return [] }
        var pairs: [Pair] = []
        pairs.reserveCapacity(8)
        var start = beginning
        while start < target.count {
            var end = start
            var sign: Int?
            while end < target.count, target[end] != UInt8(ascii: "&") {
                if sign == nil, target[end] == UInt8(ascii: "=") { sign = end }
                end += 1
            }
            if end > start {
                let nameEnd = sign ?? end
                pairs.append(Pair(name: start..<nameEnd, value: min(nameEnd + 1, end)..<end))
            }
            start = end + 1
        }
        return pairs
    }

    private static func isNamed(
        _ pair: Pair, _ name: StaticString, in target: UnsafeRawBufferPointer
    ) -> Bool {
        let given = UnsafeRawBufferPointer(rebasing: target[pair.name])
        if ByteScan.equal(given, name) { return true }
        guard given.count > name.utf8CodeUnitCount, PercentEncoding.isUsed(in: given, plusIsSpace: true),
            let decoded = PercentEncoding.decodedBytes(given, plusIsSpace: true)
        else { return false }
        return decoded.withUnsafeBytes { ByteScan.equal($0, name) }
    }
}
