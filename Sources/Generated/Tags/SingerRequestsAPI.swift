// Generated from openapi/openapi.yaml — do not edit.

/// What signed-in singers ask for.
///
/// Contract: `openapi/openapi.yaml:61`
public protocol SingerRequestsAPI: Sendable {
    /// `GET /v1/singer/requests`: See one's own requests
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/singer/singer-requests.yaml:2`
    func listSingerRequests(_ input: ListSingerRequests.Input) async throws -> ListSingerRequests.Output

    /// `POST /v1/singer/requests`: Ask for a song
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 409, 413, 415,
    /// 429, 500, 503.
    ///
    /// Contract: `openapi/paths/singer/singer-requests.yaml:75`
    func createSingerRequest(_ input: CreateSingerRequest.Input) async throws -> CreateSingerRequest.Output

    /// `GET /v1/singer/requests/{requestId}`: Read one's own request
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/singer/singer-request.yaml:2`
    func getSingerRequest(_ input: GetSingerRequest.Input) async throws -> GetSingerRequest.Output

    /// `PATCH /v1/singer/requests/{requestId}`: Change one's own request
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 409, 413, 415,
    /// 429, 500, 503.
    ///
    /// Contract: `openapi/paths/singer/singer-request.yaml:69`
    func updateSingerRequest(_ input: UpdateSingerRequest.Input) async throws -> UpdateSingerRequest.Output

    /// `DELETE /v1/singer/requests/{requestId}`: Cancel one's own request
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 409, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/singer/singer-request.yaml:160`
    func cancelSingerRequest(_ input: CancelSingerRequest.Input) async throws -> CancelSingerRequest.Output

    /// `PUT /v1/singer/venues/{venueId}/presence`: Go for a while, or come back
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 413, 415, 429,
    /// 500, 503.
    ///
    /// Contract: `openapi/paths/singer/own-presence.yaml:2`
    func setOwnPresence(_ input: SetOwnPresence.Input) async throws -> SetOwnPresence.Output
}
