import CoreTypes
import Foundation
import NIOCore
import SpecRuntime
import Synchronization
import Testing

@testable import Platform

@Suite("Files in a folder")
struct FolderFileStoreTests {
    private static let identifiers = IdentifierFactory(clock: SystemClock())

    @Test("are read as they were written, replaced and removed")
    func roundTrip() async throws {
        try await withStore { store, _ in
            let id = Self.identifiers.next()
            #expect(try await store.read(id, limit: 10) == nil)
            let large = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0) }
            try await store.write(large, as: id)
            #expect(try await store.read(id, limit: 3_000_000) == large)
            try await store.write([], as: id)
            #expect(try await store.read(id, limit: 10) == [])
            try await store.remove(id)
            try await store.remove(id)
            #expect(try await store.read(id, limit: 10) == nil)
        }
    }

    @Test("are refused when they are larger than the reader allows")
    func limit() async throws {
        try await withStore { store, _ in
            let id = Self.identifiers.next()
            try await store.write([1, 2, 3], as: id)
            await #expect(throws: FileStoreError.tooLarge(id)) { try await store.read(id, limit: 2) }
        }
    }

    @Test("are written while they come and read piece by piece, also when they are removed meanwhile")
    func streams() async throws {
        try await withStore { store, folder in
            let id = Self.identifiers.next()
            let chunks = (0..<700).map { ByteBuffer(repeating: UInt8(truncatingIfNeeded: $0), count: 1000) }
            #expect(try await store.write(Self.stream(chunks), as: id) == 700_000)
            let file = try #require(try await store.open(id))
            #expect(file.size == 700_000)
            var bytes = try file.read(1000)
            try await store.remove(id)
            while case let piece = try file.read(300_000), !piece.isEmpty { bytes += piece }
            #expect(bytes == chunks.flatMap { Array($0.readableBytesView) })
            let gone = try await store.open(id)
            #expect(gone == nil)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
        }
    }

    @Test("leave nothing when their chunks break off, or whoever writes them is cancelled")
    func interrupted() async throws {
        try await withStore { store, folder in
            let broken = Self.stream(
                [ByteBuffer(repeating: 1, count: 600_000)], then: RequestBodyStream.Interrupted())
            await #expect(throws: RequestBodyStream.Interrupted.self) {
                try await store.write(broken, as: Self.identifiers.next())
            }
            let cancelled = Task {
                let endless = RequestBodyStream {
                    try Task.checkCancellation()
                    return ByteBuffer(repeating: 1, count: 100_000)
                }
                return try await store.write(endless, as: Self.identifiers.next())
            }
            cancelled.cancel()
            await #expect(throws: CancellationError.self) { try await cancelled.value }
            let left = try? FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(left?.isEmpty ?? true)
        }
    }

    @Test("say that there is no room where the disk or the quota is full, and the reason of all else")
    func failures() {
        errno = ENOSPC
        #expect(FileStoreError.last("write") == .full)
        errno = EDQUOT
        #expect(FileStoreError.last("write") == .full)
        errno = EIO
        #expect(FileStoreError.last("write") == .system(operation: "write", reason: "Input/output error"))
    }

    private static func stream(_ chunks: [ByteBuffer], then error: (any Error)? = nil) -> RequestBodyStream {
        let rest = Mutex(chunks[...])
        return RequestBodyStream {
            if let chunk = rest.withLock({ $0.popFirst() }) { return chunk }
            if let error { throw error }
            return nil
        }
    }

    @Test("belong to the program's user alone, and nothing unfinished is left beside them")
    func permissions() async throws {
        try await withStore { store, folder in
            let id = Self.identifiers.next()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for byte in 0..<16 {
                    group.addTask {
                        try await store.write(Array(repeating: UInt8(byte), count: 10_000), as: id)
                    }
                }
                try await group.waitForAll()
            }
            let bytes = try #require(try await store.read(id, limit: 10_000))
            #expect(bytes.count == 10_000 && Set(bytes).count == 1)
            let manager = FileManager.default
            #expect(try manager.contentsOfDirectory(atPath: folder) == [id.description])
            let file = try manager.attributesOfItem(atPath: "\(folder)/\(id)")
            #expect((file[.posixPermissions] as? Int) == 0o600)
            #expect((try manager.attributesOfItem(atPath: folder)[.posixPermissions] as? Int) == 0o700)
        }
    }

    @Test("attack: a link in a file's place is not followed")
    func symbolicLink() async throws {
        try await withStore { store, folder in
            let id = Self.identifiers.next()
            try await store.write([1], as: id)
            try await store.remove(id)
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder)/\(id)", withDestinationPath: "/etc/passwd")
            await #expect(throws: FileStoreError.self) { try await store.read(id, limit: 1_000_000) }
        }
    }

    private func withStore(_ body: (FolderFileStore, String) async throws -> Void) async throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "singr-\(Self.identifiers.next())")
            .path
        defer { try? FileManager.default.removeItem(atPath: root) }
        let folder = "\(root)/files"
        try await body(FolderFileStore(folder: folder), folder)
    }
}
