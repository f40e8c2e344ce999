// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /v1/auth/oauth/{provider}/link` — Link a provider in a browser
///
/// Contract: `openapi/paths/auth/oauth-link.yaml:2`
public enum ContinueIdentityLink {
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
        /// What links the browser with the account.
        public var ticket: String

        /// Puts the parameters together.
        public init(ticket: String) {
            self.ticket = ticket
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
        /// What ties the sign-in to the browser, for ten minutes.
        public var setCookie: String

        /// Puts the fields together.
        public init(location: String, setCookie: String) {
            self.location = location
            self.setCookie = setCookie
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 303: On to the provider.
        ///
        /// Contract: `openapi/paths/auth/oauth-link.yaml:16`
        case seeOther(headers: SeeOtherHeaders)
    }
}

extension ContinueIdentityLink.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> ContinueIdentityLink.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathProvider = parameters.string(
            .path(0, "provider"),
            required: true,
            min: 1,
            max: 32,
            pattern: Patterns.startOAuthProvider)
        let queryTicket = parameters.string(
            .query("ticket"),
            required: true,
            min: 43,
            max: 43,
            pattern: Patterns.sessionTokensRefreshToken)
        let cookieHostSingrOauth = parameters.string(.cookie("__Host-singr_oauth"), max: 128)
        parameters.refuseUnknownQuery(["ticket"])
        guard parameters.violations.isEmpty, let pathProvider, let queryTicket else {
            throw Problem.validation(parameters.violations)
        }
        return ContinueIdentityLink.Input(
            path: ContinueIdentityLink.Path(provider: pathProvider),
            query: ContinueIdentityLink.Query(ticket: queryTicket),
            cookies: ContinueIdentityLink.Cookies(hostSingrOauth: cookieHostSingrOauth),
            context: exchange.request.context)
    }
}

extension ContinueIdentityLink.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .seeOther(let headers):
            var fields: [HeaderField] = [HeaderField("cache-control", "no-store")]
            fields.append(HeaderField("location", headers.location))
            fields.append(HeaderField("set-cookie", headers.setCookie))
            return Response(status: 303, headers: fields)
        }
    }
}

extension SingrAPI {
    /// Serves `continueIdentityLink`.
    func serveContinueIdentityLink(_ exchange: inout Exchange) async throws -> Response {
        try await exchange.admit(principal: nil, limiter: limiter)
        let input = try ContinueIdentityLink.Input.decode(exchange)
        return try await oAuthAPI.continueIdentityLink(input).response()
    }
}
