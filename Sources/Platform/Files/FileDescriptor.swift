import CoreTypes
import Glibc

/// An open file, closed when it goes.
final class FileDescriptor: Sendable {
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

    /// Writes the bytes behind those that were written before.
    func write(_ bytes: [UInt8]) throws(FileStoreError) {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
            guard count >= 0 || errno == EINTR else { throw .last("write") }
            written += max(0, count)
        }
    }

    /// Waits until the disk has what was written.
    func sync() throws(FileStoreError) {
        guard fsync(number) == 0 else { throw .last("fsync") }
    }

    /// The file's length in bytes.
    func size() throws(FileStoreError) -> Int {
        var status = stat()
        guard fstat(number, &status) == 0 else { throw .last("stat") }
        return Int(status.st_size)
    }

    /// At most this many of the next bytes; empty at the end.
    func read(_ count: Int) throws(FileStoreError) -> [UInt8] {
        while true {
            var isInterrupted = false
            var failed = false
            let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
                let got = Glibc.read(number, buffer.baseAddress, buffer.count)
                isInterrupted = got < 0 && errno == EINTR
                failed = got < 0
                initialized = max(0, got)
            }
            if isInterrupted { continue }
            guard !failed else { throw .last("read") }
            return bytes
        }
    }

    /// The whole file.
    func readAll(limit: Int, _ id: UUID) throws(FileStoreError) -> [UInt8] {
        let size = try size()
        guard size <= limit else { throw .tooLarge(id) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        while bytes.count < size {
            let part = try read(min(Self.chunk, size - bytes.count))
            if part.isEmpty { break }
            bytes += part
        }
        return bytes
    }
}

extension FileStoreError {
    /// What the system said last.
    static func last(_ operation: String) -> FileStoreError {
        switch errno {
        case ENOSPC, EDQUOT: .full
        default: .system(operation: operation, reason: String(cString: strerror(errno)))
        }
    }
}
