// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /v1/request-interface/requests` — List requests for a program
///
/// Contract: `openapi/paths/interface/interface-requests.yaml:2`
public enum InterfaceListRequests {
    /// The query parameters.
    public struct Query: Sendable {
        /// Only requests of this venue.
        public var venueId: UUID?
        /// Requests that are over, or those that are not.
        public var processed: Bool
        /// Only requests whose singer's name has this text, however it is spelled.
        public var singerName: String?
        /// Only requests whose artist or title has this text, however it is spelled.
        public var songSearch: String?
        /// The most items on one page.
        public var limit: Int32
        /// Where the page starts: `pagination.nextCursor` of the page before, unchanged, with the
        /// same filters and sort. Leave it out for the first page. One that this server did not
        /// issue for the same list is refused with 400.
        public var cursor: String?

        /// Puts the parameters together.
        public init(
            venueId: UUID? = nil,
            processed: Bool = false,
            singerName: String? = nil,
            songSearch: String? = nil,
            limit: Int32 = 20,
            cursor: String? = nil
        ) {
            self.venueId = venueId
            self.processed = processed
            self.singerName = singerName
            self.songSearch = songSearch
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
        /// 200: One page of requests.
        ///
        /// Contract: `openapi/paths/interface/interface-requests.yaml:18`
        case ok(InterfaceRequestList)
    }
}

extension InterfaceListRequests.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: AccountProgram) throws -> InterfaceListRequests.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let queryVenueId = parameters.uuid(.query("venueId"))
        let queryProcessed = parameters.bool(.query("processed"))
        let querySingerName = parameters.string(.query("singerName"), min: 1, max: 100)
        let querySongSearch = parameters.string(.query("songSearch"), min: 1, max: 200)
        let queryLimit = parameters.int32(.query("limit"), min: 1, max: 100)
        let queryCursor = parameters.string(
            .query("cursor"),
            min: 16,
            max: 4096,
            pattern: Patterns.listPublicVenuesCursor)
        parameters.refuseUnknownQuery(["venueId", "processed", "singerName", "songSearch", "limit", "cursor"])
        guard parameters.violations.isEmpty else {
            throw Problem.validation(parameters.violations)
        }
        return InterfaceListRequests.Input(
            query: InterfaceListRequests.Query(
                venueId: queryVenueId,
                processed: queryProcessed ?? false,
                singerName: querySingerName,
                songSearch: querySongSearch,
                limit: queryLimit ?? 20,
                cursor: queryCursor
            ),
            caller: caller,
            context: exchange.request.context)
    }
}

extension InterfaceListRequests.Output {
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
    /// Serves `interfaceListRequests`.
    func serveInterfaceListRequests(_ exchange: inout Exchange) async throws -> Response {
        let caller: AccountProgram
        if let credential = exchange.headerCredential("x-api-key") {
            caller = try await authenticator.apiKey(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "ApiKey")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        try await authenticator.authorize(caller, permissions: ["requests:read"], exchange.request.context)
        try exchange.requireAcceptable("application/json")
        let input = try InterfaceListRequests.Input.decode(exchange, caller: caller)
        return try await requestInterfaceAPI.interfaceListRequests(input).response()
    }
}
