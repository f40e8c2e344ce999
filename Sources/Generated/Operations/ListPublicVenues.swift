// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /v1/public/venues` — Find venues
///
/// Contract: `openapi/paths/public/venues.yaml:2`
public enum ListPublicVenues {
    /// The query parameters.
    public struct Query: Sendable {
        /// Part of the name of the city.
        public var city: String?
        /// The whole name or abbreviation of the state, as the venue has it.
        public var state: String?
        /// The whole name of the country, as the venue has it.
        public var country: String?
        /// The postal code or its beginning.
        public var postalCode: String?
        /// Part of the name of the venue.
        public var search: String?
        /// Only venues that take requests now (`true`), or only those that do not (`false`).
        public var acceptingRequests: Bool?
        /// Where to search, in degrees north (WGS 84); with `longitude`.
        public var latitude: Double?
        /// Where to search, in degrees east (WGS 84); with `latitude`.
        public var longitude: Double?
        /// How far from the coordinates, in statute miles, inclusive; ignored without coordinates.
        public var radiusMiles: Double
        /// What to order by; without it `distance` when coordinates are given, else `name`.
        public var sort: VenueSort?
        /// Which way to order.
        public var order: ListPublicVenuesOrder
        /// The most items on one page.
        public var limit: Int32
        /// Where the page starts: `pagination.nextCursor` of the page before, unchanged, with the
        /// same filters and sort. Leave it out for the first page. One that this server did not
        /// issue for the same list is refused with 400.
        public var cursor: String?

        /// Puts the parameters together.
        public init(
            city: String? = nil,
            state: String? = nil,
            country: String? = nil,
            postalCode: String? = nil,
            search: String? = nil,
            acceptingRequests: Bool? = nil,
            latitude: Double? = nil,
            longitude: Double? = nil,
            radiusMiles: Double = 25.0,
            sort: VenueSort? = nil,
            order: ListPublicVenuesOrder = .asc,
            limit: Int32 = 20,
            cursor: String? = nil
        ) {
            self.city = city
            self.state = state
            self.country = country
            self.postalCode = postalCode
            self.search = search
            self.acceptingRequests = acceptingRequests
            self.latitude = latitude
            self.longitude = longitude
            self.radiusMiles = radiusMiles
            self.sort = sort
            self.order = order
            self.limit = limit
            self.cursor = cursor
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The query parameters.
        public var query: Query
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(query: Query, context: RequestContext) {
            self.query = query
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: One page of venues.
        ///
        /// Contract: `openapi/paths/public/venues.yaml:114`
        case ok(VenueList)
    }
}

extension ListPublicVenues.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> ListPublicVenues.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let queryCity = parameters.string(
            .query("city"),
            min: 1,
            max: 100,
            pattern: Patterns.listPublicVenuesCity)
        let queryState = parameters.string(
            .query("state"),
            min: 1,
            max: 50,
            pattern: Patterns.listPublicVenuesCity)
        let queryCountry = parameters.string(
            .query("country"),
            min: 1,
            max: 50,
            pattern: Patterns.listPublicVenuesCity)
        let queryPostalCode = parameters.string(
            .query("postalCode"),
            min: 1,
            max: 20,
            pattern: Patterns.listPublicVenuesCity)
        let querySearch = parameters.string(
            .query("search"),
            min: 1,
            max: 100,
            pattern: Patterns.listPublicVenuesCity)
        let queryAcceptingRequests = parameters.bool(.query("acceptingRequests"))
        let queryLatitude = parameters.double(.query("latitude"), min: -90.0, max: 90.0)
        let queryLongitude = parameters.double(.query("longitude"), min: -180.0, max: 180.0)
        let queryRadiusMiles = parameters.double(.query("radiusMiles"), min: 1.0, max: 100.0)
        let querySort = parameters.enumeration(.query("sort"), VenueSort.self)
        let queryOrder = parameters.enumeration(.query("order"), ListPublicVenuesOrder.self)
        let queryLimit = parameters.int32(.query("limit"), min: 1, max: 100)
        let queryCursor = parameters.string(
            .query("cursor"),
            min: 16,
            max: 4096,
            pattern: Patterns.listPublicVenuesCursor)
        parameters.refuseUnknownQuery([
            "city",
            "state",
            "country",
            "postalCode",
            "search",
            "acceptingRequests",
            "latitude",
            "longitude",
            "radiusMiles",
            "sort",
            "order",
            "limit",
            "cursor"
        ])
        guard parameters.violations.isEmpty else {
            throw Problem.validation(parameters.violations)
        }
        return ListPublicVenues.Input(
            query: ListPublicVenues.Query(
                city: queryCity,
                state: queryState,
                country: queryCountry,
                postalCode: queryPostalCode,
                search: querySearch,
                acceptingRequests: queryAcceptingRequests,
                latitude: queryLatitude,
                longitude: queryLongitude,
                radiusMiles: queryRadiusMiles ?? 25.0,
                sort: querySort,
                order: queryOrder ?? .asc,
                limit: queryLimit ?? 20,
                cursor: queryCursor
            ),
            context: exchange.request.context)
    }
}

extension ListPublicVenues.Output {
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
    /// Serves `listPublicVenues`.
    func serveListPublicVenues(_ exchange: inout Exchange) async throws -> Response {
        try await exchange.admit(principal: nil, limiter: limiter)
        try exchange.requireAcceptable("application/json")
        let input = try ListPublicVenues.Input.decode(exchange)
        return try await publicAPI.listPublicVenues(input).response()
    }
}
