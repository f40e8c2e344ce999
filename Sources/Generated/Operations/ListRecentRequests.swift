// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /v1/customer/requests/recent` — The newest requests that wait
///
/// Contract: `openapi/paths/customer/recent-requests.yaml:2`
public enum ListRecentRequests {
    /// The query parameters.
    public struct Query: Sendable {
        /// Only requests of this venue.
        public var venueId: UUID?
        /// The most requests.
        public var limit: Int32

        /// Puts the parameters together.
        public init(venueId: UUID? = nil, limit: Int32 = 10) {
            self.venueId = venueId
            self.limit = limit
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
        /// 200: The requests.
        ///
        /// Contract: `openapi/paths/customer/recent-requests.yaml:15`
        case ok(RecentRequests)
    }
}

extension ListRecentRequests.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> ListRecentRequests.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let queryVenueId = parameters.uuid(.query("venueId"))
        let queryLimit = parameters.int32(.query("limit"), min: 1, max: 50)
        parameters.refuseUnknownQuery(["venueId", "limit"])
        guard parameters.violations.isEmpty else {
            throw Problem.validation(parameters.violations)
        }
        return ListRecentRequests.Input(
            query: ListRecentRequests.Query(venueId: queryVenueId, limit: queryLimit ?? 10),
            caller: caller,
            context: exchange.request.context)
    }
}

extension ListRecentRequests.Output {
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
    /// Serves `listRecentRequests`.
    func serveListRecentRequests(_ exchange: inout Exchange) async throws -> Response {
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
        let input = try ListRecentRequests.Input.decode(exchange, caller: caller)
        return try await customerRequestsAPI.listRecentRequests(input).response()
    }
}
