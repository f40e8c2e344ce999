// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /v1/auth/oauth/{provider}/callback` — The provider's answer, as a form
///
/// Contract: `openapi/paths/auth/oauth-callback.yaml:46`
public enum HandleOAuthForm {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The provider: `google`, `apple`, or another that the installation has.
        public var provider: String

        /// Puts the parameters together.
        public init(provider: String) {
            self.provider = provider
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

    /// The fields of the form in the body.
    public struct Form: Sendable {
        /// What ties the answer to the request.
        public var state: String
        /// What the tokens are fetched with.
        public var code: String?
        /// Who answers (RFC 9207).
        public var iss: String?
        /// Why there is no code.
        public var error: String?
        /// With the first consent, and never again: the person's name, as JSON.
        public var user: String?

        /// Puts the parameters together.
        public init(
            state: String,
            code: String? = nil,
            iss: String? = nil,
            error: String? = nil,
            user: String? = nil
        ) {
            self.state = state
            self.code = code
            self.iss = iss
            self.error = error
            self.user = user
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The path's arguments.
        public var path: Path
        /// The cookie parameters.
        public var cookies: Cookies
        /// The fields of the form in the body.
        public var form: Form
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, cookies: Cookies, form: Form, context: RequestContext) {
            self.path = path
            self.cookies = cookies
            self.form = form
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
        /// Contract: `openapi/paths/auth/oauth-callback.yaml:94`
        case seeOther(headers: SeeOtherHeaders)
    }
}

extension HandleOAuthForm.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> HandleOAuthForm.Input {
        let content = try exchange.textBody("application/x-www-form-urlencoded")
        var parameters = ParameterReader(exchange.request, exchange.arguments, form: content)
        let pathProvider = parameters.string(
            .path(0, "provider"),
            required: true,
            min: 1,
            max: 32,
            pattern: Patterns.startOAuthProvider)
        let cookieHostSingrOauth = parameters.string(.cookie("__Host-singr_oauth"), max: 128)
        let formState = parameters.string(.form("state"), required: true, min: 1, max: 512)
        let formCode = parameters.string(.form("code"), min: 1, max: 2048)
        let formIss = parameters.string(.form("iss"), min: 1, max: 512)
        let formError = parameters.string(.form("error"), min: 1, max: 128)
        let formUser = parameters.string(.form("user"), min: 1, max: 4096)
        guard parameters.violations.isEmpty, let pathProvider, let formState else {
            throw Problem.validation(parameters.violations)
        }
        return HandleOAuthForm.Input(
            path: HandleOAuthForm.Path(provider: pathProvider),
            cookies: HandleOAuthForm.Cookies(hostSingrOauth: cookieHostSingrOauth),
            form: HandleOAuthForm.Form(
                state: formState,
                code: formCode,
                iss: formIss,
                error: formError,
                user: formUser
            ),
            context: exchange.request.context)
    }
}

extension HandleOAuthForm.Output {
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
    /// Serves `handleOAuthForm`.
    func serveHandleOAuthForm(_ exchange: inout Exchange) async throws -> Response {
        try await exchange.admit(principal: nil, limiter: limiter)
        let input = try HandleOAuthForm.Input.decode(exchange)
        return try await oAuthAPI.handleOAuthForm(input).response()
    }
}
