@testable import Rotation

/// A night in which things happen at random.
struct RandomNight {
    /// What may happen besides singing, asking and coming.
    struct Habits {
        var duets = true
        var absence = true
        var holds = true
        var placedPins = true
        var neighbourPins = true
        var hostChoices = true
    }

    enum Event: CustomStringConvertible {
        case ask(RequestID)
        case begun(QueueEntry, QueueOrder)
        case ended
        case other(String)

        var description: String {
            switch self {
            case .ask(let request): "asked \(request.value)"
            case .begun(let entry, _): "began \(entry.request.value)"
            case .ended: "ended"
            case .other(let text): text
            }
        }
    }

    var random: SeededGenerator
    var test: TestNight
    let habits: Habits
    private(set) var history: [String] = []
    private let names = (0..<12).map { "s\($0)" }

    init(seed: UInt64, _ policy: QueuePolicy, _ habits: Habits = Habits()) {
        random = SeededGenerator(seed: seed)
        test = TestNight(policy)
        self.habits = habits
    }

    var night: VenueNight { test.night }
    /// What happened last, for failures.
    var recent: String { history.suffix(12).joined(separator: ", ") }

    mutating func step() -> Event {
        let event = happen()
        history.append("\(event)")
        return event
    }

    private mutating func happen() -> Event {
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<28: return ask(singers: 1)
        case 28..<36 where habits.duets: return ask(singers: Int.random(in: 2...4, using: &random))
        case 36..<68: return sing()
        case 68..<80 where habits.absence: return comeOrGo()
        case 80..<88 where habits.placedPins || habits.neighbourPins: return move()
        case 88..<90 where habits.hostChoices: return sing(hostChooses: true)
        case 90..<93 where habits.holds: return hold()
        case 93..<96: return reorder()
        case 96..<98: return leaveForGood()
        default: return cancel()
        }
    }

    private mutating func ask(singers count: Int) -> Event {
        let singers = Array(names.shuffled(using: &random).prefix(count))
        for name in singers {
            switch night.singers.first(where: { $0.id == test.id(name) })?.presence {
            case nil: test.join(name)
            case .removed: test.rejoin(name)
            case .present, .away: break
            }
        }
        let request = test.ask(singers[0])
        for index in test.night.requests.indices where test.night.requests[index].id == request {
            test.night.requests[index].singers = singers.map(test.id)
        }
        return .ask(request)
    }

    private mutating func sing(hostChooses: Bool = false) -> Event {
        if night.requests.contains(where: { $0.stage.isPerforming }) {
            test.end()
            return .ended
        }
        let order = night.order()
        let callable = order.callable
        guard let entry = hostChooses ? callable.randomElement(using: &random) : callable.first else {
            return .other("silence")
        }
        test.begin(entry.request)
        return .begun(entry, order)
    }

    private mutating func comeOrGo() -> Event {
        guard let singer = night.singers.randomElement(using: &random), singer.presence != .removed else {
            return .other("nobody")
        }
        let name = test.name(singer.id)
        test.set(name, singer.presence == .away ? .present : .away)
        return .other("\(name) \(singer.presence == .away ? "back" : "away")")
    }

    private mutating func leaveForGood() -> Event {
        guard let singer = night.singers.randomElement(using: &random) else { return .other("nobody") }
        test.remove(test.name(singer.id))
        return .other("\(test.name(singer.id)) gone")
    }

    private mutating func move() -> Event {
        guard let request = anyRequest(), let one = anyRequest(), let two = anyRequest() else {
            return .other("nothing")
        }
        let sung = night.performances.count
        let choice = Int.random(in: 0..<7, using: &random)
        switch choice {
        case 0: test.release(request)
        case 1 where habits.placedPins: test.pin(request, .next)
        case 2...3 where habits.placedPins:
            test.pin(request, .song(sung + Int.random(in: -1...12, using: &random)))
        case 4 where habits.neighbourPins: test.pin(request, .after(one))
        case 5 where habits.neighbourPins: test.pin(request, .before(one))
        case 6 where habits.neighbourPins: test.pin(request, .between(one, two))
        default: return .other("nothing")
        }
        return .other("moved \(request.value) by \(choice)")
    }

    private mutating func hold() -> Event {
        guard let request = night.requests.randomElement(using: &random), !request.stage.isPerforming else {
            return .other("nothing")
        }
        test.set(request.id, request.stage == .held ? .waiting : .held)
        return .other("held \(request.id.value)")
    }

    private mutating func reorder() -> Event {
        guard let singer = night.singers.randomElement(using: &random) else { return .other("nobody") }
        let own = night.requests.filter { $0.singers[0] == singer.id && !$0.stage.isPerforming }.map(\.id)
        for new in night.positions(for: singer.id, in: own.shuffled(using: &random)) ?? [] {
            for index in test.night.requests.indices where test.night.requests[index].id == new.request {
                test.night.requests[index].position = new.position
            }
        }
        return .other("\(test.name(singer.id)) reorders")
    }

    private mutating func cancel() -> Event {
        guard let request = night.requests.randomElement(using: &random) else { return .other("nothing") }
        test.cancel(request.id)
        return .other("cancelled \(request.id.value)")
    }

    private mutating func anyRequest() -> RequestID? {
        night.requests.randomElement(using: &random)?.id
    }
}
