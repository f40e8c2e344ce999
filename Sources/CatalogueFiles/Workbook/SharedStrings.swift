/// The table of a workbook's strings (ECMA-376 Part 1 §18.4.9), which cells refer to by number.
///
/// A catalogue of a million songs has two million of them; they lie in a file, and memory holds where each begins.
final class SharedStrings {
    private let spool: TextSpool
    private let limit: Int
    private var ends: [UInt32] = []

    init(limits: CatalogueLimits, temporaryDirectory: String) {
        spool = TextSpool(temporaryDirectory: temporaryDirectory)
        limit = limits.sharedStrings
    }

    func append(_ bytes: [UInt8]) throws(CatalogueFileError) {
        guard ends.count < limit else {
            throw .tooLarge(what: "strings in the workbook's table", limit: limit)
        }
        try spool.append(bytes)
        guard let end = UInt32(exactly: spool.count) else {
            throw .tooLarge(what: "bytes in the workbook's table of strings", limit: Int(UInt32.max))
        }
        ends.append(end)
    }

    /// A string; nil where the table has none of this number.
    func string(_ index: Int) throws(CatalogueFileError) -> String? {
        guard ends.indices.contains(index) else { return nil }
        return try spool.text((index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index]))
    }
}
