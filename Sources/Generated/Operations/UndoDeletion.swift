// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /v1/account/deletion/undo` — Keep your account
///
/// Contract: `openapi/paths/account/deletion-undo.yaml:2`
public enum UndoDeletion {
    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The body.
        public var body: MailedToken
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(body: MailedToken, context: RequestContext) {
            self.body = body
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The account stays.
        ///
        /// Contract: `openapi/paths/account/deletion-undo.yaml:23`
        case ok(Acknowledgement)
    }
}

extension UndoDeletion.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> UndoDeletion.Input {
        let content = try exchange.jsonBody(required: true)
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        parameters.refuseUnknownQuery([])
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { MailedToken.decode(from: &$0) }
        }
        guard violations.isEmpty, let body else {
            throw Problem.validation(violations)
        }
        return UndoDeletion.Input(
            body: body,
            context: exchange.request.context)
    }
}

extension UndoDeletion.Output {
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
    /// Serves `undoDeletion`.
    func serveUndoDeletion(_ exchange: inout Exchange) async throws -> Response {
        try await exchange.admit(principal: nil, limiter: limiter)
        try exchange.requireAcceptable("application/json")
        let input = try UndoDeletion.Input.decode(exchange)
        return try await accountAPI.undoDeletion(input).response()
    }
}
