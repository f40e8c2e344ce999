// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `PUT /v1/singer/venues/{venueId}/presence` — Go for a while, or come back
///
/// Contract: `openapi/paths/singer/own-presence.yaml:2`
public enum SetOwnPresence {
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

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: As it is now.
        ///
        /// Contract: `openapi/paths/singer/own-presence.yaml:27`
        case ok(OwnPresenceState)
    }
}

extension SetOwnPresence.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> SetOwnPresence.Input {
        let content = try exchange.jsonBody(required: true)
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathVenueId = parameters.uuid(.path(0, "venueId"), required: true)
        parameters.refuseUnknownQuery([])
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { OwnPresence.decode(from: &$0) }
        }
        guard violations.isEmpty, let pathVenueId, let body else {
            throw Problem.validation(violations)
        }
        return SetOwnPresence.Input(
            path: SetOwnPresence.Path(venueId: pathVenueId),
            body: body,
            caller: caller,
            context: exchange.request.context)
    }
}

extension SetOwnPresence.Output {
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
    /// Serves `setOwnPresence`.
    func serveSetOwnPresence(_ exchange: inout Exchange) async throws -> Response {
        let caller: SignedInUser
        if let credential = exchange.bearerToken() {
            caller = try await authenticator.bearer(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "Bearer")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        try exchange.requireAcceptable("application/json")
        let input = try SetOwnPresence.Input.decode(exchange, caller: caller)
        return try await singerRequestsAPI.setOwnPresence(input).response()
    }
}
