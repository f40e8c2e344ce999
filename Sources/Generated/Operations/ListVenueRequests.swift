// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /v1/customer/venues/{venueId}/requests` — List a venue's requests
///
/// Contract: `openapi/paths/customer/venue-request-list.yaml:2`
public enum ListVenueRequests {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The venue's id.
        public var venueId: UUID

        /// Puts the parameters together.
        public init(venueId: UUID) {
            self.venueId = venueId
        }
    }

    /// The query parameters.
    public struct Query: Sendable {
        /// Only requests that are over, or only those that are not.
        public var processed: Bool?
        /// Only requests of this moment or later.
        public var since: Timestamp?
        /// The most items on one page.
        public var limit: Int32
        /// Where the page starts: `pagination.nextCursor` of the page before, unchanged, with the
        /// same filters and sort. Leave it out for the first page. One that this server did not
        /// issue for the same list is refused with 400.
        public var cursor: String?

        /// Puts the parameters together.
        public init(
            processed: Bool? = nil,
            since: Timestamp? = nil,
            limit: Int32 = 20,
            cursor: String? = nil
        ) {
            self.processed = processed
            self.since = since
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
        public var caller: SignedInUser
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, query: Query, caller: SignedInUser, context: RequestContext) {
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
        /// Contract: `openapi/paths/customer/venue-request-list.yaml:18`
        case ok(CustomerRequestList)
    }
}

extension ListVenueRequests.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> ListVenueRequests.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathVenueId = parameters.uuid(.path(0, "venueId"), required: true)
        let queryProcessed = parameters.bool(.query("processed"))
        let querySince = parameters.timestamp(.query("since"))
        let queryLimit = parameters.int32(.query("limit"), min: 1, max: 100)
        let queryCursor = parameters.string(
            .query("cursor"),
            min: 16,
            max: 4096,
            pattern: Patterns.listPublicVenuesCursor)
        parameters.refuseUnknownQuery(["processed", "since", "limit", "cursor"])
        guard parameters.violations.isEmpty, let pathVenueId else {
            throw Problem.validation(parameters.violations)
        }
        return ListVenueRequests.Input(
            path: ListVenueRequests.Path(venueId: pathVenueId),
            query: ListVenueRequests.Query(
                processed: queryProcessed,
                since: querySince,
                limit: queryLimit ?? 20,
                cursor: queryCursor
            ),
            caller: caller,
            context: exchange.request.context)
    }
}

extension ListVenueRequests.Output {
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
    /// Serves `listVenueRequests`.
    func serveListVenueRequests(_ exchange: inout Exchange) async throws -> Response {
        let caller: SignedInUser
        if let credential = exchange.bearerToken() {
            caller = try await authenticator.bearer(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "Bearer")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        try await authenticator.authorize(
            caller,
            permissions: exchange.operation.permissions,
            exchange.request.context)
        try exchange.requireAcceptable("application/json")
        let input = try ListVenueRequests.Input.decode(exchange, caller: caller)
        return try await customerRequestsAPI.listVenueRequests(input).response()
    }
}
