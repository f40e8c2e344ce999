import ConformanceSupport

/// The OpenKJ desktop program (2.1.39), as far as a server can tell: what it sends, byte for byte, when it sends it,
/// and what it makes of the answers.
///
/// Its network library sends header fields of its own, keeps connections and leaves them idle.
struct OpenKJRig {
    /// A request in the window of incoming requests.
    struct Shown: Equatable {
        let id: Int
        let singer: String
        let artist: String
        let title: String
        let time: Int
        /// Shown, and not compared.
        let keyChange: Int

        static func == (left: Shown, right: Shown) -> Bool {
            (left.id, left.singer, left.artist, left.title, left.time)
                == (right.id, right.singer, right.artist, right.title, right.time)
        }
    }

    struct Venue: Equatable {
        let id: Int
        let name: String
        let urlName: String
        let isAccepting: Bool
    }

    /// What the operator typed in.
    var key: String
    let target: String
    var system = 1
    private let port: UInt16
    private let connections: HTTPClient

    private(set) var venue = 0
    private(set) var serial = 0
    private(set) var systemCount = 1
    private(set) var requests: [Shown] = []
    private(set) var venues: [Venue] = []
    private(set) var isInSync = false
    private(set) var alerts: [String] = []
    /// What it logs of answers that are errors.
    private(set) var errors: [String] = []
    /// Everything about answers that it would stumble over.
    private(set) var complaints: [String] = []
    /// Connections of uploads, which nobody closes.
    private(set) var idle: [HTTPClient] = []

    init(port: UInt16, key: String, target: String = "/openkj/api") {
        (self.port, self.key, self.target) = (port, key, target)
        connections = HTTPClient(host: "127.0.0.1", port: port)
    }
}

extension OpenKJRig {
    /// What it does when it starts with the request server switched on.
    mutating func start() async throws {
        try await askSystemCount()
        try await askVenues()
        try await askAlert()
    }

    /// A tick of its timer.
    mutating func poll() async throws {
        guard let answer = try await send("getSerial") else { return }
        let new = Self.integer(answer["serial"])
        guard new != 0 else { return isInSync = false }
        isInSync = true
        guard new != serial else { return }
        serial = new
        try await askRequests()
        try await askVenues()
    }

    /// The button Test; nil where it says that all is well.
    mutating func test() async throws -> String? {
        let answer = try await exchange("getSerial", [], on: connections)
        if let error = answer["errorString"]?.text, !error.isEmpty { return error }
        guard answer["command"]?.text == "getSerial", Self.integer(answer["serial"]) != 0 else {
            return "Unknown error"
        }
        return nil
    }

    /// The button Refresh.
    mutating func refresh() async throws {
        try await askRequests()
        try await askVenues()
    }

    /// The box Accepting.
    mutating func setAccepting(_ isAccepting: Bool) async throws {
        try await askAlert()
        _ = try await send(
            "setAccepting",
            [
                .init("accepting", .bool(isAccepting)), .init("system_id", .number("\(system)")),
                .init("venue_id", .number("\(venue)")),
            ])
        try await askVenues()
        try await askRequests()
    }

    /// What happens when a request went into the rotation; −1 where no row was ever clicked.
    mutating func delete(_ request: Int) async throws {
        let place = [JSON.Member("request_id", .number("\(request)")), venueMember]
        guard try await send("deleteRequest", place) != nil else { return }
        try await refresh()
    }

    /// The button Clear.
    mutating func clear() async throws {
        guard try await send("clearRequests", [venueMember]) != nil else { return }
        try await refresh()
    }

    /// The button Update remote DB: batches of a thousand, each turned around and on a connection of its own. Between
    /// two batches one song is lost, and the last batch has fewer than a thousand, be it none.
    mutating func upload(_ songs: [(artist: String, title: String)]) async throws {
        let number = JSON.Member("system_id", .number("\(system)"))
        _ = try await exchange("clearDatabase", [number], on: newConnection())
        var next = 0
        var batch: ArraySlice<(artist: String, title: String)>
        repeat {
            batch = songs[min(next, songs.count)..<min(next + 1_000, songs.count)]
            next += 1_001
            let items = batch.reversed().map { song in
                JSON.object([.init("artist", .string(song.artist)), .init("title", .string(song.title))])
            }
            _ = try await exchange(
                "addSongs", [.init("songs", .array(items)), number], on: newConnection())
        } while batch.count == 1_000
    }

    /// Sends a command that it has no button for; nil where it takes no notice of the answer.
    mutating func send(_ command: String, _ fields: [JSON.Member] = [], withKey: Bool = true) async throws
        -> JSON?
    {
        let answer = try await exchange(command, fields, on: connections, withKey: withKey)
        guard answer["command"]?.text == command else { return nil }
        guard answer["error"] != .bool(true) else {
            errors.append(answer["errorString"]?.text ?? "")
            return nil
        }
        return answer
    }

    mutating func forgetErrors() { errors = [] }

    /// A poll on a connection of its own that stays open.
    mutating func pollOnAnotherConnection() async throws -> Int {
        Self.integer(try await exchange("getSerial", [], on: newConnection())["serial"])
    }
}

extension OpenKJRig {
    private var venueMember: JSON.Member { .init("venue_id", .number("\(venue)")) }

    private mutating func askRequests() async throws {
        guard let answer = try await send("getRequests", [venueMember]) else { return }
        requests = (answer["requests"]?.items ?? []).map {
            Shown(
                id: Self.integer($0["request_id"]), singer: $0["singer"]?.text ?? "",
                artist: $0["artist"]?.text ?? "", title: $0["title"]?.text ?? "",
                time: Self.integer($0["request_time"]), keyChange: Self.integer($0["key_change"]))
        }
        isInSync = true
        for request in requests
        where request.id <= 0 || request.time <= 0 || request.singer.allSatisfy(\.isWhitespace) {
            complaints.append("getRequests: \(request)")
        }
    }

    private mutating func askVenues() async throws {
        guard let answer = try await send("getVenues") else { return }
        let list = (answer["venues"]?.items ?? []).map {
            Venue(
                id: Self.integer($0["venue_id"]), name: $0["name"]?.text ?? "",
                urlName: $0["url_name"]?.text ?? "", isAccepting: $0["accepting"] == .bool(true))
        }
        isInSync = true
        guard list != venues else { return }
        venues = list
        // The first one is chosen and saved where the one before is not there.
        if !list.contains(where: { $0.id == venue }) { venue = list.first?.id ?? 0 }
        try await askSystemCount()
    }

    private mutating func askSystemCount() async throws {
        guard let answer = try await send("getEntitledSystemCount") else { return }
        systemCount = Self.integer(answer["count"])
        system = min(system, systemCount)
    }

    private mutating func askAlert() async throws {
        guard let answer = try await send("getAlert"), answer["alert"] == .bool(true) else { return }
        alerts.append("\(answer["title"]?.text ?? ""): \(answer["message"]?.text ?? "")")
    }

    private mutating func newConnection() -> HTTPClient {
        let client = HTTPClient(host: "127.0.0.1", port: port)
        idle.append(client)
        return client
    }

    private mutating func exchange(
        _ command: String, _ fields: [JSON.Member], on client: HTTPClient, withKey: Bool = true
    ) async throws -> JSON {
        let members =
            (withKey ? [JSON.Member("api_key", .string(key))] : []) + [.init("command", .string(command))]
        let reply = try await client.send(
            HTTPCall(
                "POST", target,
                headers: [
                    ("Content-Type", "application/json"), ("Connection", "Keep-Alive"),
                    ("Accept-Encoding", "gzip, deflate"), ("Accept-Language", "en-US,*"),
                    ("User-Agent", "Mozilla/5.0"),
                ], body: QtDocument.bytes(.object(members + fields))))
        guard reply.status == 200, let answer = try? JSONParser.parse(reply.body) else {
            complaints.append("\(command): \(reply.status) \(reply.bodyText.prefix(200))")
            return .null
        }
        complaints += Self.complaints(about: answer, to: command)
        return answer
    }

    /// What the program would misread: it takes nothing but JSON's own types.
    private static func complaints(about answer: JSON, to command: String) -> [String] {
        let hasFailed = answer["error"] == .bool(true)
        let text = answer["errorString"]?.text ?? ""
        var complaints: [String] = []
        if answer["command"]?.text != command { complaints.append("\(command): no echo") }
        if answer["error"]?.truth == nil { complaints.append("\(command): error is no boolean") }
        if hasFailed == text.isEmpty { complaints.append("\(command): error \(hasFailed) with '\(text)'") }
        return complaints
    }

    /// A whole number of 32 bits; anything else is 0 to it.
    private static func integer(_ value: JSON?) -> Int {
        value?.integer.flatMap { Int32(exactly: $0) }.map(Int.init) ?? 0
    }
}
