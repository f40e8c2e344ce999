/// How a node works.
public struct JobWorkerConfiguration: Sendable {
    /// How many jobs run at a time, at least 1.
    public var concurrency: Int
    /// How many more jobs the node takes while all its places are in use, so that quick ones follow one another
    /// without a round trip. They wait behind what runs here even when another node is idle, so that this is 0
    /// unless jobs are many and short.
    public var prefetch = 0
    /// How often the node looks for ready jobs without having been told of any.
    public var pollInterval: Duration = .seconds(1)
    /// For how long the node's lease holds; renewed three times in that while.
    public var lease: Duration = .seconds(30)
    /// How often the node looks for jobs whose worker was lost.
    public var rescueInterval: Duration = .seconds(5)
    /// How long a ready job may be of a kind that no node has known all the while before it goes to the dead
    /// letters.
    public var unknownKindGrace: Duration = .seconds(3600)

    /// Takes the defaults for the rest.
    public init(concurrency: Int = 16) {
        self.concurrency = max(concurrency, 1)
    }
}
