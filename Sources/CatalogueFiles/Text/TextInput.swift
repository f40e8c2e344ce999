/// A text file as UTF-8 with line feeds.
final class TextInput {
    /// How much is looked at to find out what a file is.
    static let sampleSize = 64 * 1024

    let stream: ByteStream
    private let decoder: TextDecoder

    /// - Parameter raw: the file's bytes, from its start.
    init(_ raw: ByteStream, encoding: TextEncoding?) throws {
        let decoder = try TextDecoder(raw, named: encoding)
        self.decoder = decoder
        let text = ByteStream { try decoder.next() }
        // Lines of old Macintosh programs end in a carriage return alone.
        let start = try text.peek(Self.sampleSize)
        if start.contains(UInt8(ascii: "\r")), !start.contains(UInt8(ascii: "\n")) {
            stream = ByteStream {
                try text.next().map { $0 == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : $0 }
            }
        } else {
            stream = text
        }
    }

    /// The encoding, as far as it is known.
    var encoding: TextEncoding { decoder.encoding ?? .utf8 }
}
