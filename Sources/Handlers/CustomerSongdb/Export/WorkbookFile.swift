import CatalogueFiles
import Glibc
import Synchronization

/// A workbook in a temporary file, which goes with it. Every call blocks, so it belongs on a thread of a pool.
final class WorkbookFile: Sendable {
    private static let pieceSize = 128 << 10

    private let folder: String
    private let writer: CatalogueWriter
    private let reading = Mutex<CInt?>(nil)

    /// Begins a workbook in a folder that nobody else can look into.
    ///
    /// - Throws: ``CatalogueFileError/unwritable(reason:)``.
    init() throws(CatalogueFileError) {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/songdb-export-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .unwritable(reason: String(cString: strerror(errno))) }
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        self.folder = folder
        var options = CatalogueWritingOptions()
        options.temporaryDirectory = folder
        do {
            writer = try CatalogueWriter(path: "\(folder)/songs.xlsx", format: .xlsx, options: options)
        } catch {
            Self.remove(folder)
            throw error
        }
    }

    deinit {
        reading.withLock { number in
            if let number { close(number) }
        }
        Self.remove(folder)
    }

    /// Adds songs.
    func write(_ songs: [CatalogueFiles.CatalogueSong]) throws {
        try writer.write(songs)
    }

    /// Puts the workbook together; it can be read then.
    func finish() throws {
        try writer.finish()
        let number = open("\(folder)/songs.xlsx", O_RDONLY | O_CLOEXEC)
        guard number >= 0 else {
            throw CatalogueFileError.unreadable(reason: String(cString: strerror(errno)))
        }
        // The open file lives on without its name, so that nothing is left of it whatever happens now.
        Self.remove(folder)
        reading.withLock { $0 = number }
    }

    /// The next bytes; empty at the end.
    func read() throws -> [UInt8] {
        try reading.withLock { number in
            guard let number else { return [] }
            while true {
                var got = 0
                let bytes = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
                    got = Glibc.read(number, buffer.baseAddress, buffer.count)
                    count = max(0, got)
                }
                if got >= 0 { return bytes }
                guard errno == EINTR else {
                    throw CatalogueFileError.unreadable(reason: String(cString: strerror(errno)))
                }
            }
        }
    }

    private static func remove(_ folder: String) {
        unlink("\(folder)/songs.xlsx")
        rmdir(folder)
    }
}
