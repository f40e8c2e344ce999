/// Where hosts have put requests, with contradictions settled: the newer override wins.
struct PinBoard {
    /// By request: a host has moved it, and that is honoured.
    private(set) var isPinned: [Bool]
    /// Right behind what was sung, or is being sung: due now, in this order.
    private(set) var overdue: [Int] = []
    /// At a place of their own, newest first, counted from the next song as 1.
    private(set) var placed: [(request: Int, place: Int)] = []
    /// By request: what stands right behind it, nearest first.
    private(set) var behind: [[Int]]
    /// By request: what stands right ahead of it, nearest first.
    private(set) var ahead: [[Int]]
    /// What cannot be honoured, newest first.
    private(set) var ignored: [IgnoredPin] = []

    init(_ pins: [Pin], _ index: NightIndex) {
        let count = index.requests.count
        isPinned = Array(repeating: false, count: count)
        behind = Array(repeating: [], count: count)
        ahead = Array(repeating: [], count: count)
        guard !pins.isEmpty else { return }
        let spots = PinSpots(pins, index)
        ignored = spots.ignored
        var overdue: [(request: Int, anchor: Int)] = []
        // Newest first, so each list is in that order.
        for (request, spot) in spots.honoured {
            isPinned[request] = true
            switch spot {
            case .place(let place): placed.append((request, place))
            case .behindSung(let song): overdue.append((request, song))
            case .behind(let anchor): behind[anchor].append(request)
            case .ahead(let anchor): ahead[anchor].append(request)
            }
        }
        // Behind the latest song first, and there the newest pin.
        self.overdue = overdue.enumerated()
            .sorted { ($1.element.anchor, $0.offset) < ($0.element.anchor, $1.offset) }
            .map(\.element.request)
    }

    /// These requests, each with what stands beside it, in order.
    func withNeighbours(_ requests: [Int]) -> [Int] {
        var result: [Int] = []
        var open = requests.reversed().map { (request: $0, isOpened: false) }
        while let (request, isOpened) = open.popLast() {
            if isOpened {
                result.append(request)
                continue
            }
            // What is pushed last comes out first: those ahead from the farthest to the nearest.
            open += behind[request].reversed().map { ($0, false) }
            open.append((request, true))
            open += ahead[request].map { ($0, false) }
        }
        return result
    }
}
