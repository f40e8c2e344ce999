// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `PATCH /v1/customer/songdb/{songId}` — Change a song
///
/// Contract: `openapi/paths/customer/songdb-song.yaml:65`
public enum UpdateSong {
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
        /// The body.
        public var body: SongChanges
        /// Who calls.
        public var caller: SignedInUser
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, body: SongChanges, caller: SignedInUser, context: RequestContext) {
            self.path = path
            self.body = body
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The song as it is now.
        ///
        /// Contract: `openapi/paths/customer/songdb-song.yaml:99`
        case ok(CatalogueSong)
    }
}

extension UpdateSong.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> UpdateSong.Input {
        let content = try exchange.jsonBody(required: true)
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathSongId = parameters.int64(.path(0, "songId"), required: true, min: 1)
        parameters.refuseUnknownQuery([])
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { SongChanges.decode(from: &$0) }
        }
        guard violations.isEmpty, let pathSongId, let body else {
            throw Problem.validation(violations)
        }
        return UpdateSong.Input(
            path: UpdateSong.Path(songId: pathSongId),
            body: body,
            caller: caller,
            context: exchange.request.context)
    }
}

extension UpdateSong.Output {
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
    /// Serves `updateSong`.
    func serveUpdateSong(_ exchange: inout Exchange) async throws -> Response {
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
        let input = try UpdateSong.Input.decode(exchange, caller: caller)
        return try await customerSongdbAPI.updateSong(input).response()
    }
}
