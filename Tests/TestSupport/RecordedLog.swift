public import Logging
import Synchronization

/// Keeps what is logged.
public final class RecordedLog: Sendable {
    private let lines = Mutex<[String]>([])

    /// Begins with nothing.
    public init() {}

    /// Level and message of each line, with the metadata that was given to it.
    public var recorded: [String] { lines.withLock { $0 } }

    /// A logger whose lines are kept.
    public func logger() -> Logger {
        Logger(label: "test") { [self] _ in RecordingHandler(log: self) }
    }

    private struct RecordingHandler: LogHandler {
        let log: RecordedLog
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.debug

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let details = event.metadata.map { " \($0)" } ?? ""
            log.lines.withLock { $0.append("\(event.level): \(event.message)\(details)") }
        }
    }
}
