import ConformanceSupport

extension Fixtures {
    func listApiKeys(_ world: World) async throws -> Call {
        let tenant = try await world.newTenant()
        _ = try await world.apiKey(of: tenant)
        return Call(
            query: [("status", "active")], headers: tenant.authorization,
            opaque: [.parameter("cursor"): "cursor"])
    }

    func createApiKey(_ world: World) async throws -> Call {
        Call(
            headers: try await world.tenant().authorization,
            body: .object([
                .init("name", .string("Booth laptop")), .init("description", .string("OpenKJ")),
                .init("scopes", .array([.string("requests:read")])),
                .init("expiresAt", .string("2099-01-01T00:00:00Z")),
            ]), opaque: [.pointer("/expiresAt"): "future"])
    }

    func listApiKeyScopes(_ world: World) async throws -> Call {
        Call(headers: try await world.tenant().authorization)
    }

    func getApiKey(_ world: World) async throws -> Call { try await keyCall(world) }

    func updateApiKey(_ world: World) async throws -> Call {
        var call = try await keyCall(world)
        call.body = .object([
            .init("name", .string("Booth laptop")), .init("description", .string("OpenKJ")),
            .init("scopes", .array([.string("requests:read")])), .init("active", .bool(false)),
        ])
        return call
    }

    func revokeApiKey(_ world: World) async throws -> Call { try await keyCall(world) }

    func rotateApiKey(_ world: World) async throws -> Call {
        var call = try await keyCall(world)
        call.body = .object([.init("overlapSeconds", .number("60"))])
        return call
    }

    private func keyCall(_ world: World) async throws -> Call {
        Call(
            path: try await world.apiKey(), headers: try await world.tenant().authorization,
            settled: ["not_found"])
    }
}
