// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `PATCH /v1/customer/systems/{systemId}` — Change a karaoke system
///
/// Contract: `openapi/paths/customer/customer-system.yaml:59`
public enum UpdateSystem {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The system's id.
        public var systemId: UUID

        /// Puts the parameters together.
        public init(systemId: UUID) {
            self.systemId = systemId
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The path's arguments.
        public var path: Path
        /// The body.
        public var body: SystemChanges
        /// Who calls.
        public var caller: SignedInUser
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, body: SystemChanges, caller: SignedInUser, context: RequestContext) {
            self.path = path
            self.body = body
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The system as it is now.
        ///
        /// Contract: `openapi/paths/customer/customer-system.yaml:90`
        case ok(CustomerSystem)
    }
}

extension UpdateSystem.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> UpdateSystem.Input {
        let content = try exchange.jsonBody(required: true)
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathSystemId = parameters.uuid(.path(0, "systemId"), required: true)
        parameters.refuseUnknownQuery([])
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { SystemChanges.decode(from: &$0) }
        }
        guard violations.isEmpty, let pathSystemId, let body else {
            throw Problem.validation(violations)
        }
        return UpdateSystem.Input(
            path: UpdateSystem.Path(systemId: pathSystemId),
            body: body,
            caller: caller,
            context: exchange.request.context)
    }
}

extension UpdateSystem.Output {
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
    /// Serves `updateSystem`.
    func serveUpdateSystem(_ exchange: inout Exchange) async throws -> Response {
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
        let input = try UpdateSystem.Input.decode(exchange, caller: caller)
        return try await customerSystemsAPI.updateSystem(input).response()
    }
}
