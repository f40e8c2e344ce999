import CZip
import Glibc

/// The entries of a zip archive. Nothing is ever unpacked to a path that an archive names.
final class ZipArchive {
    private let archive: OpaquePointer
    private let budget: ExpansionBudget

    /// Opens the archive in a file, whose directory of entries is counted before libzip makes a list of it.
    init(_ file: FileDescriptor, limits: CatalogueLimits, budget: ExpansionBudget) throws(CatalogueFileError)
    {
        try ZipDirectory.check(file, limit: limits.archiveEntries)
        // libzip closes the descriptor that it gets once the archive is open.
        let descriptor = dup(file.number)
        var code: CInt = 0
        guard descriptor >= 0, let archive = zip_fdopen(descriptor, 0, &code) else {
            if descriptor >= 0 { close(descriptor) }
            throw .damaged(reason: "it is no whole zip archive", row: nil)
        }
        self.archive = archive
        self.budget = budget
        guard zip_get_num_entries(archive, 0) <= limits.archiveEntries else {
            throw .tooLarge(what: "entries", limit: limits.archiveEntries)
        }
    }

    deinit {
        zip_discard(archive)
    }

    /// The size that an entry says it expands to; nil where there is no such entry. Only good for guessing.
    func declaredSize(_ name: String) -> Int? {
        var status = zip_stat_t()
        guard zip_stat(archive, name, zip_flags_t(ZIP_FL_NOCASE), &status) == 0 else { return nil }
        return Int(clamping: status.size)
    }

    /// Opens an entry; nil where there is none of this name.
    func entry(_ name: String) throws(CatalogueFileError) -> ZipEntry? {
        let index = zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE))
        guard index >= 0 else { return nil }
        var status = zip_stat_t()
        guard zip_stat_index(archive, zip_uint64_t(index), 0, &status) == 0 else {
            throw .damaged(reason: "an entry of the archive cannot be found", row: nil)
        }
        guard Int32(status.encryption_method) == ZIP_EM_NONE else { throw .encrypted }
        guard [ZIP_CM_STORE, ZIP_CM_DEFLATE].contains(Int32(status.comp_method)) else {
            throw .unsupported(kind: "a workbook packed by an unusual method; save it again as .xlsx")
        }
        guard let entry = zip_fopen_index(archive, zip_uint64_t(index), 0) else {
            throw .damaged(reason: "an entry of the archive cannot be opened", row: nil)
        }
        return ZipEntry(entry, of: self, budget: budget)
    }
}
