// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /v1/request-interface/requests/bulk/process` — Mark many requests as sung
///
/// Contract: `openapi/paths/interface/interface-requests-bulk-process.yaml:2`
public enum InterfaceBulkProcess {
    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The body.
        public var body: InterfaceBatch
        /// Who calls.
        public var caller: AccountProgram
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(body: InterfaceBatch, caller: AccountProgram, context: RequestContext) {
            self.body = body
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: How many.
        ///
        /// Contract: `openapi/paths/interface/interface-requests-bulk-process.yaml:26`
        case ok(ProcessedCount)
    }
}

extension InterfaceBulkProcess.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: AccountProgram) throws -> InterfaceBulkProcess.Input {
        let content = try exchange.jsonBody(required: true)
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        parameters.refuseUnknownQuery([])
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { InterfaceBatch.decode(from: &$0) }
        }
        guard violations.isEmpty, let body else {
            throw Problem.validation(violations)
        }
        return InterfaceBulkProcess.Input(
            body: body,
            caller: caller,
            context: exchange.request.context)
    }
}

extension InterfaceBulkProcess.Output {
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
    /// Serves `interfaceBulkProcess`.
    func serveInterfaceBulkProcess(_ exchange: inout Exchange) async throws -> Response {
        let caller: AccountProgram
        if let credential = exchange.headerCredential("x-api-key") {
            caller = try await authenticator.apiKey(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "ApiKey")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        try await authenticator.authorize(caller, permissions: ["requests:write"], exchange.request.context)
        try exchange.requireAcceptable("application/json")
        let input = try InterfaceBulkProcess.Input.decode(exchange, caller: caller)
        return try await requestInterfaceAPI.interfaceBulkProcess(input).response()
    }
}
