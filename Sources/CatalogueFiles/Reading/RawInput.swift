/// The bytes of a file as they are, counted and limited.
final class RawInput {
    private static let pieceSize = 64 * 1024

    /// The file's size in bytes; nil where it is not known.
    let size: Int?
    /// The bytes read so far.
    private(set) var count = 0
    private let file: FileDescriptor?
    private let pull: () throws -> [UInt8]
    private let limits: CatalogueLimits
    private let cancellation: CancellationFlag

    init(_ input: CatalogueInput, limits: CatalogueLimits, cancellation: CancellationFlag) throws {
        self.limits = limits
        self.cancellation = cancellation
        switch input {
        case .file(let path):
            let descriptor = try FileDescriptor(reading: path)
            file = descriptor
            size = descriptor.size
            pull = { try descriptor.read(Self.pieceSize) }
        case .pieces(let size, let next):
            file = nil
            self.size = size
            pull = next
        }
        if let size { try check(size) }
    }

    /// The next piece; empty at the end.
    func next() throws -> [UInt8] {
        try cancellation.check()
        let bytes = try pull()
        count += bytes.count
        try check(count)
        return bytes
    }

    /// The whole of it as a file that can be read from any place; `stream` has what was not read yet.
    func wholeFile(rest stream: ByteStream, temporaryDirectory: String) throws -> FileDescriptor {
        if let file, file.size != nil { return file }
        let copy = try FileDescriptor(temporaryIn: temporaryDirectory)
        while case let bytes = try stream.next(), !bytes.isEmpty { try copy.write(bytes) }
        return copy
    }

    private func check(_ count: Int) throws(CatalogueFileError) {
        guard count <= limits.fileBytes else { throw .tooLarge(what: "bytes", limit: limits.fileBytes) }
    }
}
