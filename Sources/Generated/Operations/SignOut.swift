// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /v1/auth/logout` — Sign out
///
/// Contract: `openapi/paths/auth/logout.yaml:2`
public enum SignOut {
    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The body.
        public var body: RefreshGrant?
        /// Who calls.
        public var caller: SignedInUser?
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(body: RefreshGrant?, caller: SignedInUser?, context: RequestContext) {
            self.body = body
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 204: The session has ended.
        ///
        /// Contract: `openapi/paths/auth/logout.yaml:28`
        case noContent
    }
}

extension SignOut.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser?) throws -> SignOut.Input {
        let content = try exchange.jsonBody(required: false)
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        parameters.refuseUnknownQuery([])
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { RefreshGrant.decode(from: &$0) }
        }
        guard violations.isEmpty else {
            throw Problem.validation(violations)
        }
        return SignOut.Input(
            body: body,
            caller: caller,
            context: exchange.request.context)
    }
}

extension SignOut.Output {
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
    /// Serves `signOut`.
    func serveSignOut(_ exchange: inout Exchange) async throws -> Response {
        let caller: SignedInUser?
        if let credential = exchange.bearerToken() {
            caller = try await authenticator.bearer(credential, exchange.request.context)
        } else {
            caller = nil
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        let input = try SignOut.Input.decode(exchange, caller: caller)
        return try await authAPI.signOut(input).response()
    }
}
