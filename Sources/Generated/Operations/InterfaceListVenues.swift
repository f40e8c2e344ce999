// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /v1/request-interface/venues` — List venues with what waits there
///
/// Contract: `openapi/paths/interface/interface-venues.yaml:2`
public enum InterfaceListVenues {
    /// The query parameters.
    public struct Query: Sendable {
        /// The most items on one page.
        public var limit: Int32
        /// Where the page starts: `pagination.nextCursor` of the page before, unchanged, with the
        /// same filters and sort. Leave it out for the first page. One that this server did not
        /// issue for the same list is refused with 400.
        public var cursor: String?

        /// Puts the parameters together.
        public init(limit: Int32 = 20, cursor: String? = nil) {
            self.limit = limit
            self.cursor = cursor
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
        /// 200: One page of venues.
        ///
        /// Contract: `openapi/paths/interface/interface-venues.yaml:14`
        case ok(InterfaceVenueList)
    }
}

extension InterfaceListVenues.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: AccountProgram) throws -> InterfaceListVenues.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let queryLimit = parameters.int32(.query("limit"), min: 1, max: 100)
        let queryCursor = parameters.string(
            .query("cursor"),
            min: 16,
            max: 4096,
            pattern: Patterns.listPublicVenuesCursor)
        parameters.refuseUnknownQuery(["limit", "cursor"])
        guard parameters.violations.isEmpty else {
            throw Problem.validation(parameters.violations)
        }
        return InterfaceListVenues.Input(
            query: InterfaceListVenues.Query(limit: queryLimit ?? 20, cursor: queryCursor),
            caller: caller,
            context: exchange.request.context)
    }
}

extension InterfaceListVenues.Output {
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
    /// Serves `interfaceListVenues`.
    func serveInterfaceListVenues(_ exchange: inout Exchange) async throws -> Response {
        let caller: AccountProgram
        if let credential = exchange.headerCredential("x-api-key") {
            caller = try await authenticator.apiKey(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "ApiKey")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        try await authenticator.authorize(caller, permissions: ["venues:read"], exchange.request.context)
        try exchange.requireAcceptable("application/json")
        let input = try InterfaceListVenues.Input.decode(exchange, caller: caller)
        return try await requestInterfaceAPI.interfaceListVenues(input).response()
    }
}
