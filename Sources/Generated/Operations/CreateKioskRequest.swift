// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /v1/public/venues/{venueUrlName}/kiosk-requests` — Ask for a song at a kiosk
///
/// Contract: `openapi/paths/public/kiosk-requests.yaml:2`
public enum CreateKioskRequest {
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
        public var body: NewKioskRequest
        /// Who calls.
        public var caller: GuestDevice
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, body: NewKioskRequest, caller: GuestDevice, context: RequestContext) {
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
        /// Contract: `openapi/paths/public/kiosk-requests.yaml:31`
        case created(SongRequest)
    }
}

extension CreateKioskRequest.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: GuestDevice) throws -> CreateKioskRequest.Input {
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
            decodeJSON(content, &violations) { NewKioskRequest.decode(from: &$0) }
        }
        guard violations.isEmpty, let pathVenueUrlName, let body else {
            throw Problem.validation(violations)
        }
        return CreateKioskRequest.Input(
            path: CreateKioskRequest.Path(venueUrlName: pathVenueUrlName),
            body: body,
            caller: caller,
            context: exchange.request.context)
    }
}

extension CreateKioskRequest.Output {
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
    /// Serves `createKioskRequest`.
    func serveCreateKioskRequest(_ exchange: inout Exchange) async throws -> Response {
        let caller: GuestDevice
        if let credential = exchange.headerCredential("x-device-token") {
            caller = try await authenticator.guestDevice(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "ApiKey")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        try exchange.requireAcceptable("application/json")
        let input = try CreateKioskRequest.Input.decode(exchange, caller: caller)
        let handler = publicAPI
        return try await exchange.idempotently(
            in: idempotency, caller: caller, typeBase: Self.problemBase
        ) {
            try await handler.createKioskRequest(input).response()
        }
    }
}
