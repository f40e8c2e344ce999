/// What a command still has to hear from the server before it is complete.
struct ReplyProgress {
    enum Event {
        /// A result that is not an error.
        case success
        case error
        /// The server skipped this step, since an earlier one of its group failed.
        case skipped
        /// No further result of this step.
        case end
        /// The server is ready for the next group of the pipeline.
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

    private let isPipelined: Bool
    /// The steps that have not ended; of two, the first prepares the statement.
    private var stepsLeft: Int
    private var failed = false
    /// Whether the command is the last of its group, so that the synchronization after it completes it.
    var endsGroup = false
    /// Whether the statement was to be prepared first and was not, so that the session does not know it.
    private(set) var didNotPrepare = false
    /// Whether the server skipped the command for the failure of another one.
    private(set) var wasSkipped = false

    private init(isPipelined: Bool, steps: Int) {
        self.isPipelined = isPipelined
        stepsLeft = steps
    }

    /// A command of the pipeline.
    static func pipelined(preparing: Bool) -> ReplyProgress {
        ReplyProgress(isPipelined: true, steps: preparing ? 2 : 1)
    }

    /// A command that has the connection to itself and may have several results.
    static let exclusive = ReplyProgress(isPipelined: false, steps: 1)

    mutating func receive(_ event: Event) -> Action {
        switch event {
        case .success: return stepsLeft > 1 || failed ? .ignore : .keep
        case .error:
            if failed { return .ignore }
            failed = true
            didNotPrepare = stepsLeft > 1
            return .keep
        case .skipped:
            if !failed {
                wasSkipped = true
                didNotPrepare = didNotPrepare || stepsLeft > 1
            }
            return .ignore
        case .end: return endStep()
        case .synchronized: return .complete
        case .copyStarted: return .keepAndComplete
        }
    }

    private mutating func endStep() -> Action {
        guard isPipelined else { return .complete }
        stepsLeft -= 1
        return stepsLeft == 0 && !endsGroup ? .complete : .ignore
    }
}
