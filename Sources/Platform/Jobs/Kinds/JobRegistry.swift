/// The kinds of jobs that a worker knows, and the ones that it enqueues by the clock.
public struct JobRegistry: Sendable {
    /// The handlers by the names of their kinds.
    let handlers: [String: JobHandler]
    /// The periodic jobs.
    let periodic: [PeriodicJob]

    /// Takes one handler for each kind; of two for one kind the later counts.
    public init(handlers: [JobHandler], periodic: [PeriodicJob] = []) {
        self.handlers = Dictionary(handlers.map { ($0.kind, $0) }) { $1 }
        self.periodic = periodic
    }

    /// The names of the kinds, sorted.
    public var kinds: [String] { handlers.keys.sorted() }
}
