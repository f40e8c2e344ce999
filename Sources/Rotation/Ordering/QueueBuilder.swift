/// Puts the order together: what is on stage, what hosts have moved, and between these what the policy picks.
struct QueueBuilder<Picker: TurnPicker> {
    let index: NightIndex
    let board: PinBoard
    var book: TurnBook
    var picker: Picker
    var placed: PlacedPins
    /// The place of the last entry that is called.
    var place = 0
    var entries: [QueueEntry] = []
    /// By entry: the number of its request.
    var listed: [Int] = []
    /// By request.
    var isListed: [Bool]
    /// By singer: requests passed over because they alone are away.
    var passedOver: [Int]

    init(_ index: NightIndex, _ board: PinBoard, _ book: TurnBook, _ picker: Picker) {
        self.index = index
        self.board = board
        self.book = book
        self.picker = picker
        placed = PlacedPins(board)
        isListed = Array(repeating: false, count: index.requests.count)
        passedOver = Array(repeating: 0, count: index.singerIDs.count)
        entries.reserveCapacity(index.requests.count)
        listed.reserveCapacity(index.requests.count)
    }

    consuming func build() -> QueueOrder {
        listPerforming()
        let turns = book.turns
        listWithNeighbours(board.overdue)
        while listNext() {}
        listTheRest()
        return QueueOrder(
            entries: entries, singers: Standings(index, entries, listed, turns).standings,
            ignoredPins: board.ignored)
    }

    /// Lists what is called next, with what is passed over ahead of it and what hosts put beside it.
    ///
    /// Whatever a host put ahead of the policy's choice is listed first, and the choice is made again then:
    /// it may have been the same singer's.
    private mutating func listNext() -> Bool {
        if let pinned = placed.next(at: place + 1) {
            listWithNeighbours([pinned])
            return true
        }
        let last = place
        var absent: [Int] = []
        let offer = picker.offer(book, passedOver: &absent)
        listWithNeighbours(absent)
        if let offer { listWithNeighbours(board.ahead[offer.request].reversed()) }
        if place != last { return true }
        guard let offer else {
            guard let pinned = placed.nearest() else { return false }
            listWithNeighbours([pinned])
            return true
        }
        call(offer.request, on: offer.grounds)
        listWithNeighbours(board.behind[offer.request])
        return true
    }
}
