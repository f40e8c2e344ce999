// Generated from openapi/openapi.yaml — do not edit.

/// What programs of an account do with its requests.
///
/// Contract: `openapi/openapi.yaml:65`
public protocol RequestInterfaceAPI: Sendable {
    /// `GET /v1/request-interface/venues`: List venues with what waits there
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/interface/interface-venues.yaml:2`
    func interfaceListVenues(_ input: InterfaceListVenues.Input) async throws -> InterfaceListVenues.Output

    /// `GET /v1/request-interface/requests`: List requests for a program
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/interface/interface-requests.yaml:2`
    func interfaceListRequests(_ input: InterfaceListRequests.Input) async throws -> InterfaceListRequests.Output

    /// `GET /v1/request-interface/stats`: Count requests for a program
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/interface/interface-stats.yaml:2`
    func interfaceGetStats(_ input: InterfaceGetStats.Input) async throws -> InterfaceGetStats.Output

    /// `POST /v1/request-interface/requests/bulk/process`: Mark many requests as sung
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 406, 413, 415, 429, 500,
    /// 503.
    ///
    /// Contract: `openapi/paths/interface/interface-requests-bulk-process.yaml:2`
    func interfaceBulkProcess(_ input: InterfaceBulkProcess.Input) async throws -> InterfaceBulkProcess.Output

    /// `DELETE /v1/request-interface/requests/{requestId}`: Cancel a request for a program
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/interface/interface-request.yaml:2`
    func interfaceDeleteRequest(_ input: InterfaceDeleteRequest.Input) async throws -> InterfaceDeleteRequest.Output

    /// `PATCH /v1/request-interface/requests/{requestId}/process`: Mark a request as sung
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/interface/interface-request-process.yaml:2`
    func interfaceMarkProcessed(_ input: InterfaceMarkProcessed.Input) async throws -> InterfaceMarkProcessed.Output

    /// `PATCH /v1/request-interface/requests/{requestId}/unprocess`: Have a request wait again
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 409, 429, 500,
    /// 503.
    ///
    /// Contract: `openapi/paths/interface/interface-request-unprocess.yaml:2`
    func interfaceMarkUnprocessed(_ input: InterfaceMarkUnprocessed.Input) async throws -> InterfaceMarkUnprocessed.Output
}
