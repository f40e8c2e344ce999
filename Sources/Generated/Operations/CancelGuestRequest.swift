// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `DELETE /v1/public/venues/{venueUrlName}/requests/{requestId}` — Cancel one's own request
///
/// Contract: `openapi/paths/public/guest-request.yaml:92`
public enum CancelGuestRequest {
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
        /// Who calls.
        public var caller: GuestDevice
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, caller: GuestDevice, context: RequestContext) {
            self.path = path
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 204: It is cancelled.
        ///
        /// Contract: `openapi/paths/public/guest-request.yaml:105`
        case noContent
    }
}

extension CancelGuestRequest.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: GuestDevice) throws -> CancelGuestRequest.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathVenueUrlName = parameters.string(
            .path(0, "venueUrlName"),
            required: true,
            min: 3,
            max: 100,
            pattern: Patterns.getPublicVenueVenueUrlName)
        let pathRequestId = parameters.int64(.path(1, "requestId"), required: true, min: 1)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty, let pathVenueUrlName, let pathRequestId else {
            throw Problem.validation(parameters.violations)
        }
        return CancelGuestRequest.Input(
            path: CancelGuestRequest.Path(venueUrlName: pathVenueUrlName, requestId: pathRequestId),
            caller: caller,
            context: exchange.request.context)
    }
}

extension CancelGuestRequest.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .noContent:
            let fields: [HeaderField] = [HeaderField("cache-control", "no-store")]
            return Response(status: 204, headers: fields)
        }
    }
}

extension SingrAPI {
    /// Serves `cancelGuestRequest`.
    func serveCancelGuestRequest(_ exchange: inout Exchange) async throws -> Response {
        let caller: GuestDevice
        if let credential = exchange.headerCredential("x-device-token") {
            caller = try await authenticator.guestDevice(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "ApiKey")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        let input = try CancelGuestRequest.Input.decode(exchange, caller: caller)
        return try await publicAPI.cancelGuestRequest(input).response()
    }
}
