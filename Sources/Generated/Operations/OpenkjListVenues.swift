// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /api/venues/list` — List the venues by their OpenKJ numbers
///
/// Contract: `openapi/paths/openkj/program-venues.yaml:2`
public enum OpenkjListVenues {
    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// Who calls.
        public var caller: AccountProgram
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(caller: AccountProgram, context: RequestContext) {
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The venues.
        ///
        /// Contract: `openapi/paths/openkj/program-venues.yaml:11`
        case ok(ProgramVenueList)
    }
}

extension OpenkjListVenues.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: AccountProgram) throws -> OpenkjListVenues.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty else {
            throw Problem.validation(parameters.violations)
        }
        return OpenkjListVenues.Input(
            caller: caller,
            context: exchange.request.context)
    }
}

extension OpenkjListVenues.Output {
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
    /// Serves `openkjListVenues`.
    func serveOpenkjListVenues(_ exchange: inout Exchange) async throws -> Response {
        let caller: AccountProgram
        if let credential = exchange.headerCredential("x-api-key") {
            caller = try await authenticator.apiKey(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "ApiKey")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        try await authenticator.authorize(caller, permissions: ["venues:read"], exchange.request.context)
        try exchange.requireAcceptable("application/json")
        let input = try OpenkjListVenues.Input.decode(exchange, caller: caller)
        return try await openKJCompatibilityAPI.openkjListVenues(input).response()
    }
}
