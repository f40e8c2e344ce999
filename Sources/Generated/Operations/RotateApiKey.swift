// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /v1/customer/api-keys/{keyId}/rotate` — Give an API key another secret
///
/// Contract: `openapi/paths/customer/api-key-rotate.yaml:2`
public enum RotateApiKey {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The key's id.
        public var keyId: UUID

        /// Puts the parameters together.
        public init(keyId: UUID) {
            self.keyId = keyId
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The path's arguments.
        public var path: Path
        /// The body.
        public var body: ApiKeyRotation?
        /// Who calls.
        public var caller: SignedInUser
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, body: ApiKeyRotation?, caller: SignedInUser, context: RequestContext) {
            self.path = path
            self.body = body
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The key with its new secret.
        ///
        /// Contract: `openapi/paths/customer/api-key-rotate.yaml:33`
        case ok(ApiKeyWithSecret)
    }
}

extension RotateApiKey.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> RotateApiKey.Input {
        let content = try exchange.jsonBody(required: false)
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathKeyId = parameters.uuid(.path(0, "keyId"), required: true)
        parameters.checkIdempotencyKey()
        parameters.refuseUnknownQuery([])
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { ApiKeyRotation.decode(from: &$0) }
        }
        guard violations.isEmpty, let pathKeyId else {
            throw Problem.validation(violations)
        }
        return RotateApiKey.Input(
            path: RotateApiKey.Path(keyId: pathKeyId),
            body: body,
            caller: caller,
            context: exchange.request.context)
    }
}

extension RotateApiKey.Output {
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
    /// Serves `rotateApiKey`.
    func serveRotateApiKey(_ exchange: inout Exchange) async throws -> Response {
        let caller: SignedInUser
        if let credential = exchange.bearerToken() {
            caller = try await authenticator.bearer(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "Bearer")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        try await authenticator.authorize(
            caller,
            permissions: exchange.operation.permissions,
            exchange.request.context)
        try exchange.requireAcceptable("application/json")
        let input = try RotateApiKey.Input.decode(exchange, caller: caller)
        let handler = customerAPIKeysAPI
        return try await exchange.idempotently(
            in: idempotency, caller: caller, typeBase: Self.problemBase
        ) {
            try await handler.rotateApiKey(input).response()
        }
    }
}
