/// What a client's connections are doing, for metrics.
public struct PoolStatistics: Sendable, Equatable {
    /// The open connections of every kind.
    public var open = 0
    /// The open connections that have nothing to do.
    public var idle = 0
    /// The connections that transactions hold.
    public var leased = 0
    /// The statements and transactions that wait for a connection.
    public var queued = 0
    /// The commands completed since the start.
    public var commands: UInt64 = 0
    /// The commands that failed since the start.
    public var errors: UInt64 = 0
    /// The connections that were opened again after a loss.
    public var reconnects: UInt64 = 0

    /// The statistics of a client that has done nothing.
    public init() {}
}
