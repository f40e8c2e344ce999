// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /v1/customer/songdb` — Import a catalogue
///
/// Contract: `openapi/paths/customer/songdb.yaml:125`
public enum ImportSongs {
    /// The parts of the form in the body.
    public struct Form: Sendable {
        /// The number by which OpenKJ knows the system.
        public var systemId: Int32
        /// What becomes of the songs that the system has: they stay, or the file takes their place.
        public var mode: SongImportMode
        /// Whether to tell what would happen and change nothing.
        public var dryRun: Bool
        /// What kind of file a catalogue is. Without it, that is found out from the content, the
        /// name and the media type.
        public var format: SongFileFormat?
        /// How a text file's characters are written. Without it, that is found out.
        public var encoding: SongFileEncoding?
        /// Whether the first row names the columns. Without it, that is found out. Columns that are
        /// given by name are looked for in the first rows.
        public var hasHeader: Bool?
        /// The column of the artist: its name in the header (in JSON, the member's), or its number
        /// from 1. A column that is not given is found by the usual names in many languages, then
        /// by its place.
        public var artistColumn: String?
        /// The column of the title, in the same way.
        public var titleColumn: String?
        /// The column that has both, as `Artist - Title`, in the same way.
        public var combinedColumn: String?
        /// The column of the disc id, in the same way.
        public var discIdColumn: String?
        /// The column of the manufacturer, in the same way.
        public var manufacturerColumn: String?
        /// The catalogue.
        public var file: UploadedFile

        /// Puts the parameters together.
        public init(
            systemId: Int32,
            mode: SongImportMode = .append,
            dryRun: Bool = false,
            format: SongFileFormat? = nil,
            encoding: SongFileEncoding? = nil,
            hasHeader: Bool? = nil,
            artistColumn: String? = nil,
            titleColumn: String? = nil,
            combinedColumn: String? = nil,
            discIdColumn: String? = nil,
            manufacturerColumn: String? = nil,
            file: UploadedFile
        ) {
            self.systemId = systemId
            self.mode = mode
            self.dryRun = dryRun
            self.format = format
            self.encoding = encoding
            self.hasHeader = hasHeader
            self.artistColumn = artistColumn
            self.titleColumn = titleColumn
            self.combinedColumn = combinedColumn
            self.discIdColumn = discIdColumn
            self.manufacturerColumn = manufacturerColumn
            self.file = file
        }
    }

    /// The body in either of its forms.
    public enum Body: Sendable {
        /// JSON.
        case json(NewSongImport)
        /// A form in parts.
        case multipart(Form)
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The body.
        public var body: Body
        /// Who calls.
        public var caller: SignedInUser
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(body: Body, caller: SignedInUser, context: RequestContext) {
            self.body = body
            self.caller = caller
            self.context = context
        }
    }

    /// The header fields that the handler gives a 202.
    public struct AcceptedHeaders: Sendable {
        /// The path of what was made.
        public var location: String

        /// Puts the fields together.
        public init(location: String) {
            self.location = location
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 202: The catalogue has arrived and waits to be imported.
        ///
        /// Contract: `openapi/paths/customer/songdb.yaml:232`
        case accepted(SongImportTicket, headers: AcceptedHeaders)
    }
}

extension ImportSongs.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) async throws -> ImportSongs.Input {
        if exchange.hasMultipartBody { return try await decodeInParts(exchange, caller: caller) }
        return try decodeAsJSON(exchange, caller: caller)
    }

    private static func decodeAsJSON(_ exchange: Exchange, caller: SignedInUser) throws -> ImportSongs.Input {
        let content = try exchange.jsonBody(required: true, expected: "application/json or multipart/form-data")
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        parameters.refuseUnknownQuery([])
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { NewSongImport.decode(from: &$0) }
        }
        guard violations.isEmpty, let body else {
            throw Problem.validation(violations)
        }
        return ImportSongs.Input(
            body: .json(body),
            caller: caller,
            context: exchange.request.context)
    }

    private static func decodeInParts(_ exchange: Exchange, caller: SignedInUser) async throws -> ImportSongs.Input {
        let content = try await exchange.multipartForm(file: "file")
        var parameters = ParameterReader(exchange.request, exchange.arguments, parts: content)
        let partSystemId = parameters.int32(.part("systemId"), required: true, min: 1)
        let partMode = parameters.enumeration(.part("mode"), SongImportMode.self)
        let partDryRun = parameters.bool(.part("dryRun"))
        let partFormat = parameters.enumeration(.part("format"), SongFileFormat.self)
        let partEncoding = parameters.enumeration(.part("encoding"), SongFileEncoding.self)
        let partHasHeader = parameters.bool(.part("hasHeader"))
        let partArtistColumn = parameters.string(.part("artistColumn"), min: 1, max: 255)
        let partTitleColumn = parameters.string(.part("titleColumn"), min: 1, max: 255)
        let partCombinedColumn = parameters.string(.part("combinedColumn"), min: 1, max: 255)
        let partDiscIdColumn = parameters.string(.part("discIdColumn"), min: 1, max: 255)
        let partManufacturerColumn = parameters.string(.part("manufacturerColumn"), min: 1, max: 255)
        parameters.refuseUnknownQuery([])
        parameters.refuseUnknownParts([
            "systemId",
            "mode",
            "dryRun",
            "format",
            "encoding",
            "hasHeader",
            "artistColumn",
            "titleColumn",
            "combinedColumn",
            "discIdColumn",
            "manufacturerColumn"
        ])
        let partFile = parameters.file("file", required: true)
        guard parameters.violations.isEmpty, let partSystemId, let partFile else {
            throw Problem.validation(parameters.violations)
        }
        return ImportSongs.Input(
            body: .multipart(
                ImportSongs.Form(
                    systemId: partSystemId,
                    mode: partMode ?? .append,
                    dryRun: partDryRun ?? false,
                    format: partFormat,
                    encoding: partEncoding,
                    hasHeader: partHasHeader,
                    artistColumn: partArtistColumn,
                    titleColumn: partTitleColumn,
                    combinedColumn: partCombinedColumn,
                    discIdColumn: partDiscIdColumn,
                    manufacturerColumn: partManufacturerColumn,
                    file: partFile
                )),
            caller: caller,
            context: exchange.request.context)
    }
}

extension ImportSongs.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .accepted(let body, let headers):
            var fields: [HeaderField] = [HeaderField("cache-control", "no-store")]
            fields.append(HeaderField("location", headers.location))
            var writer = JSONWriter(capacity: 1024)
            body.encode(to: &writer)
            return Response(
                status: 202, headers: fields, contentType: "application/json", body: writer.finish())
        }
    }
}

extension SingrAPI {
    /// Serves `importSongs`.
    func serveImportSongs(_ exchange: inout Exchange) async throws -> Response {
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
        let input = try await ImportSongs.Input.decode(exchange, caller: caller)
        return try await customerSongdbAPI.importSongs(input).response()
    }
}
