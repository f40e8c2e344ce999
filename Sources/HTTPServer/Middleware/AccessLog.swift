import NIOCore
import SpecRuntime

/// One JSON line for each answer, collected per event loop and handed to the writer in batches.
struct AccessLog {
    /// One answered request, as the log tells it.
    struct Entry {
        let method: HTTPMethod
        /// The operation's index; nil where none took the request.
        let operation: Int?
        let status: Int
        let nanoseconds: Int64
        let bytesSent: Int
        let clientAddress: String
        let requestID: String
    }

    private static let batchBytes = 32 * 1024
    private let writer: LogWriter
    /// The constant middle of a line by operation index; the last one is for requests without an operation.
    private let middles: [[UInt8]]
    private var batch: [UInt8] = []
    private var lines = 0

    /// Renders the constant parts of every operation's line.
    init(writer: LogWriter, operations: [OperationDescription]) {
        self.writer = writer
        middles =
            operations.map { Self.middle(operation: $0.id, route: $0.pathTemplate) }
            + [Self.middle(operation: "", route: "")]
        batch.reserveCapacity(Self.batchBytes + 1024)
    }

    /// Adds a line; true when it is the first of a batch, which ``flush()`` must then follow soon.
    mutating func append(_ entry: Entry, clock: LoopClock, wallNanoseconds: Int64) -> Bool {
        let isFirst = batch.isEmpty
        render(entry, clock.isoSeconds, milliseconds: Int(wallNanoseconds / 1_000_000 % 1_000))
        lines += 1
        if batch.count < Self.batchBytes { return isFirst }
        flush()
        return false
    }

    /// Hands the batch to the writer.
    mutating func flush() {
        guard !batch.isEmpty else { return }
        writer.write(batch, lines: lines)
        batch.removeAll(keepingCapacity: true)
        lines = 0
    }

    private mutating func render(_ entry: Entry, _ isoSeconds: [UInt8], milliseconds: Int) {
        let level: StaticString = entry.status >= 500 ? "ERROR" : "INFO"
        JSONLine.appendStart(isoSeconds: isoSeconds, milliseconds: milliseconds, level: level, to: &batch)
        batch += middles[entry.operation ?? middles.count - 1]
        batch.append(contentsOf: entry.method.rawValue.utf8)
        JSONLine.append("\",\"status\":", to: &batch)
        JSONLine.appendInteger(Int64(entry.status), to: &batch)
        JSONLine.append(",\"durationMs\":", to: &batch)
        JSONLine.appendThousandths(entry.nanoseconds / 1_000, to: &batch)
        JSONLine.append(",\"bytesSent\":", to: &batch)
        JSONLine.appendInteger(Int64(entry.bytesSent), to: &batch)
        JSONLine.append(",\"clientAddress\":\"", to: &batch)
        batch.append(contentsOf: entry.clientAddress.utf8)
        JSONLine.append("\",\"requestId\":\"", to: &batch)
        batch.append(contentsOf: entry.requestID.utf8)
        JSONLine.append("\"}\n", to: &batch)
    }

    private static func middle(operation: String, route: String) -> [UInt8] {
        var bytes: [UInt8] = []
        JSONLine.append(",\"message\":\"request\",\"operation\":", to: &bytes)
        JSONLine.appendQuoted(operation, to: &bytes)
        JSONLine.append(",\"route\":", to: &bytes)
        JSONLine.appendQuoted(route, to: &bytes)
        JSONLine.append(",\"method\":\"", to: &bytes)
        return bytes
    }
}
