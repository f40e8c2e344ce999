// Generated from openapi/openapi.yaml — do not edit.

/// Venues, songbooks and guests' requests, without signing in.
///
/// Contract: `openapi/openapi.yaml:35`
public protocol PublicAPI: Sendable {
    /// `GET /v1/public/venues`: Find venues
    /// - Throws: a ``Problem`` with one of the statuses 400, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/public/venues.yaml:2`
    func listPublicVenues(_ input: ListPublicVenues.Input) async throws -> ListPublicVenues.Output

    /// `GET /v1/public/venues/{venueUrlName}`: Look at a venue
    /// - Throws: a ``Problem`` with one of the statuses 400, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/public/venue.yaml:2`
    func getPublicVenue(_ input: GetPublicVenue.Input) async throws -> GetPublicVenue.Output

    /// `GET /v1/public/venues/{venueUrlName}/songdb`: Search a venue's songbook
    /// - Throws: a ``Problem`` with one of the statuses 400, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/public/venue-songdb.yaml:2`
    func searchVenueSongDb(_ input: SearchVenueSongDb.Input) async throws -> SearchVenueSongDb.Output

    /// `GET /v1/public/venues/{venueUrlName}/songs`: Leaf through a venue's songbook
    /// - Throws: a ``Problem`` with one of the statuses 400, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/public/venue-songs.yaml:2`
    func browseVenueSongs(_ input: BrowseVenueSongs.Input) async throws -> BrowseVenueSongs.Output

    /// `POST /v1/public/venues/{venueUrlName}/requests`: Ask for a song
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 409, 413, 415,
    /// 429, 500, 503.
    ///
    /// Contract: `openapi/paths/public/venue-requests.yaml:2`
    func createGuestRequest(_ input: CreateGuestRequest.Input) async throws -> CreateGuestRequest.Output
}
