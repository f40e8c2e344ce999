// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `PATCH /v1/account/phone` — Change your telephone number
///
/// Contract: `openapi/paths/account/phone.yaml:2`
public enum RequestPhoneChange {
    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The body.
        public var body: PhoneChange
        /// Who calls.
        public var caller: SignedInUser
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(body: PhoneChange, caller: SignedInUser, context: RequestContext) {
            self.body = body
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 202: The code is on its way.
        ///
        /// Contract: `openapi/paths/account/phone.yaml:27`
        case accepted(PhoneCodeSent)
    }
}

extension RequestPhoneChange.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> RequestPhoneChange.Input {
        let content = try exchange.jsonBody(required: true)
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        parameters.refuseUnknownQuery([])
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { PhoneChange.decode(from: &$0) }
        }
        guard violations.isEmpty, let body else {
            throw Problem.validation(violations)
        }
        return RequestPhoneChange.Input(
            body: body,
            caller: caller,
            context: exchange.request.context)
    }
}

extension RequestPhoneChange.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .accepted(let body):
            let fields: [HeaderField] = [HeaderField("cache-control", "no-store")]
            var writer = JSONWriter(capacity: 1024)
            body.encode(to: &writer)
            return Response(
                status: 202, headers: fields, contentType: "application/json", body: writer.finish())
        }
    }
}

extension SingrAPI {
    /// Serves `requestPhoneChange`.
    func serveRequestPhoneChange(_ exchange: inout Exchange) async throws -> Response {
        let caller: SignedInUser
        if let credential = exchange.bearerToken() {
            caller = try await authenticator.bearer(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "Bearer")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        try exchange.requireAcceptable("application/json")
        let input = try RequestPhoneChange.Input.decode(exchange, caller: caller)
        return try await accountAPI.requestPhoneChange(input).response()
    }
}
