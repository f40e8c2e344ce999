// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `DELETE /v1/customer/requests` — Delete a venue's requests
///
/// Contract: `openapi/paths/customer/requests.yaml:84`
public enum BulkDeleteRequests {
    /// The query parameters.
    public struct Query: Sendable {
        /// The venue.
        public var venueId: UUID
        /// Only requests that are over, or only those that are not.
        public var processed: Bool?

        /// Puts the parameters together.
        public init(venueId: UUID, processed: Bool? = nil) {
            self.venueId = venueId
            self.processed = processed
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
        /// 200: How many.
        ///
        /// Contract: `openapi/paths/customer/requests.yaml:99`
        case ok(DeletedCount)
    }
}

extension BulkDeleteRequests.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> BulkDeleteRequests.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let queryVenueId = parameters.uuid(.query("venueId"), required: true)
        let queryProcessed = parameters.bool(.query("processed"))
        parameters.refuseUnknownQuery(["venueId", "processed"])
        guard parameters.violations.isEmpty, let queryVenueId else {
            throw Problem.validation(parameters.violations)
        }
        return BulkDeleteRequests.Input(
            query: BulkDeleteRequests.Query(venueId: queryVenueId, processed: queryProcessed),
            caller: caller,
            context: exchange.request.context)
    }
}

extension BulkDeleteRequests.Output {
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
    /// Serves `bulkDeleteRequests`.
    func serveBulkDeleteRequests(_ exchange: inout Exchange) async throws -> Response {
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
        let input = try BulkDeleteRequests.Input.decode(exchange, caller: caller)
        return try await customerRequestsAPI.bulkDeleteRequests(input).response()
    }
}
