import Glibc

/// Reads a file piece by piece.
final class FileChunks {
    private static let chunkSize = 256 * 1024

    /// The file's length in bytes; 0 for a pipe.
    let size: Int
    private let descriptor: CInt
    private let path: String

    /// Opens the file; `-` is the standard input.
    init(path: String) throws(CatalogueError) {
        self.path = path
        descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
        var status = stat()
        size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    }

    deinit {
        close(descriptor)
    }

    /// The next bytes; empty at the end.
    func next() throws(CatalogueError) -> [UInt8] {
        var failure: CInt = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { buffer, count in
            var got = read(descriptor, buffer.baseAddress, buffer.count)
            while got < 0 && errno == EINTR {
                got = read(descriptor, buffer.baseAddress, buffer.count)
            }
            failure = got < 0 ? errno : 0
            count = max(0, got)
        }
        guard failure == 0 else { throw .unreadable(path: path, reason: String(cString: strerror(failure))) }
        return bytes
    }
}
