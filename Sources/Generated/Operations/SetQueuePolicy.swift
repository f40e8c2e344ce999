// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `PUT /v1/customer/venues/{venueId}/queue-policy` — Choose how a venue orders its queue
///
/// Contract: `openapi/paths/customer/queue-policy.yaml:57`
public enum SetQueuePolicy {
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
        public var body: NewQueueSettings
        /// Who calls.
        public var caller: SignedInUser
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, body: NewQueueSettings, caller: SignedInUser, context: RequestContext) {
            self.path = path
            self.body = body
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The settings as they are now.
        ///
        /// Contract: `openapi/paths/customer/queue-policy.yaml:88`
        case ok(QueueSettings)
    }
}

extension SetQueuePolicy.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> SetQueuePolicy.Input {
        let content = try exchange.jsonBody(required: true)
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathVenueId = parameters.uuid(.path(0, "venueId"), required: true)
        parameters.refuseUnknownQuery([])
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { NewQueueSettings.decode(from: &$0) }
        }
        guard violations.isEmpty, let pathVenueId, let body else {
            throw Problem.validation(violations)
        }
        return SetQueuePolicy.Input(
            path: SetQueuePolicy.Path(venueId: pathVenueId),
            body: body,
            caller: caller,
            context: exchange.request.context)
    }
}

extension SetQueuePolicy.Output {
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
    /// Serves `setQueuePolicy`.
    func serveSetQueuePolicy(_ exchange: inout Exchange) async throws -> Response {
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
        let input = try SetQueuePolicy.Input.decode(exchange, caller: caller)
        return try await customerRequestsAPI.setQueuePolicy(input).response()
    }
}
