// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /dishes/special` — Get the special
///
/// Contract: `Tests/KitchenSink/openapi.yaml:133`
public enum GetSpecial {
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
        /// 204: There is none.
        ///
        /// Contract: `Tests/KitchenSink/openapi.yaml:138`
        case noContent
    }
}

extension GetSpecial.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> GetSpecial.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty else {
            throw Problem.validation(parameters.violations)
        }
        return GetSpecial.Input(
            context: exchange.request.context)
    }
}

extension GetSpecial.Output {
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
    /// Serves `getSpecial`.
    func serveGetSpecial(_ exchange: inout Exchange) async throws -> Response {
        let input = try GetSpecial.Input.decode(exchange)
        return try await kitchenAPI.getSpecial(input).response()
    }
}
