// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `DELETE /v1/customer/venues/{venueId}/requests/{requestId}` — Take a request out of the queue
///
/// Contract: `openapi/paths/customer/venue-request.yaml:98`
public enum DeleteRequest {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The venue's id.
        public var venueId: UUID
        /// The request's id.
        public var requestId: Int64

        /// Puts the parameters together.
        public init(venueId: UUID, requestId: Int64) {
            self.venueId = venueId
            self.requestId = requestId
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The path's arguments.
        public var path: Path
        /// Who calls.
        public var caller: SignedInUser
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, caller: SignedInUser, context: RequestContext) {
            self.path = path
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 204: It is out of the queue.
        ///
        /// Contract: `openapi/paths/customer/venue-request.yaml:111`
        case noContent
    }
}

extension DeleteRequest.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> DeleteRequest.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathVenueId = parameters.uuid(.path(0, "venueId"), required: true)
        let pathRequestId = parameters.int64(.path(1, "requestId"), required: true, min: 1)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty, let pathVenueId, let pathRequestId else {
            throw Problem.validation(parameters.violations)
        }
        return DeleteRequest.Input(
            path: DeleteRequest.Path(venueId: pathVenueId, requestId: pathRequestId),
            caller: caller,
            context: exchange.request.context)
    }
}

extension DeleteRequest.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .noContent:
            let fields: [HeaderField] = [HeaderField("cache-control", "no-store")]
            return Response(status: 204, headers: fields)
        }
    }
}

extension SingrAPI {
    /// Serves `deleteRequest`.
    func serveDeleteRequest(_ exchange: inout Exchange) async throws -> Response {
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
        let input = try DeleteRequest.Input.decode(exchange, caller: caller)
        return try await customerRequestsAPI.deleteRequest(input).response()
    }
}
