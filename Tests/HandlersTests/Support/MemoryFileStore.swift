import CoreTypes
import NIOCore
import Platform
import Synchronization

/// Files of one test.
final class MemoryFileStore: FileStore {
    private struct State {
        var files: [UUID: [UInt8]] = [:]
        var failure: FileStoreError?
        /// After how many reads a file that is open fails.
        var readsLeft: Int?
    }

    /// The disk is pulled.
    struct Pulled: Error {}

    private let state = Mutex(State())

    var all: [[UInt8]] { state.withLock { Array($0.files.values) } }

    /// Refuses what is written from now on.
    func fail(with failure: FileStoreError?) { state.withLock { $0.failure = failure } }

    /// Fails after so many reads of pieces; nil never.
    func failReading(after reads: Int?) { state.withLock { $0.readsLeft = reads } }

    func write(_ bytes: [UInt8], as id: UUID) throws {
        try state.withLock { state in
            if let failure = state.failure { throw failure }
            state.files[id] = bytes
        }
    }

    func write<Chunks: AsyncSequence & Sendable>(_ chunks: Chunks, as id: UUID) async throws -> Int
    where Chunks.Element == ByteBuffer {
        var bytes: [UInt8] = []
        for try await chunk in chunks { bytes += chunk.readableBytesView }
        try write(bytes, as: id)
        return bytes.count
    }

    func read(_ id: UUID, limit: Int) -> [UInt8]? { state.withLock { $0.files[id] } }

    func open(_ id: UUID) -> (any StoredFile)? {
        read(id, limit: .max).map { File(store: self, bytes: $0) }
    }

    func remove(_ id: UUID) { state.withLock { $0.files[id] = nil } }

    private func countRead() throws {
        try state.withLock { state in
            guard let left = state.readsLeft else { return }
            guard left > 0 else { throw Pulled() }
            state.readsLeft = left - 1
        }
    }

    private final class File: StoredFile {
        let store: MemoryFileStore
        let size: Int
        let rest: Mutex<ArraySlice<UInt8>>

        init(store: MemoryFileStore, bytes: [UInt8]) {
            self.store = store
            size = bytes.count
            rest = Mutex(bytes[...])
        }

        func read(_ count: Int) throws -> [UInt8] {
            try store.countRead()
            return rest.withLock { rest in
                defer { rest = rest.dropFirst(count) }
                return Array(rest.prefix(count))
            }
        }
    }
}
