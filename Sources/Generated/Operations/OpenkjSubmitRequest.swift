// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /api/venues/{venueId}/requests` — Put a song into the queue of a venue
///
/// Contract: `openapi/paths/openkj/program-venue-requests.yaml:59`
public enum OpenkjSubmitRequest {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The venue's number in OpenKJ.
        public var venueId: Int32

        /// Puts the parameters together.
        public init(venueId: Int32) {
            self.venueId = venueId
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The path's arguments.
        public var path: Path
        /// The body.
        public var body: NewProgramRequest
        /// Who calls.
        public var caller: AccountProgram
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, body: NewProgramRequest, caller: AccountProgram, context: RequestContext) {
            self.path = path
            self.body = body
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 201: The request is in the queue.
        ///
        /// Contract: `openapi/paths/openkj/program-venue-requests.yaml:88`
        case created(ProgramRequestTaken)
    }
}

extension OpenkjSubmitRequest.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: AccountProgram) throws -> OpenkjSubmitRequest.Input {
        let content = try exchange.jsonBody(required: true)
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathVenueId = parameters.int32(.path(0, "venueId"), required: true, min: 1)
        parameters.refuseUnknownQuery([])
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { NewProgramRequest.decode(from: &$0) }
        }
        guard violations.isEmpty, let pathVenueId, let body else {
            throw Problem.validation(violations)
        }
        return OpenkjSubmitRequest.Input(
            path: OpenkjSubmitRequest.Path(venueId: pathVenueId),
            body: body,
            caller: caller,
            context: exchange.request.context)
    }
}

extension OpenkjSubmitRequest.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .created(let body):
            let fields: [HeaderField] = [HeaderField("cache-control", "no-store")]
            var writer = JSONWriter(capacity: 1024)
            body.encode(to: &writer)
            return Response(
                status: 201, headers: fields, contentType: "application/json", body: writer.finish())
        }
    }
}

extension SingrAPI {
    /// Serves `openkjSubmitRequest`.
    func serveOpenkjSubmitRequest(_ exchange: inout Exchange) async throws -> Response {
        let caller: AccountProgram
        if let credential = exchange.headerCredential("x-api-key") {
            caller = try await authenticator.apiKey(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "ApiKey")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        try await authenticator.authorize(caller, permissions: ["requests:write"], exchange.request.context)
        try exchange.requireAcceptable("application/json")
        let input = try OpenkjSubmitRequest.Input.decode(exchange, caller: caller)
        return try await openKJCompatibilityAPI.openkjSubmitRequest(input).response()
    }
}
