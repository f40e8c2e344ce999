// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /v1/public/venues/{venueUrlName}/requests` — Ask for a song
///
/// Contract: `openapi/paths/public/venue-requests.yaml:75`
public enum CreateGuestRequest {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The venue's name in URLs.
        public var venueUrlName: String

        /// Puts the parameters together.
        public init(venueUrlName: String) {
            self.venueUrlName = venueUrlName
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The path's arguments.
        public var path: Path
        /// The body.
        public var body: NewGuestRequest
        /// Who calls.
        public var caller: GuestDevice?
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, body: NewGuestRequest, caller: GuestDevice?, context: RequestContext) {
            self.path = path
            self.body = body
            self.caller = caller
            self.context = context
        }
    }

    /// The header fields that the handler gives a 201.
    public struct CreatedHeaders: Sendable {
        /// The token of the guest's device, when the request carried none. Keep it and send it with
        /// the next request in the field of the same name, so that limits count this device and not
        /// everybody behind its address.
        public var xDeviceToken: String?

        /// Puts the fields together.
        public init(xDeviceToken: String? = nil) {
            self.xDeviceToken = xDeviceToken
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 201: The request is in the queue.
        ///
        /// Contract: `openapi/paths/public/venue-requests.yaml:114`
        case created(SongRequest, headers: CreatedHeaders)
    }
}

extension CreateGuestRequest.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: GuestDevice?) throws -> CreateGuestRequest.Input {
        let content = try exchange.jsonBody(required: true)
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathVenueUrlName = parameters.string(
            .path(0, "venueUrlName"),
            required: true,
            min: 3,
            max: 100,
            pattern: Patterns.getPublicVenueVenueUrlName)
        parameters.checkIdempotencyKey()
        parameters.refuseUnknownQuery([])
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { NewGuestRequest.decode(from: &$0) }
        }
        guard violations.isEmpty, let pathVenueUrlName, let body else {
            throw Problem.validation(violations)
        }
        return CreateGuestRequest.Input(
            path: CreateGuestRequest.Path(venueUrlName: pathVenueUrlName),
            body: body,
            caller: caller,
            context: exchange.request.context)
    }
}

extension CreateGuestRequest.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .created(let body, let headers):
            var fields: [HeaderField] = [HeaderField("cache-control", "no-store")]
            if let value = headers.xDeviceToken { fields.append(HeaderField("x-device-token", value)) }
            var writer = JSONWriter(capacity: 1024)
            body.encode(to: &writer)
            return Response(
                status: 201, headers: fields, contentType: "application/json", body: writer.finish())
        }
    }
}

extension SingrAPI {
    /// Serves `createGuestRequest`.
    func serveCreateGuestRequest(_ exchange: inout Exchange) async throws -> Response {
        let caller: GuestDevice?
        if let credential = exchange.headerCredential("x-device-token") {
            caller = try await authenticator.guestDevice(credential, exchange.request.context)
        } else {
            caller = nil
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        try exchange.requireAcceptable("application/json")
        let input = try CreateGuestRequest.Input.decode(exchange, caller: caller)
        let handler = publicAPI
        return try await exchange.idempotently(
            in: idempotency, caller: caller, typeBase: Self.problemBase
        ) {
            try await handler.createGuestRequest(input).response()
        }
    }
}
