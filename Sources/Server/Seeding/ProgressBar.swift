import Glibc

/// One line on a terminal that is drawn over and over; nothing where there is no terminal.
final class ProgressBar {
    private static let width = 24
    private static let interval = Duration.milliseconds(100)

    private let isTerminal: Bool
    private let draw: (String) -> Void
    private let started = ContinuousClock.now
    private var lastDrawn: ContinuousClock.Instant?

    /// A bar on standard error.
    init(isTerminal: Bool = isatty(STDERR_FILENO) == 1, draw: @escaping (String) -> Void = CommandOutput.draw)
    {
        self.isTerminal = isTerminal
        self.draw = draw
    }

    /// Shows how far the reading is, at most ten times a second.
    func show(_ progress: LoadProgress) {
        let now = ContinuousClock.now
        let isComplete = progress.size.map { $0 > 0 && progress.bytes >= $0 } ?? false
        if let lastDrawn, now - lastDrawn < Self.interval, !isComplete { return }
        lastDrawn = now
        let suffix = isComplete ? ", adding them to the songbook" : ""
        line(Self.text(progress, elapsed: now - started) + suffix)
    }

    /// Takes the bar away.
    func clear() {
        line("")
    }

    static func text(_ progress: LoadProgress, elapsed: Duration) -> String {
        let seconds = max(elapsed / .seconds(1), 0.001)
        let rate = Int(Double(progress.rows) / seconds)
        let rows = "\(grouped(progress.rows)) rows, \(grouped(rate)) rows/s"
        guard let size = progress.size, size > 0 else { return rows }
        let part = min(1, Double(progress.bytes) / Double(size))
        let filled = Int(part * Double(width))
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
        return "[\(bar)] \(Int(part * 100)) %  \(rows)"
    }

    /// The number with a comma between thousands.
    static func grouped(_ number: Int) -> String {
        let digits = Array(String(number))
        let groups = stride(from: digits.count, to: 0, by: -3).map { String(digits[max(0, $0 - 3)..<$0]) }
        return groups.reversed().joined(separator: ",")
    }

    /// Returns to the line's start, writes, and erases what is left of the line before.
    private func line(_ text: String) {
        if isTerminal { draw("\r\(text)\u{1B}[K") }
    }
}
