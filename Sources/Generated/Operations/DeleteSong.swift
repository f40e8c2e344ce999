// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `DELETE /v1/customer/songdb/{songId}` — Delete a song
///
/// Contract: `openapi/paths/customer/songdb-song.yaml:156`
public enum DeleteSong {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The song's id.
        public var songId: Int64

        /// Puts the parameters together.
        public init(songId: Int64) {
            self.songId = songId
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
        /// 204: It is deleted.
        ///
        /// Contract: `openapi/paths/customer/songdb-song.yaml:168`
        case noContent
    }
}

extension DeleteSong.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> DeleteSong.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathSongId = parameters.int64(.path(0, "songId"), required: true, min: 1)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty, let pathSongId else {
            throw Problem.validation(parameters.violations)
        }
        return DeleteSong.Input(
            path: DeleteSong.Path(songId: pathSongId),
            caller: caller,
            context: exchange.request.context)
    }
}

extension DeleteSong.Output {
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
    /// Serves `deleteSong`.
    func serveDeleteSong(_ exchange: inout Exchange) async throws -> Response {
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
        let input = try DeleteSong.Input.decode(exchange, caller: caller)
        return try await customerSongdbAPI.deleteSong(input).response()
    }
}
