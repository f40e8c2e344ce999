import ConformanceSupport

extension Fixtures {
    func listPublicVenues(_ world: World) async throws -> Call {
        // With coordinates every sort is valid; one coordinate without the other is not.
        Call(
            query: [("latitude", "36.16"), ("longitude", "-86.78"), ("radiusMiles", "100"), ("limit", "5")],
            opaque: [
                .parameter("cursor"): "cursor", .parameter("latitude"): "required",
                .parameter("longitude"): "required",
            ])
    }

    func getPublicVenue(_ world: World) async throws -> Call {
        Call(path: ["venueUrlName": try await world.venue(accepting: true)])
    }

    func searchVenueSongDb(_ world: World) async throws -> Call {
        Call(
            path: ["venueUrlName": try await world.venue(accepting: true)], query: [("q", "the who")],
            opaque: [.parameter("cursor"): "cursor"])
    }

    func browseVenueSongs(_ world: World) async throws -> Call {
        Call(
            path: ["venueUrlName": try await world.venue(accepting: true)], query: [("limit", "5")],
            opaque: [.parameter("cursor"): "cursor"])
    }

    func createGuestRequest(_ world: World) async throws -> Call {
        // A device may have a song waiting once, so every call asks for another one; the documented examples ask
        // for the same ones again and again.
        Call(
            path: ["venueUrlName": try await world.venue(accepting: true)],
            body: .object([
                .init("artist", .string("Queen")), .init("title", .string("Song \(world.unique())")),
                .init("keyChange", .number("-2")), .init("notes", .string("It is Ana's birthday")),
                .init("guestName", .string("Ana")),
            ]), opaque: World.unknownVersions)
    }
}

extension World {
    /// The URL name of a demo venue that takes requests, or of one that does not.
    func venue(accepting: Bool) async throws -> String {
        let list = try await get("/v1/public/venues?limit=1&acceptingRequests=\(accepting)")
        guard let name = list["venues"]?.items?.first?["urlName"]?.text else {
            throw WorldError(description: "no demo venue with acceptingRequests=\(accepting)")
        }
        return name
    }
}
