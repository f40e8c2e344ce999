// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /dishes` — List dishes
///
/// Contract: `Tests/KitchenSink/openapi.yaml:30`
public enum ListDishes {
    /// The query parameters.
    public struct Query: Sendable {
        /// The most dishes.
        public var limit: Int32
        /// The least price.
        public var minPrice: Double?
        /// The order.
        public var sort: DishSort
        /// Any of these tags, repeated.
        public var tag: [String]?
        /// Only these, with commas between.
        public var ids: [Int64]?
        /// Only vegan dishes.
        public var vegan: Bool?
        /// Changed since then.
        public var since: Timestamp?

        /// Puts the parameters together.
        public init(
            limit: Int32 = 20,
            minPrice: Double? = nil,
            sort: DishSort = .name,
            tag: [String]? = nil,
            ids: [Int64]? = nil,
            vegan: Bool? = nil,
            since: Timestamp? = nil
        ) {
            self.limit = limit
            self.minPrice = minPrice
            self.sort = sort
            self.tag = tag
            self.ids = ids
            self.vegan = vegan
            self.since = since
        }
    }

    /// The header parameters.
    public struct Headers: Sendable {
        /// Which kitchen.
        public var xKitchen: UUID

        /// Puts the parameters together.
        public init(xKitchen: UUID) {
            self.xKitchen = xKitchen
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The query parameters.
        public var query: Query
        /// The header parameters.
        public var headers: Headers
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(query: Query, headers: Headers, context: RequestContext) {
            self.query = query
            self.headers = headers
            self.context = context
        }
    }

    /// The header fields that the handler gives a 200.
    public struct OkHeaders: Sendable {
        /// How many there are.
        public var xTotal: Int32

        /// Puts the fields together.
        public init(xTotal: Int32) {
            self.xTotal = xTotal
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The dishes.
        ///
        /// Contract: `Tests/KitchenSink/openapi.yaml:80`
        case ok([Dish], headers: OkHeaders)
    }
}

extension ListDishes.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> ListDishes.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let queryLimit = parameters.int32(.query("limit"), min: 1, max: 100)
        let queryMinPrice = parameters.double(
            .query("minPrice"),
            min: 0.0,
            max: 1000.0,
            exclusiveMin: true,
            multipleOf: 0.5)
        let querySort = parameters.enumeration(.query("sort"), DishSort.self)
        let queryTag = parameters.array(.query("tag"), explode: true, min: 0, max: 3) { reader, text in
            reader.string(text, min: 2, max: 10, pattern: Patterns.listDishesTagItem)
        }
        parameters.unique(.query("tag"), queryTag)
        let queryIds = parameters.array(.query("ids"), explode: false, min: 1, max: 4) { reader, text in
            reader.int64(text)
        }
        let queryVegan = parameters.bool(.query("vegan"))
        let querySince = parameters.timestamp(.query("since"))
        let headerXKitchen = parameters.uuid(.header("X-Kitchen"), required: true)
        parameters.refuseUnknownQuery(["limit", "minPrice", "sort", "tag", "ids", "vegan", "since"])
        guard parameters.violations.isEmpty, let headerXKitchen else {
            throw Problem.validation(parameters.violations)
        }
        return ListDishes.Input(
            query: ListDishes.Query(
                limit: queryLimit ?? 20,
                minPrice: queryMinPrice,
                sort: querySort ?? .name,
                tag: queryTag,
                ids: queryIds,
                vegan: queryVegan,
                since: querySince
            ),
            headers: ListDishes.Headers(xKitchen: headerXKitchen),
            context: exchange.request.context)
    }
}

extension ListDishes.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .ok(let body, let headers):
            var fields: [HeaderField] = [HeaderField("cache-control", "no-store")]
            fields.append(HeaderField("x-total", String(describing: headers.xTotal)))
            var writer = JSONWriter(capacity: 1024)
            writer.literal("[")
            for (index, item) in body.enumerated() {
                if index > 0 { writer.literal(",") }
                item.encode(to: &writer)
            }
            writer.literal("]")
            return Response(
                status: 200, headers: fields, contentType: "application/json", body: writer.finish())
        }
    }
}

extension SinkAPI {
    /// Serves `listDishes`.
    func serveListDishes(_ exchange: inout Exchange) async throws -> Response {
        try exchange.requireAcceptable("application/json")
        let input = try ListDishes.Input.decode(exchange)
        return try await kitchenAPI.listDishes(input).response()
    }
}
