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
    /// No line is longer: its middle, a request id of 128 bytes, an address, four numbers, constant text.
    private let lineBound: Int
    private var batch: [UInt8]
    private var used = 0
    private var lines = 0

    /// Renders the constant parts of every operation's line.
    init(writer: LogWriter, operations: [OperationDescription]) {
        self.writer = writer
        middles =
            operations.map { Self.middle(operation: $0.id, route: $0.pathTemplate) }
            + [Self.middle(operation: "", route: "")]
        lineBound = 512 + (middles.map(\.count).max() ?? 0)
        batch = [UInt8](repeating: 0, count: Self.batchBytes + lineBound)
    }

    /// Adds a line; true when it is the first of a batch, which ``flush()`` must then follow soon.
    mutating func append(_ entry: Entry, isoSeconds: [UInt8], wallNanoseconds: Int64) -> Bool {
        let isFirst = used == 0
        let milliseconds = Int(wallNanoseconds / 1_000_000 % 1_000)
        batch.withUnsafeMutableBytes { memory in
            var cursor = WireCursor(UnsafeMutableRawBufferPointer(rebasing: memory[used...]))
            Self.render(entry, middles, isoSeconds, milliseconds, &cursor)
            used += cursor.count
        }
        lines += 1
        if used < Self.batchBytes { return isFirst }
        flush()
        return false
    }

    /// Hands the batch to the writer.
    mutating func flush() {
        guard used > 0 else { return }
        writer.write(batch[..<used], lines: lines)
        used = 0
        lines = 0
    }

    private static func render(
        _ entry: Entry, _ middles: [[UInt8]], _ isoSeconds: [UInt8], _ milliseconds: Int,
        _ cursor: inout WireCursor
    ) {
        cursor.append("{\"time\":\"")
        cursor.append(isoSeconds)
        cursor.append(".")
        cursor.append(threeDigits: milliseconds)
        cursor.append(entry.status >= 500 ? "Z\",\"level\":\"ERROR\"" : "Z\",\"level\":\"INFO\"")
        cursor.append(middles[entry.operation ?? middles.count - 1])
        cursor.append(entry.method.rawValue)
        cursor.append("\",\"status\":")
        cursor.append(decimal: entry.status)
        cursor.append(",\"durationMs\":")
        cursor.append(decimal: Int(entry.nanoseconds / 1_000_000))
        cursor.append(".")
        cursor.append(threeDigits: Int(entry.nanoseconds / 1_000 % 1_000))
        cursor.append(",\"bytesSent\":")
        cursor.append(decimal: entry.bytesSent)
        cursor.append(",\"clientAddress\":\"")
        cursor.append(entry.clientAddress)
        cursor.append("\",\"requestId\":\"")
        cursor.append(entry.requestID)
        cursor.append("\"}\n")
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
