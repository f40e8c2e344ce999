import Glibc

/// A folder into which messages are written instead of being sent, one file each. A repeat replaces its file.
struct MessageFolder: Sendable {
    let path: String
    /// Files are written off the event loops, one after another.
    private let pool = WorkerPool<Void>(name: "message folder", threads: 1, queueLimit: 256) {}

    init(path: String) {
        self.path = path
    }

    /// Writes a file that is complete as soon as it has its name; only its owner can read it.
    func write(_ bytes: [UInt8], name: String) async throws {
        try await pool.run { [path] _ in
            try Self.makeFolder(path)
            try Self.write(bytes, to: "\(path)/\(name)", by: "\(path)/.\(name).part")
        }
    }

    private static func write(_ bytes: [UInt8], to target: String, by draft: String) throws(TransportFailure)
    {
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw failure("open a file in the mail folder") }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count > 0 else {
                let error = failure("write to the mail folder")
                close(file)
                throw error
            }
            rest = rest.dropFirst(count)
        }
        let isDone = fsync(file) == 0
        guard close(file) == 0, isDone, rename(draft, target) == 0 else {
            throw failure("finish a file in the mail folder")
        }
    }

    /// Makes the folder and those above it where they are missing.
    private static func makeFolder(_ path: String) throws(TransportFailure) {
        var place = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            place += "/" + part
            guard mkdir(place, 0o700) == 0 || errno == EEXIST || access(place, F_OK) == 0 else {
                throw failure("make the mail folder")
            }
        }
    }

    private static func failure(_ action: String) -> TransportFailure {
        let reason = strerror(errno).map { String(cString: $0) } ?? "error \(errno)"
        return TransportFailure("could not \(action): \(reason)")
    }
}
