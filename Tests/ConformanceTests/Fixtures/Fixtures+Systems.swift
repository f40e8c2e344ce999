import ConformanceSupport

extension Fixtures {
    func listSystems(_ world: World) async throws -> Call {
        let tenant = try await world.newTenant()
        _ = try await world.system(of: tenant)
        return Call(
            query: [("search", "system")], headers: tenant.authorization,
            opaque: [.parameter("cursor"): "cursor"])
    }

    func createSystem(_ world: World) async throws -> Call {
        Call(
            headers: try await world.tenant().authorization,
            body: .object([
                .init("name", .string("Patio")),
                .init("configuration", .object([.init("brand", .string("OpenKJ"))])),
            ]), opaque: [.pointer("/configuration"): "maximum_bytes"])
    }

    func getSystem(_ world: World) async throws -> Call { try await systemCall(world) }

    func updateSystem(_ world: World) async throws -> Call {
        var call = try await systemCall(world)
        call.body = .object([
            .init("name", .string("Back room")),
            .init("configuration", .object([.init("version", .string("2.1.39"))])),
        ])
        call.opaque = [.pointer("/configuration"): "maximum_bytes"]
        return call
    }

    func deleteSystem(_ world: World) async throws -> Call {
        var call = try await systemCall(world)
        call.query = [("withSongs", "true")]
        return call
    }

    private func systemCall(_ world: World) async throws -> Call {
        Call(
            path: try await world.system(), headers: try await world.tenant().authorization,
            settled: ["not_found"])
    }
}
