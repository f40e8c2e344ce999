import ConformanceSupport

/// A venue of the tenant with a request of a guest in its queue.
struct TestQueue: Sendable {
    let venue: String
    let urlName: String
    /// The venue's number in OpenKJ.
    let number: String
    let request: String
    /// The guest at this venue.
    let singer: String
    /// The token of the guest's device.
    let deviceToken: String

    /// The path arguments of the request as hosts name it.
    var path: [String: String] { ["venueId": venue, "requestId": request] }
    /// The path arguments of the request as guests name it.
    var guestPath: [String: String] { ["venueUrlName": urlName, "requestId": request] }
    /// The header field of the guest's device.
    var device: [(name: String, value: String)] { [("X-Device-Token", deviceToken)] }
}

extension World {
    /// A new venue of the tenant with a request in its queue.
    func queue() async throws -> TestQueue { try await queue(of: try await tenant()) }

    /// A new venue of an account with a request in its queue.
    func queue(of tenant: TestAccount) async throws -> TestQueue {
        let venue = try await post(
            "/v1/customer/venues", Self.newVenue(number: unique()), headers: tenant.authorization)
        let (id, urlName) = (venue["id"]?.text ?? "", venue["urlName"]?.text ?? "")
        let body = Self.song(number: unique())
        let reply = try await client.send(
            HTTPCall(
                "POST", "/v1/public/venues/\(urlName)/requests",
                headers: [("Content-Type", "application/json")], body: Array(body.serialized.utf8)))
        guard reply.status == 201 else { throw WorldError(description: reply.bodyText) }
        let request = try JSONParser.parse(reply.body)
        let queue = try await get("/v1/customer/venues/\(id)/queue", headers: tenant.authorization)
        return TestQueue(
            venue: id, urlName: urlName, number: "\(venue["openkjVenueId"]?.integer ?? 0)",
            request: "\(request["id"]?.integer ?? 0)",
            singer: queue["singers"]?.items?.first?["id"]?.text ?? "",
            deviceToken: reply.all("X-Device-Token").first ?? "")
    }

    /// The path arguments of a new kiosk of the tenant.
    func kiosk() async throws -> [String: String] {
        let (venue, kiosk) = try await newKiosk()
        return ["venueId": venue["id"]?.text ?? "", "kioskId": kiosk["id"]?.text ?? ""]
    }

    /// The name in URLs of a new venue of the tenant, and the device token of a kiosk there.
    func kioskDevice() async throws -> (urlName: String, token: String) {
        let (venue, kiosk) = try await newKiosk()
        return (venue["urlName"]?.text ?? "", kiosk["deviceToken"]?.text ?? "")
    }

    /// A request of a new singer at a new venue of the tenant.
    func singerRequest() async throws -> (singer: TestAccount, venue: String, request: String) {
        let (singer, venue) = (try await account(), try await venue()["venueId"] ?? "")
        let request = try await post(
            "/v1/singer/requests",
            Self.song(number: unique()).with("venueId", .string(venue)), headers: singer.authorization)
        return (singer, venue, "\(request["id"]?.integer ?? 0)")
    }

    /// The least of a song request.
    static func song(number: Int) -> JSON {
        .object([
            .init("artist", .string("Queen")), .init("title", .string("Song \(number)")),
        ])
    }

    private func newKiosk() async throws -> (venue: JSON, kiosk: JSON) {
        let authorization = try await tenant().authorization
        let venue = try await post(
            "/v1/customer/venues", Self.newVenue(number: unique()), headers: authorization)
        let kiosk = try await post(
            "/v1/customer/venues/\(venue["id"]?.text ?? "")/kiosks",
            .object([.init("name", .string("Tablet"))]), headers: authorization)
        return (venue, kiosk)
    }
}

extension JSON {
    /// An object with one member more.
    func with(_ name: String, _ value: JSON) -> JSON {
        guard case .object(let members) = self else { return self }
        return .object(members + [.init(name, value)])
    }
}
