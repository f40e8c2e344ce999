extension RotationPicker {
    /// Who is due next, and whether a new singer is let in ahead of somebody who has waited longer.
    mutating func reachNext(_ book: TurnBook) -> (singer: Int, isEarly: Bool)? {
        if let (singer, rank) = repeated {
            repeated = nil
            if self.rank[singer] == rank { return (singer, false) }
        }
        let isValid = { [rank, isReached] (singer: Int, entry: Int) in
            rank[singer] == entry && !isReached[singer]
        }
        let regular = regulars.first(where: isValid)
        let newcomer = newcomers.first(where: isValid)
        guard let newcomer else {
            if regular != nil { regulars.removeFirst() }
            return regular.map { ($0.singer, false) }
        }
        if let regular, regular.rank < newcomer.rank, !letsIn(after: book.turnsSinceNewSinger) {
            regulars.removeFirst()
            return (regular.singer, false)
        }
        newcomers.removeFirst()
        let isEarly = regulars.contains(aheadOf: newcomer.rank) { isValid($0, $1) && hasSong($0) }
        return (newcomer.singer, isEarly)
    }

    /// What is sung now that this singer is reached.
    mutating func offer(at singer: Int, isEarly: Bool, _ passedOver: inout [Int]) -> Offer? {
        if index.presence[singer] == .away {
            passOver(singer, songs: songsPerTurn, &passedOver)
            return nil
        }
        isReached[singer] = true
        skipAbsentPartners(singer, &passedOver)
        let first = past[singer] < own[singer].count ? own[singer][past[singer]] : nil
        if let first, index.singers[first].count > 1 { begin(first) }
        shared[singer].removeAll { isSung[$0] }
        let begun = shared[singer].filter { isReached[index.lead($0)] }
        let ready = begun.filter { index.singers[$0].allSatisfy { isReached[$0] } }
        if let longest = ready.min(by: { rank[index.lead($0)] < rank[index.lead($1)] }) {
            let isOwn = index.lead(longest) == singer
            return Offer(request: longest, grounds: isOwn ? .turn : .together(asSoonAs: singer))
        }
        guard begun.isEmpty, let first else { return nil }
        return Offer(request: first, grounds: isEarly ? .newSinger : .turn)
    }

    /// The next song of a turn that is not over: one that the same singer sings alone and had asked for before
    /// the last one ended.
    mutating func continueTurn(_ book: TurnBook, _ passedOver: inout [Int]) -> Offer? {
        guard let turn = book.openTurn, turn.songs < songsPerTurn else { return nil }
        let lead = turn.lead
        let isAway = index.presence[lead] == .away
        let rest = own[lead][past[lead]...]
        guard let first = rest.first(where: { isAway || index.awaySinger[$0] == nil }),
            index.singers[first].count == 1,
            turn.endedAt.map({ index.requests[first].requestedAt <= $0 }) ?? true
        else { return nil }
        if isAway {
            if !hasCheckedAbsentTurn { passOver(lead, songs: songsPerTurn - turn.songs, &passedOver) }
            hasCheckedAbsentTurn = true
            return nil
        }
        skipAbsentPartners(lead, &passedOver)
        let offer = Offer(request: first, grounds: .turn)
        offered = Offered(offer: offer, singer: lead, rank: nextRank)
        return offer
    }

    private func hasSong(_ singer: Int) -> Bool {
        own[singer][past[singer]...].contains { index.awaySinger[$0] == nil }
    }

    private func letsIn(after turns: Int) -> Bool {
        if case .spread(let every) = newSingers { turns >= every } else { false }
    }

    /// Lists what somebody who is away would sing now. Nobody else's turn depends on it.
    private mutating func passOver(_ singer: Int, songs: Int, _ passedOver: inout [Int]) {
        var count = 0
        while past[singer] < own[singer].count, count < songs {
            let request = own[singer][past[singer]]
            if count > 0, index.singers[request].count > 1 { break }
            passedOver.append(request)
            past[singer] += 1
            count += 1
        }
        if past[singer] < own[singer].count { moveToEnd(singer) }
    }

    /// Who is present goes on to their next request when a partner is away.
    private mutating func skipAbsentPartners(_ singer: Int, _ passedOver: inout [Int]) {
        while past[singer] < own[singer].count {
            let request = own[singer][past[singer]]
            guard index.awaySinger[request] != nil else { return }
            passedOver.append(request)
            past[singer] += 1
        }
    }

    /// The first singer of a shared request was reached: the others wait from now on when they are.
    private mutating func begin(_ request: Int) {
        for singer in index.singers[request] where !shared[singer].contains(request) {
            shared[singer].append(request)
        }
    }
}
