import CoreTypes
import Generated
import NIOCore
import Platform
import Postgres
import SpecRuntime
import Synchronization
import TestSupport
import Testing

@testable import Handlers

/// Two hosts and fifty singers on one queue, all at once and at random, with OpenKJ and others watching. `QUEUE_SEED`
/// repeats a night, `QUEUE_MINUTES` has it go on for so long.
@Suite("A busy night")
struct BusyNightTests {
    static let policies = [
        NewQueueSettings(discipline: .firstCome),
        NewQueueSettings(discipline: .rotation),
        NewQueueSettings(discipline: .rotation, songsPerTurn: 2, newSingersEvery: .value(3)),
    ]

    @Test("keeps the queue a permutation and loses, doubles and passes over nothing", arguments: policies)
    func night(_ policy: NewQueueSettings) async throws {
        let seed = BusyNight.seed
        print("a busy night, seed \(seed), \(policy.discipline) with \(policy.songsPerTurn) songs a turn")
        try await QueueFixture.with { fixture in
            try await fixture.set(policy)
            let night = try await BusyNight(fixture, seed: seed)
            try await night.run()
            print(
                "seed \(seed), \(policy.discipline) with \(policy.songsPerTurn) songs a turn: \(night.summary)"
            )
            let complaints = night.complaints.withLock { $0 }
            #expect(complaints.isEmpty, "seed \(seed): \(complaints.prefix(5))")
            try await night.expectNothingLost()
            if policy.discipline == .rotation, policy.songsPerTurn == 1 {
                let passedOver = try await night.passedOverTwice()
                #expect(passedOver.isEmpty, "seed \(seed): \(passedOver)")
            }
        }
    }
}

/// What happens on such a night.
private final class BusyNight: Sendable {
    private struct Seen: Sendable {
        /// What the queue of each serial is, digested, and what of it waits.
        var songs: [Int32: Int] = [:]
        var waiting: [Int32: [Int64]] = [:]
        var asked: [Int64] = []
        var polls: [Poll] = []
        var looks = 0
        var changes = 0
    }

    /// What OpenKJ was told waits, and the serials before and after that.
    private struct Poll: Sendable {
        let serials: ClosedRange<Int32>
        let requests: [Int64]
    }

    /// How long the queue of a night without an end may get before its singers pause.
    private static let longQueue = 100

    let fixture: QueueFixture
    let complaints = Mutex<[String]>([])
    private let seen = Mutex(Seen())
    private let seed: UInt64
    private let openKJ: [(handlers: OpenKJHandlers, key: String)]
    private let openKJVenue: Int32
    private let end = QueueSeed.minutes.map { ContinuousClock.now + .seconds($0 * 60) }
    /// The latter half of them comes and goes, and has its requests moved and held.
    private let devices: [GuestDevice]

    static var seed: UInt64 {
        QueueSeed.given ?? .random(in: 0 ..< .max)
    }

    init(_ fixture: QueueFixture, seed: UInt64) async throws {
        self.fixture = fixture
        self.seed = seed
        devices = (0..<50).map { _ in fixture.device() }
        openKJVenue = fixture.venue.openkjVenueId
        var pollers: [(handlers: OpenKJHandlers, key: String)] = []
        for number in 0..<2 {
            let usage = APIKeyUsage(
                database: fixture.database, clock: fixture.access.clock, logger: TestDatabase.quietLogger)
            let key = try await fixture.tenants.addKey(NewApiKey(description: "OpenKJ \(number)"))
            pollers.append((OpenKJHandlers(services: fixture.tenants.services, usage: usage), key.apiKey))
        }
        openKJ = pollers
        for statement in NightStates.record { try await fixture.access.run(statement) }
        // Two in the afternoon, so that no business day begins meanwhile.
        try await fixture.access.run(
            """
            UPDATE venues SET time_zone = (
                SELECT 'Etc/GMT' || CASE WHEN hours < 0 THEN '-' ELSE '+' END || abs(hours)
                FROM (SELECT extract(hour FROM now() AT TIME ZONE 'UTC')::integer - 14 AS hours) AS shift)
            """)
    }

    func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for table in 0..<10 { group.addTask { try await self.sing(at: table) } }
            for number in 0..<2 { group.addTask { try await self.host(number) } }
            group.addTask { try await self.watch() }
            for poller in openKJ { group.addTask { try await self.poll(poller.handlers, poller.key) } }
            try await group.waitForAll()
        }
    }

    /// Whether there is another step: so many of them, or as long as the night goes on.
    private func goesOn(_ step: Int, of count: Int) -> Bool {
        end.map { ContinuousClock.now < $0 } ?? (step < count)
    }

    /// What happened.
    var summary: String {
        seen.withLock { seen in
            "\(seen.asked.count) songs asked for, \(seen.changes) steps of hosts, \(seen.looks) looks at "
                + "\(seen.songs.count) states, \(seen.polls.count) polls of OpenKJ"
        }
    }

    /// Five singers ask and cancel.
    private func sing(at table: Int) async throws {
        var random = Seeded(seed: seed &+ UInt64(table))
        var step = 0
        while goesOn(step, of: 25) {
            if end != nil, try await fixture.publicQueue().songs.count > Self.longQueue { continue }
            step += 1
            let device = devices[table * 5 + Int.random(in: 0..<5, using: &random)]
            let request = try await fixture.ask("Song \(table) \(step)", device, name: "Table \(table)")
            seen.withLock { $0.asked.append(request.id) }
            let isRestless = devices.firstIndex { $0.id == device.id } ?? 0 >= 25
            guard isRestless, Int.random(in: 0..<4, using: &random) == 0 else { continue }
            await expectRefusalAtMost {
                _ = try await self.fixture.everybody.cancelGuestRequest(
                    .init(
                        path: .init(venueUrlName: "stage", requestId: request.id), caller: device,
                        context: .test))
            }
        }
    }

    /// A host has the next song sung, moves others, and sends people away.
    private func host(_ number: Int) async throws {
        var random = Seeded(seed: seed &+ 1_000 &+ UInt64(number))
        var step = 0
        while goesOn(step, of: 90) {
            step += 1
            seen.withLock { $0.changes += 1 }
            let queue = try await look()
            let restless = Set(devices[25...].map(\.id))
            let others = try await restlessRequests(restless)
            let choice = Int.random(in: 0..<10, using: &random)
            let other = others.randomElement(using: &random)
            await expectRefusalAtMost {
                switch choice {
                case 0...4:
                    guard let next = queue.songs.first(where: { ($0.place ?? 0) > 0 }) else { return }
                    try await self.fixture.start(next.request.id)
                case 5:
                    guard let other else { return }
                    try await self.fixture.move(other.request, QueueMove(to: .place, place: 3))
                case 6:
                    guard let other, let beside = queue.songs.last else { return }
                    try await self.fixture.move(
                        other.request, QueueMove(to: .before, behindId: beside.request.id))
                case 7:
                    guard let other else { return }
                    try await self.fixture.hold(other.request, other.request % 2 == 0)
                case 8:
                    guard let other else { return }
                    try await self.fixture.set(other.singer, other.request % 2 == 0 ? .away : .present)
                default:
                    guard let other else { return }
                    try await self.fixture.skip(other.request)
                }
            }
        }
    }

    private func watch() async throws {
        var step = 0
        while goesOn(step, of: 120) {
            step += 1
            _ = try await look()
        }
    }

    /// Polls as OpenKJ does.
    private func poll(_ handlers: OpenKJHandlers, _ key: String) async throws {
        func send(_ command: String) async throws -> OpenKJReply {
            try await handlers.reply(
                to: ByteBuffer(
                    string: #"{"api_key":"\#(key)","command":"\#(command)","venue_id":\#(openKJVenue)}"#))
        }
        var step = 0
        while goesOn(step, of: 60) {
            step += 1
            let before = try await send("getSerial").serial
            let reply = try await send("getRequests")
            let after = try await send("getSerial").serial
            guard !reply.error, let requests = reply.requests, let before, let after, before <= after else {
                complain("OpenKJ is refused: \(reply)")
                continue
            }
            let poll = Poll(serials: before...after, requests: requests.map { Int64($0.requestId) })
            seen.withLock { $0.polls.append(poll) }
        }
    }

    /// What OpenKJ was told is what waited in a state that existed between its serials, in the order that others saw.
    private func pollsOfNoState() async throws -> [String] {
        let rows = try await fixture.database.rows(NightStates.all, timeout: .seconds(60))
        let states = Dictionary(uniqueKeysWithValues: rows.map { ($0.serial, $0.waiting) })
        let seen = self.seen.withLock { $0 }
        return seen.polls.compactMap { poll in
            let waiting = poll.requests.sorted()
            let fits = poll.serials.contains { serial in
                states[serial] == waiting && seen.waiting[serial].map { $0 == poll.requests } ?? true
            }
            return fits ? nil : "OpenKJ was told \(poll.requests) between \(poll.serials)"
        }
    }

    /// Reads the queue: places count from 1 without a gap, nothing is there twice, and one serial has one queue.
    private func look() async throws -> VenueQueue {
        let output = try await fixture.host.getVenueQueue(
            .init(
                path: .init(venueId: fixture.venue.id), caller: fixture.dana, conditions: .init(),
                context: .test))
        guard case .ok(let queue, let headers) = output else { throw Fixture.Unexpected() }
        let places = queue.songs.compactMap(\.place).filter { $0 > 0 }
        if places != Array(1..<(Int32(places.count) + 1)) { complain("places \(places)") }
        if Set(queue.songs.map(\.request.id)).count != queue.songs.count { complain("a request twice") }
        if queue.songs.count(where: { $0.place == 0 }) > 1 { complain("two on stage") }
        let serial = headers.eTag.opaque.split(separator: "-").first.flatMap { Int32($0) } ?? 0
        let songs = queue.songs.map {
            "\($0.request.id) \($0.request.status) \($0.place ?? -1) \($0.request.held) \($0.turn)"
        }
        let waiting = queue.songs.filter { $0.request.status == .pending }.map(\.request.id)
        let before = seen.withLock { seen in
            seen.looks += 1
            seen.waiting[serial] = waiting
            defer { seen.songs[serial] = songs.hashValue }
            return seen.songs[serial]
        }
        if let before, before != songs.hashValue { complain("serial \(serial) has two queues: \(songs)") }
        return queue
    }

    /// Everything that was asked for is in the queue or in the history, once.
    func expectNothingLost() async throws {
        let asked = seen.withLock { $0.asked }
        #expect((end != nil || asked.count == 250) && Set(asked).count == asked.count)
        let kept = try await fixture.database.rows(NightStatements.requests)
        #expect(kept == asked.sorted(), "seed \(seed)")
        let live = try await fixture.database.rows(NightStatements.live)
        #expect(try await look().songs.map(\.request.id).sorted() == live, "seed \(seed)")
        let sung = try await fixture.database.first(NightStatements.sung)
        #expect(sung ?? 0 > 10, "seed \(seed)")
        let lost = try await pollsOfNoState()
        #expect(lost.isEmpty, "seed \(seed): \(lost.prefix(5))")
    }

    /// Who began a turn of theirs while somebody steady had been waiting since before their last song, and had not sung
    /// since.
    func passedOverTwice() async throws -> [String] {
        try await fixture.database.rows(
            NightStatements.passedOverTwice, [.uuidArray(devices.prefix(25).map(\.id))],
            timeout: .seconds(300))
    }

    private func restlessRequests(_ devices: Set<UUID>) async throws -> [RestlessRequest] {
        try await fixture.database.rows(NightStatements.restless, [.uuidArray(Array(devices))])
    }

    /// Refusals are part of the game, since others were quicker; anything else is not.
    private func expectRefusalAtMost(_ body: () async throws -> Void) async {
        do {
            try await body()
        } catch let problem as Problem where [404, 409].contains(problem.status) {
            return
        } catch {
            complain("\(error)")
        }
    }

    private func complain(_ text: String) {
        complaints.withLock { $0.append(text) }
    }
}

private struct RestlessRequest: RowDecodable, Sendable {
    let request: Int64
    let singer: UUID

    init(from row: inout RowReader) throws(RowDecodingError) {
        request = try row.int64()
        singer = try row.uuid()
    }
}

private enum NightStatements {
    static let requests = Statement<Int64>(
        "test night requests", "SELECT requests_id FROM requests ORDER BY requests_id")
    static let live = Statement<Int64>(
        "test night live", "SELECT requests_id FROM requests WHERE NOT processed ORDER BY requests_id")
    static let sung = Statement<Int64>(
        "test night sung", "SELECT count(*) FROM requests WHERE status = 'performed'")
    static let restless = Statement<RestlessRequest>(
        "test night restless",
        """
        SELECT requests_id, venue_singers_id FROM requests
        WHERE guest_device_id = ANY ($1) AND status = 'pending' ORDER BY requests_id
        """)

    static let passedOverTwice = Statement<String>(
        "test night passed over",
        """
        WITH turns AS (
            SELECT requests_id, venue_singers_id, started_at, is_out_of_turn,
                lag(processed_at) OVER (PARTITION BY venue_singers_id ORDER BY started_at) AS last
            FROM requests WHERE started_at IS NOT NULL AND status IN ('performing', 'performed')
        )
        SELECT turn.requests_id || ' passes over ' || waiting.requests_id
        FROM turns turn JOIN requests waiting ON waiting.venue_singers_id <> turn.venue_singers_id
            AND waiting.guest_device_id = ANY ($1) AND waiting.requested_at < turn.last
            AND (waiting.started_at IS NULL OR waiting.started_at > turn.started_at)
        WHERE NOT turn.is_out_of_turn AND NOT EXISTS (
            SELECT FROM requests sung
            WHERE sung.venue_singers_id = waiting.venue_singers_id AND sung.started_at < turn.started_at
                AND sung.processed_at > turn.last)
        """)
}

/// A generator whose numbers follow from its seed (SplitMix64).
private struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
