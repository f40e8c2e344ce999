/// Decides what becomes of a job after an attempt.
enum JobVerdict {
    /// The settlement, or nil where the node has nothing to say any more.
    ///
    /// `chance` is a random number from 0 to 1 for the jitter.
    static func settle(
        _ job: ClaimedJob, _ attempt: JobAttempt, stop: StopReason?, policy: JobPolicy, chance: Double
    ) -> JobSettlement? {
        switch (attempt, stop) {
        case (_, .leaseLost?): return nil
        case (.succeeded, _): return .end(.succeeded, error: "")
        case (.snoozed, .cancelled?), (.failed, .cancelled?):
            return .end(.cancelled, error: "cancelled while it ran")
        case (.snoozed(let pause), _):
            return .putBack(.init(pause: pause, countsAttempt: false, wasStarted: true, error: ""))
        case (.failed(let error, isPermanent: true), _): return .end(.dead, error: error)
        case (.failed, .shutdown?):
            return .putBack(.init(pause: .zero, countsAttempt: false, wasStarted: true, error: ""))
        case (.failed, .timeout?):
            return retry(job, "it took longer than \(policy.timeout)", policy, chance)
        case (.failed(let error, isPermanent: false), nil): return retry(job, error, policy, chance)
        }
    }

    private static func retry(
        _ job: ClaimedJob, _ error: String, _ policy: JobPolicy, _ chance: Double
    ) -> JobSettlement {
        // An empty text would leave no trace in the history.
        let error = error.isEmpty ? "it failed without a reason" : error
        guard job.attempt < job.maximumAttempts else { return .end(.dead, error: error) }
        let pause = policy.backoff.pause(afterAttempt: job.attempt, chance: chance)
        return .putBack(.init(pause: pause, countsAttempt: true, wasStarted: true, error: error))
    }
}
