/// Where a catalogue's bytes come from.
public enum CatalogueInput: Sendable {
    /// A file on disk.
    case file(path: String)
    /// Pieces of any size: each call gives the next, an empty one ends the file. A workbook is put into a temporary
    /// file first, since its table of contents comes last. `size` is the number of bytes, where it is known.
    case pieces(size: Int?, next: @Sendable () throws -> [UInt8])

    /// Bytes that are in memory already.
    public static func bytes(_ bytes: [UInt8]) -> CatalogueInput {
        let rest = PieceList(bytes)
        return .pieces(size: bytes.count) { rest.next() }
    }
}
