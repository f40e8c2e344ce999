// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `DELETE /v1/auth/oauth/{provider}` — Unlink a provider
///
/// Contract: `openapi/paths/auth/oauth-identity.yaml:2`
public enum UnlinkIdentity {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The provider: `google`, `apple`, or another that the installation has.
        public var provider: String

        /// Puts the parameters together.
        public init(provider: String) {
            self.provider = provider
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
        /// 204: It is unlinked.
        ///
        /// Contract: `openapi/paths/auth/oauth-identity.yaml:15`
        case noContent
    }
}

extension UnlinkIdentity.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> UnlinkIdentity.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathProvider = parameters.string(
            .path(0, "provider"),
            required: true,
            min: 1,
            max: 32,
            pattern: Patterns.startOAuthProvider)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty, let pathProvider else {
            throw Problem.validation(parameters.violations)
        }
        return UnlinkIdentity.Input(
            path: UnlinkIdentity.Path(provider: pathProvider),
            caller: caller,
            context: exchange.request.context)
    }
}

extension UnlinkIdentity.Output {
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
    /// Serves `unlinkIdentity`.
    func serveUnlinkIdentity(_ exchange: inout Exchange) async throws -> Response {
        let caller: SignedInUser
        if let credential = exchange.bearerToken() {
            caller = try await authenticator.bearer(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "Bearer")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        let input = try UnlinkIdentity.Input.decode(exchange, caller: caller)
        return try await oAuthAPI.unlinkIdentity(input).response()
    }
}
