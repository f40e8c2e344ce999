// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /v1/customer/venues/{venueId}/stats` — A venue in numbers
///
/// Contract: `openapi/paths/customer/venue-stats.yaml:2`
public enum GetVenueStats {
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
        /// Only requests of this moment or later.
        public var startDate: Timestamp?
        /// Only requests of this moment or earlier.
        public var endDate: Timestamp?

        /// Puts the parameters together.
        public init(startDate: Timestamp? = nil, endDate: Timestamp? = nil) {
            self.startDate = startDate
            self.endDate = endDate
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
        /// 200: The numbers.
        ///
        /// Contract: `openapi/paths/customer/venue-stats.yaml:18`
        case ok(VenueFigures)
    }
}

extension GetVenueStats.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> GetVenueStats.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathVenueId = parameters.uuid(.path(0, "venueId"), required: true)
        let queryStartDate = parameters.timestamp(.query("startDate"))
        let queryEndDate = parameters.timestamp(.query("endDate"))
        parameters.refuseUnknownQuery(["startDate", "endDate"])
        guard parameters.violations.isEmpty, let pathVenueId else {
            throw Problem.validation(parameters.violations)
        }
        return GetVenueStats.Input(
            path: GetVenueStats.Path(venueId: pathVenueId),
            query: GetVenueStats.Query(startDate: queryStartDate, endDate: queryEndDate),
            caller: caller,
            context: exchange.request.context)
    }
}

extension GetVenueStats.Output {
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
    /// Serves `getVenueStats`.
    func serveGetVenueStats(_ exchange: inout Exchange) async throws -> Response {
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
        let input = try GetVenueStats.Input.decode(exchange, caller: caller)
        return try await customerVenuesAPI.getVenueStats(input).response()
    }
}
