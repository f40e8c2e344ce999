/// Turns a text file's bytes into UTF-8. What cannot be decoded becomes U+FFFD, or stays as it is in UTF-8.
final class TextDecoder {
    /// How many bytes from the first one that is not ASCII decide about the encoding.
    private static let sampleSize = 64 * 1024

    private let raw: ByteStream
    /// The encoding; nil as long as all was ASCII.
    private(set) var encoding: TextEncoding?
    private var utf16: UTF16Decoder?

    /// - Parameter named: the encoding, if the caller knows it.
    init(_ raw: ByteStream, named: TextEncoding?) throws {
        self.raw = raw
        let start = try raw.peek(4096)
        let mark = EncodingDetection.byteOrderMark(start)
        encoding = named ?? mark?.encoding ?? EncodingDetection.utf16(start)
        if let mark, mark.encoding == encoding { raw.drop(mark.length) }
        switch encoding {
        case .utf16LittleEndian: utf16 = UTF16Decoder(isBigEndian: false)
        case .utf16BigEndian: utf16 = UTF16Decoder(isBigEndian: true)
        default: break
        }
    }

    /// The next piece; empty at the end.
    func next() throws -> [UInt8] {
        while true {
            var bytes = try raw.next()
            if encoding == nil { try decide(&bytes) }
            let text = decode(bytes)
            // A piece may end within its first character.
            if !text.isEmpty || bytes.isEmpty { return text }
        }
    }

    private func decode(_ bytes: [UInt8]) -> [UInt8] {
        switch encoding {
        case nil, .utf8: bytes
        case .windows1252: Windows1252.utf8(bytes)
        case .utf16LittleEndian, .utf16BigEndian:
            bytes.isEmpty ? utf16?.finish() ?? [] : utf16?.decode(bytes) ?? []
        }
    }

    /// Reads on behind the first byte that is not ASCII and settles the encoding.
    private func decide(_ bytes: inout [UInt8]) throws {
        guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else { return }
        while bytes.count - first < Self.sampleSize, case let more = try raw.next(), !more.isEmpty {
            bytes += more
        }
        encoding = EncodingDetection.eightBit(bytes[first...])
    }
}
