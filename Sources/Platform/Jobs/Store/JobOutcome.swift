/// How a job ended.
public enum JobOutcome: String, Sendable, CaseIterable {
    /// Its work is done.
    case succeeded
    /// Somebody cancelled it.
    case cancelled
    /// It failed for good: the dead letters.
    case dead
}
