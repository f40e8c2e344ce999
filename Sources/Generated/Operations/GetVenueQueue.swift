// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /v1/customer/venues/{venueId}/queue` — A venue's queue
///
/// Contract: `openapi/paths/customer/venue-queue.yaml:2`
public enum GetVenueQueue {
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
        /// The versions that the client has or means.
        public var conditions: RequestConditions
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(
            path: Path,
            caller: SignedInUser,
            conditions: RequestConditions,
            context: RequestContext
        ) {
            self.path = path
            self.caller = caller
            self.conditions = conditions
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

    /// The header fields that the handler gives a 304.
    public struct NotModifiedHeaders: Sendable {
        /// The version of what was answered.
        public var eTag: EntityTag

        /// Puts the fields together.
        public init(eTag: EntityTag) {
            self.eTag = eTag
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The queue.
        ///
        /// Contract: `openapi/paths/customer/venue-queue.yaml:17`
        case ok(VenueQueue, headers: OkHeaders)
        /// 304: The client has this version.
        ///
        /// Contract: `openapi/paths/customer/venue-queue.yaml:94`
        case notModified(headers: NotModifiedHeaders)
    }
}

extension GetVenueQueue.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> GetVenueQueue.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathVenueId = parameters.uuid(.path(0, "venueId"), required: true)
        let conditions = parameters.conditions(ifNoneMatch: true)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty, let pathVenueId else {
            throw Problem.validation(parameters.violations)
        }
        return GetVenueQueue.Input(
            path: GetVenueQueue.Path(venueId: pathVenueId),
            caller: caller,
            conditions: conditions,
            context: exchange.request.context)
    }
}

extension GetVenueQueue.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .ok(let body, let headers):
            var fields: [HeaderField] = [HeaderField("cache-control", "no-cache")]
            fields.append(HeaderField("etag", headers.eTag.description))
            var writer = JSONWriter(capacity: 1024)
            body.encode(to: &writer)
            return Response(
                status: 200, headers: fields, contentType: "application/json", body: writer.finish())
        case .notModified(let headers):
            var fields: [HeaderField] = [HeaderField("cache-control", "no-cache")]
            fields.append(HeaderField("etag", headers.eTag.description))
            return Response(status: 304, headers: fields)
        }
    }
}

extension SingrAPI {
    /// Serves `getVenueQueue`.
    func serveGetVenueQueue(_ exchange: inout Exchange) async throws -> Response {
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
        let input = try GetVenueQueue.Input.decode(exchange, caller: caller)
        return try await customerRequestsAPI.getVenueQueue(input).response()
    }
}
