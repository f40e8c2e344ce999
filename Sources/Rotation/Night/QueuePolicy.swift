/// How a venue orders its queue; every number is within its range.
public struct QueuePolicy: Hashable, Sendable {
    /// What decides who is next.
    public enum Discipline: Hashable, Sendable {
        /// Requests in the order in which they came, whoever sings them.
        case firstCome
        /// Turns go singer by singer; whoever has waited longest since singing is next.
        case rotation
    }

    /// Where somebody enters the rotation who has not sung tonight.
    public enum NewSingers: Hashable, Sendable {
        /// Behind everybody who sang before they came.
        case end
        /// As with ``end``, but no later than after this many turns of singers who have sung already, 1 to
        /// 10, counted from the last new singer. So one new singer at most is let in between as many turns,
        /// and nobody waits longer than with ``end`` for being new.
        case spread(every: Int)
    }

    /// What ``songsPerTurn`` may be.
    public static let songsPerTurnRange = 1...5
    /// What ``NewSingers/spread(every:)`` may say.
    public static let spreadRange = 1...10

    /// Requests in the order in which they came.
    public static let firstCome = QueuePolicy(discipline: .firstCome, songsPerTurn: 1, newSingers: .end)

    /// What decides who is next.
    public let discipline: Discipline
    /// How many songs in a row a singer may sing before the turn passes on; 1 under ``Discipline/firstCome``,
    /// which knows no turns.
    public let songsPerTurn: Int
    /// Where new singers enter the rotation.
    public let newSingers: NewSingers

    /// A rotation.
    ///
    /// - Throws: ``QueuePolicyError`` where a number is out of its range.
    public static func rotation(
        songsPerTurn: Int = 1, newSingers: NewSingers = .end
    ) throws(QueuePolicyError) -> QueuePolicy {
        guard songsPerTurnRange ~= songsPerTurn else { throw .songsPerTurn(songsPerTurn) }
        if case .spread(let every) = newSingers, !(spreadRange ~= every) { throw .spread(every) }
        return QueuePolicy(discipline: .rotation, songsPerTurn: songsPerTurn, newSingers: newSingers)
    }

    private init(discipline: Discipline, songsPerTurn: Int, newSingers: NewSingers) {
        self.discipline = discipline
        self.songsPerTurn = songsPerTurn
        self.newSingers = newSingers
    }
}

/// Why a policy is none, with the number that is out of its range.
public enum QueuePolicyError: Error, Hashable, Sendable {
    /// Songs per turn are 1 to 5.
    case songsPerTurn(Int)
    /// New singers are spread between 1 to 10 turns.
    case spread(Int)
}
