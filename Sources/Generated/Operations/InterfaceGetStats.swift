// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /v1/request-interface/stats` — Count requests for a program
///
/// Contract: `openapi/paths/interface/interface-stats.yaml:2`
public enum InterfaceGetStats {
    /// The query parameters.
    public struct Query: Sendable {
        /// Only requests of this venue.
        public var venueId: UUID?

        /// Puts the parameters together.
        public init(venueId: UUID? = nil) {
            self.venueId = venueId
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The query parameters.
        public var query: Query
        /// Who calls.
        public var caller: AccountProgram
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(query: Query, caller: AccountProgram, context: RequestContext) {
            self.query = query
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The numbers.
        ///
        /// Contract: `openapi/paths/interface/interface-stats.yaml:13`
        case ok(InterfaceFigures)
    }
}

extension InterfaceGetStats.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: AccountProgram) throws -> InterfaceGetStats.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let queryVenueId = parameters.uuid(.query("venueId"))
        parameters.refuseUnknownQuery(["venueId"])
        guard parameters.violations.isEmpty else {
            throw Problem.validation(parameters.violations)
        }
        return InterfaceGetStats.Input(
            query: InterfaceGetStats.Query(venueId: queryVenueId),
            caller: caller,
            context: exchange.request.context)
    }
}

extension InterfaceGetStats.Output {
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
    /// Serves `interfaceGetStats`.
    func serveInterfaceGetStats(_ exchange: inout Exchange) async throws -> Response {
        let caller: AccountProgram
        if let credential = exchange.headerCredential("x-api-key") {
            caller = try await authenticator.apiKey(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "ApiKey")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        try await authenticator.authorize(caller, permissions: ["requests:read"], exchange.request.context)
        try exchange.requireAcceptable("application/json")
        let input = try InterfaceGetStats.Input.decode(exchange, caller: caller)
        return try await requestInterfaceAPI.interfaceGetStats(input).response()
    }
}
