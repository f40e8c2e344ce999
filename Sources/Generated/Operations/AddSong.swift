// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /v1/customer/systems/{systemId}/songs` — Add a song to a system
///
/// Contract: `openapi/paths/customer/system-songs.yaml:2`
public enum AddSong {
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
        /// The body.
        public var body: NewSong
        /// Who calls.
        public var caller: SignedInUser
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, body: NewSong, caller: SignedInUser, context: RequestContext) {
            self.path = path
            self.body = body
            self.caller = caller
            self.context = context
        }
    }

    /// The header fields that the handler gives a 201.
    public struct CreatedHeaders: Sendable {
        /// The path of what was made.
        public var location: String

        /// Puts the fields together.
        public init(location: String) {
            self.location = location
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 201: The song with the version.
        ///
        /// Contract: `openapi/paths/customer/system-songs.yaml:38`
        case created(CatalogueSong, headers: CreatedHeaders)
    }
}

extension AddSong.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> AddSong.Input {
        let content = try exchange.jsonBody(required: true)
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathSystemId = parameters.uuid(.path(0, "systemId"), required: true)
        parameters.refuseUnknownQuery([])
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { NewSong.decode(from: &$0) }
        }
        guard violations.isEmpty, let pathSystemId, let body else {
            throw Problem.validation(violations)
        }
        return AddSong.Input(
            path: AddSong.Path(systemId: pathSystemId),
            body: body,
            caller: caller,
            context: exchange.request.context)
    }
}

extension AddSong.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .created(let body, let headers):
            var fields: [HeaderField] = [HeaderField("cache-control", "no-store")]
            fields.append(HeaderField("location", headers.location))
            var writer = JSONWriter(capacity: 1024)
            body.encode(to: &writer)
            return Response(
                status: 201, headers: fields, contentType: "application/json", body: writer.finish())
        }
    }
}

extension SingrAPI {
    /// Serves `addSong`.
    func serveAddSong(_ exchange: inout Exchange) async throws -> Response {
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
        let input = try AddSong.Input.decode(exchange, caller: caller)
        return try await customerSongdbAPI.addSong(input).response()
    }
}
