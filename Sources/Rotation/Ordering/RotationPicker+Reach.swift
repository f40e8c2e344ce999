extension RotationPicker {
    /// Who is due next, and whether a new singer is let in ahead of somebody who has waited longer.
    mutating func reachNext(
        _ book: TurnBook, _ passedOver: inout [Int]
    ) -> (singer: Int, isEarly: Bool)? {
        let isValid = { [rank, isReached] (singer: Int, entry: Int) in
            rank[singer] == entry && !isReached[singer]
        }
        let regular = regulars.first(where: isValid)
        guard let newcomer = newcomers.first(where: isValid) else {
            if regular != nil { regulars.removeFirst() }
            return regular.map { ($0.singer, false) }
        }
        guard let regular, regular.rank < newcomer.rank else {
            newcomers.removeFirst()
            return (newcomer.singer, false)
        }
        guard case .spread(let every) = newSingers, book.turnsSinceNewSinger >= every else {
            regulars.removeFirst()
            return (regular.singer, false)
        }
        newcomers.removeFirst()
        let ahead = regulars.singers(aheadOf: newcomer.rank, where: isValid)
        return (newcomer.singer, reachWhoWaits(ahead, &passedOver))
    }

    /// Reaches those who have nothing to sing alone now, up to the first who does: a new singer is let in
    /// ahead of that one, and not of partners whom others wait for.
    ///
    /// - Returns: Whether there is such a one.
    private mutating func reachWhoWaits(_ singers: [Int], _ passedOver: inout [Int]) -> Bool {
        for singer in singers where index.presence[singer] != .away {
            if offer(at: singer, isEarly: false, &passedOver) != nil {
                isReached[singer] = false
                return true
            }
        }
        return false
    }

    /// What is sung now that this singer is reached.
    mutating func offer(at singer: Int, isEarly: Bool, _ passedOver: inout [Int]) -> Offer? {
        if index.presence[singer] == .away {
            passOver(singer, songs: songsPerTurn, &passedOver)
            return nil
        }
        isReached[singer] = true
        if isNew[singer] { newReached += 1 }
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

    /// The next song of a turn that is not over: one that the same singer sings alone and had asked for
    /// before the last one ended.
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
        offered = Offered(offer: offer, rank: nextRank)
        return offer
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
