// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `PUT /v1/customer/venues/{venueId}/singers/{singerId}/presence` — Is a singer there?
///
/// Contract: `openapi/paths/customer/singer-presence.yaml:2`
public enum SetSingerPresence {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The venue's id.
        public var venueId: UUID
        /// The singer's id at this venue.
        public var singerId: UUID

        /// Puts the parameters together.
        public init(venueId: UUID, singerId: UUID) {
            self.venueId = venueId
            self.singerId = singerId
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The path's arguments.
        public var path: Path
        /// The body.
        public var body: OwnPresence
        /// Who calls.
        public var caller: SignedInUser
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, body: OwnPresence, caller: SignedInUser, context: RequestContext) {
            self.path = path
            self.body = body
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
        /// Contract: `openapi/paths/customer/singer-presence.yaml:30`
        case ok(VenueQueue, headers: OkHeaders)
    }
}

extension SetSingerPresence.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> SetSingerPresence.Input {
        let content = try exchange.jsonBody(required: true)
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathVenueId = parameters.uuid(.path(0, "venueId"), required: true)
        let pathSingerId = parameters.uuid(.path(1, "singerId"), required: true)
        parameters.refuseUnknownQuery([])
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { OwnPresence.decode(from: &$0) }
        }
        guard violations.isEmpty, let pathVenueId, let pathSingerId, let body else {
            throw Problem.validation(violations)
        }
        return SetSingerPresence.Input(
            path: SetSingerPresence.Path(venueId: pathVenueId, singerId: pathSingerId),
            body: body,
            caller: caller,
            context: exchange.request.context)
    }
}

extension SetSingerPresence.Output {
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
    /// Serves `setSingerPresence`.
    func serveSetSingerPresence(_ exchange: inout Exchange) async throws -> Response {
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
        let input = try SetSingerPresence.Input.decode(exchange, caller: caller)
        return try await customerRequestsAPI.setSingerPresence(input).response()
    }
}
