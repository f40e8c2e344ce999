import Glibc

/// An open file, closed with its last reference.
final class FileDescriptor {
    let number: CInt

    init(_ number: CInt) {
        self.number = number
    }

    /// Opens a file for reading.
    convenience init(reading path: String) throws(CatalogueFileError) {
        let number = open(path, O_RDONLY | O_CLOEXEC)
        guard number >= 0 else { throw .unreadable(reason: Self.lastFailure) }
        self.init(number)
    }

    /// Makes an empty file, or empties the one that is there.
    convenience init(writing path: String) throws(CatalogueFileError) {
        let number = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard number >= 0 else { throw .unwritable(reason: Self.lastFailure) }
        self.init(number)
    }

    /// Makes a file for reading and writing that has no name, so that nothing is left of it.
    convenience init(temporaryIn directory: String) throws(CatalogueFileError) {
        var path = Array("\(directory)/catalogue-XXXXXX".utf8CString)
        let number = mkstemp(&path)
        guard number >= 0 else { throw .unwritable(reason: Self.lastFailure) }
        unlink(path)
        _ = fcntl(number, F_SETFD, FD_CLOEXEC)
        self.init(number)
    }

    deinit {
        close(number)
    }

    /// The size of a file; nil for what has none, as a pipe.
    var size: Int? {
        var status = stat()
        guard fstat(number, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    /// At most this many of the next bytes; empty at the end.
    func read(_ count: Int) throws(CatalogueFileError) -> [UInt8] {
        try bytes(count) { Glibc.read(number, $0, $1) }
    }

    /// At most this many bytes from a place of the file.
    func read(_ count: Int, at offset: Int) throws(CatalogueFileError) -> [UInt8] {
        try bytes(count) { pread(number, $0, $1, off_t(offset)) }
    }

    private func bytes(
        _ count: Int, _ read: (UnsafeMutableRawPointer?, Int) -> Int
    ) throws(CatalogueFileError) -> [UInt8] {
        var failure: String?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            var got = read(buffer.baseAddress, count)
            while got < 0, errno == EINTR { got = read(buffer.baseAddress, count) }
            if got < 0 { failure = Self.lastFailure }
            initialized = max(0, got)
        }
        if let failure { throw .unreadable(reason: failure) }
        return bytes
    }

    /// Writes all the bytes behind those written before.
    func write(_ bytes: [UInt8]) throws(CatalogueFileError) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(number, buffer.baseAddress.map { $0 + done }, buffer.count - done)
            }
            guard count >= 0 || errno == EINTR else { throw .unwritable(reason: Self.lastFailure) }
            done += max(0, count)
        }
    }

    private static var lastFailure: String { String(cString: strerror(errno)) }
}
