// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /v1/customer/songdb/imports/{jobId}` — Read an import
///
/// Contract: `openapi/paths/customer/songdb-import.yaml:2`
public enum GetSongImport {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The import's id.
        public var jobId: UUID

        /// Puts the parameters together.
        public init(jobId: UUID) {
            self.jobId = jobId
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
        /// 200: The import.
        ///
        /// Contract: `openapi/paths/customer/songdb-import.yaml:15`
        case ok(SongImport)
    }
}

extension GetSongImport.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> GetSongImport.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathJobId = parameters.uuid(.path(0, "jobId"), required: true)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty, let pathJobId else {
            throw Problem.validation(parameters.violations)
        }
        return GetSongImport.Input(
            path: GetSongImport.Path(jobId: pathJobId),
            caller: caller,
            context: exchange.request.context)
    }
}

extension GetSongImport.Output {
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
    /// Serves `getSongImport`.
    func serveGetSongImport(_ exchange: inout Exchange) async throws -> Response {
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
        let input = try GetSongImport.Input.decode(exchange, caller: caller)
        return try await customerSongdbAPI.getSongImport(input).response()
    }
}
