// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `DELETE /v1/customer/venues/{venueId}/queue/{requestId}/pin` — Let the policy place a request
/// again
///
/// Contract: `openapi/paths/customer/queue-pin.yaml:145`
public enum ReleaseRequest {
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

    /// The header fields that the handler gives a 200.
    public struct OkHeaders: Sendable {
        /// The version of what was answered.
        public var eTag: EntityTag

        /// Puts the fields together.
        public init(eTag: EntityTag) {
            self.eTag = eTag
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The queue as it is now.
        ///
        /// Contract: `openapi/paths/customer/queue-pin.yaml:158`
        case ok(VenueQueue, headers: OkHeaders)
    }
}

extension ReleaseRequest.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> ReleaseRequest.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathVenueId = parameters.uuid(.path(0, "venueId"), required: true)
        let pathRequestId = parameters.int64(.path(1, "requestId"), required: true, min: 1)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty, let pathVenueId, let pathRequestId else {
            throw Problem.validation(parameters.violations)
        }
        return ReleaseRequest.Input(
            path: ReleaseRequest.Path(venueId: pathVenueId, requestId: pathRequestId),
            caller: caller,
            context: exchange.request.context)
    }
}

extension ReleaseRequest.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .ok(let body, let headers):
            var fields: [HeaderField] = [HeaderField("cache-control", "no-store")]
            fields.append(HeaderField("etag", headers.eTag.description))
            var writer = JSONWriter(capacity: 1024)
            body.encode(to: &writer)
            return Response(
                status: 200, headers: fields, contentType: "application/json", body: writer.finish())
        }
    }
}

extension SingrAPI {
    /// Serves `releaseRequest`.
    func serveReleaseRequest(_ exchange: inout Exchange) async throws -> Response {
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
        let input = try ReleaseRequest.Input.decode(exchange, caller: caller)
        return try await customerRequestsAPI.releaseRequest(input).response()
    }
}
