// Generated from openapi/openapi.yaml — do not edit.

/// Running venues.
///
/// Contract: `openapi/openapi.yaml:51`
public protocol CustomerVenuesAPI: Sendable {
    /// `GET /v1/customer/venues`: List the account's venues
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/customer-venues.yaml:2`
    func listVenues(_ input: ListVenues.Input) async throws -> ListVenues.Output

    /// `POST /v1/customer/venues`: Add a venue
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 406, 409, 413, 415, 429,
    /// 500, 503.
    ///
    /// Contract: `openapi/paths/customer/customer-venues.yaml:78`
    func createVenue(_ input: CreateVenue.Input) async throws -> CreateVenue.Output

    /// `GET /v1/customer/venues/url-name-availability`: Is this name in URLs free?
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/venue-url-names.yaml:2`
    func checkVenueUrlName(_ input: CheckVenueUrlName.Input) async throws -> CheckVenueUrlName.Output

    /// `GET /v1/customer/venues/stats/overview`: The account's venues in numbers
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/venues-overview.yaml:2`
    func getVenuesOverview(_ input: GetVenuesOverview.Input) async throws -> GetVenuesOverview.Output

    /// `GET /v1/customer/venues/{venueId}`: Read a venue
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/customer-venue.yaml:2`
    func getVenue(_ input: GetVenue.Input) async throws -> GetVenue.Output

    /// `PUT /v1/customer/venues/{venueId}`: Change a venue
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 413, 415, 429,
    /// 500, 503.
    ///
    /// Contract: `openapi/paths/customer/customer-venue.yaml:70`
    func updateVenue(_ input: UpdateVenue.Input) async throws -> UpdateVenue.Output

    /// `DELETE /v1/customer/venues/{venueId}`: Delete a venue
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/customer-venue.yaml:162`
    func deleteVenue(_ input: DeleteVenue.Input) async throws -> DeleteVenue.Output

    /// `POST /v1/customer/venues/{venueId}/restore`: Restore a deleted venue
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 409, 410, 429,
    /// 500, 503.
    ///
    /// Contract: `openapi/paths/customer/venue-restore.yaml:2`
    func restoreVenue(_ input: RestoreVenue.Input) async throws -> RestoreVenue.Output

    /// `PUT /v1/customer/venues/{venueId}/accepting`: Take requests, or stop
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 413, 415, 429,
    /// 500, 503.
    ///
    /// Contract: `openapi/paths/customer/venue-accepting.yaml:2`
    func setVenueAccepting(_ input: SetVenueAccepting.Input) async throws -> SetVenueAccepting.Output

    /// `GET /v1/customer/venues/{venueId}/systems`: Whose songs does a venue offer?
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/venue-systems.yaml:2`
    func listVenueSystems(_ input: ListVenueSystems.Input) async throws -> ListVenueSystems.Output

    /// `PUT /v1/customer/venues/{venueId}/systems`: Choose whose songs a venue offers
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 413, 415, 429,
    /// 500, 503.
    ///
    /// Contract: `openapi/paths/customer/venue-systems.yaml:55`
    func setVenueSystems(_ input: SetVenueSystems.Input) async throws -> SetVenueSystems.Output

    /// `GET /v1/customer/venues/{venueId}/stats`: A venue in numbers
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/venue-stats.yaml:2`
    func getVenueStats(_ input: GetVenueStats.Input) async throws -> GetVenueStats.Output

    /// `GET /v1/customer/venues/{venueId}/export`: Export a venue's requests
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/venue-export.yaml:2`
    func exportVenueData(_ input: ExportVenueData.Input) async throws -> ExportVenueData.Output
}
