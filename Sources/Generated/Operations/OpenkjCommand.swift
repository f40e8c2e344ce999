// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /openkj/api` — A command of the OpenKJ desktop program
///
/// Contract: `openapi/paths/openkj/openkj-api.yaml:2`
public enum OpenkjCommand {
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
        /// 200: The answer.
        ///
        /// Contract: `openapi/paths/openkj/openkj-api.yaml:48`
        case ok(OpenKJReply)
    }
}

extension OpenkjCommand.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> OpenkjCommand.Input {
        let body = try exchange.rawBody()
        let parameters = ParameterReader(exchange.request, exchange.arguments)
        guard parameters.violations.isEmpty else {
            throw Problem.validation(parameters.violations)
        }
        return OpenkjCommand.Input(
            body: body,
            context: exchange.request.context)
    }
}

extension OpenkjCommand.Output {
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
    /// Serves `openkjCommand`.
    func serveOpenkjCommand(_ exchange: inout Exchange) async throws -> Response {
        let input = try OpenkjCommand.Input.decode(exchange)
        return try await openKJCompatibilityAPI.openkjCommand(input).response()
    }
}
