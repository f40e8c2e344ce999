// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /v1/webhooks/google/risc` — Google tells about an account
///
/// Contract: `openapi/paths/webhooks/google-risc.yaml:2`
public enum ReceiveGoogleNotice {
    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The body.
        public var body: String
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(body: String, context: RequestContext) {
            self.body = body
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 202: Heard.
        ///
        /// Contract: `openapi/paths/webhooks/google-risc.yaml:23`
        case accepted
    }
}

extension ReceiveGoogleNotice.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> ReceiveGoogleNotice.Input {
        let content = try exchange.textBody("application/secevent+jwt")
        var parameters = ParameterReader(exchange.request, exchange.arguments, content: content)
        parameters.refuseUnknownQuery([])
        let body = parameters.string(.content, required: true, min: 16, max: 8192)
        guard parameters.violations.isEmpty, let body else {
            throw Problem.validation(parameters.violations)
        }
        return ReceiveGoogleNotice.Input(
            body: body,
            context: exchange.request.context)
    }
}

extension ReceiveGoogleNotice.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .accepted:
            let fields: [HeaderField] = [HeaderField("cache-control", "no-store")]
            return Response(status: 202, headers: fields)
        }
    }
}

extension SingrAPI {
    /// Serves `receiveGoogleNotice`.
    func serveReceiveGoogleNotice(_ exchange: inout Exchange) async throws -> Response {
        try await exchange.admit(principal: nil, limiter: limiter)
        let input = try ReceiveGoogleNotice.Input.decode(exchange)
        return try await oAuthAPI.receiveGoogleNotice(input).response()
    }
}
