public import CoreTypes
import Glibc
public import NIOCore

/// Keeps files in a folder, readable by the program's user alone. Nodes that share files share the folder.
public struct FolderFileStore: FileStore {
    private static let pieceSize = 256 << 10

    private let folder: String
    // Files are read and written on threads of their own: the system may keep a thread waiting.
    private let pool: WorkerPool<Void>

    /// Keeps files in a folder, which is made when the first one is written.
    public init(folder: String) {
        self.folder = folder
        pool = WorkerPool(name: "files", threads: 2, queueLimit: 256) {}
    }

    /// Writes a file beside its place, and then moves it there.
    public func write(_ bytes: [UInt8], as id: UUID) async throws {
        try await pool.run { [folder] _ in
            try Self.make(folder)
            let temporary = "\(folder)/.\(id).\(UInt64.random(in: 0 ... .max))"
            do {
                let file = try FileDescriptor(temporary, O_WRONLY | O_CREAT | O_EXCL)
                try file.write(bytes)
                try file.sync()
                guard rename(temporary, "\(folder)/\(id)") == 0 else { throw FileStoreError.last("rename") }
            } catch {
                unlink(temporary)
                throw error
            }
        }
    }

    /// Writes a new file beside its place, and then moves it there.
    public func write<Chunks: AsyncSequence & Sendable>(_ chunks: Chunks, as id: UUID) async throws -> Int
    where Chunks.Element == ByteBuffer {
        let part = partPath(id)
        do {
            let file = try await pool.run { [folder] _ in
                try Self.make(folder)
                return try FileDescriptor(part, O_WRONLY | O_CREAT | O_EXCL)
            }
            let length = try await fill(file, chunks)
            try await pool.run { [folder] _ in
                try file.sync()
                guard rename(part, "\(folder)/\(id)") == 0 else { throw FileStoreError.last("rename") }
            }
            return length
        } catch {
            // A task of its own, since this one may have been cancelled.
            _ = await Task { [pool] in try await pool.run { _ in unlink(part) } }.result
            throw error
        }
    }

    /// Gathers small chunks, so that a thread has enough to do each time.
    private func fill<Chunks: AsyncSequence & Sendable>(
        _ file: FileDescriptor, _ chunks: Chunks
    ) async throws -> Int where Chunks.Element == ByteBuffer {
        var length = 0
        var gathered: [UInt8] = []
        for try await chunk in chunks {
            gathered.append(contentsOf: chunk.readableBytesView)
            length += chunk.readableBytes
            guard gathered.count >= Self.pieceSize else { continue }
            try await pool.run { [gathered] _ in try file.write(gathered) }
            gathered.removeAll(keepingCapacity: true)
        }
        try await pool.run { [gathered] _ in try file.write(gathered) }
        return length
    }

    /// Opens a file; nil where there is none.
    public func open(_ id: UUID) async throws -> (any StoredFile)? {
        try await pool.run { [folder] _ in
            do {
                let file = try FileDescriptor("\(folder)/\(id)", O_RDONLY)
                return FolderFile(file: file, size: try file.size())
            } catch FileStoreError.system(let operation, _) where operation == FileDescriptor.missing {
                return nil
            }
        }
    }

    /// Reads a file; nil where there is none.
    public func read(_ id: UUID, limit: Int) async throws -> [UInt8]? {
        try await pool.run { [folder] _ in
            do {
                return try FileDescriptor("\(folder)/\(id)", O_RDONLY).readAll(limit: limit, id)
            } catch FileStoreError.system(let operation, _) where operation == FileDescriptor.missing {
                return nil
            }
        }
    }

    /// Removes a file and what an interrupted write has left of it.
    public func remove(_ id: UUID) async throws {
        try await pool.run { [paths = ["\(folder)/\(id)", partPath(id)]] _ in
            for path in paths {
                guard unlink(path) == 0 || errno == ENOENT else { throw FileStoreError.last("unlink") }
            }
        }
    }

    /// Where a file lies while it comes.
    private func partPath(_ id: UUID) -> String { "\(folder)/.\(id).part" }

    private static func make(_ folder: String) throws(FileStoreError) {
        var path = folder.hasPrefix("/") ? "" : "."
        for part in folder.split(separator: "/") {
            path += "/\(part)"
            guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .last("mkdir") }
        }
    }
}

private struct FolderFile: StoredFile {
    let file: FileDescriptor
    let size: Int

    func read(_ count: Int) throws -> [UInt8] { try file.read(count) }
}
