// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport

/// A valid call of every operation, each made anew for every case.
protocol SingrFixtures: Sendable {
    /// `GET /v1/public/venues`
    ///
    /// Contract: `openapi/paths/public/venues.yaml:2`
    func listPublicVenues(_ world: World) async throws -> Call

    /// `GET /v1/public/venues/{venueUrlName}`
    ///
    /// Contract: `openapi/paths/public/venue.yaml:2`
    func getPublicVenue(_ world: World) async throws -> Call

    /// `GET /v1/public/venues/{venueUrlName}/songdb`
    ///
    /// Contract: `openapi/paths/public/venue-songdb.yaml:2`
    func searchVenueSongDb(_ world: World) async throws -> Call

    /// `GET /v1/public/venues/{venueUrlName}/songs`
    ///
    /// Contract: `openapi/paths/public/venue-songs.yaml:2`
    func browseVenueSongs(_ world: World) async throws -> Call

    /// `POST /v1/public/venues/{venueUrlName}/requests`
    ///
    /// Contract: `openapi/paths/public/venue-requests.yaml:2`
    func createGuestRequest(_ world: World) async throws -> Call

    /// `GET /.well-known/jwks.json`
    ///
    /// Contract: `openapi/paths/auth/jwks.yaml:2`
    func getKeySet(_ world: World) async throws -> Call

    /// `GET /healthz`
    ///
    /// Contract: `openapi/paths/system/healthz.yaml:2`
    func getHealth(_ world: World) async throws -> Call

    /// `GET /readyz`
    ///
    /// Contract: `openapi/paths/system/readyz.yaml:2`
    func getReadiness(_ world: World) async throws -> Call
}

extension SingrFixtures {
    /// The call of the operation with that operationId.
    func call(of operation: String, _ world: World) async throws -> Call {
        switch operation {
        case "listPublicVenues": try await listPublicVenues(world)
        case "getPublicVenue": try await getPublicVenue(world)
        case "searchVenueSongDb": try await searchVenueSongDb(world)
        case "browseVenueSongs": try await browseVenueSongs(world)
        case "createGuestRequest": try await createGuestRequest(world)
        case "getKeySet": try await getKeySet(world)
        case "getHealth": try await getHealth(world)
        case "getReadiness": try await getReadiness(world)
        default: preconditionFailure("the contract has no operation \(operation)")
        }
    }
}
