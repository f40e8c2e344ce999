// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /shout` — Take whatever is shouted
///
/// Contract: `Tests/KitchenSink/openapi.yaml:257`
public enum Shout {
    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The body.
        public var body: RawBody
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(body: RawBody, context: RequestContext) {
            self.body = body
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 204: It was heard.
        ///
        /// Contract: `Tests/KitchenSink/openapi.yaml:276`
        case noContent
    }
}

extension Shout.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> Shout.Input {
        let body = try exchange.rawBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty else {
            throw Problem.validation(parameters.violations)
        }
        return Shout.Input(
            body: body,
            context: exchange.request.context)
    }
}

extension Shout.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .noContent:
            let fields: [HeaderField] = []
            return Response(status: 204, headers: fields)
        }
    }
}

extension SinkAPI {
    /// Serves `shout`.
    func serveShout(_ exchange: inout Exchange) async throws -> Response {
        let input = try Shout.Input.decode(exchange)
        return try await kitchenAPI.shout(input).response()
    }
}
