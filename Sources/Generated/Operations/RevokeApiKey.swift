// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `DELETE /v1/customer/api-keys/{keyId}` — Revoke an API key
///
/// Contract: `openapi/paths/customer/api-key.yaml:143`
public enum RevokeApiKey {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The key's id.
        public var keyId: UUID

        /// Puts the parameters together.
        public init(keyId: UUID) {
            self.keyId = keyId
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
        /// 204: It is revoked.
        ///
        /// Contract: `openapi/paths/customer/api-key.yaml:155`
        case noContent
    }
}

extension RevokeApiKey.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> RevokeApiKey.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathKeyId = parameters.uuid(.path(0, "keyId"), required: true)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty, let pathKeyId else {
            throw Problem.validation(parameters.violations)
        }
        return RevokeApiKey.Input(
            path: RevokeApiKey.Path(keyId: pathKeyId),
            caller: caller,
            context: exchange.request.context)
    }
}

extension RevokeApiKey.Output {
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
    /// Serves `revokeApiKey`.
    func serveRevokeApiKey(_ exchange: inout Exchange) async throws -> Response {
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
        let input = try RevokeApiKey.Input.decode(exchange, caller: caller)
        return try await customerAPIKeysAPI.revokeApiKey(input).response()
    }
}
