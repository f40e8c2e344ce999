// Generated from Benchmarks/contract/bench.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /venues/{urlName}` — Finds one venue by its name
///
/// Contract: `Benchmarks/contract/bench.yaml:49`
public enum GetVenue {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The venue's name in addresses.
        public var urlName: String

        /// Puts the parameters together.
        public init(urlName: String) {
            self.urlName = urlName
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The path's arguments.
        public var path: Path
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, context: RequestContext) {
            self.path = path
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The venue.
        ///
        /// Contract: `Benchmarks/contract/bench.yaml:63`
        case ok(Venue)
    }
}

extension GetVenue.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> GetVenue.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathUrlName = parameters.string(
            .path(0, "urlName"),
            required: true,
            min: 3,
            max: 100,
            pattern: Patterns.urlName)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty, let pathUrlName else {
            throw Problem.validation(parameters.violations)
        }
        return GetVenue.Input(
            path: GetVenue.Path(urlName: pathUrlName),
            context: exchange.request.context)
    }
}

extension GetVenue.Output {
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
    /// Serves `getVenue`.
    func serveGetVenue(_ exchange: inout Exchange) async throws -> Response {
        try exchange.requireAcceptable("application/json")
        let input = try GetVenue.Input.decode(exchange)
        return try await measuredAPI.getVenue(input).response()
    }
}
