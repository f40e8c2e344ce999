// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /tables` — Count the tables
///
/// Contract: `Tests/KitchenSink/openapi.yaml:459`
public enum CountTables {
    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// Who calls.
        public var caller: Tablet
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(caller: Tablet, context: RequestContext) {
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 204: Counted.
        ///
        /// Contract: `Tests/KitchenSink/openapi.yaml:466`
        case noContent
    }
}

extension CountTables.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: Tablet) throws -> CountTables.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty else {
            throw Problem.validation(parameters.violations)
        }
        return CountTables.Input(
            caller: caller,
            context: exchange.request.context)
    }
}

extension CountTables.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .noContent:
            let fields: [HeaderField] = []
            return Response(status: 204, headers: fields)
        }
    }
}

extension SinkAPI {
    /// Serves `countTables`.
    func serveCountTables(_ exchange: inout Exchange) async throws -> Response {
        let caller: Tablet
        if let credential = exchange.headerCredential("x-tablet") {
            caller = try await authenticator.tablet(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "ApiKey")
        }
        try await authenticator.authorize(caller, permissions: ["tables:read"], exchange.request.context)
        let input = try CountTables.Input.decode(exchange, caller: caller)
        return try await staffOnlyAPI.countTables(input).response()
    }
}
