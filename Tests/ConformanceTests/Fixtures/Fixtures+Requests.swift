import ConformanceSupport

extension Fixtures {
    func listVenueRequests(_ world: World) async throws -> Call {
        let tenant = try await world.newTenant()
        let queue = try await world.queue(of: tenant)
        return Call(
            path: ["venueId": queue.venue],
            query: [("processed", "false"), ("since", "2020-01-01T00:00:00Z")],
            headers: tenant.authorization, settled: ["not_found"], opaque: [.parameter("cursor"): "cursor"])
    }

    func updateRequest(_ world: World) async throws -> Call {
        var call = try await requestCall(world)
        call.body = .object([
            .init("processed", .bool(true)), .init("notes", .string("The long version")),
            .init("keyChange", .number("2")),
        ])
        return call
    }

    func deleteRequest(_ world: World) async throws -> Call { try await requestCall(world) }

    func listRequests(_ world: World) async throws -> Call {
        let tenant = try await world.newTenant()
        let queue = try await world.queue(of: tenant)
        return Call(
            query: [
                ("venueId", queue.venue), ("processed", "false"), ("startDate", "2020-01-01T00:00:00Z"),
                ("endDate", "2099-01-01T00:00:00Z"), ("search", "queen"),
            ], headers: tenant.authorization, opaque: [.parameter("cursor"): "cursor"])
    }

    func bulkDeleteRequests(_ world: World) async throws -> Call {
        Call(
            query: [("venueId", try await world.queue().venue)],
            headers: try await world.tenant().authorization, settled: ["not_found"])
    }

    func getRequestStats(_ world: World) async throws -> Call {
        Call(
            query: [("venueId", try await world.queue().venue)],
            headers: try await world.tenant().authorization, settled: ["not_found"])
    }

    func listRecentRequests(_ world: World) async throws -> Call {
        Call(
            query: [("venueId", try await world.queue().venue), ("limit", "10")],
            headers: try await world.tenant().authorization, settled: ["not_found"])
    }

    func bulkSetRequestsProcessed(_ world: World) async throws -> Call {
        let queue = try await world.queue()
        return Call(
            headers: try await world.tenant().authorization,
            body: .object([
                .init("requestIds", .array([.number(queue.request)])), .init("processed", .bool(true)),
            ]),
            opaque: Dictionary(
                uniqueKeysWithValues: (0..<100).map { (.pointer("/requestIds/\($0)"), "unknown_request") }))
    }

    func getRequest(_ world: World) async throws -> Call {
        var call = try await requestCall(world)
        call.path["venueId"] = nil
        return call
    }

    func setRequestProcessed(_ world: World) async throws -> Call {
        var call = try await requestCall(world)
        call.path["venueId"] = nil
        call.body = .object([.init("processed", .bool(true))])
        return call
    }

    private func requestCall(_ world: World) async throws -> Call {
        Call(
            path: try await world.queue().path, headers: try await world.tenant().authorization,
            settled: ["not_found"])
    }
}
