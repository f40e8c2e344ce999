// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /api/venues/{venueId}/requests` — List what waits at a venue
///
/// Contract: `openapi/paths/openkj/program-venue-requests.yaml:2`
public enum OpenkjGetRequests {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The venue's number in OpenKJ.
        public var venueId: Int32

        /// Puts the parameters together.
        public init(venueId: Int32) {
            self.venueId = venueId
        }
    }

    /// The query parameters.
    public struct Query: Sendable {
        /// Only what was asked for in this second or later, in seconds since 1970. With the
        /// greatest `timestamp` that was seen, nothing is missed; what was asked for in that very
        /// second comes again.
        public var since: Int64?

        /// Puts the parameters together.
        public init(since: Int64? = nil) {
            self.since = since
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The path's arguments.
        public var path: Path
        /// The query parameters.
        public var query: Query
        /// Who calls.
        public var caller: AccountProgram
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, query: Query, caller: AccountProgram, context: RequestContext) {
            self.path = path
            self.query = query
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The requests.
        ///
        /// Contract: `openapi/paths/openkj/program-venue-requests.yaml:14`
        case ok(ProgramRequestList)
    }
}

extension OpenkjGetRequests.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: AccountProgram) throws -> OpenkjGetRequests.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathVenueId = parameters.int32(.path(0, "venueId"), required: true, min: 1)
        let querySince = parameters.int64(.query("since"), min: 0, max: 253402300799)
        parameters.refuseUnknownQuery(["since"])
        guard parameters.violations.isEmpty, let pathVenueId else {
            throw Problem.validation(parameters.violations)
        }
        return OpenkjGetRequests.Input(
            path: OpenkjGetRequests.Path(venueId: pathVenueId),
            query: OpenkjGetRequests.Query(since: querySince),
            caller: caller,
            context: exchange.request.context)
    }
}

extension OpenkjGetRequests.Output {
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
    /// Serves `openkjGetRequests`.
    func serveOpenkjGetRequests(_ exchange: inout Exchange) async throws -> Response {
        let caller: AccountProgram
        if let credential = exchange.headerCredential("x-api-key") {
            caller = try await authenticator.apiKey(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "ApiKey")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        try await authenticator.authorize(caller, permissions: ["requests:read"], exchange.request.context)
        try exchange.requireAcceptable("application/json")
        let input = try OpenkjGetRequests.Input.decode(exchange, caller: caller)
        return try await openKJCompatibilityAPI.openkjGetRequests(input).response()
    }
}
