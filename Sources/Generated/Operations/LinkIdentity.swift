// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /v1/auth/oauth/{provider}/link` — Link a provider
///
/// Contract: `openapi/paths/auth/oauth-link.yaml:45`
public enum LinkIdentity {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The provider: `google`, `apple`, or another that the installation has.
        public var provider: String

        /// Puts the parameters together.
        public init(provider: String) {
            self.provider = provider
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The path's arguments.
        public var path: Path
        /// The body.
        public var body: IdentityLink
        /// Who calls.
        public var caller: SignedInUser
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, body: IdentityLink, caller: SignedInUser, context: RequestContext) {
            self.path = path
            self.body = body
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: Linked, or on to a browser.
        ///
        /// Contract: `openapi/paths/auth/oauth-link.yaml:85`
        case ok(LinkAnswer)
    }
}

extension LinkIdentity.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> LinkIdentity.Input {
        let content = try exchange.jsonBody(required: true)
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathProvider = parameters.string(
            .path(0, "provider"),
            required: true,
            min: 1,
            max: 32,
            pattern: Patterns.startOAuthProvider)
        parameters.refuseUnknownQuery([])
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { IdentityLink.decode(from: &$0) }
        }
        guard violations.isEmpty, let pathProvider, let body else {
            throw Problem.validation(violations)
        }
        return LinkIdentity.Input(
            path: LinkIdentity.Path(provider: pathProvider),
            body: body,
            caller: caller,
            context: exchange.request.context)
    }
}

extension LinkIdentity.Output {
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
    /// Serves `linkIdentity`.
    func serveLinkIdentity(_ exchange: inout Exchange) async throws -> Response {
        let caller: SignedInUser
        if let credential = exchange.bearerToken() {
            caller = try await authenticator.bearer(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "Bearer")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        try exchange.requireAcceptable("application/json")
        let input = try LinkIdentity.Input.decode(exchange, caller: caller)
        return try await oAuthAPI.linkIdentity(input).response()
    }
}
