// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `PATCH /v1/public/venues/{venueUrlName}/requests/{requestId}` — Change one's own request
///
/// Contract: `openapi/paths/public/guest-request.yaml:2`
public enum UpdateGuestRequest {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The venue's name in URLs.
        public var venueUrlName: String
        /// The request's id.
        public var requestId: Int64

        /// Puts the parameters together.
        public init(venueUrlName: String, requestId: Int64) {
            self.venueUrlName = venueUrlName
            self.requestId = requestId
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The path's arguments.
        public var path: Path
        /// The body.
        public var body: SongRequestChanges
        /// Who calls.
        public var caller: GuestDevice
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, body: SongRequestChanges, caller: GuestDevice, context: RequestContext) {
            self.path = path
            self.body = body
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The request as it is now.
        ///
        /// Contract: `openapi/paths/public/guest-request.yaml:32`
        case ok(SongRequest)
    }
}

extension UpdateGuestRequest.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: GuestDevice) throws -> UpdateGuestRequest.Input {
        let content = try exchange.jsonBody(required: true)
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathVenueUrlName = parameters.string(
            .path(0, "venueUrlName"),
            required: true,
            min: 3,
            max: 100,
            pattern: Patterns.getPublicVenueVenueUrlName)
        let pathRequestId = parameters.int64(.path(1, "requestId"), required: true, min: 1)
        parameters.refuseUnknownQuery([])
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { SongRequestChanges.decode(from: &$0) }
        }
        guard violations.isEmpty, let pathVenueUrlName, let pathRequestId, let body else {
            throw Problem.validation(violations)
        }
        return UpdateGuestRequest.Input(
            path: UpdateGuestRequest.Path(venueUrlName: pathVenueUrlName, requestId: pathRequestId),
            body: body,
            caller: caller,
            context: exchange.request.context)
    }
}

extension UpdateGuestRequest.Output {
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
    /// Serves `updateGuestRequest`.
    func serveUpdateGuestRequest(_ exchange: inout Exchange) async throws -> Response {
        let caller: GuestDevice
        if let credential = exchange.headerCredential("x-device-token") {
            caller = try await authenticator.guestDevice(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "ApiKey")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        try exchange.requireAcceptable("application/json")
        let input = try UpdateGuestRequest.Input.decode(exchange, caller: caller)
        return try await publicAPI.updateGuestRequest(input).response()
    }
}
