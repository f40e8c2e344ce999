public import CoreTypes
import Glibc

/// Keeps files in a folder, readable by the program's user alone. Nodes that share files share the folder.
public struct FolderFileStore: FileStore {
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
                try Descriptor(temporary, O_WRONLY | O_CREAT | O_EXCL).writeAll(bytes)
                guard rename(temporary, "\(folder)/\(id)") == 0 else { throw FileStoreError.last("rename") }
            } catch {
                unlink(temporary)
                throw error
            }
        }
    }

    /// Reads a file; nil where there is none.
    public func read(_ id: UUID, limit: Int) async throws -> [UInt8]? {
        try await pool.run { [folder] _ in
            do {
                return try Descriptor("\(folder)/\(id)", O_RDONLY).readAll(limit: limit, id)
            } catch FileStoreError.system(let operation, _) where operation == Descriptor.missing {
                return nil
            }
        }
    }

    /// Removes a file; does nothing where there is none.
    public func remove(_ id: UUID) async throws {
        try await pool.run { [folder] _ in
            guard unlink("\(folder)/\(id)") == 0 || errno == ENOENT else {
                throw FileStoreError.last("unlink")
            }
        }
    }

    private static func make(_ folder: String) throws(FileStoreError) {
        var path = folder.hasPrefix("/") ? "" : "."
        for part in folder.split(separator: "/") {
            path += "/\(part)"
            guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .last("mkdir") }
        }
    }
}

/// An open file, closed when it goes.
private final class Descriptor {
    static let missing = "no such file"
    private static let chunk = 1 << 20

    private let number: CInt

    init(_ path: String, _ flags: CInt) throws(FileStoreError) {
        number = open(path, flags | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard number >= 0 else { throw .last(errno == ENOENT ? Self.missing : "open") }
    }

    deinit {
        close(number)
    }

    func writeAll(_ bytes: [UInt8]) throws(FileStoreError) {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { write(number, $0.baseAddress, $0.count) }
            guard count >= 0 || errno == EINTR else { throw .last("write") }
            written += max(0, count)
        }
        guard fsync(number) == 0 else { throw .last("fsync") }
    }

    func readAll(limit: Int, _ id: UUID) throws(FileStoreError) -> [UInt8] {
        var status = stat()
        guard fstat(number, &status) == 0 else { throw .last("stat") }
        guard status.st_size <= limit else { throw .tooLarge(id) }
        let size = Int(status.st_size)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        while bytes.count < size {
            var failed = false
            let part = [UInt8](unsafeUninitializedCapacity: min(Self.chunk, size - bytes.count)) {
                buffer, count in
                let got = read(number, buffer.baseAddress, buffer.count)
                failed = got < 0 && errno != EINTR
                count = max(0, got)
            }
            guard !failed else { throw .last("read") }
            if part.isEmpty { break }
            bytes += part
        }
        return bytes
    }
}

extension FileStoreError {
    /// What the system said last.
    fileprivate static func last(_ operation: String) -> FileStoreError {
        .system(operation: operation, reason: String(cString: strerror(errno)))
    }
}
