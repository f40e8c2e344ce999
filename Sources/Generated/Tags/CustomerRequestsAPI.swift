// Generated from openapi/openapi.yaml — do not edit.

/// The queue of a night, and its history.
///
/// Contract: `openapi/openapi.yaml:59`
public protocol CustomerRequestsAPI: Sendable {
    /// `GET /v1/customer/venues/{venueId}/requests`: List a venue's requests
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/venue-request-list.yaml:2`
    func listVenueRequests(_ input: ListVenueRequests.Input) async throws -> ListVenueRequests.Output

    /// `PATCH /v1/customer/venues/{venueId}/requests/{requestId}`: Change a request
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 409, 413, 415,
    /// 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/venue-request.yaml:2`
    func updateRequest(_ input: UpdateRequest.Input) async throws -> UpdateRequest.Output

    /// `DELETE /v1/customer/venues/{venueId}/requests/{requestId}`: Take a request out of the queue
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/venue-request.yaml:98`
    func deleteRequest(_ input: DeleteRequest.Input) async throws -> DeleteRequest.Output

    /// `GET /v1/customer/requests`: List all venues' requests
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/requests.yaml:2`
    func listRequests(_ input: ListRequests.Input) async throws -> ListRequests.Output

    /// `DELETE /v1/customer/requests`: Delete a venue's requests
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/requests.yaml:84`
    func bulkDeleteRequests(_ input: BulkDeleteRequests.Input) async throws -> BulkDeleteRequests.Output

    /// `GET /v1/customer/requests/stats`: Requests in numbers
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/request-stats.yaml:2`
    func getRequestStats(_ input: GetRequestStats.Input) async throws -> GetRequestStats.Output

    /// `GET /v1/customer/requests/recent`: The newest requests that wait
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/recent-requests.yaml:2`
    func listRecentRequests(_ input: ListRecentRequests.Input) async throws -> ListRecentRequests.Output

    /// `POST /v1/customer/requests/bulk/process`: Mark many requests as sung, or as waiting
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 406, 409, 413, 415, 429,
    /// 500, 503.
    ///
    /// Contract: `openapi/paths/customer/requests-bulk-process.yaml:2`
    func bulkSetRequestsProcessed(_ input: BulkSetRequestsProcessed.Input) async throws -> BulkSetRequestsProcessed.Output

    /// `GET /v1/customer/requests/{requestId}`: Read a request
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/customer-request.yaml:2`
    func getRequest(_ input: GetRequest.Input) async throws -> GetRequest.Output

    /// `PATCH /v1/customer/requests/{requestId}/process`: Mark a request as sung, or as waiting
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 409, 413, 415,
    /// 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/request-process.yaml:2`
    func setRequestProcessed(_ input: SetRequestProcessed.Input) async throws -> SetRequestProcessed.Output

    /// `GET /v1/customer/venues/{venueId}/queue`: A venue's queue
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/venue-queue.yaml:2`
    func getVenueQueue(_ input: GetVenueQueue.Input) async throws -> GetVenueQueue.Output

    /// `DELETE /v1/customer/venues/{venueId}/queue`: Empty a queue
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/venue-queue.yaml:125`
    func clearVenueQueue(_ input: ClearVenueQueue.Input) async throws -> ClearVenueQueue.Output

    /// `GET /v1/customer/venues/{venueId}/queue-policy`: How does a venue order its queue?
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/queue-policy.yaml:2`
    func getQueuePolicy(_ input: GetQueuePolicy.Input) async throws -> GetQueuePolicy.Output

    /// `PUT /v1/customer/venues/{venueId}/queue-policy`: Choose how a venue orders its queue
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 413, 415, 429,
    /// 500, 503.
    ///
    /// Contract: `openapi/paths/customer/queue-policy.yaml:57`
    func setQueuePolicy(_ input: SetQueuePolicy.Input) async throws -> SetQueuePolicy.Output

    /// `PUT /v1/customer/venues/{venueId}/queue/{requestId}/pin`: Move a request in the queue
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 409, 413, 415,
    /// 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/queue-pin.yaml:2`
    func moveRequest(_ input: MoveRequest.Input) async throws -> MoveRequest.Output

    /// `DELETE /v1/customer/venues/{venueId}/queue/{requestId}/pin`: Let the policy place a request
    /// again
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/queue-pin.yaml:145`
    func releaseRequest(_ input: ReleaseRequest.Input) async throws -> ReleaseRequest.Output

    /// `POST /v1/customer/venues/{venueId}/queue/{requestId}/start`: Put a request on stage
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 409, 429, 500,
    /// 503.
    ///
    /// Contract: `openapi/paths/customer/queue-start.yaml:2`
    func startRequest(_ input: StartRequest.Input) async throws -> StartRequest.Output

    /// `POST /v1/customer/venues/{venueId}/queue/{requestId}/skip`: Skip a request
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 409, 429, 500,
    /// 503.
    ///
    /// Contract: `openapi/paths/customer/queue-skip.yaml:2`
    func skipRequest(_ input: SkipRequest.Input) async throws -> SkipRequest.Output

    /// `PUT /v1/customer/venues/{venueId}/queue/{requestId}/hold`: Hold a request back
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 409, 413, 415,
    /// 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/queue-hold.yaml:2`
    func holdRequest(_ input: HoldRequest.Input) async throws -> HoldRequest.Output

    /// `PUT /v1/customer/venues/{venueId}/queue/{requestId}/singers`: Make a request a duet
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 409, 413, 415,
    /// 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/queue-request-singers.yaml:2`
    func setRequestSingers(_ input: SetRequestSingers.Input) async throws -> SetRequestSingers.Output

    /// `PUT /v1/customer/venues/{venueId}/singers/{singerId}/presence`: Is a singer there?
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 413, 415, 429,
    /// 500, 503.
    ///
    /// Contract: `openapi/paths/customer/singer-presence.yaml:2`
    func setSingerPresence(_ input: SetSingerPresence.Input) async throws -> SetSingerPresence.Output

    /// `POST /v1/customer/venues/{venueId}/night`: Begin a night
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/venue-night.yaml:2`
    func startNight(_ input: StartNight.Input) async throws -> StartNight.Output

    /// `GET /v1/customer/venues/{venueId}/kiosks`: List a venue's kiosks
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/kiosks.yaml:2`
    func listKiosks(_ input: ListKiosks.Input) async throws -> ListKiosks.Output

    /// `POST /v1/customer/venues/{venueId}/kiosks`: Register a kiosk
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 409, 413, 415,
    /// 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/kiosks.yaml:55`
    func createKiosk(_ input: CreateKiosk.Input) async throws -> CreateKiosk.Output

    /// `DELETE /v1/customer/venues/{venueId}/kiosks/{kioskId}`: Remove a kiosk
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/kiosk.yaml:2`
    func removeKiosk(_ input: RemoveKiosk.Input) async throws -> RemoveKiosk.Output
}
