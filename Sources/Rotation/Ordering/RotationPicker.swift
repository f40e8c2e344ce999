/// Turns go singer by singer, in the order of how long each has waited since singing.
///
/// Singers are reached one after the other. Who is reached sings the first of their own requests and goes to
/// the end. A request of several begins when its first singer is reached; from then on each of its singers
/// who is reached waits, and it is sung when all of them have been. So nobody sings earlier through a partner
/// than alone.
struct RotationPicker: TurnPicker {
    /// Something offered, and how far the ranks had grown then.
    struct Offered {
        let offer: Offer
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
    /// By singer: has not sung tonight.
    var isNew: [Bool]
    /// How many of those were reached and have not sung yet.
    var newReached = 0
    /// By singer: stands in a line until reached.
    let takesPart: [Bool]
    /// By singer: shared requests whose first singer was reached.
    var shared: [[Int]]
    /// By request.
    var isSung: [Bool]
    var regulars = WaitingLine()
    var newcomers = WaitingLine()
    var offered: Offered?
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
        isNew = book.turns.map { $0 == 0 }
        self.takesPart = takesPart
        shared = Array(repeating: [], count: count)
        isSung = Array(repeating: false, count: index.requests.count)
        lineUp()
    }

    mutating func offer(_ book: TurnBook, passedOver: inout [Int]) -> Offer? {
        if let offered {
            let singers = index.singers[offered.offer.request]
            if singers.allSatisfy({ rank[$0] < offered.rank }) { return offered.offer }
            lineUp()
        }
        if let continuation = continueTurn(book, &passedOver) { return continuation }
        while let (singer, isEarly) = reachNext(book, &passedOver) {
            if let offer = offer(at: singer, isEarly: isEarly, &passedOver) {
                offered = Offered(offer: offer, rank: nextRank)
                return offer
            }
        }
        return nil
    }

    mutating func sing(_ request: Int) {
        let singers = index.singers[request]
        let isUpset = upsetsWhoWait(request)
        for singer in singers.count > 1 ? singers.sorted() : singers {
            if isNew[singer] {
                if isReached[singer] { newReached -= 1 }
                isNew[singer] = false
            }
            moveToEnd(singer)
        }
        let lead = singers[0]
        if past[lead] < own[lead].count, own[lead][past[lead]] == request { past[lead] += 1 }
        isSung[request] = true
        if isUpset { lineUp() } else if offered?.offer.request == request { offered = nil }
    }

    mutating func moveToEnd(_ singer: Int) {
        rank[singer] = nextRank
        nextRank += 1
        isReached[singer] = false
        regulars.append(singer, rank: rank[singer])
    }

    /// Whether somebody who was reached may do something else once this is sung: when a singer of it had
    /// begun another request, for which others wait; or when it may be a while until the next new singer is
    /// let in.
    private func upsetsWhoWait(_ request: Int) -> Bool {
        if newReached > 0, newSingers != .end { return true }
        return index.singers[request].contains { singer in
            guard isReached[singer], past[singer] < own[singer].count else { return false }
            let first = own[singer][past[singer]]
            return first != request && index.singers[first].count > 1
        }
    }

    /// Has everybody reached anew, in the order in which they wait.
    private mutating func lineUp() {
        let inLine = takesPart.indices.filter {
            takesPart[$0] && (index.presence[$0] != .away || past[$0] < own[$0].count)
        }
        regulars = WaitingLine(inLine.filter { !isNew[$0] || rank[$0] >= isNew.count }, rank: rank)
        newcomers = WaitingLine(inLine.filter { isNew[$0] && rank[$0] < isNew.count }, rank: rank)
        for singer in inLine { isReached[singer] = false }
        newReached = 0
        offered = nil
    }

    /// Numbers singers by since when they wait: their last song, or their joining where that was later; then
    /// by the order of the songs, then by id.
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
