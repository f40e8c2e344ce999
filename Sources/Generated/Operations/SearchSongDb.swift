// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /v1/customer/songdb` — Search or leaf through the account's songs
///
/// Contract: `openapi/paths/customer/songdb.yaml:2`
public enum SearchSongDb {
    /// The query parameters.
    public struct Query: Sendable {
        /// Words of artist or title. Sorted by relevance, a text that few songs have also finds
        /// similar spellings of its words of four letters or more.
        public var q: String?
        /// Only songs of this system; one that the account does not have is 404.
        public var systemId: UUID?
        /// Words of the artist.
        public var artist: String?
        /// Words of the title.
        public var title: String?
        /// Only artists whose first character is this letter, of any script and in either case,
        /// accents and opening quotes aside; `0` stands for any digit, `#` for anything else.
        public var letter: String?
        /// What to order by. `relevance`: exact titles and artists first, then titles and artists
        /// that begin with the text, then songs that have all its words, then similar spellings; it
        /// takes `q` and none of `artist`, `title` and `letter`, and is the order then. Else the
        /// order is by artist, title and id, or by title, artist and id.
        public var sort: SearchSongDbSort?
        /// The most items on one page.
        public var limit: Int32
        /// Where the page starts: `pagination.nextCursor` of the page before, unchanged, with the
        /// same filters and sort. Leave it out for the first page. One that this server did not
        /// issue for the same list is refused with 400.
        public var cursor: String?

        /// Puts the parameters together.
        public init(
            q: String? = nil,
            systemId: UUID? = nil,
            artist: String? = nil,
            title: String? = nil,
            letter: String? = nil,
            sort: SearchSongDbSort? = nil,
            limit: Int32 = 20,
            cursor: String? = nil
        ) {
            self.q = q
            self.systemId = systemId
            self.artist = artist
            self.title = title
            self.letter = letter
            self.sort = sort
            self.limit = limit
            self.cursor = cursor
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

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: One page of songs.
        ///
        /// Contract: `openapi/paths/customer/songdb.yaml:68`
        case ok(CatalogueSongList)
    }
}

extension SearchSongDb.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> SearchSongDb.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let queryQ = parameters.string(.query("q"), min: 2, max: 200, pattern: Patterns.listPublicVenuesCity)
        let querySystemId = parameters.uuid(.query("systemId"))
        let queryArtist = parameters.string(
            .query("artist"),
            min: 1,
            max: 100,
            pattern: Patterns.listPublicVenuesCity)
        let queryTitle = parameters.string(
            .query("title"),
            min: 1,
            max: 100,
            pattern: Patterns.listPublicVenuesCity)
        let queryLetter = parameters.string(
            .query("letter"),
            min: 1,
            max: 1,
            pattern: Patterns.browseVenueSongsLetter)
        let querySort = parameters.enumeration(.query("sort"), SearchSongDbSort.self)
        let queryLimit = parameters.int32(.query("limit"), min: 1, max: 100)
        let queryCursor = parameters.string(
            .query("cursor"),
            min: 16,
            max: 4096,
            pattern: Patterns.listPublicVenuesCursor)
        parameters.refuseUnknownQuery([
            "q",
            "systemId",
            "artist",
            "title",
            "letter",
            "sort",
            "limit",
            "cursor"
        ])
        guard parameters.violations.isEmpty else {
            throw Problem.validation(parameters.violations)
        }
        return SearchSongDb.Input(
            query: SearchSongDb.Query(
                q: queryQ,
                systemId: querySystemId,
                artist: queryArtist,
                title: queryTitle,
                letter: queryLetter,
                sort: querySort,
                limit: queryLimit ?? 20,
                cursor: queryCursor
            ),
            caller: caller,
            context: exchange.request.context)
    }
}

extension SearchSongDb.Output {
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
    /// Serves `searchSongDb`.
    func serveSearchSongDb(_ exchange: inout Exchange) async throws -> Response {
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
        let input = try SearchSongDb.Input.decode(exchange, caller: caller)
        return try await customerSongdbAPI.searchSongDb(input).response()
    }
}
