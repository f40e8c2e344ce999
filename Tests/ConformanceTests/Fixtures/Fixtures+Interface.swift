import ConformanceSupport

extension Fixtures {
    func interfaceListVenues(_ world: World) async throws -> Call {
        let tenant = try await world.newTenant()
        _ = try await world.queue(of: tenant)
        return Call(
            headers: try await world.key(of: tenant).header, opaque: [.parameter("cursor"): "cursor"])
    }

    func interfaceListRequests(_ world: World) async throws -> Call {
        let tenant = try await world.newTenant()
        let queue = try await world.queue(of: tenant)
        return Call(
            query: [
                ("venueId", queue.venue), ("processed", "false"), ("singerName", "guest"),
                ("songSearch", "queen"),
            ], headers: try await world.key(of: tenant).header, settled: ["not_found"],
            opaque: [.parameter("cursor"): "cursor"])
    }

    func interfaceGetStats(_ world: World) async throws -> Call {
        Call(
            query: [("venueId", try await world.queue().venue)], headers: try await world.key().header,
            settled: ["not_found"])
    }

    func interfaceBulkProcess(_ world: World) async throws -> Call {
        Call(
            headers: try await world.key().header,
            body: .object([.init("requestIds", .array([.number(try await world.queue().request)]))]))
    }

    func interfaceMarkProcessed(_ world: World) async throws -> Call { try await programCall(world) }

    func interfaceMarkUnprocessed(_ world: World) async throws -> Call { try await programCall(world) }

    func interfaceDeleteRequest(_ world: World) async throws -> Call { try await programCall(world) }

    private func programCall(_ world: World) async throws -> Call {
        Call(
            path: ["requestId": try await world.queue().request], headers: try await world.key().header,
            settled: ["not_found"])
    }
}
