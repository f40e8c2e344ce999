// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /readyz` — Whether the server can do its work
///
/// Contract: `openapi/paths/system/readyz.yaml:2`
public enum GetReadiness {
    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(context: RequestContext) {
            self.context = context
        }
    }

    /// The header fields that the handler gives a 503.
    public struct ServiceUnavailableHeaders: Sendable {
        /// Seconds to wait before trying again (RFC 9110 §10.2.3).
        public var retryAfter: Int32

        /// Puts the fields together.
        public init(retryAfter: Int32) {
            self.retryAfter = retryAfter
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The server can do its work.
        ///
        /// Contract: `openapi/paths/system/readyz.yaml:11`
        case ok(Readiness)
        /// 503: The server cannot do its work now; the checks say why.
        ///
        /// Contract: `openapi/paths/system/readyz.yaml:38`
        case serviceUnavailable(Readiness, headers: ServiceUnavailableHeaders)
    }
}

extension GetReadiness.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> GetReadiness.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty else {
            throw Problem.validation(parameters.violations)
        }
        return GetReadiness.Input(
            context: exchange.request.context)
    }
}

extension GetReadiness.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .ok(let body):
            let fields: [HeaderField] = [HeaderField("cache-control", "no-store")]
            var writer = JSONWriter(capacity: 1024)
            body.encode(to: &writer)
            return Response(
                status: 200, headers: fields, contentType: "application/json", body: writer.finish())
        case .serviceUnavailable(let body, let headers):
            var fields: [HeaderField] = [HeaderField("cache-control", "no-store")]
            fields.append(HeaderField("retry-after", String(describing: headers.retryAfter)))
            var writer = JSONWriter(capacity: 1024)
            body.encode(to: &writer)
            return Response(
                status: 503, headers: fields, contentType: "application/json", body: writer.finish())
        }
    }
}

extension SingrAPI {
    /// Serves `getReadiness`.
    func serveGetReadiness(_ exchange: inout Exchange) async throws -> Response {
        try exchange.requireAcceptable("application/json")
        let input = try GetReadiness.Input.decode(exchange)
        return try await systemAPI.getReadiness(input).response()
    }
}
