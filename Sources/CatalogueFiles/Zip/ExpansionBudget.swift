/// Counts what an archive expands to while it expands, whatever it says of itself, and stops a bomb.
final class ExpansionBudget {
    /// Small files may expand to this much at any ratio.
    private static let free = 16 << 20

    private(set) var spent = 0
    private let limit: Int
    private let cancellation: CancellationFlag

    init(fileSize: Int, limits: CatalogueLimits, cancellation: CancellationFlag) {
        let (byRatio, overflows) = fileSize.multipliedReportingOverflow(by: limits.expansionRatio)
        limit = min(limits.expandedBytes, max(Self.free, overflows ? .max : byRatio))
        self.cancellation = cancellation
    }

    func spend(_ bytes: Int) throws {
        try cancellation.check()
        spent += bytes
        guard spent <= limit else {
            throw CatalogueFileError.tooLarge(what: "bytes when expanded", limit: limit)
        }
    }
}
