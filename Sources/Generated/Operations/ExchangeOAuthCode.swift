// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /v1/auth/oauth/exchange` — Sign in with the code
///
/// Contract: `openapi/paths/auth/oauth-exchange.yaml:2`
public enum ExchangeOAuthCode {
    /// The header parameters.
    public struct Headers: Sendable {
        /// What the client calls itself; shown in the list of sessions, and what tells a new
        /// device.
        public var userAgent: String?

        /// Puts the parameters together.
        public init(userAgent: String? = nil) {
            self.userAgent = userAgent
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The header parameters.
        public var headers: Headers
        /// The body.
        public var body: SignInCode
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(headers: Headers, body: SignInCode, context: RequestContext) {
            self.headers = headers
            self.body = body
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: Signed in, or challenged.
        ///
        /// Contract: `openapi/paths/auth/oauth-exchange.yaml:28`
        case ok(SignInAnswer)
    }
}

extension ExchangeOAuthCode.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> ExchangeOAuthCode.Input {
        let content = try exchange.jsonBody(required: true)
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let headerUserAgent = parameters.string(.header("User-Agent"), max: 1024)
        parameters.refuseUnknownQuery([])
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { SignInCode.decode(from: &$0) }
        }
        guard violations.isEmpty, let body else {
            throw Problem.validation(violations)
        }
        return ExchangeOAuthCode.Input(
            headers: ExchangeOAuthCode.Headers(userAgent: headerUserAgent),
            body: body,
            context: exchange.request.context)
    }
}

extension ExchangeOAuthCode.Output {
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
    /// Serves `exchangeOAuthCode`.
    func serveExchangeOAuthCode(_ exchange: inout Exchange) async throws -> Response {
        try await exchange.admit(principal: nil, limiter: limiter)
        try exchange.requireAcceptable("application/json")
        let input = try ExchangeOAuthCode.Input.decode(exchange)
        return try await oAuthAPI.exchangeOAuthCode(input).response()
    }
}
