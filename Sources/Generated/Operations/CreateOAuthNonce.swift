// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /v1/auth/oauth/nonce` — Get a nonce for an app's sign-in
///
/// Contract: `openapi/paths/auth/oauth-nonce.yaml:2`
public enum CreateOAuthNonce {
    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(context: RequestContext) {
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 201: A nonce.
        ///
        /// Contract: `openapi/paths/auth/oauth-nonce.yaml:12`
        case created(SignInNonce)
    }
}

extension CreateOAuthNonce.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> CreateOAuthNonce.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty else {
            throw Problem.validation(parameters.violations)
        }
        return CreateOAuthNonce.Input(
            context: exchange.request.context)
    }
}

extension CreateOAuthNonce.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .created(let body):
            let fields: [HeaderField] = [HeaderField("cache-control", "no-store")]
            var writer = JSONWriter(capacity: 1024)
            body.encode(to: &writer)
            return Response(
                status: 201, headers: fields, contentType: "application/json", body: writer.finish())
        }
    }
}

extension SingrAPI {
    /// Serves `createOAuthNonce`.
    func serveCreateOAuthNonce(_ exchange: inout Exchange) async throws -> Response {
        try await exchange.admit(principal: nil, limiter: limiter)
        try exchange.requireAcceptable("application/json")
        let input = try CreateOAuthNonce.Input.decode(exchange)
        return try await oAuthAPI.createOAuthNonce(input).response()
    }
}
