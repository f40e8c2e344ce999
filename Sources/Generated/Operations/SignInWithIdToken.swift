// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /v1/auth/oauth/{provider}/native` — Sign in with an app's ID token
///
/// Contract: `openapi/paths/auth/oauth-native.yaml:2`
public enum SignInWithIdToken {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The provider: `google`, `apple`, or another that the installation has.
        public var provider: String

        /// Puts the parameters together.
        public init(provider: String) {
            self.provider = provider
        }
    }

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
        /// The path's arguments.
        public var path: Path
        /// The header parameters.
        public var headers: Headers
        /// The body.
        public var body: ProviderProof
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, headers: Headers, body: ProviderProof, context: RequestContext) {
            self.path = path
            self.headers = headers
            self.body = body
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: Signed in, or challenged.
        ///
        /// Contract: `openapi/paths/auth/oauth-native.yaml:40`
        case ok(SignInAnswer)
        /// 201: An account was made and signed in.
        ///
        /// Contract: `openapi/paths/auth/oauth-native.yaml:71`
        case created(SignInAnswer)
    }
}

extension SignInWithIdToken.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> SignInWithIdToken.Input {
        let content = try exchange.jsonBody(required: true)
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathProvider = parameters.string(
            .path(0, "provider"),
            required: true,
            min: 1,
            max: 32,
            pattern: Patterns.startOAuthProvider)
        let headerUserAgent = parameters.string(.header("User-Agent"), max: 1024)
        parameters.refuseUnknownQuery([])
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { ProviderProof.decode(from: &$0) }
        }
        guard violations.isEmpty, let pathProvider, let body else {
            throw Problem.validation(violations)
        }
        return SignInWithIdToken.Input(
            path: SignInWithIdToken.Path(provider: pathProvider),
            headers: SignInWithIdToken.Headers(userAgent: headerUserAgent),
            body: body,
            context: exchange.request.context)
    }
}

extension SignInWithIdToken.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .ok(let body):
            let fields: [HeaderField] = [HeaderField("cache-control", "no-store")]
            var writer = JSONWriter(capacity: 1024)
            body.encode(to: &writer)
            return Response(
                status: 200, headers: fields, contentType: "application/json", body: writer.finish())
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
    /// Serves `signInWithIdToken`.
    func serveSignInWithIdToken(_ exchange: inout Exchange) async throws -> Response {
        try await exchange.admit(principal: nil, limiter: limiter)
        try exchange.requireAcceptable("application/json")
        let input = try SignInWithIdToken.Input.decode(exchange)
        return try await oAuthAPI.signInWithIdToken(input).response()
    }
}
