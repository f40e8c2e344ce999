import CoreTypes

@testable import Rotation

/// A night that a test makes happen step by step, with names for singers and songs.
struct TestNight {
    var night: VenueNight
    /// Minutes since the night began; each step takes one.
    private(set) var minutes: Int64 = 0
    private(set) var songs: [RequestID: String] = [:]
    private var lastPosition: Int64 = 0
    private var lastRevision: Int64 = 0

    init(_ policy: QueuePolicy) {
        night = VenueNight(policy: policy)
    }

    mutating func tick() -> Timestamp {
        minutes += 1
        return Timestamp(microsecondsSinceEpoch: minutes * 60_000_000)
    }

    mutating func join(_ names: String...) {
        for name in names { night.singers.append(QueueSinger(id: id(name), joinedAt: tick())) }
    }

    mutating func set(_ name: String, _ presence: QueueSinger.Presence) {
        for index in night.singers.indices where night.singers[index].id == id(name) {
            night.singers[index].presence = presence
        }
    }

    /// Takes somebody out of the queue for good.
    mutating func remove(_ name: String) {
        let singer = id(name)
        let departure = night.departure(of: singer)
        night.requests.removeAll { departure.takenOut.contains($0.id) }
        for index in night.requests.indices where departure.goingOnWithout.contains(night.requests[index].id)
        {
            night.requests[index].singers.removeAll { $0 == singer }
        }
        set(name, .removed)
    }

    mutating func rejoin(_ name: String) {
        let singer = id(name)
        night.singers.removeAll { $0.id == singer }
        join(name)
    }

    /// Asks for a song; whoever is not known joins now. The song is called "Ana 1" after its first singer
    /// unless it is named.
    @discardableResult
    mutating func ask(_ names: String..., song: String? = nil) -> RequestID {
        let now = tick()
        for name in names where !night.singers.contains(where: { $0.id == id(name) }) {
            night.singers.append(QueueSinger(id: id(name), joinedAt: now))
        }
        lastPosition += 1
        let request = RequestID(lastPosition)
        let number = songs.values.count { $0.hasPrefix(names[0] + " ") } + 1
        songs[request] = song ?? "\(names[0]) \(number)"
        night.requests.append(
            QueueRequest(id: request, singers: names.map(id), position: lastPosition, requestedAt: now))
        return request
    }

    mutating func cancel(_ request: RequestID) {
        night.requests.removeAll { $0.id == request }
    }

    mutating func set(_ request: RequestID, _ stage: QueueRequest.Stage) {
        for index in night.requests.indices where night.requests[index].id == request {
            night.requests[index].stage = stage
        }
    }

    mutating func pin(_ request: RequestID, _ placement: Pin.Placement) {
        lastRevision += 1
        night.pins.removeAll { $0.request == request }
        night.pins.append(Pin(request: request, placement: placement, revision: lastRevision))
    }

    mutating func release(_ request: RequestID) {
        night.pins.removeAll { $0.request == request }
    }

    /// Puts a request on stage: the next one, or the host's choice.
    @discardableResult
    mutating func begin(_ choice: RequestID? = nil) -> RequestID? {
        let next = night.order().callable.first
        guard let request = choice ?? next?.request else { return nil }
        let isOutOfTurn = request != next?.request || next?.reason == .movedByHost
        set(request, .performing(outOfTurn: isOutOfTurn))
        return request
    }

    /// What is on stage has been sung.
    mutating func end() {
        let now = tick()
        for request in night.requests {
            guard case .performing(let isOutOfTurn) = request.stage else { continue }
            night.performances.append(
                Performance(
                    request: request.id, singers: request.singers, endedAt: now, isOutOfTurn: isOutOfTurn))
        }
        night.requests.removeAll { $0.stage.isPerforming }
    }

    /// Has so many songs sung, each the next one then; returns what they were.
    @discardableResult
    mutating func sing(_ count: Int = 1) -> [String] {
        (0..<count).compactMap { _ in
            let request = begin()
            end()
            return request.flatMap { songs[$0] }
        }
    }

    /// The songs that will be called, in order.
    var line: [String] {
        night.order().callable.map { songs[$0.request] ?? "?" }
    }

    func entry(_ request: RequestID) -> QueueEntry? {
        night.order().entries.first { $0.request == request }
    }

    func place(_ request: RequestID) -> Int? {
        entry(request)?.place
    }

    func standing(_ name: String) -> SingerStanding? {
        night.order().singers.first { $0.singer == id(name) }
    }

    /// The reason of a song, in words.
    func reason(_ request: RequestID) -> String? {
        entry(request)?.reason.text(name)
    }

    /// A name of up to eight bytes as an id, and back.
    func id(_ name: String) -> SingerID {
        SingerID(UUID(high: 1, low: name.utf8.reduce(0) { $0 << 8 | UInt64($1) }))
    }

    func name(_ id: SingerID) -> String {
        let bytes = (0..<8).reversed().map { UInt8(truncatingIfNeeded: id.value.low >> ($0 * 8)) }
        return String(decoding: bytes.drop { $0 == 0 }, as: UTF8.self)
    }
}
