// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /v1/auth/oauth/{provider}/callback` — The provider's answer
///
/// Contract: `openapi/paths/auth/oauth-callback.yaml:2`
public enum HandleOAuthCallback {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The provider: `google`, `apple`, or another that the installation has.
        public var provider: String

        /// Puts the parameters together.
        public init(provider: String) {
            self.provider = provider
        }
    }

    /// The query parameters.
    public struct Query: Sendable {
        /// What ties the answer to the request.
        public var state: String
        /// What the tokens are fetched with.
        public var code: String?
        /// Who answers (RFC 9207).
        public var iss: String?
        /// Why there is no code (RFC 6749 §4.1.2.1).
        public var error: String?

        /// Puts the parameters together.
        public init(state: String, code: String? = nil, iss: String? = nil, error: String? = nil) {
            self.state = state
            self.code = code
            self.iss = iss
            self.error = error
        }
    }

    /// The cookie parameters.
    public struct Cookies: Sendable {
        /// Ties the sign-in to the browser that began it.
        public var hostSingrOauth: String?

        /// Puts the parameters together.
        public init(hostSingrOauth: String? = nil) {
            self.hostSingrOauth = hostSingrOauth
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The path's arguments.
        public var path: Path
        /// The query parameters.
        public var query: Query
        /// The cookie parameters.
        public var cookies: Cookies
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, query: Query, cookies: Cookies, context: RequestContext) {
            self.path = path
            self.query = query
            self.cookies = cookies
            self.context = context
        }
    }

    /// The header fields that the handler gives a 303.
    public struct SeeOtherHeaders: Sendable {
        /// Where the browser goes next.
        public var location: String

        /// Puts the fields together.
        public init(location: String) {
            self.location = location
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 303: Back to where the sign-in began.
        ///
        /// Contract: `openapi/paths/auth/oauth-callback.yaml:21`
        case seeOther(headers: SeeOtherHeaders)
    }
}

extension HandleOAuthCallback.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> HandleOAuthCallback.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathProvider = parameters.string(
            .path(0, "provider"),
            required: true,
            min: 1,
            max: 32,
            pattern: Patterns.startOAuthProvider)
        let queryState = parameters.string(.query("state"), required: true, min: 1, max: 512)
        let queryCode = parameters.string(.query("code"), min: 1, max: 2048)
        let queryIss = parameters.string(.query("iss"), min: 1, max: 512)
        let queryError = parameters.string(.query("error"), min: 1, max: 128)
        let cookieHostSingrOauth = parameters.string(.cookie("__Host-singr_oauth"), max: 128)
        guard parameters.violations.isEmpty, let pathProvider, let queryState else {
            throw Problem.validation(parameters.violations)
        }
        return HandleOAuthCallback.Input(
            path: HandleOAuthCallback.Path(provider: pathProvider),
            query: HandleOAuthCallback.Query(
                state: queryState,
                code: queryCode,
                iss: queryIss,
                error: queryError
            ),
            cookies: HandleOAuthCallback.Cookies(hostSingrOauth: cookieHostSingrOauth),
            context: exchange.request.context)
    }
}

extension HandleOAuthCallback.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .seeOther(let headers):
            var fields: [HeaderField] = [HeaderField("cache-control", "no-store")]
            fields.append(HeaderField("location", headers.location))
            return Response(status: 303, headers: fields)
        }
    }
}

extension SingrAPI {
    /// Serves `handleOAuthCallback`.
    func serveHandleOAuthCallback(_ exchange: inout Exchange) async throws -> Response {
        try await exchange.admit(principal: nil, limiter: limiter)
        let input = try HandleOAuthCallback.Input.decode(exchange)
        return try await oAuthAPI.handleOAuthCallback(input).response()
    }
}
