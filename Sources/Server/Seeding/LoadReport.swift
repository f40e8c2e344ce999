import CatalogueFiles

/// Says what a load came to.
enum LoadReport {
    private static let unsearchable = "artist or title has neither letters nor digits"

    /// The outcome in lines: loaded and duplicate rows, then the skipped ones with their reasons.
    static func lines(_ outcome: CatalogueLoader.Outcome) -> [String] {
        let report = outcome.report
        let skipped = report.rows - report.songs + outcome.unsearchable.count
        var lines = [
            "\(ProgressBar.grouped(outcome.loaded)) of \(ProgressBar.grouped(report.rows)) rows loaded into system "
                + "'\(outcome.system.name)', \(ProgressBar.grouped(outcome.duplicates)) duplicates, "
                + "\(ProgressBar.grouped(skipped)) skipped"
        ]
        lines += reasons(outcome).map { "  \(ProgressBar.grouped($0.count)) skipped: \($0.reason)" }
        let first = first(outcome)
        lines += first.map { "  line \($0.line): \($0.reason)" }
        let more = report.errorCount + outcome.unsearchable.count - first.count
        if more > 0 { lines.append("  and \(ProgressBar.grouped(more)) more") }
        return lines
    }

    private static func reasons(_ outcome: CatalogueLoader.Outcome) -> [(reason: String, count: Int)] {
        var counts = outcome.report.errorCounts
        if !outcome.unsearchable.isEmpty { counts[unsearchable] = outcome.unsearchable.count }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    }

    private static func first(_ outcome: CatalogueLoader.Outcome) -> [(line: Int, reason: String)] {
        let errors = outcome.report.errors.map { (line: $0.row, reason: $0.message) }
        let all = errors + outcome.unsearchable.map { (line: $0, reason: unsearchable) }
        return Array(all.sorted { $0.line < $1.line }.prefix(CatalogueLoader.keptErrors))
    }
}
