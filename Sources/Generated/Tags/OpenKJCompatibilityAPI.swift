// Generated from openapi/openapi.yaml — do not edit.

/// What the OpenKJ desktop program and others that know its numbers use.
///
/// Contract: `openapi/openapi.yaml:63`
public protocol OpenKJCompatibilityAPI: Sendable {
    /// `POST /openkj/api`: A command of the OpenKJ desktop program
    /// - Throws: a ``Problem`` with one of the statuses 413, 500, 503.
    ///
    /// Contract: `openapi/paths/openkj/openkj-api.yaml:2`
    func openkjCommand(_ input: OpenkjCommand.Input) async throws -> OpenkjCommand.Output

    /// `GET /api/venues/list`: List the venues by their OpenKJ numbers
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/openkj/program-venues.yaml:2`
    func openkjListVenues(_ input: OpenkjListVenues.Input) async throws -> OpenkjListVenues.Output

    /// `GET /api/venues/{venueId}/requests`: List what waits at a venue
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/openkj/program-venue-requests.yaml:2`
    func openkjGetRequests(_ input: OpenkjGetRequests.Input) async throws -> OpenkjGetRequests.Output

    /// `POST /api/venues/{venueId}/requests`: Put a song into the queue of a venue
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 409, 413, 415,
    /// 429, 500, 503.
    ///
    /// Contract: `openapi/paths/openkj/program-venue-requests.yaml:59`
    func openkjSubmitRequest(_ input: OpenkjSubmitRequest.Input) async throws -> OpenkjSubmitRequest.Output

    /// `GET /api/songdb/search`: Search the songs of a system
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/openkj/program-songs.yaml:2`
    func openkjSearchSongs(_ input: OpenkjSearchSongs.Input) async throws -> OpenkjSearchSongs.Output
}
