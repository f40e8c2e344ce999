// Generated from Benchmarks/contract/bench.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /members/venues/{urlName}` — Finds one venue by its name, for a member
///
/// Contract: `Benchmarks/contract/bench.yaml:78`
public enum GetMemberVenue {
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
        /// Who calls.
        public var caller: Member
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, caller: Member, context: RequestContext) {
            self.path = path
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The venue.
        ///
        /// Contract: `Benchmarks/contract/bench.yaml:93`
        case ok(Venue)
    }
}

extension GetMemberVenue.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: Member) throws -> GetMemberVenue.Input {
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
        return GetMemberVenue.Input(
            path: GetMemberVenue.Path(urlName: pathUrlName),
            caller: caller,
            context: exchange.request.context)
    }
}

extension GetMemberVenue.Output {
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
    /// Serves `getMemberVenue`.
    func serveGetMemberVenue(_ exchange: inout Exchange) async throws -> Response {
        let caller: Member
        if let credential = exchange.bearerToken() {
            caller = try await authenticator.bearer(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "Bearer")
        }
        try exchange.requireAcceptable("application/json")
        let input = try GetMemberVenue.Input.decode(exchange, caller: caller)
        return try await measuredAPI.getMemberVenue(input).response()
    }
}
