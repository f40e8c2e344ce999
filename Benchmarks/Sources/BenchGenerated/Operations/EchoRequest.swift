// Generated from Benchmarks/contract/bench.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /echo` — Validates a song request and sends it back
///
/// Contract: `Benchmarks/contract/bench.yaml:109`
public enum EchoRequest {
    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The body.
        public var body: SongRequest
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(body: SongRequest, context: RequestContext) {
            self.body = body
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The request as it was understood.
        ///
        /// Contract: `Benchmarks/contract/bench.yaml:121`
        case ok(SongRequest)
    }
}

extension EchoRequest.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> EchoRequest.Input {
        let content = try exchange.jsonBody(required: true)
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        parameters.refuseUnknownQuery([])
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { SongRequest.decode(from: &$0) }
        }
        guard violations.isEmpty, let body else {
            throw Problem.validation(violations)
        }
        return EchoRequest.Input(
            body: body,
            context: exchange.request.context)
    }
}

extension EchoRequest.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .ok(let body):
            let fields: [HeaderField] = []
            var writer = JSONWriter(capacity: 1024)
            body.encode(to: &writer)
            return Response(
                status: 200, headers: fields, contentType: "application/json", body: writer.finish())
        }
    }
}

extension BenchAPI {
    /// Serves `echoRequest`.
    func serveEchoRequest(_ exchange: inout Exchange) async throws -> Response {
        try exchange.requireAcceptable("application/json")
        let input = try EchoRequest.Input.decode(exchange)
        return try await measuredAPI.echoRequest(input).response()
    }
}
