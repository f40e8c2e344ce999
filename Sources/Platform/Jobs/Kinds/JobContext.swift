public import CoreTypes

/// What a handler gets to know of the attempt that it makes.
public struct JobContext: Sendable {
    /// The job's id.
    public let id: Int64
    /// The job's kind.
    public let kind: String
    /// Which attempt this is, from 1.
    public let attempt: Int
    /// How many attempts there are at most.
    public let maximumAttempts: Int
    /// Whether an earlier run of this job may have done some or all of the work: it failed, put the job off, or
    /// its worker was lost. Jobs are done at least once; a handler whose work must not happen twice looks here.
    public let mayBeRepeat: Bool
    /// When the job was enqueued.
    public let enqueuedAt: Timestamp
    /// The lease under which the job runs.
    public let node: UUID

    /// Whether a failure of this attempt sends the job to the dead letters.
    public var isLastAttempt: Bool { attempt >= maximumAttempts }
}
