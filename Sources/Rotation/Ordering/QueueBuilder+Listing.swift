extension QueueBuilder {
    /// Lists what is on stage.
    mutating func listPerforming() {
        for request in index.requests.indices {
            guard case .performing(let isOutOfTurn) = index.requests[request].stage else { continue }
            let turn = book.record(index.singers[request], isOutOfTurn: isOutOfTurn)
            picker.sing(request)
            list(request, place: 0, turn: turn.turn, reason: .performing)
        }
    }

    /// Lists these requests as hosts' or as passed over, each with those that were put beside it.
    mutating func listWithNeighbours(_ requests: [Int]) {
        for request in board.withNeighbours(requests) where !isListed[request] {
            if let singer = index.awaySinger[request] {
                passOver(request, awaiting: singer)
            } else {
                call(request, on: .movedByHost)
            }
        }
    }

    /// Lists what is called, and has it sung for all that follows.
    mutating func call(_ request: Int, on grounds: Offer.Grounds) {
        let turn = book.record(index.singers[request], isOutOfTurn: grounds.isOutOfTurn)
        picker.sing(request)
        place += 1
        list(request, place: place, turn: turn.turn, reason: reason(request, grounds, turn))
    }

    /// Lists what is held, and what singers left behind who were removed.
    mutating func listTheRest() {
        for request in index.requests.indices where !isListed[request] && index.removedSinger[request] == nil
        {
            list(request, place: nil, turn: book.turns[index.lead(request)] + 1, reason: .held)
        }
        for request in index.requests.indices where !isListed[request] {
            let lead = index.lead(request)
            list(request, place: nil, turn: book.turns[lead] + 1, reason: .removed(index.singerIDs[lead]))
        }
    }

    private mutating func passOver(_ request: Int, awaiting singer: Int) {
        let lead = index.lead(request)
        let isLeadAlone = index.singers[request].allSatisfy { $0 == lead || index.presence[$0] != .away }
        let keptPlace = place + 1 + (lead == singer ? passedOver[lead] : 0)
        let turn = book.turns[lead] + 1 + passedOver[lead] / book.songsPerTurn
        if lead == singer, isLeadAlone { passedOver[lead] += 1 }
        list(
            request, place: nil, turn: turn,
            reason: .away(index.singerIDs[singer], keepsPlace: keptPlace))
    }

    private func reason(_ request: Int, _ grounds: Offer.Grounds, _ turn: TurnBook.Entry) -> Reason {
        let lead = index.singerIDs[index.lead(request)]
        return switch grounds {
        case .arrival: .arrival
        case .turn: .turn(of: lead, number: turn.turn, song: turn.song)
        case .newSinger: .newSinger(lead)
        case .together(let singer): .together(asSoonAs: index.singerIDs[singer])
        case .movedByHost: .movedByHost
        }
    }

    private mutating func list(_ request: Int, place: Int?, turn: Int, reason: Reason) {
        isListed[request] = true
        listed.append(request)
        entries.append(
            QueueEntry(request: index.requests[request].id, place: place, turn: turn, reason: reason))
    }
}
