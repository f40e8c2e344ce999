// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /healthz` — Whether the server runs
///
/// Contract: `openapi/paths/system/healthz.yaml:2`
public enum GetHealth {
    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(context: RequestContext) {
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The server runs.
        ///
        /// Contract: `openapi/paths/system/healthz.yaml:10`
        case ok(Health)
    }
}

extension GetHealth.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> GetHealth.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty else {
            throw Problem.validation(parameters.violations)
        }
        return GetHealth.Input(
            context: exchange.request.context)
    }
}

extension GetHealth.Output {
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
    /// Serves `getHealth`.
    func serveGetHealth(_ exchange: inout Exchange) async throws -> Response {
        try exchange.requireAcceptable("application/json")
        let input = try GetHealth.Input.decode(exchange)
        return try await systemAPI.getHealth(input).response()
    }
}
