import ConformanceSupport

extension Fixtures {
    func listVenues(_ world: World) async throws -> Call {
        let tenant = try await world.newTenant()
        _ = try await world.venue(of: tenant)
        return Call(
            query: [("search", "conformance"), ("acceptingRequests", "true"), ("deleted", "false")],
            headers: tenant.authorization, opaque: [.parameter("cursor"): "cursor"])
    }

    func createVenue(_ world: World) async throws -> Call {
        Call(
            headers: try await world.tenant().authorization,
            body: .object([
                .init("name", .string("The Neon Armadillo")),
                .init("urlName", .string("conformance-\(world.unique())")),
                .init("address", .string("412 E 6th St")), .init("city", .string("Austin")),
                .init("state", .string("TX")), .init("postalCode", .string("78701")),
                .init("country", .string("USA")), .init("phoneNumber", .string("+1 (512) 555-0142")),
                .init("website", .string("https://neonarmadillo.example")),
                .init(
                    "location",
                    .object([.init("latitude", .number("30.2672")), .init("longitude", .number("-97.7431"))])),
                .init("timeZone", .string("America/Chicago")), .init("acceptingRequests", .bool(true)),
            ]), settled: ["conflict"],
            opaque: [.pointer("/timeZone"): "time_zone", .pointer("/phoneNumber"): "phone_number"])
    }

    func checkVenueUrlName(_ world: World) async throws -> Call {
        Call(
            query: [("urlName", "neon-armadillo")], headers: try await world.tenant().authorization)
    }

    func getVenue(_ world: World) async throws -> Call { try await venueCall(world) }

    func updateVenue(_ world: World) async throws -> Call {
        var call = try await venueCall(world)
        call.body = .object([
            .init("name", .string("The Neon Armadillo & Grill")), .init("address", .string("1 Main St")),
            .init("city", .string("Dallas")), .init("state", .string("TX")),
            .init("postalCode", .string("75201")), .init("country", .string("USA")),
            .init("phoneNumber", .string("+1-512-555-0142")),
            .init("website", .string("https://neonarmadillo.example")),
            .init(
                "location",
                .object([.init("latitude", .number("32.78")), .init("longitude", .number("-96.8"))])),
            .init("timeZone", .string("America/Chicago")), .init("acceptingRequests", .bool(false)),
        ])
        call.opaque = [.pointer("/timeZone"): "time_zone", .pointer("/phoneNumber"): "phone_number"]
        return call
    }

    func deleteVenue(_ world: World) async throws -> Call { try await venueCall(world) }

    func restoreVenue(_ world: World) async throws -> Call {
        Call(
            path: try await world.deletedVenue(), headers: try await world.tenant().authorization,
            settled: ["not_found"])
    }

    func setVenueAccepting(_ world: World) async throws -> Call {
        var call = try await venueCall(world)
        call.body = .object([.init("acceptingRequests", .bool(false))])
        return call
    }

    func listVenueSystems(_ world: World) async throws -> Call { try await venueCall(world) }

    func setVenueSystems(_ world: World) async throws -> Call {
        var call = try await venueCall(world)
        let system = try await world.system()
        call.body = .object([.init("systemIds", .array([.string(system["systemId"] ?? "")]))])
        call.opaque = Dictionary(
            uniqueKeysWithValues: (0..<100).map { (.pointer("/systemIds/\($0)"), "unknown_system") })
        return call
    }

    func getVenueStats(_ world: World) async throws -> Call {
        var call = try await venueCall(world)
        call.query = [("startDate", "2026-11-01T00:00:00Z"), ("endDate", "2099-11-30T00:00:00Z")]
        call.opaque = [.parameter("endDate"): "period", .parameter("startDate"): "period"]
        return call
    }

    func exportVenueData(_ world: World) async throws -> Call {
        var call = try await venueCall(world)
        call.query = [
            ("startDate", "2026-11-01T00:00:00Z"), ("endDate", "2099-11-30T00:00:00Z"), ("format", "json"),
        ]
        call.opaque = [.parameter("endDate"): "period", .parameter("startDate"): "period"]
        return call
    }

    func getVenuesOverview(_ world: World) async throws -> Call {
        Call(headers: try await world.tenant().authorization)
    }

    private func venueCall(_ world: World) async throws -> Call {
        Call(
            path: try await world.venue(), headers: try await world.tenant().authorization,
            settled: ["not_found"])
    }
}
