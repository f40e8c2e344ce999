/// First come, first served.
struct ArrivalPicker: TurnPicker {
    private let index: NightIndex
    private let line: [Int]
    private var head = 0

    init(_ index: NightIndex, _ board: PinBoard) {
        self.index = index
        // Requests are numbered in the order of arrival.
        line = index.requests.indices.filter { index.isInLine($0) && !board.isPinned[$0] }
    }

    mutating func offer(_ book: TurnBook, passedOver: inout [Int]) -> Offer? {
        while head < line.count {
            let request = line[head]
            if index.awaySinger[request] == nil { return Offer(request: request, grounds: .arrival) }
            passedOver.append(request)
            head += 1
        }
        return nil
    }

    mutating func sing(_ request: Int) {
        if head < line.count, line[head] == request { head += 1 }
    }
}
