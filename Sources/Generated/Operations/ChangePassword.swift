// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /v1/account/password` — Change your password
///
/// Contract: `openapi/paths/account/password.yaml:2`
public enum ChangePassword {
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
        public var body: PasswordChange
        /// Who calls.
        public var caller: SignedInUser
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(headers: Headers, body: PasswordChange, caller: SignedInUser, context: RequestContext) {
            self.headers = headers
            self.body = body
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The password is changed.
        ///
        /// Contract: `openapi/paths/account/password.yaml:34`
        case ok(SessionTokens)
    }
}

extension ChangePassword.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> ChangePassword.Input {
        let content = try exchange.jsonBody(required: true)
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let headerUserAgent = parameters.string(.header("User-Agent"), max: 1024)
        parameters.refuseUnknownQuery([])
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { PasswordChange.decode(from: &$0) }
        }
        guard violations.isEmpty, let body else {
            throw Problem.validation(violations)
        }
        return ChangePassword.Input(
            headers: ChangePassword.Headers(userAgent: headerUserAgent),
            body: body,
            caller: caller,
            context: exchange.request.context)
    }
}

extension ChangePassword.Output {
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
    /// Serves `changePassword`.
    func serveChangePassword(_ exchange: inout Exchange) async throws -> Response {
        let caller: SignedInUser
        if let credential = exchange.bearerToken() {
            caller = try await authenticator.bearer(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "Bearer")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        try exchange.requireAcceptable("application/json")
        let input = try ChangePassword.Input.decode(exchange, caller: caller)
        return try await accountAPI.changePassword(input).response()
    }
}
