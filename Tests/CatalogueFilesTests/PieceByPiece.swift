import Synchronization

/// Gives bytes in pieces of one size.
final class PieceByPiece: Sendable {
    private let rest: Mutex<ArraySlice<UInt8>>
    private let size: Int

    init(_ bytes: [UInt8], size: Int) {
        rest = Mutex(bytes[...])
        self.size = size
    }

    func next() -> [UInt8] {
        rest.withLock { rest in
            defer { rest = rest.dropFirst(size) }
            return Array(rest.prefix(size))
        }
    }
}
