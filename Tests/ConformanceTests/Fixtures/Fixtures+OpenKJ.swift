import ConformanceSupport

extension Fixtures {
    func openkjCommand(_ world: World) async throws -> Call {
        let key = try await world.key()
        return Call(
            body: .object([
                .init("api_key", .string(key.secret)), .init("command", .string("getSerial")),
            ]))
    }

    func openkjListVenues(_ world: World) async throws -> Call {
        Call(headers: try await world.key().header)
    }

    func openkjGetRequests(_ world: World) async throws -> Call {
        Call(
            path: ["venueId": try await world.queue().number], query: [("since", "0")],
            headers: try await world.key().header, settled: ["not_found"])
    }

    func openkjSubmitRequest(_ world: World) async throws -> Call {
        Call(
            path: ["venueId": try await world.queue().number], headers: try await world.key().header,
            body: .object([
                .init("artist", .string("Queen")), .init("title", .string("Song \(world.unique())")),
                .init("singer", .string("Ana")), .init("key_change", .number("-2")),
            ]), settled: ["not_found"])
    }

    func openkjSearchSongs(_ world: World) async throws -> Call {
        Call(
            query: [("system_id", try await world.systemNumber()), ("q", "the who")],
            headers: try await world.key().header, settled: ["not_found"])
    }
}
