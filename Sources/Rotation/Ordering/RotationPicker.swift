/// Turns go singer by singer, in the order of how long each has waited since singing.
///
/// Singers are reached one after the other. Who is reached sings the first of their own requests and goes to the
/// end. A request of several begins when its first singer is reached; from then on each of its singers who is
/// reached waits, and it is sung when all of them have been. So nobody sings earlier through a partner than alone.
struct RotationPicker: TurnPicker {
    /// Something offered, by whose turn, and how far the ranks had grown then.
    struct Offered {
        let offer: Offer
        let singer: Int
        let rank: Int
    }

    let index: NightIndex
    let songsPerTurn: Int
    let newSingers: QueuePolicy.NewSingers
    /// By singer: what they asked for, in their order, and how much of it is past.
    let own: [[Int]]
    var past: [Int]
    /// By singer: a number that grows with the instant since which they wait.
    var rank: [Int]
    var nextRank: Int
    /// By singer: reached since they sang last.
    var isReached: [Bool]
    /// By singer: shared requests whose first singer was reached.
    var shared: [[Int]]
    /// By request.
    var isSung: [Bool]
    var regulars = WaitingLine()
    var newcomers = WaitingLine()
    var offered: Offered?
    /// To be reached again, before anybody else, unless they sing before.
    var repeated: (singer: Int, rank: Int)?
    var hasCheckedAbsentTurn = false

    init(_ index: NightIndex, _ board: PinBoard, _ book: TurnBook, _ policy: QueuePolicy) {
        self.index = index
        songsPerTurn = policy.songsPerTurn
        newSingers = policy.newSingers
        let count = index.singerIDs.count
        var own: [[Int]] = Array(repeating: [], count: count)
        var takesPart = Array(repeating: false, count: count)
        for request in index.requests.indices where index.isInLine(request) && !board.isPinned[request] {
            own[index.lead(request)].append(request)
            for singer in index.singers[request] { takesPart[singer] = true }
        }
        self.own = own
        past = Array(repeating: 0, count: count)
        rank = Self.ranks(index)
        nextRank = count
        isReached = Array(repeating: false, count: count)
        shared = Array(repeating: [], count: count)
        isSung = Array(repeating: false, count: index.requests.count)
        let singerOfRank = rank.indices.sorted { [rank] in rank[$0] < rank[$1] }
        for singer in singerOfRank where takesPart[singer] {
            if book.turns[singer] == 0 {
                newcomers.append(singer, rank: rank[singer])
            } else {
                regulars.append(singer, rank: rank[singer])
            }
        }
    }

    mutating func offer(_ book: TurnBook, passedOver: inout [Int]) -> Offer? {
        if let offered {
            let singers = index.singers[offered.offer.request]
            if singers.allSatisfy({ rank[$0] < offered.rank }) { return offered.offer }
            withdraw(offered)
        }
        if let continuation = continueTurn(book, &passedOver) { return continuation }
        while let (singer, isEarly) = reachNext(book) {
            if let offer = offer(at: singer, isEarly: isEarly, &passedOver) {
                offered = Offered(offer: offer, singer: singer, rank: nextRank)
                return offer
            }
        }
        return nil
    }

    mutating func sing(_ request: Int) {
        let singers = index.singers[request]
        for singer in singers.count > 1 ? singers.sorted() : singers { moveToEnd(singer) }
        let lead = singers[0]
        if past[lead] < own[lead].count, own[lead][past[lead]] == request { past[lead] += 1 }
        isSung[request] = true
        if offered?.offer.request == request { offered = nil }
    }

    mutating func moveToEnd(_ singer: Int) {
        rank[singer] = nextRank
        nextRank += 1
        isReached[singer] = false
        regulars.append(singer, rank: rank[singer])
    }

    /// A singer of what was offered has sung something else: whoever was reached for it is reached again.
    private mutating func withdraw(_ offered: Offered) {
        self.offered = nil
        guard rank[offered.singer] < offered.rank else { return }
        isReached[offered.singer] = false
        repeated = (offered.singer, rank[offered.singer])
    }

    /// Numbers singers by since when they wait: their last song, or their joining where that was later; then by
    /// the order of the songs, then by id.
    private static func ranks(_ index: NightIndex) -> [Int] {
        var since = index.joinedAt.map { (time: $0, song: 0) }
        for (number, sung) in index.performances.enumerated() {
            for singer in sung.singers where sung.endedAt >= since[singer].time {
                since[singer] = (sung.endedAt, number + 1)
            }
        }
        var ranks = Array(repeating: 0, count: since.count)
        let order = since.indices.sorted {
            (since[$0].time, since[$0].song, $0) < (since[$1].time, since[$1].song, $1)
        }
        for (rank, singer) in order.enumerated() { ranks[singer] = rank }
        return ranks
    }
}
