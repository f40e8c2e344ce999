/// Why a job cannot be enqueued; nothing was written then.
public enum JobError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The payload is too large.
    case payload(kind: String, JobPayloadError)
    /// The kind's name has not 1 to 100 bytes.
    case kindName(String)
    /// The text is no cron expression.
    case cron(String)
    /// The unique key has not 1 to 256 bytes.
    case uniqueKey(kind: String)
    /// A list of jobs has a unique key, which is for single ones.
    case uniqueList(kind: String)
    /// The database gave no id.
    case notEnqueued(kind: String)

    /// What is wrong, without the payload's values.
    public var description: String {
        switch self {
        case .payload(let kind, let error): "job \(kind): \(error)"
        case .kindName(let kind): "the job kind's name '\(kind)' has not 1 to 100 bytes"
        case .cron(let text): "'\(text)' is no cron expression"
        case .uniqueKey(let kind): "job \(kind): the unique key has not 1 to 256 bytes"
        case .uniqueList(let kind): "job \(kind): unique jobs are enqueued one at a time"
        case .notEnqueued(let kind): "job \(kind): the database gave no id"
        }
    }
}
