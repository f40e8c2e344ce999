// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `DELETE /v1/customer/systems/{systemId}/songs` — Delete all songs of a system
///
/// Contract: `openapi/paths/customer/system-songs.yaml:97`
public enum DeleteSystemSongs {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The system's id.
        public var systemId: UUID

        /// Puts the parameters together.
        public init(systemId: UUID) {
            self.systemId = systemId
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
        /// 200: How many there were.
        ///
        /// Contract: `openapi/paths/customer/system-songs.yaml:110`
        case ok(DeletedCount)
    }
}

extension DeleteSystemSongs.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> DeleteSystemSongs.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathSystemId = parameters.uuid(.path(0, "systemId"), required: true)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty, let pathSystemId else {
            throw Problem.validation(parameters.violations)
        }
        return DeleteSystemSongs.Input(
            path: DeleteSystemSongs.Path(systemId: pathSystemId),
            caller: caller,
            context: exchange.request.context)
    }
}

extension DeleteSystemSongs.Output {
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
    /// Serves `deleteSystemSongs`.
    func serveDeleteSystemSongs(_ exchange: inout Exchange) async throws -> Response {
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
        try exchange.requireAcceptable("application/json")
        let input = try DeleteSystemSongs.Input.decode(exchange, caller: caller)
        return try await customerSongdbAPI.deleteSystemSongs(input).response()
    }
}
