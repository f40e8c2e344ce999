/// Which of the waiting jobs of one kind come first.
public enum JobPriority: Int64, Sendable, CaseIterable, Comparable {
    /// Before all others.
    case urgent = 0
    /// Somebody waits for it.
    case high = 1
    /// The usual one.
    case normal = 2
    /// When nothing else is to be done.
    case low = 3

    /// More urgent ones order first.
    public static func < (left: JobPriority, right: JobPriority) -> Bool { left.rawValue < right.rawValue }
}
