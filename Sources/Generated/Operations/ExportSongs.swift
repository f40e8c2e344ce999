// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /v1/customer/songdb/export` — Export songs
///
/// Contract: `openapi/paths/customer/songdb-export.yaml:2`
public enum ExportSongs {
    /// The query parameters.
    public struct Query: Sendable {
        /// The kind of file.
        public var format: ExportSongsFormat
        /// Only songs of this system.
        public var systemId: UUID?

        /// Puts the parameters together.
        public init(format: ExportSongsFormat, systemId: UUID? = nil) {
            self.format = format
            self.systemId = systemId
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The query parameters.
        public var query: Query
        /// Who calls.
        public var caller: SignedInUser
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(query: Query, caller: SignedInUser, context: RequestContext) {
            self.query = query
            self.caller = caller
            self.context = context
        }
    }

    /// The header fields that the handler gives a 200.
    public struct OkHeaders: Sendable {
        /// That the answer is a file, and its name (RFC 6266).
        public var contentDisposition: String

        /// Puts the fields together.
        public init(contentDisposition: String) {
            self.contentDisposition = contentDisposition
        }
    }

    /// The body of a 200 in one of its media types.
    public enum OkBody: Sendable {
        /// `text/csv`
        case csv(StreamedBody)
        /// `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`
        case xlsx(StreamedBody)
        /// `application/json`
        case json(StreamedBody)
        /// `text/plain`
        case text(StreamedBody)
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The songs.
        ///
        /// Contract: `openapi/paths/customer/songdb-export.yaml:34`
        case ok(OkBody, headers: OkHeaders)
    }
}

extension ExportSongs.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> ExportSongs.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let queryFormat = parameters.enumeration(.query("format"), required: true, ExportSongsFormat.self)
        let querySystemId = parameters.uuid(.query("systemId"))
        parameters.refuseUnknownQuery(["format", "systemId"])
        guard parameters.violations.isEmpty, let queryFormat else {
            throw Problem.validation(parameters.violations)
        }
        return ExportSongs.Input(
            query: ExportSongs.Query(format: queryFormat, systemId: querySystemId),
            caller: caller,
            context: exchange.request.context)
    }
}

extension ExportSongs.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .ok(let body, let headers):
            var fields: [HeaderField] = [HeaderField("cache-control", "no-store")]
            fields.append(HeaderField("content-disposition", headers.contentDisposition))
            switch body {
            case .csv(let body):
                return Response(
                    status: 200, headers: fields, contentType: "text/csv; charset=utf-8", content: body)
            case .xlsx(let body):
                return Response(
                    status: 200,
                    headers: fields,
                    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    content: body)
            case .json(let body):
                return Response(
                    status: 200, headers: fields, contentType: "application/json", content: body)
            case .text(let body):
                return Response(
                    status: 200, headers: fields, contentType: "text/plain; charset=utf-8", content: body)
            }
        }
    }
}

extension ExportSongs.Output {
    /// The body of a 200 as `application/json`, made item by item.
    public static func okJsonItems<Items: AsyncSequence & Sendable>(
        _ items: Items
    ) -> StreamedBody where Items.Element == SongEntry {
        StreamedBody(jsonItems: items) { item, writer in item.encode(to: &writer) }
    }
}

extension SingrAPI {
    /// Serves `exportSongs`.
    func serveExportSongs(_ exchange: inout Exchange) async throws -> Response {
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
        let input = try ExportSongs.Input.decode(exchange, caller: caller)
        return try await customerSongdbAPI.exportSongs(input).response()
    }
}
