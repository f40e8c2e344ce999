import NIOCore

/// Cuts a message of parts (RFC 2046 §5.1) as its bytes come, however they are cut themselves.
///
/// Lines may end in LF alone. What stands before the first boundary and behind the last one is left out.
struct MultipartParser: Sendable {
    /// What comes next in a message.
    enum Event: Equatable {
        /// A part begins; the text is its header section.
        case part(header: String)
        /// Bytes of the current part.
        case content(ByteBuffer)
        /// The current part has ended.
        case partEnd
        /// The last boundary was seen.
        case end
    }

    private enum State {
        case preamble, boundary, header, content, ended
    }

    /// The most bytes of a part's header section.
    static let maximumHeaderBytes = 8192
    /// The most spaces and tabs behind a boundary.
    private static let maximumPadding = 256
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    /// A line feed, two hyphens and the boundary. In every state the buffer begins where that may stand.
    private let delimiter: [UInt8]
    private var buffer: ByteBuffer
    private var state = State.preamble
    /// Whether the buffer's first byte is the line feed before the content.
    private var isAtContentStart = false
    private var inputHasEnded = false

    /// Starts a message.
    init(boundary: String) {
        delimiter = Array("\n--\(boundary)".utf8)
        // The first boundary may stand at the very start, as if a line had ended there.
        buffer = ByteBuffer(string: "\n")
    }

    /// Takes the next bytes of the message.
    mutating func feed(_ chunk: ByteBuffer) {
        guard state != .ended else { return }
        buffer.discardReadBytes()
        buffer.writeImmutableBuffer(chunk)
    }

    /// There are no more bytes.
    mutating func finish() { inputHasEnded = true }

    /// The next event; nil where more bytes are needed, and behind the end.
    mutating func next() throws(MultipartError) -> Event? {
        let event: Event?
        switch state {
        case .preamble: event = try skipPreamble()
        case .boundary: event = try readBoundary()
        case .header: event = try readHeader()
        case .content: event = readContent()
        case .ended: return nil
        }
        if event == nil, inputHasEnded, state != .ended { throw .truncated }
        return event
    }

    private mutating func skipPreamble() throws(MultipartError) -> Event? {
        guard let offset = offset(of: delimiter) else {
            keepTail()
            return nil
        }
        buffer.moveReaderIndex(forwardBy: offset + delimiter.count)
        state = .boundary
        return try readBoundary()
    }

    /// Reads what stands behind a boundary on its line: the mark of the last one, or the line's end.
    private mutating func readBoundary() throws(MultipartError) -> Event? {
        let bytes = buffer.readableBytesView
        if bytes.starts(with: "--".utf8) {
            state = .ended
            buffer.clear()
            return .end
        }
        if bytes.count == 1, bytes.first == UInt8(ascii: "-") { return nil }
        let padding = bytes.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
        guard padding <= Self.maximumPadding else { throw .boundaryLine }
        var rest = bytes.dropFirst(padding)
        var skipped = padding
        if rest.first == Self.carriageReturn {
            rest = rest.dropFirst()
            skipped += 1
        }
        guard let byte = rest.first else { return nil }
        guard byte == Self.lineFeed else { throw .boundaryLine }
        // The line feed stays: it also begins the blank line of a part without a header.
        buffer.moveReaderIndex(forwardBy: skipped)
        state = .header
        return try readHeader()
    }

    private mutating func readHeader() throws(MultipartError) -> Event? {
        guard let (end, blank) = headerEnd() else {
            // The end of the longest header lies two bytes before its blank line's.
            guard buffer.readableBytes <= Self.maximumHeaderBytes + 2 else { throw .headerTooLong }
            return nil
        }
        guard end <= Self.maximumHeaderBytes else { throw .headerTooLong }
        guard let header = String(validating: buffer.readableBytesView.prefix(end), as: UTF8.self) else {
            throw .malformed("has a part whose header is not UTF-8")
        }
        // The blank line's end stays: a boundary may follow at once.
        buffer.moveReaderIndex(forwardBy: blank)
        isAtContentStart = true
        state = .content
        return .part(header: header)
    }

    /// Where the header's last line ends and where the blank line does; nil while that has not come.
    private func headerEnd() -> (end: Int, blank: Int)? {
        buffer.withUnsafeReadableBytes { bytes in
            for index in bytes.indices where bytes[index] == Self.lineFeed {
                var next = index + 1
                if next < bytes.count, bytes[next] == Self.carriageReturn { next += 1 }
                guard next < bytes.count else { return nil }
                if bytes[next] == Self.lineFeed { return (index, next) }
            }
            return nil
        }
    }

    private mutating func readContent() -> Event? {
        let start = isAtContentStart ? 1 : 0
        guard let offset = offset(of: delimiter) else { return passContent(from: start) }
        var end = offset
        if end > start,
            buffer.getInteger(at: buffer.readerIndex + end - 1, as: UInt8.self) == Self.carriageReturn
        {
            end -= 1
        }
        if end > start {
            isAtContentStart = false
            return content(from: start, to: end)
        }
        buffer.moveReaderIndex(forwardBy: offset + delimiter.count)
        isAtContentStart = false
        state = .boundary
        return .partEnd
    }

    /// Gives all bytes that cannot belong to a boundary.
    private mutating func passContent(from start: Int) -> Event? {
        let end = buffer.readableBytes - delimiter.count
        guard end > start else { return nil }
        isAtContentStart = false
        return content(from: start, to: end)
    }

    private mutating func content(from start: Int, to end: Int) -> Event? {
        buffer.moveReaderIndex(forwardBy: start)
        return buffer.readSlice(length: end - start).map { .content($0) }
    }

    /// Leaves as many bytes as may be the beginning of a boundary.
    private mutating func keepTail() {
        buffer.moveReaderIndex(forwardBy: max(0, buffer.readableBytes - delimiter.count))
    }

    private func offset(of wanted: [UInt8]) -> Int? {
        buffer.withUnsafeReadableBytes { bytes in
            guard bytes.count >= wanted.count else { return nil }
            return wanted.withUnsafeBytes { wanted in
                for index in 0...(bytes.count - wanted.count) where bytes[index] == Self.lineFeed {
                    let candidate = UnsafeRawBufferPointer(rebasing: bytes[index..<(index + wanted.count)])
                    if candidate.elementsEqual(wanted) { return index }
                }
                return nil
            }
        }
    }
}
