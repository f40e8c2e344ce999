import ConformanceSupport

extension Fixtures {
    func getVenueQueuePublic(_ world: World) async throws -> Call {
        // An account of its own: the version changes with every change of the account's queues.
        Call(path: ["venueUrlName": try await world.queue(of: try await world.newTenant()).urlName])
    }

    func listGuestRequests(_ world: World) async throws -> Call {
        let queue = try await world.queue()
        return Call(
            path: ["venueUrlName": queue.urlName], headers: queue.device,
            opaque: [.parameter("cursor"): "cursor"])
    }

    func updateGuestRequest(_ world: World) async throws -> Call {
        let queue = try await world.queue()
        return Call(
            path: queue.guestPath, headers: queue.device, body: Self.changes, settled: ["not_found"],
            opaque: World.unknownVersions)
    }

    func cancelGuestRequest(_ world: World) async throws -> Call {
        let queue = try await world.queue()
        return Call(path: queue.guestPath, headers: queue.device, settled: ["not_found"])
    }

    func createKioskRequest(_ world: World) async throws -> Call {
        let kiosk = try await world.kioskDevice()
        return Call(
            path: ["venueUrlName": kiosk.urlName], headers: [("X-Device-Token", kiosk.token)],
            body: World.song(number: world.unique()).with("singerName", .string("Ana")),
            settled: ["permission_denied"], opaque: World.unknownVersions)
    }

    func createSingerRequest(_ world: World) async throws -> Call {
        let venue = try await world.venue()["venueId"] ?? ""
        return Call(
            headers: try await world.account().authorization,
            body: World.song(number: world.unique()).with("venueId", .string(venue)),
            settled: ["not_found"], opaque: World.unknownVersions)
    }

    func listSingerRequests(_ world: World) async throws -> Call {
        Call(
            query: [("processed", "false")], headers: try await world.singerRequest().singer.authorization,
            opaque: [.parameter("cursor"): "cursor"])
    }

    func getSingerRequest(_ world: World) async throws -> Call { try await singerCall(world) }

    func updateSingerRequest(_ world: World) async throws -> Call {
        var call = try await singerCall(world)
        call.body = Self.changes
        call.opaque = World.unknownVersions
        return call
    }

    func cancelSingerRequest(_ world: World) async throws -> Call { try await singerCall(world) }

    func setOwnPresence(_ world: World) async throws -> Call {
        let own = try await world.singerRequest()
        return Call(
            path: ["venueId": own.venue], headers: own.singer.authorization,
            body: .object([.init("presence", .string("away"))]), settled: ["not_found"])
    }

    private func singerCall(_ world: World) async throws -> Call {
        let own = try await world.singerRequest()
        return Call(
            path: ["requestId": own.request], headers: own.singer.authorization, settled: ["not_found"])
    }

    private static let changes = JSON.object([
        .init("artist", .string("ABBA")), .init("title", .string("Waterloo")),
        .init("keyChange", .number("2")), .init("notes", .string("The long version")),
        .init("partnerNames", .array([.string("Ben")])),
    ])
}
