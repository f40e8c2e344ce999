import ConformanceSupport
import Testing

/// A night at a venue: its host, guests, and what must be on OpenKJ's screen.
final class OpenKJNight {
    let world: World
    let host: TestAccount
    let key: TestKey
    let venue: JSON
    var rig: OpenKJRig
    /// Titles of what waits, in order, with the ids that OpenKJ shows.
    private(set) var waiting: [String] = []
    private var sung = 0
    private var random: Seeded

    init(_ world: World, host: TestAccount, key: TestKey, venue: JSON, rig: OpenKJRig, seed: UInt64) {
        (self.world, self.host, self.key, self.venue, self.rig) = (world, host, key, venue, rig)
        random = Seeded(state: seed)
    }

    var urlName: String { venue["urlName"]?.text ?? "" }
    var number: Int { venue["openkjVenueId"]?.integer ?? 0 }

    /// One tick of the timer, and what somebody does before it.
    func step(_ tick: Int) async throws {
        switch Int.random(in: 0..<10, using: &random) {
        case 0...2: try await ask("Song \(tick)")
        case 3: try await passOn("Song \(tick)")
        case 4...5: try await sing()
        case 6: try await rig.delete(-1)
        case 7: try await deleteTwice()
        case 8: try await shut(tick)
        default: break
        }
        try await rig.poll()
        try expectScreen(tick)
    }

    /// A guest asks for a song by telephone.
    @discardableResult
    func ask(_ title: String) async throws -> Int {
        let body = JSON.object([
            .init("artist", .string("Queen")), .init("title", .string(title)),
            .init("keyChange", .number("\(Int.random(in: -12...12, using: &random))")),
        ])
        let reply = try await world.client.send(
            HTTPCall(
                "POST", "/v1/public/venues/\(urlName)/requests",
                headers: [("Content-Type", "application/json")], body: Array(body.serialized.utf8)))
        if reply.status == 201 { waiting.append(title) }
        return reply.status
    }

    /// Another program passes a song on.
    @discardableResult
    func passOn(_ title: String) async throws -> Int {
        let body = JSON.object([
            .init("artist", .string("Queen")), .init("title", .string(title)),
            .init("singer", .string("Singer \(title)")),
        ])
        let reply = try await world.client.send(
            HTTPCall(
                "POST", "/api/venues/\(number)/requests",
                headers: key.header + [("Content-Type", "application/json")],
                body: Array(body.serialized.utf8)))
        if reply.status == 201 { waiting.append(title) }
        return reply.status
    }

    /// The song on top goes into the rotation.
    private func sing() async throws {
        guard let first = rig.requests.first else { return }
        try await rig.delete(first.id)
        waiting.removeAll { $0 == first.title }
        sung += 1
    }

    /// The operator clicks twice, and another rig of the account has the same list.
    private func deleteTwice() async throws {
        guard let some = rig.requests.randomElement(using: &random) else { return }
        var second = OpenKJRig(port: world.client.port, key: key.secret, target: "/openkj/api/")
        try await second.start()
        try await second.poll()
        #expect(second.requests == rig.requests)
        try await rig.delete(some.id)
        try await rig.delete(some.id)
        try await second.delete(some.id)
        #expect(second.complaints.isEmpty, "\(second.complaints)")
        waiting.removeAll { $0 == some.title }
        sung += 1
    }

    /// A break: nobody gets in, by no door.
    private func shut(_ tick: Int) async throws {
        try await rig.setAccepting(false)
        #expect(rig.venues.first?.isAccepting == false)
        #expect(try await ask("Shut \(tick)") == 403)
        #expect(try await passOn("Shut \(tick)") == 403)
        try await rig.setAccepting(true)
        #expect(rig.venues.first?.isAccepting == true)
    }

    func expectScreen(_ tick: Int) throws {
        #expect(rig.isInSync && rig.requests.map(\.title) == waiting, "tick \(tick)")
        #expect(rig.complaints.isEmpty && rig.errors.isEmpty, "tick \(tick): \(rig.complaints) \(rig.errors)")
        try #require(rig.complaints.isEmpty)
    }

    /// The end: the queue is cleared, and everything is in the history.
    func close() async throws {
        let left = waiting.count
        try await rig.clear()
        waiting = []
        try await rig.poll()
        try expectScreen(-1)
        var counts: [String: Int] = [:]
        var cursor: String?
        repeat {
            let page = try await world.get(
                "/v1/customer/requests?limit=100" + (cursor.map { "&cursor=\($0)" } ?? ""),
                headers: host.authorization)
            for request in page["requests"]?.items ?? [] {
                counts[request["status"]?.text ?? "", default: 0] += 1
            }
            cursor = page["pagination"]?["nextCursor"]?.text
        } while cursor != nil
        #expect(counts["performed"] == sung && counts["cancelled", default: 0] == left, "\(counts)")
        #expect(counts["pending"] == nil)
    }
}

/// Numbers that a seed repeats (SplitMix64).
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
