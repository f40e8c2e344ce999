// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /api/songdb/search` — Search the songs of a system
///
/// Contract: `openapi/paths/openkj/program-songs.yaml:2`
public enum OpenkjSearchSongs {
    /// The query parameters.
    public struct Query: Sendable {
        /// The system's number in OpenKJ.
        public var systemId: Int32
        /// What to look for, in artists and titles.
        public var q: String

        /// Puts the parameters together.
        public init(systemId: Int32, q: String) {
            self.systemId = systemId
            self.q = q
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
        /// 200: The songs.
        ///
        /// Contract: `openapi/paths/openkj/program-songs.yaml:26`
        case ok(ProgramSongList)
    }
}

extension OpenkjSearchSongs.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: AccountProgram) throws -> OpenkjSearchSongs.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let querySystemId = parameters.int32(.query("system_id"), required: true, min: 1)
        let queryQ = parameters.string(
            .query("q"),
            required: true,
            min: 1,
            max: 200,
            pattern: Patterns.listPublicVenuesCity)
        parameters.refuseUnknownQuery(["system_id", "q"])
        guard parameters.violations.isEmpty, let querySystemId, let queryQ else {
            throw Problem.validation(parameters.violations)
        }
        return OpenkjSearchSongs.Input(
            query: OpenkjSearchSongs.Query(systemId: querySystemId, q: queryQ),
            caller: caller,
            context: exchange.request.context)
    }
}

extension OpenkjSearchSongs.Output {
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
    /// Serves `openkjSearchSongs`.
    func serveOpenkjSearchSongs(_ exchange: inout Exchange) async throws -> Response {
        let caller: AccountProgram
        if let credential = exchange.headerCredential("x-api-key") {
            caller = try await authenticator.apiKey(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "ApiKey")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        try await authenticator.authorize(caller, permissions: ["songdb:read"], exchange.request.context)
        try exchange.requireAcceptable("application/json")
        let input = try OpenkjSearchSongs.Input.decode(exchange, caller: caller)
        return try await openKJCompatibilityAPI.openkjSearchSongs(input).response()
    }
}
