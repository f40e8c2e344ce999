/// Bytes in pieces, of which the first may be looked at before they are taken.
final class ByteStream {
    private let pull: () throws -> [UInt8]
    private var held: [UInt8] = []
    private var isAtEnd = false

    /// - Parameter pull: gives the next piece; an empty one is the end.
    init(_ pull: @escaping () throws -> [UInt8]) {
        self.pull = pull
    }

    /// The next bytes, at least `count` of them unless the stream ends before; they stay.
    func peek(_ count: Int) throws -> [UInt8] {
        while held.count < count, !isAtEnd {
            let more = try pull()
            isAtEnd = more.isEmpty
            held += more
        }
        return held
    }

    /// Takes the next bytes away; they must have been looked at.
    func drop(_ count: Int) {
        held.removeFirst(count)
    }

    /// The next piece; empty at the end.
    func next() throws -> [UInt8] {
        guard held.isEmpty else {
            defer { held = [] }
            return held
        }
        guard !isAtEnd else { return [] }
        let more = try pull()
        isAtEnd = more.isEmpty
        return more
    }
}
