// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `DELETE /v1/request-interface/requests/{requestId}` — Cancel a request for a program
///
/// Contract: `openapi/paths/interface/interface-request.yaml:2`
public enum InterfaceDeleteRequest {
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
        public var caller: AccountProgram
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, caller: AccountProgram, context: RequestContext) {
            self.path = path
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 204: It is out of the queue.
        ///
        /// Contract: `openapi/paths/interface/interface-request.yaml:13`
        case noContent
    }
}

extension InterfaceDeleteRequest.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: AccountProgram) throws -> InterfaceDeleteRequest.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathRequestId = parameters.int64(.path(0, "requestId"), required: true, min: 1)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty, let pathRequestId else {
            throw Problem.validation(parameters.violations)
        }
        return InterfaceDeleteRequest.Input(
            path: InterfaceDeleteRequest.Path(requestId: pathRequestId),
            caller: caller,
            context: exchange.request.context)
    }
}

extension InterfaceDeleteRequest.Output {
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
    /// Serves `interfaceDeleteRequest`.
    func serveInterfaceDeleteRequest(_ exchange: inout Exchange) async throws -> Response {
        let caller: AccountProgram
        if let credential = exchange.headerCredential("x-api-key") {
            caller = try await authenticator.apiKey(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "ApiKey")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        try await authenticator.authorize(caller, permissions: ["requests:write"], exchange.request.context)
        let input = try InterfaceDeleteRequest.Input.decode(exchange, caller: caller)
        return try await requestInterfaceAPI.interfaceDeleteRequest(input).response()
    }
}
