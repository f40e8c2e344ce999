/// Everything that decides the order of a venue's queue: what its host set, who is there, what they asked for
/// and what they sang tonight.
///
/// No array needs an order, and nothing in them is relied on: of singers, requests, performances and pins
/// that are given twice one counts, whichever order they stand in; singers who only requests know are present
/// and joined with the first of these; a pin that cannot be honoured is reported and left out.
public struct VenueNight: Hashable, Sendable {
    /// How the venue orders its queue.
    public var policy: QueuePolicy
    /// Who sings tonight.
    public var singers: [QueueSinger]
    /// What is waiting, held or being sung.
    public var requests: [QueueRequest]
    /// What was sung tonight, all of it.
    public var performances: [Performance]
    /// What hosts have moved, of those requests.
    public var pins: [Pin]

    /// Describes a night.
    public init(
        policy: QueuePolicy, singers: [QueueSinger] = [], requests: [QueueRequest] = [],
        performances: [Performance] = [], pins: [Pin] = []
    ) {
        self.policy = policy
        self.singers = singers
        self.requests = requests
        self.performances = performances
        self.pins = pins
    }

    /// The order in which the queue will be sung if nothing else happens.
    ///
    /// Every request is in it once. Equal nights have equal orders; when the first song is sung, the rest is
    /// the order of what is left. Takes time in proportion to n log n for n requests, singers and
    /// performances.
    public func order() -> QueueOrder {
        let index = NightIndex(self)
        let board = PinBoard(pins, index)
        let book = TurnBook(index, songsPerTurn: policy.songsPerTurn)
        switch policy.discipline {
        case .firstCome:
            return QueueBuilder(index, board, book, ArrivalPicker(index, board)).build()
        case .rotation:
            let picker = RotationPicker(index, board, book, policy)
            return QueueBuilder(index, board, book, picker).build()
        }
    }
}
