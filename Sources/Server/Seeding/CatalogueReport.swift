/// Says what a load came to.
enum CatalogueReport {
    /// The outcome in lines: loaded and duplicate rows, then the skipped ones with their reasons.
    static func lines(_ outcome: CatalogueLoader.Outcome) -> [String] {
        let tally = outcome.tally
        var lines = [
            "\(ProgressBar.grouped(outcome.loaded)) of \(ProgressBar.grouped(tally.rows)) rows loaded into system "
                + "'\(outcome.system.name)', \(ProgressBar.grouped(outcome.duplicates)) duplicates, "
                + "\(ProgressBar.grouped(tally.skippedRows)) skipped"
        ]
        let reasons = tally.skipped.sorted { ($1.value, $0.key.description) < ($0.value, $1.key.description) }
        lines += reasons.map { "  \(ProgressBar.grouped($0.value)) skipped: \($0.key)" }
        let first = tally.firstSkipped.sorted { $0.line < $1.line }
        lines += first.map { "  line \($0.line): \($0.reason)" }
        if tally.skippedRows > first.count {
            lines.append("  and \(ProgressBar.grouped(tally.skippedRows - first.count)) more")
        }
        return lines
    }
}
