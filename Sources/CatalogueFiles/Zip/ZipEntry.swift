import CZip

/// The expanded bytes of an entry, piece by piece; its checksum is checked at the end.
final class ZipEntry {
    private static let pieceSize = 64 * 1024

    private let entry: OpaquePointer
    /// An entry does not outlive its archive.
    private let archive: ZipArchive
    private let budget: ExpansionBudget

    init(_ entry: OpaquePointer, of archive: ZipArchive, budget: ExpansionBudget) {
        self.entry = entry
        self.archive = archive
        self.budget = budget
    }

    deinit {
        zip_fclose(entry)
    }

    /// The next piece; empty at the end.
    func next() throws -> [UInt8] {
        var got: zip_int64_t = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
            got = zip_fread(entry, buffer.baseAddress, zip_uint64_t(Self.pieceSize))
            count = max(0, Int(got))
        }
        guard got >= 0 else {
            throw CatalogueFileError.damaged(reason: "an entry of the archive cannot be expanded", row: nil)
        }
        try budget.spend(bytes.count)
        return bytes
    }
}
