// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `DELETE /v1/auth/sessions/{sessionId}` — Sign out somewhere
///
/// Contract: `openapi/paths/auth/session.yaml:2`
public enum RevokeSession {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The session's id.
        public var sessionId: UUID

        /// Puts the parameters together.
        public init(sessionId: UUID) {
            self.sessionId = sessionId
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
        /// 204: The session has ended.
        ///
        /// Contract: `openapi/paths/auth/session.yaml:13`
        case noContent
    }
}

extension RevokeSession.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> RevokeSession.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathSessionId = parameters.uuid(.path(0, "sessionId"), required: true)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty, let pathSessionId else {
            throw Problem.validation(parameters.violations)
        }
        return RevokeSession.Input(
            path: RevokeSession.Path(sessionId: pathSessionId),
            caller: caller,
            context: exchange.request.context)
    }
}

extension RevokeSession.Output {
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
    /// Serves `revokeSession`.
    func serveRevokeSession(_ exchange: inout Exchange) async throws -> Response {
        let caller: SignedInUser
        if let credential = exchange.bearerToken() {
            caller = try await authenticator.bearer(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "Bearer")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        let input = try RevokeSession.Input.decode(exchange, caller: caller)
        return try await authAPI.revokeSession(input).response()
    }
}
