/// The shared connections for one kind of statement, with the commands that none of them has taken yet.
///
/// Statements that only read have connections of their own, so that they never wait behind a commit that waits for the
/// disk, or behind a row that somebody else has locked.
struct SharedLane {
    /// What its statements do.
    enum Kind: Int {
        case reading, writing
    }

    /// Where its connections stand.
    let places: Range<Int>
    var queue = RingBuffer<Command>()

    /// The lanes by their kind's number, with so many connections each.
    static func both(connections: Int) -> [SharedLane] {
        let connections = max(connections, 1)
        return [
            SharedLane(places: 0..<connections), SharedLane(places: connections..<2 * connections),
        ]
    }
}

extension Command {
    /// The kind of shared connections that it may run on.
    var lane: SharedLane.Kind {
        switch operation {
        case .describe(let prepared), .execute(let prepared, _):
            prepared.statement.isReader ? .reading : .writing
        case .script, .copyData, .copyEnd, .listen: .writing
        }
    }
}
