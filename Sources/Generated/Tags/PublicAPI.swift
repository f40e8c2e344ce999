// Generated from openapi/openapi.yaml — do not edit.

/// Venues, songbooks and guests' requests, without signing in.
///
/// Contract: `openapi/openapi.yaml:39`
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

    /// `GET /v1/public/venues/{venueUrlName}/requests`: See one's own requests
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/public/venue-requests.yaml:2`
    func listGuestRequests(_ input: ListGuestRequests.Input) async throws -> ListGuestRequests.Output

    /// `POST /v1/public/venues/{venueUrlName}/requests`: Ask for a song
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 409, 413, 415,
    /// 429, 500, 503.
    ///
    /// Contract: `openapi/paths/public/venue-requests.yaml:75`
    func createGuestRequest(_ input: CreateGuestRequest.Input) async throws -> CreateGuestRequest.Output

    /// `GET /v1/public/venues/{venueUrlName}/queue`: See a venue's queue
    /// - Throws: a ``Problem`` with one of the statuses 400, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/public/public-venue-queue.yaml:2`
    func getVenueQueuePublic(_ input: GetVenueQueuePublic.Input) async throws -> GetVenueQueuePublic.Output

    /// `PATCH /v1/public/venues/{venueUrlName}/requests/{requestId}`: Change one's own request
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 404, 406, 409, 413, 415, 429,
    /// 500, 503.
    ///
    /// Contract: `openapi/paths/public/guest-request.yaml:2`
    func updateGuestRequest(_ input: UpdateGuestRequest.Input) async throws -> UpdateGuestRequest.Output

    /// `DELETE /v1/public/venues/{venueUrlName}/requests/{requestId}`: Cancel one's own request
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 404, 409, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/public/guest-request.yaml:92`
    func cancelGuestRequest(_ input: CancelGuestRequest.Input) async throws -> CancelGuestRequest.Output

    /// `POST /v1/public/venues/{venueUrlName}/kiosk-requests`: Ask for a song at a kiosk
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 409, 413, 415,
    /// 429, 500, 503.
    ///
    /// Contract: `openapi/paths/public/kiosk-requests.yaml:2`
    func createKioskRequest(_ input: CreateKioskRequest.Input) async throws -> CreateKioskRequest.Output
}
