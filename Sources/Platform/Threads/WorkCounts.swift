/// What became of the work given to a ``WorkerPool``.
struct WorkCounts: Sendable, Equatable {
    /// Pieces of work in the queue now.
    var waiting = 0
    /// Pieces of work that a thread has taken so far.
    var started: UInt64 = 0
    /// Pieces of work refused because the queue was full.
    var refused: UInt64 = 0
    /// Pieces of work whose caller gave up while they waited.
    var cancelled: UInt64 = 0
}
