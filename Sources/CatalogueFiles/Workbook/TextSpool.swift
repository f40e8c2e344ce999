/// Bytes that are written once and then read from any place; all but the last of them lie in a file without a name.
final class TextSpool {
    private static let tailSize = 256 * 1024
    private static let windowSize = 4096

    private let directory: String
    private var file: FileDescriptor?
    private var flushed = 0
    private var tail: [UInt8] = []
    private var window: [UInt8] = []
    private var windowStart = 0

    init(temporaryDirectory: String) {
        directory = temporaryDirectory
    }

    /// The number of bytes written.
    var count: Int { flushed + tail.count }

    func append(_ bytes: [UInt8]) throws(CatalogueFileError) {
        tail += bytes
        guard tail.count >= Self.tailSize else { return }
        if file == nil { file = try FileDescriptor(temporaryIn: directory) }
        try file?.write(tail)
        flushed += tail.count
        tail.removeAll(keepingCapacity: true)
    }

    /// The bytes of a range that was written. Neighbours are read from the file together.
    func text(_ range: Range<Int>) throws(CatalogueFileError) -> String {
        guard range.lowerBound < flushed else {
            return String(
                decoding: tail[(range.lowerBound - flushed)..<(range.upperBound - flushed)], as: UTF8.self)
        }
        if range.lowerBound < windowStart || range.upperBound > windowStart + window.count {
            try fill(range)
        }
        let start = range.lowerBound - windowStart
        return String(decoding: window[start..<min(window.count, start + range.count)], as: UTF8.self)
    }

    private func fill(_ range: Range<Int>) throws(CatalogueFileError) {
        let wanted = max(Self.windowSize, range.count)
        window = try file?.read(wanted, at: range.lowerBound) ?? []
        windowStart = range.lowerBound
        // What the file does not have yet is in the tail; a string never lies in both.
        guard window.count >= min(range.count, flushed - range.lowerBound) else {
            throw .unreadable(reason: "the temporary file is shorter than it was written")
        }
    }
}
