import CoreTypes
import Generated
import Postgres
import SpecRuntime
import Synchronization
import Testing

@testable import Handlers

/// Two hosts and fifty singers on one queue, all at once and at random. `QUEUE_SEED` repeats a night.
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
        var songs: [String: [String]] = [:]
        var asked: [Int64] = []
    }

    let fixture: QueueFixture
    let complaints = Mutex<[String]>([])
    private let seen = Mutex(Seen())
    private let seed: UInt64
    /// The latter half of them comes and goes, and has its requests moved and held.
    private let devices: [GuestDevice]

    static var seed: UInt64 {
        QueueSeed.given ?? .random(in: 0 ..< .max)
    }

    init(_ fixture: QueueFixture, seed: UInt64) async throws {
        self.fixture = fixture
        self.seed = seed
        devices = (0..<50).map { _ in fixture.device() }
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
            try await group.waitForAll()
        }
    }

    /// Five singers ask and cancel.
    private func sing(at table: Int) async throws {
        var random = Seeded(seed: seed &+ UInt64(table))
        for step in 0..<25 {
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
        for _ in 0..<90 {
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
        for _ in 0..<120 { _ = try await look() }
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
        let serial = headers.eTag.opaque.split(separator: "-").first.map(String.init) ?? ""
        let songs = queue.songs.map {
            "\($0.request.id) \($0.request.status) \($0.place ?? -1) \($0.request.held) \($0.turn)"
        }
        let before = seen.withLock { seen in
            defer { seen.songs[serial] = songs }
            return seen.songs[serial]
        }
        if let before, before != songs { complain("serial \(serial) has two queues: \(before), \(songs)") }
        return queue
    }

    /// Everything that was asked for is in the queue or in the history, once.
    func expectNothingLost() async throws {
        let asked = seen.withLock { $0.asked }
        #expect(asked.count == 250 && Set(asked).count == 250)
        let kept = try await fixture.database.rows(NightStatements.requests)
        #expect(kept == asked.sorted(), "seed \(seed)")
        let live = try await fixture.database.rows(NightStatements.live)
        #expect(try await look().songs.map(\.request.id).sorted() == live, "seed \(seed)")
        let sung = try await fixture.database.first(NightStatements.sung)
        #expect(sung ?? 0 > 10, "seed \(seed)")
    }

    /// Who began a turn of theirs while somebody steady had been waiting since before their last song, and had not sung
    /// since.
    func passedOverTwice() async throws -> [String] {
        try await fixture.database.rows(
            NightStatements.passedOverTwice, [.uuidArray(devices.prefix(25).map(\.id))])
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
