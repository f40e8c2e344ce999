/// What each override means tonight, and which of them cannot be honoured.
struct PinSpots {
    /// Where a request goes.
    enum Spot {
        /// So many songs from now, the next being 1.
        case place(Int)
        /// Behind a song of tonight, by its number.
        case behindSung(Int)
        case behind(Int)
        case ahead(Int)

        /// The request in line that it goes with.
        var anchor: Int? {
            switch self {
            case .behind(let anchor), .ahead(let anchor): anchor
            case .place, .behindSung: nil
            }
        }
    }

    private let index: NightIndex
    /// The number of each song of tonight, those on stage included.
    private var songs: [RequestID: Int] = [:]
    private(set) var honoured: [(request: Int, spot: Spot)] = []
    private(set) var ignored: [IgnoredPin] = []

    init(_ pins: [Pin], _ index: NightIndex) {
        self.index = index
        for sung in index.performances { songs[sung.request] = songs.count }
        for request in index.requests where request.stage.isPerforming { songs[request.id] = songs.count }
        var sources: [Pin] = []
        var seen: Set<RequestID> = []
        for pin in pins.sorted(by: { $0.isNewer(than: $1) }) where songs[pin.request] == nil {
            guard let request = index.numbers[pin.request], index.isInLine(request) else {
                ignored.append(IgnoredPin(pin: pin, cause: .requestNotWaiting))
                continue
            }
            guard seen.insert(pin.request).inserted else {
                ignored.append(IgnoredPin(pin: pin, cause: .replaced))
                continue
            }
            guard let spot = spot(pin.placement) else {
                ignored.append(IgnoredPin(pin: pin, cause: .neighbourNotWaiting))
                continue
            }
            honoured.append((request, spot))
            sources.append(pin)
        }
        breakCircles(sources)
        ignored.sort { $0.pin.isNewer(than: $1.pin) }
    }

    private func spot(_ placement: Pin.Placement) -> Spot? {
        switch placement {
        case .next: return .place(1)
        case .song(let number):
            let (place, overflow) = number.subtractingReportingOverflow(songs.count)
            return .place(overflow ? 1 : max(1, place))
        case .after(let id): return spot(behind: id)
        case .before(let id): return line(id).map(Spot.ahead)
        case .between(let first, let second): return spot(behind: first) ?? line(second).map(Spot.ahead)
        }
    }

    private func spot(behind id: RequestID) -> Spot? {
        line(id).map(Spot.behind) ?? songs[id].map(Spot.behindSung)
    }

    private func line(_ id: RequestID) -> Int? {
        index.numbers[id].flatMap { index.isInLine($0) ? $0 : nil }
    }

    /// Leaves out the oldest pin of each circle.
    private mutating func breakCircles(_ sources: [Pin]) {
        var entry: [Int: Int] = [:]
        for (number, pin) in honoured.enumerated() { entry[pin.request] = number }
        var visit = Array(repeating: 0, count: honoured.count)
        var dropped: Set<Int> = []
        for start in honoured.indices {
            var path: [Int] = []
            var next: Int? = start
            while let current = next, visit[current] == 0 {
                visit[current] = start + 1
                path.append(current)
                next = honoured[current].spot.anchor.flatMap { entry[$0] }
            }
            guard let end = next, visit[end] == start + 1 else { continue }
            // Entries are numbered from the newest.
            if let oldest = path.drop(while: { $0 != end }).max() { dropped.insert(oldest) }
        }
        for number in dropped {
            ignored.append(IgnoredPin(pin: sources[number], cause: .contradiction))
        }
        honoured = honoured.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
    }
}

extension QueueRequest.Stage {
    /// Whether it is on stage.
    var isPerforming: Bool {
        if case .performing = self { true } else { false }
    }
}
