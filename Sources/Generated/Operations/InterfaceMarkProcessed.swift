// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `PATCH /v1/request-interface/requests/{requestId}/process` — Mark a request as sung
///
/// Contract: `openapi/paths/interface/interface-request-process.yaml:2`
public enum InterfaceMarkProcessed {
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
        /// 200: It is over.
        ///
        /// Contract: `openapi/paths/interface/interface-request-process.yaml:13`
        case ok(RequestMarked)
    }
}

extension InterfaceMarkProcessed.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: AccountProgram) throws -> InterfaceMarkProcessed.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathRequestId = parameters.int64(.path(0, "requestId"), required: true, min: 1)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty, let pathRequestId else {
            throw Problem.validation(parameters.violations)
        }
        return InterfaceMarkProcessed.Input(
            path: InterfaceMarkProcessed.Path(requestId: pathRequestId),
            caller: caller,
            context: exchange.request.context)
    }
}

extension InterfaceMarkProcessed.Output {
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
    /// Serves `interfaceMarkProcessed`.
    func serveInterfaceMarkProcessed(_ exchange: inout Exchange) async throws -> Response {
        let caller: AccountProgram
        if let credential = exchange.headerCredential("x-api-key") {
            caller = try await authenticator.apiKey(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "ApiKey")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        try await authenticator.authorize(caller, permissions: ["requests:write"], exchange.request.context)
        try exchange.requireAcceptable("application/json")
        let input = try InterfaceMarkProcessed.Input.decode(exchange, caller: caller)
        return try await requestInterfaceAPI.interfaceMarkProcessed(input).response()
    }
}
