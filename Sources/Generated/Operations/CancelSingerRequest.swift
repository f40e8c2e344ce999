// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `DELETE /v1/singer/requests/{requestId}` — Cancel one's own request
///
/// Contract: `openapi/paths/singer/singer-request.yaml:160`
public enum CancelSingerRequest {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The request's id.
        public var requestId: Int64

        /// Puts the parameters together.
        public init(requestId: Int64) {
            self.requestId = requestId
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
        /// 204: It is cancelled.
        ///
        /// Contract: `openapi/paths/singer/singer-request.yaml:171`
        case noContent
    }
}

extension CancelSingerRequest.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> CancelSingerRequest.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathRequestId = parameters.int64(.path(0, "requestId"), required: true, min: 1)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty, let pathRequestId else {
            throw Problem.validation(parameters.violations)
        }
        return CancelSingerRequest.Input(
            path: CancelSingerRequest.Path(requestId: pathRequestId),
            caller: caller,
            context: exchange.request.context)
    }
}

extension CancelSingerRequest.Output {
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
    /// Serves `cancelSingerRequest`.
    func serveCancelSingerRequest(_ exchange: inout Exchange) async throws -> Response {
        let caller: SignedInUser
        if let credential = exchange.bearerToken() {
            caller = try await authenticator.bearer(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "Bearer")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        let input = try CancelSingerRequest.Input.decode(exchange, caller: caller)
        return try await singerRequestsAPI.cancelSingerRequest(input).response()
    }
}
