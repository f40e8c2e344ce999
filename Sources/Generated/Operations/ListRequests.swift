// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /v1/customer/requests` — List all venues' requests
///
/// Contract: `openapi/paths/customer/requests.yaml:2`
public enum ListRequests {
    /// The query parameters.
    public struct Query: Sendable {
        /// Only requests of this venue.
        public var venueId: UUID?
        /// Only requests that are over, or only those that are not.
        public var processed: Bool?
        /// Only requests of this moment or later.
        public var startDate: Timestamp?
        /// Only requests of this moment or earlier.
        public var endDate: Timestamp?
        /// Only requests whose artist or title has this text, however it is spelled.
        public var search: String?
        /// The most items on one page.
        public var limit: Int32
        /// Where the page starts: `pagination.nextCursor` of the page before, unchanged, with the
        /// same filters and sort. Leave it out for the first page. One that this server did not
        /// issue for the same list is refused with 400.
        public var cursor: String?

        /// Puts the parameters together.
        public init(
            venueId: UUID? = nil,
            processed: Bool? = nil,
            startDate: Timestamp? = nil,
            endDate: Timestamp? = nil,
            search: String? = nil,
            limit: Int32 = 20,
            cursor: String? = nil
        ) {
            self.venueId = venueId
            self.processed = processed
            self.startDate = startDate
            self.endDate = endDate
            self.search = search
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The query parameters.
        public var query: Query
        /// Who calls.
        public var caller: SignedInUser
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(query: Query, caller: SignedInUser, context: RequestContext) {
            self.query = query
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: One page of requests.
        ///
        /// Contract: `openapi/paths/customer/requests.yaml:20`
        case ok(CustomerRequestList)
    }
}

extension ListRequests.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> ListRequests.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let queryVenueId = parameters.uuid(.query("venueId"))
        let queryProcessed = parameters.bool(.query("processed"))
        let queryStartDate = parameters.timestamp(.query("startDate"))
        let queryEndDate = parameters.timestamp(.query("endDate"))
        let querySearch = parameters.string(.query("search"), min: 1, max: 200)
        let queryLimit = parameters.int32(.query("limit"), min: 1, max: 100)
        let queryCursor = parameters.string(
            .query("cursor"),
            min: 16,
            max: 4096,
            pattern: Patterns.listPublicVenuesCursor)
        parameters.refuseUnknownQuery([
            "venueId",
            "processed",
            "startDate",
            "endDate",
            "search",
            "limit",
            "cursor"
        ])
        guard parameters.violations.isEmpty else {
            throw Problem.validation(parameters.violations)
        }
        return ListRequests.Input(
            query: ListRequests.Query(
                venueId: queryVenueId,
                processed: queryProcessed,
                startDate: queryStartDate,
                endDate: queryEndDate,
                search: querySearch,
                limit: queryLimit ?? 20,
                cursor: queryCursor
            ),
            caller: caller,
            context: exchange.request.context)
    }
}

extension ListRequests.Output {
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
    /// Serves `listRequests`.
    func serveListRequests(_ exchange: inout Exchange) async throws -> Response {
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
        let input = try ListRequests.Input.decode(exchange, caller: caller)
        return try await customerRequestsAPI.listRequests(input).response()
    }
}
