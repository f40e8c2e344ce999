/// The place of a connection that is kept open always.
struct StandingConnection {
    var state = ReconnectState(backoff: Backoff())
    var connection: Connection?
    /// Whether the place has held a connection before.
    var hasBeenOpen = false
}

/// A connection that a transaction holds, with the commands that it has not taken yet.
final class Lease {
    let id: LeaseID
    /// Nil once the connection is lost; the lease then fails whatever it is given.
    var connection: Connection?
    var backlog = RingBuffer<Command>()

    init(id: LeaseID, connection: Connection) {
        self.id = id
        self.connection = connection
    }
}
