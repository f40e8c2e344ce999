// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /v1/account/export` — Ask for your data
///
/// Contract: `openapi/paths/account/export.yaml:2`
public enum RequestExport {
    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// Who calls.
        public var caller: SignedInUser
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(caller: SignedInUser, context: RequestContext) {
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 202: The data are being gathered.
        ///
        /// Contract: `openapi/paths/account/export.yaml:13`
        case accepted(Acknowledgement)
    }
}

extension RequestExport.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> RequestExport.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty else {
            throw Problem.validation(parameters.violations)
        }
        return RequestExport.Input(
            caller: caller,
            context: exchange.request.context)
    }
}

extension RequestExport.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .accepted(let body):
            let fields: [HeaderField] = [HeaderField("cache-control", "no-store")]
            var writer = JSONWriter(capacity: 1024)
            body.encode(to: &writer)
            return Response(
                status: 202, headers: fields, contentType: "application/json", body: writer.finish())
        }
    }
}

extension SingrAPI {
    /// Serves `requestExport`.
    func serveRequestExport(_ exchange: inout Exchange) async throws -> Response {
        let caller: SignedInUser
        if let credential = exchange.bearerToken() {
            caller = try await authenticator.bearer(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "Bearer")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        try exchange.requireAcceptable("application/json")
        let input = try RequestExport.Input.decode(exchange, caller: caller)
        return try await accountAPI.requestExport(input).response()
    }
}
