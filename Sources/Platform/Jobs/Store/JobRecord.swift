public import CoreTypes
import NIOCore
public import Postgres
import SpecRuntime

/// A job as it stands in the database.
public struct JobRecord: Sendable {
    /// Where a job is on its way.
    public enum State: String, Sendable {
        /// Its time has not come.
        case scheduled
        /// It waits for a worker.
        case ready
        /// A worker has it.
        case running
        /// It has ended well.
        case succeeded
        /// It has been cancelled.
        case cancelled
        /// It has failed for good.
        case dead
    }

    /// One failure of a job.
    public struct Failure: Sendable, Equatable {
        /// The attempt that failed, from 1.
        public let attempt: Int
        /// The lease of the node on which it failed; nil where no node was involved.
        public let node: UUID?
        /// What was wrong.
        public let error: String
    }

    /// The job's id.
    public let id: Int64
    /// The job's kind.
    public let kind: String
    /// Where it is on its way.
    public let state: State
    /// The attempts made so far.
    public let attempt: Int
    /// The most attempts there are.
    public let maximumAttempts: Int
    /// When it is or was to start; the time of its enqueueing once it has ended.
    public let runAt: Timestamp
    /// When it was enqueued.
    public let enqueuedAt: Timestamp
    /// When it ended.
    public let finishedAt: Timestamp?
    /// The latest 20 failures, the oldest first.
    public let failures: [Failure]
}

extension JobRecord: RowDecodable {
    /// Reads a row of the statement that looks at a job.
    public init(from row: inout RowReader) throws(RowDecodingError) {
        id = try row.int64()
        kind = try row.text()
        guard let state = State(rawValue: try row.text()) else {
            throw row.failure("it is no state of a job")
        }
        self.state = state
        attempt = Int(try row.int32())
        maximumAttempts = Int(try row.int32())
        runAt = try row.timestamp()
        enqueuedAt = try row.timestamp()
        finishedAt = try row.optionalTimestamp()
        failures = Self.failures(try row.json())
    }

    private static func failures(_ json: [UInt8]) -> [Failure] {
        var violations: [Violation] = []
        guard case .array(let entries) = decodeJSON(ByteBuffer(bytes: json), &violations, { $0.value() })
        else { return [] }
        return entries.compactMap { entry in
            guard case .object(let members) = entry else { return nil }
            let payload = JobPayload(members: Dictionary(members) { first, _ in first })
            guard let attempt = try? payload.int64("attempt"), let error = try? payload.text("error") else {
                return nil
            }
            return Failure(attempt: Int(attempt), node: try? payload.uuid("node"), error: error)
        }
    }
}
