/// How a handler ends an attempt that did not fail; one that did throws.
public enum JobResult: Sendable, Equatable {
    /// The work is done.
    case done
    /// Not now: try again after a while. This attempt does not count.
    case snooze(Duration)
}

/// Thrown by a handler where another attempt cannot help: the job goes to the dead letters at once.
public struct PermanentJobFailure: Error, Sendable, CustomStringConvertible {
    /// Why; kept in the job's history, so that it must hold no secret.
    public let description: String

    /// Says why.
    public init(_ description: String) {
        self.description = description
    }
}
