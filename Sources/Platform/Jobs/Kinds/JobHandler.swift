/// What is done with the jobs of one kind.
public struct JobHandler: Sendable {
    let kind: String
    let policy: JobPolicy
    let run: @Sendable (ClaimedJob) async -> JobAttempt

    /// Handles a kind's jobs.
    ///
    /// `body` is cancelled where the job's time is up, the job is cancelled, or the worker stops; it should end
    /// soon then, since it keeps its place on the node until it does. What it throws is kept in the job's history by
    /// its `description`, which must hold no secret.
    public init<Kind: JobKind>(
        _ type: Kind.Type, policy: JobPolicy? = nil,
        _ body: @escaping @Sendable (Kind, JobContext) async throws -> JobResult
    ) {
        kind = Kind.name
        self.policy = policy ?? Kind.policy
        run = { claimed in
            do {
                let job = try Kind.read(claimed)
                switch try await body(job, claimed.context) {
                case .done: return .succeeded
                case .snooze(let pause): return .snoozed(pause)
                }
            } catch let error as JobPayloadError {
                return .failed("the payload cannot be read: \(error)", isPermanent: true)
            } catch let error as PermanentJobFailure {
                return .failed(error.description, isPermanent: true)
            } catch {
                return .failed("\(error)", isPermanent: false)
            }
        }
    }
}

/// How one attempt of a job ended, as the handler tells it.
enum JobAttempt: Sendable, Equatable {
    case succeeded
    case snoozed(Duration)
    case failed(String, isPermanent: Bool)
}

extension JobKind {
    /// Reads a claimed job; versions newer than this program's are refused.
    fileprivate static func read(_ job: ClaimedJob) throws(JobPayloadError) -> Self {
        guard 1...payloadVersion ~= job.payloadVersion else {
            throw JobPayloadError(
                "it has version \(job.payloadVersion), this program knows 1 to \(payloadVersion)")
        }
        return try Self(reading: JobPayload(json: job.payload), version: job.payloadVersion)
    }
}
