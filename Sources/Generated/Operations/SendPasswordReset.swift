// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /v1/admin/users/{userId}/password-reset` — Mail a user a link to set a new password
///
/// Contract: `openapi/paths/admin/user-password-reset.yaml:2`
public enum SendPasswordReset {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The user's id.
        public var userId: UUID

        /// Puts the parameters together.
        public init(userId: UUID) {
            self.userId = userId
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
        /// 204: The mail is on its way.
        ///
        /// Contract: `openapi/paths/admin/user-password-reset.yaml:16`
        case noContent
    }
}

extension SendPasswordReset.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> SendPasswordReset.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathUserId = parameters.uuid(.path(0, "userId"), required: true)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty, let pathUserId else {
            throw Problem.validation(parameters.violations)
        }
        return SendPasswordReset.Input(
            path: SendPasswordReset.Path(userId: pathUserId),
            caller: caller,
            context: exchange.request.context)
    }
}

extension SendPasswordReset.Output {
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
    /// Serves `sendPasswordReset`.
    func serveSendPasswordReset(_ exchange: inout Exchange) async throws -> Response {
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
        let input = try SendPasswordReset.Input.decode(exchange, caller: caller)
        return try await adminAPI.sendPasswordReset(input).response()
    }
}
