// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /v1/customer/songdb/letters` — List the letters of the account's songs
///
/// Contract: `openapi/paths/customer/songdb-letters.yaml:2`
public enum ListSongLetters {
    /// The query parameters.
    public struct Query: Sendable {
        /// Only songs of this system; one that the account does not have is 404.
        public var systemId: UUID?

        /// Puts the parameters together.
        public init(systemId: UUID? = nil) {
            self.systemId = systemId
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The query parameters.
        public var query: Query
        /// Who calls.
        public var caller: SignedInUser
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(query: Query, caller: SignedInUser, context: RequestContext) {
            self.query = query
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The letters.
        ///
        /// Contract: `openapi/paths/customer/songdb-letters.yaml:15`
        case ok(SongLetters)
    }
}

extension ListSongLetters.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> ListSongLetters.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let querySystemId = parameters.uuid(.query("systemId"))
        parameters.refuseUnknownQuery(["systemId"])
        guard parameters.violations.isEmpty else {
            throw Problem.validation(parameters.violations)
        }
        return ListSongLetters.Input(
            query: ListSongLetters.Query(systemId: querySystemId),
            caller: caller,
            context: exchange.request.context)
    }
}

extension ListSongLetters.Output {
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
    /// Serves `listSongLetters`.
    func serveListSongLetters(_ exchange: inout Exchange) async throws -> Response {
        let caller: SignedInUser
        if let credential = exchange.bearerToken() {
            caller = try await authenticator.bearer(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "Bearer")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        try await authenticator.authorize(
            caller,
            permissions: exchange.operation.permissions,
            exchange.request.context)
        try exchange.requireAcceptable("application/json")
        let input = try ListSongLetters.Input.decode(exchange, caller: caller)
        return try await customerSongdbAPI.listSongLetters(input).response()
    }
}
