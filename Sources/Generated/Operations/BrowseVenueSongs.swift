// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /v1/public/venues/{venueUrlName}/songs` — Leaf through a venue's songbook
///
/// Contract: `openapi/paths/public/venue-songs.yaml:2`
public enum BrowseVenueSongs {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The venue's name in URLs.
        public var venueUrlName: String

        /// Puts the parameters together.
        public init(venueUrlName: String) {
            self.venueUrlName = venueUrlName
        }
    }

    /// The query parameters.
    public struct Query: Sendable {
        /// Only artists whose first character is this letter, of any script and in either case,
        /// accents and opening quotes aside; `0` stands for any digit, `#` for anything else.
        public var letter: String?
        /// Only artists with these words, each whole or as the beginning of a word.
        public var artist: String?
        /// Only songs of this karaoke system; one that the venue does not offer is 404.
        public var systemId: UUID?
        /// The most items on one page.
        public var limit: Int32
        /// Where the page starts: `pagination.nextCursor` of the page before, unchanged, with the
        /// same filters and sort. Leave it out for the first page. One that this server did not
        /// issue for the same list is refused with 400.
        public var cursor: String?

        /// Puts the parameters together.
        public init(
            letter: String? = nil,
            artist: String? = nil,
            systemId: UUID? = nil,
            limit: Int32 = 20,
            cursor: String? = nil
        ) {
            self.letter = letter
            self.artist = artist
            self.systemId = systemId
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The path's arguments.
        public var path: Path
        /// The query parameters.
        public var query: Query
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, query: Query, context: RequestContext) {
            self.path = path
            self.query = query
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: One page of the songbook.
        ///
        /// Contract: `openapi/paths/public/venue-songs.yaml:26`
        case ok(Songbook)
    }
}

extension BrowseVenueSongs.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> BrowseVenueSongs.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathVenueUrlName = parameters.string(
            .path(0, "venueUrlName"),
            required: true,
            min: 3,
            max: 100,
            pattern: Patterns.getPublicVenueVenueUrlName)
        let queryLetter = parameters.string(
            .query("letter"),
            min: 1,
            max: 1,
            pattern: Patterns.browseVenueSongsLetter)
        let queryArtist = parameters.string(
            .query("artist"),
            min: 1,
            max: 100,
            pattern: Patterns.listPublicVenuesCity)
        let querySystemId = parameters.uuid(.query("systemId"))
        let queryLimit = parameters.int32(.query("limit"), min: 1, max: 100)
        let queryCursor = parameters.string(
            .query("cursor"),
            min: 16,
            max: 4096,
            pattern: Patterns.listPublicVenuesCursor)
        parameters.refuseUnknownQuery(["letter", "artist", "systemId", "limit", "cursor"])
        guard parameters.violations.isEmpty, let pathVenueUrlName else {
            throw Problem.validation(parameters.violations)
        }
        return BrowseVenueSongs.Input(
            path: BrowseVenueSongs.Path(venueUrlName: pathVenueUrlName),
            query: BrowseVenueSongs.Query(
                letter: queryLetter,
                artist: queryArtist,
                systemId: querySystemId,
                limit: queryLimit ?? 20,
                cursor: queryCursor
            ),
            context: exchange.request.context)
    }
}

extension BrowseVenueSongs.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .ok(let body):
            let fields: [HeaderField] = [HeaderField("cache-control", "public, max-age=30")]
            var writer = JSONWriter(capacity: 1024)
            body.encode(to: &writer)
            return Response(
                status: 200, headers: fields, contentType: "application/json", body: writer.finish())
        }
    }
}

extension SingrAPI {
    /// Serves `browseVenueSongs`.
    func serveBrowseVenueSongs(_ exchange: inout Exchange) async throws -> Response {
        try await exchange.admit(principal: nil, limiter: limiter)
        try exchange.requireAcceptable("application/json")
        let input = try BrowseVenueSongs.Input.decode(exchange)
        return try await publicAPI.browseVenueSongs(input).response()
    }
}
