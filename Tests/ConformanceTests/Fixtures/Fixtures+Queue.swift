import ConformanceSupport

extension Fixtures {
    func getVenueQueue(_ world: World) async throws -> Call {
        // An account of its own: the version changes with every change of the account's queues.
        let tenant = try await world.newTenant()
        return Call(
            path: ["venueId": try await world.queue(of: tenant).venue], headers: tenant.authorization,
            settled: ["not_found"])
    }

    func clearVenueQueue(_ world: World) async throws -> Call { try await venueQueueCall(world) }

    func getQueuePolicy(_ world: World) async throws -> Call { try await venueQueueCall(world) }

    func setQueuePolicy(_ world: World) async throws -> Call {
        var call = try await venueQueueCall(world)
        call.body = .object([
            .init("discipline", .string("rotation")), .init("songsPerTurn", .number("2")),
            .init("newSingersEvery", .number("3")), .init("maximumPendingPerSinger", .number("5")),
            .init("maximumInARow", .number("2")), .init("visibility", .string("names")),
        ])
        return call
    }

    func moveRequest(_ world: World) async throws -> Call {
        var call = try await queueCall(world)
        call.body = .object([.init("to", .string("next"))])
        call.opaque = [.pointer("/to"): "placement"]
        return call
    }

    func releaseRequest(_ world: World) async throws -> Call { try await queueCall(world) }

    func startRequest(_ world: World) async throws -> Call { try await queueCall(world) }

    func skipRequest(_ world: World) async throws -> Call { try await queueCall(world) }

    func holdRequest(_ world: World) async throws -> Call {
        var call = try await queueCall(world)
        call.body = .object([.init("held", .bool(true))])
        return call
    }

    func setRequestSingers(_ world: World) async throws -> Call {
        var call = try await queueCall(world)
        call.body = .object([.init("singerIds", .array([]))])
        call.opaque = Dictionary(
            uniqueKeysWithValues: (0..<3).map { (.pointer("/singerIds/\($0)"), "unknown_singer") })
        return call
    }

    func setSingerPresence(_ world: World) async throws -> Call {
        let queue = try await world.queue()
        return Call(
            path: ["venueId": queue.venue, "singerId": queue.singer],
            headers: try await world.tenant().authorization,
            body: .object([.init("presence", .string("away"))]), settled: ["not_found"])
    }

    func startNight(_ world: World) async throws -> Call { try await venueQueueCall(world) }

    func listKiosks(_ world: World) async throws -> Call {
        var path = try await world.kiosk()
        path["kioskId"] = nil
        return Call(path: path, headers: try await world.tenant().authorization, settled: ["not_found"])
    }

    func createKiosk(_ world: World) async throws -> Call {
        var call = try await venueQueueCall(world)
        call.body = .object([.init("name", .string("Tablet at the bar"))])
        return call
    }

    func removeKiosk(_ world: World) async throws -> Call {
        Call(
            path: try await world.kiosk(), headers: try await world.tenant().authorization,
            settled: ["not_found"])
    }

    private func venueQueueCall(_ world: World) async throws -> Call {
        Call(
            path: ["venueId": try await world.queue().venue],
            headers: try await world.tenant().authorization, settled: ["not_found"])
    }

    private func queueCall(_ world: World) async throws -> Call {
        Call(
            path: try await world.queue().path, headers: try await world.tenant().authorization,
            settled: ["not_found", "conflict"])
    }
}
