// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `DELETE /v1/customer/venues/{venueId}/queue` — Empty a queue
///
/// Contract: `openapi/paths/customer/venue-queue.yaml:125`
public enum ClearVenueQueue {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The venue's id.
        public var venueId: UUID

        /// Puts the parameters together.
        public init(venueId: UUID) {
            self.venueId = venueId
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
        /// Contract: `openapi/paths/customer/venue-queue.yaml:137`
        case ok(VenueQueue, headers: OkHeaders)
    }
}

extension ClearVenueQueue.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> ClearVenueQueue.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathVenueId = parameters.uuid(.path(0, "venueId"), required: true)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty, let pathVenueId else {
            throw Problem.validation(parameters.violations)
        }
        return ClearVenueQueue.Input(
            path: ClearVenueQueue.Path(venueId: pathVenueId),
            caller: caller,
            context: exchange.request.context)
    }
}

extension ClearVenueQueue.Output {
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
    /// Serves `clearVenueQueue`.
    func serveClearVenueQueue(_ exchange: inout Exchange) async throws -> Response {
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
        let input = try ClearVenueQueue.Input.decode(exchange, caller: caller)
        return try await customerRequestsAPI.clearVenueQueue(input).response()
    }
}
