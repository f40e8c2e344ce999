// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `DELETE /v1/customer/venues/{venueId}/kiosks/{kioskId}` — Remove a kiosk
///
/// Contract: `openapi/paths/customer/kiosk.yaml:2`
public enum RemoveKiosk {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The venue's id.
        public var venueId: UUID
        /// The kiosk's id.
        public var kioskId: UUID

        /// Puts the parameters together.
        public init(venueId: UUID, kioskId: UUID) {
            self.venueId = venueId
            self.kioskId = kioskId
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The path's arguments.
        public var path: Path
        /// Who calls.
        public var caller: SignedInUser
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, caller: SignedInUser, context: RequestContext) {
            self.path = path
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 204: It is removed.
        ///
        /// Contract: `openapi/paths/customer/kiosk.yaml:15`
        case noContent
    }
}

extension RemoveKiosk.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> RemoveKiosk.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathVenueId = parameters.uuid(.path(0, "venueId"), required: true)
        let pathKioskId = parameters.uuid(.path(1, "kioskId"), required: true)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty, let pathVenueId, let pathKioskId else {
            throw Problem.validation(parameters.violations)
        }
        return RemoveKiosk.Input(
            path: RemoveKiosk.Path(venueId: pathVenueId, kioskId: pathKioskId),
            caller: caller,
            context: exchange.request.context)
    }
}

extension RemoveKiosk.Output {
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
    /// Serves `removeKiosk`.
    func serveRemoveKiosk(_ exchange: inout Exchange) async throws -> Response {
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
        let input = try RemoveKiosk.Input.decode(exchange, caller: caller)
        return try await customerRequestsAPI.removeKiosk(input).response()
    }
}
