/// What a command still has to hear from the server before it is complete.
struct ReplyProgress {
    enum Event {
        /// A result that is not an error.
        case success
        case error
        /// The server skipped this step, since an earlier one of the command failed.
        case skipped
        /// No further result of this step.
        case end
        /// The server is ready for the next command of the pipeline.
        case synchronized
        /// The server waits for the rows of a `COPY`.
        case copyStarted
    }

    enum Action: Equatable {
        case ignore
        /// The result is the command's, unless a later one replaces it.
        case keep
        /// The command is complete.
        case complete
        /// The result is the command's and completes it.
        case keepAndComplete
    }

    /// The steps before the one whose result counts: 1 where the statement is prepared first.
    private var preliminaries: Int
    private let isPipelined: Bool
    private var failed = false

    private init(preliminaries: Int, isPipelined: Bool) {
        self.preliminaries = preliminaries
        self.isPipelined = isPipelined
    }

    /// A command of the pipeline, which ends with its own synchronization.
    static func pipelined(preparing: Bool) -> ReplyProgress {
        ReplyProgress(preliminaries: preparing ? 1 : 0, isPipelined: true)
    }

    /// A command that has the connection to itself and may have several results.
    static let exclusive = ReplyProgress(preliminaries: 0, isPipelined: false)

    mutating func receive(_ event: Event) -> Action {
        switch event {
        case .success:
            if preliminaries > 0 {
                preliminaries -= 1
                return .ignore
            }
            return failed ? .ignore : .keep
        case .error:
            if failed { return .ignore }
            failed = true
            return .keep
        case .skipped: return .ignore
        case .end: return isPipelined ? .ignore : .complete
        case .synchronized: return isPipelined ? .complete : .ignore
        case .copyStarted: return .keepAndComplete
        }
    }
}
