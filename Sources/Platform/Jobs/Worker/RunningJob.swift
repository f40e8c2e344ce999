/// A job that runs on this node.
struct RunningJob {
    let job: ClaimedJob
    let task: Task<Void, Never>
    let deadline: ContinuousClock.Instant
    /// Why its task was cancelled, the first reason.
    private(set) var stop: StopReason?

    init(job: ClaimedJob, task: Task<Void, Never>, deadline: ContinuousClock.Instant) {
        self.job = job
        self.task = task
        self.deadline = deadline
    }

    /// Cancels the task.
    mutating func cancel(_ reason: StopReason) {
        guard stop == nil else { return }
        stop = reason
        task.cancel()
    }
}

/// Why a running job was told to stop.
enum StopReason: Sendable, Equatable {
    /// Its attempt took too long.
    case timeout
    /// Somebody wants it cancelled.
    case cancelled
    /// The worker stops.
    case shutdown
    /// The node's lease is gone, and with it the right to say how the job ended.
    case leaseLost
}
