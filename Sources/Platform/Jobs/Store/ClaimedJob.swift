import CoreTypes
import Postgres

/// A job that this node has claimed.
struct ClaimedJob: Sendable {
    let id: Int64
    let kind: String
    let payloadVersion: Int
    let payload: [UInt8]
    let priority: Int32
    let runAt: Timestamp
    let attempt: Int
    let maximumAttempts: Int
    /// Claims so far with this one; it tells this claim from every other of the job.
    let starts: Int64
    let isCancelRequested: Bool
    let enqueuedAt: Timestamp
    let lease: UUID

    var context: JobContext {
        JobContext(
            id: id, kind: kind, attempt: attempt, maximumAttempts: maximumAttempts, mayBeRepeat: starts > 1,
            enqueuedAt: enqueuedAt, node: lease)
    }

    /// The order in which claimed jobs are run.
    static func precedes(_ left: ClaimedJob, _ right: ClaimedJob) -> Bool {
        (left.priority, left.runAt, left.id) < (right.priority, right.runAt, right.id)
    }
}

extension ClaimedJob: RowDecodable {
    init(from row: inout RowReader) throws(RowDecodingError) {
        id = try row.int64()
        kind = try row.text()
        payloadVersion = Int(try row.int32())
        payload = try row.json()
        priority = try row.int32()
        runAt = try row.timestamp()
        attempt = Int(try row.int32())
        maximumAttempts = Int(try row.int32())
        starts = try row.int64()
        isCancelRequested = try row.bool()
        enqueuedAt = try row.timestamp()
        lease = try row.uuid()
    }
}
