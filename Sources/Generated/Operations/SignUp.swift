// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /v1/auth/signup` — Make an account
///
/// Contract: `openapi/paths/auth/signup.yaml:2`
public enum SignUp {
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
        public var body: NewAccount
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(headers: Headers, body: NewAccount, context: RequestContext) {
            self.headers = headers
            self.body = body
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 201: The account is made and signed in.
        ///
        /// Contract: `openapi/paths/auth/signup.yaml:42`
        case created(SessionTokens)
    }
}

extension SignUp.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> SignUp.Input {
        let content = try exchange.jsonBody(required: true)
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let headerUserAgent = parameters.string(.header("User-Agent"), max: 1024)
        parameters.refuseUnknownQuery([])
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { NewAccount.decode(from: &$0) }
        }
        guard violations.isEmpty, let body else {
            throw Problem.validation(violations)
        }
        return SignUp.Input(
            headers: SignUp.Headers(userAgent: headerUserAgent),
            body: body,
            context: exchange.request.context)
    }
}

extension SignUp.Output {
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
    /// Serves `signUp`.
    func serveSignUp(_ exchange: inout Exchange) async throws -> Response {
        try await exchange.admit(principal: nil, limiter: limiter)
        try exchange.requireAcceptable("application/json")
        let input = try SignUp.Input.decode(exchange)
        return try await authAPI.signUp(input).response()
    }
}
