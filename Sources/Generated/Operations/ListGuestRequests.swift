// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /v1/public/venues/{venueUrlName}/requests` — See one's own requests
///
/// Contract: `openapi/paths/public/venue-requests.yaml:2`
public enum ListGuestRequests {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The venue's name in URLs.
        public var venueUrlName: String

        /// Puts the parameters together.
        public init(venueUrlName: String) {
            self.venueUrlName = venueUrlName
        }
    }

    /// The query parameters.
    public struct Query: Sendable {
        /// The most items on one page.
        public var limit: Int32
        /// Where the page starts: `pagination.nextCursor` of the page before, unchanged, with the
        /// same filters and sort. Leave it out for the first page. One that this server did not
        /// issue for the same list is refused with 400.
        public var cursor: String?

        /// Puts the parameters together.
        public init(limit: Int32 = 20, cursor: String? = nil) {
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The path's arguments.
        public var path: Path
        /// The query parameters.
        public var query: Query
        /// Who calls.
        public var caller: GuestDevice
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, query: Query, caller: GuestDevice, context: RequestContext) {
            self.path = path
            self.query = query
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: One page of requests.
        ///
        /// Contract: `openapi/paths/public/venue-requests.yaml:16`
        case ok(SongRequestList)
    }
}

extension ListGuestRequests.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: GuestDevice) throws -> ListGuestRequests.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathVenueUrlName = parameters.string(
            .path(0, "venueUrlName"),
            required: true,
            min: 3,
            max: 100,
            pattern: Patterns.getPublicVenueVenueUrlName)
        let queryLimit = parameters.int32(.query("limit"), min: 1, max: 100)
        let queryCursor = parameters.string(
            .query("cursor"),
            min: 16,
            max: 4096,
            pattern: Patterns.listPublicVenuesCursor)
        parameters.refuseUnknownQuery(["limit", "cursor"])
        guard parameters.violations.isEmpty, let pathVenueUrlName else {
            throw Problem.validation(parameters.violations)
        }
        return ListGuestRequests.Input(
            path: ListGuestRequests.Path(venueUrlName: pathVenueUrlName),
            query: ListGuestRequests.Query(limit: queryLimit ?? 20, cursor: queryCursor),
            caller: caller,
            context: exchange.request.context)
    }
}

extension ListGuestRequests.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .ok(let body):
            let fields: [HeaderField] = [HeaderField("cache-control", "no-store")]
            var writer = JSONWriter(capacity: 1024)
            body.encode(to: &writer)
            return Response(
                status: 200, headers: fields, contentType: "application/json", body: writer.finish())
        }
    }
}

extension SingrAPI {
    /// Serves `listGuestRequests`.
    func serveListGuestRequests(_ exchange: inout Exchange) async throws -> Response {
        let caller: GuestDevice
        if let credential = exchange.headerCredential("x-device-token") {
            caller = try await authenticator.guestDevice(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "ApiKey")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        try exchange.requireAcceptable("application/json")
        let input = try ListGuestRequests.Input.decode(exchange, caller: caller)
        return try await publicAPI.listGuestRequests(input).response()
    }
}
