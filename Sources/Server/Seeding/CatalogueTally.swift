import Synchronization

/// What has become of a catalogue's rows so far; shared by the reader and the progress bar.
final class CatalogueTally: Sendable {
    /// How many skipped rows are kept with their line.
    static let kept = 20

    struct Counts: Equatable, Sendable {
        /// Bytes read of the file.
        var bytes = 0
        /// Rows read, the header not among them.
        var rows = 0
        /// Rows skipped, by reason.
        var skipped: [SkippedRow.Reason: Int] = [:]
        /// The first of them.
        var firstSkipped: [SkippedRow] = []

        var skippedRows: Int { skipped.values.reduce(0, +) }
    }

    private let state = Mutex(Counts())

    var counts: Counts {
        state.withLock { $0 }
    }

    func read(bytes: Int) {
        state.withLock { $0.bytes += bytes }
    }

    func readRow() {
        state.withLock { $0.rows += 1 }
    }

    func skip(line: Int, _ reason: SkippedRow.Reason) {
        state.withLock { counts in
            counts.skipped[reason, default: 0] += 1
            if counts.firstSkipped.count < Self.kept {
                counts.firstSkipped.append(SkippedRow(line: line, reason: reason))
            }
        }
    }
}
