import Synchronization

/// Gives bytes that are in memory in pieces.
final class PieceList: Sendable {
    private static let size = 64 * 1024

    private let rest: Mutex<ArraySlice<UInt8>>

    init(_ bytes: [UInt8]) {
        rest = Mutex(bytes[...])
    }

    func next() -> [UInt8] {
        rest.withLock { rest in
            defer { rest = rest.dropFirst(Self.size) }
            return Array(rest.prefix(Self.size))
        }
    }
}
