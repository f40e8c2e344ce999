// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `DELETE /v1/customer/systems/{systemId}` — Delete a karaoke system
///
/// Contract: `openapi/paths/customer/customer-system.yaml:139`
public enum DeleteSystem {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The system's id.
        public var systemId: UUID

        /// Puts the parameters together.
        public init(systemId: UUID) {
            self.systemId = systemId
        }
    }

    /// The query parameters.
    public struct Query: Sendable {
        /// Deletes its songs too; without it a system that has songs stays.
        public var withSongs: Bool

        /// Puts the parameters together.
        public init(withSongs: Bool = false) {
            self.withSongs = withSongs
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The path's arguments.
        public var path: Path
        /// The query parameters.
        public var query: Query
        /// Who calls.
        public var caller: SignedInUser
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, query: Query, caller: SignedInUser, context: RequestContext) {
            self.path = path
            self.query = query
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 204: It is deleted.
        ///
        /// Contract: `openapi/paths/customer/customer-system.yaml:154`
        case noContent
    }
}

extension DeleteSystem.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> DeleteSystem.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathSystemId = parameters.uuid(.path(0, "systemId"), required: true)
        let queryWithSongs = parameters.bool(.query("withSongs"))
        parameters.refuseUnknownQuery(["withSongs"])
        guard parameters.violations.isEmpty, let pathSystemId else {
            throw Problem.validation(parameters.violations)
        }
        return DeleteSystem.Input(
            path: DeleteSystem.Path(systemId: pathSystemId),
            query: DeleteSystem.Query(withSongs: queryWithSongs ?? false),
            caller: caller,
            context: exchange.request.context)
    }
}

extension DeleteSystem.Output {
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
    /// Serves `deleteSystem`.
    func serveDeleteSystem(_ exchange: inout Exchange) async throws -> Response {
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
        let input = try DeleteSystem.Input.decode(exchange, caller: caller)
        return try await customerSystemsAPI.deleteSystem(input).response()
    }
}
