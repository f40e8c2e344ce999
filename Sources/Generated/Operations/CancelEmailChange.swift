// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `DELETE /v1/account/email` — Keep your address
///
/// Contract: `openapi/paths/account/email.yaml:68`
public enum CancelEmailChange {
    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// Who calls.
        public var caller: SignedInUser
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(caller: SignedInUser, context: RequestContext) {
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 204: No change is under way.
        ///
        /// Contract: `openapi/paths/account/email.yaml:77`
        case noContent
    }
}

extension CancelEmailChange.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> CancelEmailChange.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty else {
            throw Problem.validation(parameters.violations)
        }
        return CancelEmailChange.Input(
            caller: caller,
            context: exchange.request.context)
    }
}

extension CancelEmailChange.Output {
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
    /// Serves `cancelEmailChange`.
    func serveCancelEmailChange(_ exchange: inout Exchange) async throws -> Response {
        let caller: SignedInUser
        if let credential = exchange.bearerToken() {
            caller = try await authenticator.bearer(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "Bearer")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        let input = try CancelEmailChange.Input.decode(exchange, caller: caller)
        return try await accountAPI.cancelEmailChange(input).response()
    }
}
