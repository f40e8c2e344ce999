// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `PATCH /v1/customer/requests/{requestId}/process` — Mark a request as sung, or as waiting
///
/// Contract: `openapi/paths/customer/request-process.yaml:2`
public enum SetRequestProcessed {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The request's id.
        public var requestId: Int64

        /// Puts the parameters together.
        public init(requestId: Int64) {
            self.requestId = requestId
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The path's arguments.
        public var path: Path
        /// The body.
        public var body: ProcessedSwitch
        /// Who calls.
        public var caller: SignedInUser
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, body: ProcessedSwitch, caller: SignedInUser, context: RequestContext) {
            self.path = path
            self.body = body
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The request as it is now.
        ///
        /// Contract: `openapi/paths/customer/request-process.yaml:29`
        case ok(CustomerRequest)
    }
}

extension SetRequestProcessed.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> SetRequestProcessed.Input {
        let content = try exchange.jsonBody(required: true)
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathRequestId = parameters.int64(.path(0, "requestId"), required: true, min: 1)
        parameters.refuseUnknownQuery([])
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { ProcessedSwitch.decode(from: &$0) }
        }
        guard violations.isEmpty, let pathRequestId, let body else {
            throw Problem.validation(violations)
        }
        return SetRequestProcessed.Input(
            path: SetRequestProcessed.Path(requestId: pathRequestId),
            body: body,
            caller: caller,
            context: exchange.request.context)
    }
}

extension SetRequestProcessed.Output {
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
    /// Serves `setRequestProcessed`.
    func serveSetRequestProcessed(_ exchange: inout Exchange) async throws -> Response {
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
        let input = try SetRequestProcessed.Input.decode(exchange, caller: caller)
        return try await customerRequestsAPI.setRequestProcessed(input).response()
    }
}
