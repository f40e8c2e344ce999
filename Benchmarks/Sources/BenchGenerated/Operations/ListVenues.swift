// Generated from Benchmarks/contract/bench.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /venues` — Lists twenty venues
///
/// Contract: `Benchmarks/contract/bench.yaml:33`
public enum ListVenues {
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
        /// 200: The venues.
        ///
        /// Contract: `Benchmarks/contract/bench.yaml:40`
        case ok(VenueList)
    }
}

extension ListVenues.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> ListVenues.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty else {
            throw Problem.validation(parameters.violations)
        }
        return ListVenues.Input(
            context: exchange.request.context)
    }
}

extension ListVenues.Output {
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
    /// Serves `listVenues`.
    func serveListVenues(_ exchange: inout Exchange) async throws -> Response {
        try exchange.requireAcceptable("application/json")
        let input = try ListVenues.Input.decode(exchange)
        return try await measuredAPI.listVenues(input).response()
    }
}
