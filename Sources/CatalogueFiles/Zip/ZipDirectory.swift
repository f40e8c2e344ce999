/// Looks at the end of a zip archive (APPNOTE.TXT §4.3.14 and §4.3.16).
enum ZipDirectory {
    private static let endSignature: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    private static let largeEndSignature: [UInt8] = [0x50, 0x4B, 0x06, 0x06]
    /// The end record with the longest comment, and the records of ZIP64 before it.
    private static let tailSize = 22 + 65_535 + 20 + 56

    /// Refuses an archive that says it has more entries than the limit.
    ///
    /// libzip makes a list of all entries as it opens an archive, and 64 MiB of directory are a million of them. Each
    /// place that could be an end record is looked at, since a comment may hold more than one.
    static func check(_ file: FileDescriptor, limit: Int) throws(CatalogueFileError) {
        let size = file.size ?? 0
        let start = max(0, size - tailSize)
        var tail: [UInt8] = []
        while case let bytes = try file.read(tailSize, at: start + tail.count), !bytes.isEmpty {
            tail += bytes
        }
        guard tail.count >= 22 else { return }
        for index in 0...(tail.count - 4) where tail[index] == 0x50 {
            let rest = tail[index...]
            var count: UInt64 = 0
            if rest.starts(with: endSignature) {
                count = number(rest, at: 10, bytes: 2)
                // All ones say that the record of ZIP64 has the number.
                if count == 0xFFFF { count = 0 }
            } else if rest.starts(with: largeEndSignature) {
                count = number(rest, at: 32, bytes: 8)
            }
            guard count <= limit else { throw .tooLarge(what: "entries in the archive", limit: limit) }
        }
    }

    private static func number(_ bytes: ArraySlice<UInt8>, at offset: Int, bytes width: Int) -> UInt64 {
        let field = bytes.dropFirst(offset).prefix(width)
        return field.count == width ? field.reversed().reduce(0) { $0 << 8 | UInt64($1) } : 0
    }
}
