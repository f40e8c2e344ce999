/// A command that has been given to libpq.
struct InFlight {
    let command: Command
    var progress: ReplyProgress
    var result: QueryResult?
    /// Whether the caller has been told that it need not wait; what the server still sends is dropped.
    var isAnswered = false
    /// When to ask the server to stop it, should it then be running.
    var cancelAt = MonotonicTime.distantFuture

    init(_ command: Command, _ progress: ReplyProgress) {
        self.command = command
        self.progress = progress
    }
}
