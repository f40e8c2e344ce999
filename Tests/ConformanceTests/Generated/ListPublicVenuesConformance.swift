// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `GET /v1/public/venues`
    ///
    /// Contract: `openapi/paths/public/venues.yaml:2`
    @Suite struct ListPublicVenuesConformance {
        static let operation = OperationUnderTest(
            id: "listPublicVenues", method: "GET",
            path: "/v1/public/venues"
        )

        @Test("listPublicVenues keeps the contract", arguments: ListPublicVenuesConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.listPublicVenues(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            queryCity,
            queryState,
            queryCountry,
            queryPostalCode,
            querySearch,
            queryAcceptingRequests,
            queryLatitude,
            queryLongitude,
            queryRadiusMiles,
            querySort,
            queryOrder,
            queryLimit,
            queryCursor,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("an unknown query parameter",
                [.addQuery("notInTheContract", "1")], .violation(.parameter("notInTheContract"), "unknown_parameter")),
            ConformanceCase("Accept: */*",
                [.header("Accept", "*/*")], .accepted()),
            ConformanceCase("Accept: application/*",
                [.header("Accept", "application/*")], .accepted()),
            ConformanceCase("Accept: text/html, application/json;q=0.5",
                [.header("Accept", "text/html, application/json;q=0.5")], .accepted()),
            ConformanceCase("Accept: application/json; charset=utf-8",
                [.header("Accept", "application/json; charset=utf-8")], .accepted()),
            ConformanceCase("Accept: text/html",
                [.header("Accept", "text/html")], .refused(406, "not_acceptable")),
            ConformanceCase("Accept: application/json;q=0",
                [.header("Accept", "application/json;q=0")], .refused(406, "not_acceptable")),
            ConformanceCase("Accept: */*, application/json;q=0",
                [.header("Accept", "*/*, application/json;q=0")], .refused(406, "not_acceptable")),
            ConformanceCase("Accept: image/*",
                [.header("Accept", "image/*")], .refused(406, "not_acceptable")),
            ConformanceCase("HEAD",
                [.method("HEAD")], .likeGet),
            ConformanceCase("OPTIONS",
                [.method("OPTIONS"), .noBody], .options(["GET", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method PUT",
                [.method("PUT")], .notAllowed(["GET", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method POST",
                [.method("POST")], .notAllowed(["GET", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method DELETE",
                [.method("DELETE")], .notAllowed(["GET", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method PATCH",
                [.method("PATCH")], .notAllowed(["GET", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method TRACE",
                [.method("TRACE")], .notAllowed(["GET", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method PROPFIND",
                [.method("PROPFIND")], .notAllowed(["GET", "HEAD", "OPTIONS"])),
        ]

        /// The query parameter `city`.
        static let queryCity: [ConformanceCase] = [
            ConformanceCase("city: the documented example",
                [.query("city", "nashville")], .accepted()),
            ConformanceCase("city: missing", tests: .within(.parameter("city"), "required"),
                [.removeQuery("city")], .accepted()),
            ConformanceCase("city: at the least length 1", tests: .within(.parameter("city"), "minLength"),
                [.query("city", "a")], .accepted()),
            ConformanceCase("city: one shorter than 1", tests: .beyond(.parameter("city"), "minLength"),
                [.query("city", "")], .violation(.parameter("city"), "min_length")),
            ConformanceCase("city: at the greatest length 100", tests: .within(.parameter("city"), "maxLength"),
                [.query("city", "a".times(100))], .accepted()),
            ConformanceCase("city: one longer than 100", tests: .beyond(.parameter("city"), "maxLength"),
                [.query("city", "a".times(101))], .violation(.parameter("city"), "max_length")),
            ConformanceCase("city: matching the pattern", tests: .within(.parameter("city"), "pattern"),
                [.query("city", "aaa")], .accepted()),
            ConformanceCase("city: not matching the pattern", tests: .beyond(.parameter("city"), "pattern"),
                [.query("city", "\u{1}\u{1}\u{1}")], .violation(.parameter("city"), "pattern")),
            ConformanceCase("city: not UTF-8", tests: .beyond(.parameter("city"), "encoding"),
                [.removeQuery("city"), .encodedQuery("city=%FF")], .violation(.parameter("city"), "encoding")),
            ConformanceCase("city: a broken escape", tests: .beyond(.parameter("city"), "encoding"),
                [.removeQuery("city"), .encodedQuery("city=%zz")], .violation(.parameter("city"), "encoding")),
            ConformanceCase("city: given twice", tests: .beyond(.parameter("city"), "duplicate"),
                [.query("city", "aaa"), .addQuery("city", "aaa")], .violation(.parameter("city"), "duplicate_parameter")),
        ]

        /// The query parameter `state`.
        static let queryState: [ConformanceCase] = [
            ConformanceCase("state: the documented example",
                [.query("state", "TN")], .accepted()),
            ConformanceCase("state: missing", tests: .within(.parameter("state"), "required"),
                [.removeQuery("state")], .accepted()),
            ConformanceCase("state: at the least length 1", tests: .within(.parameter("state"), "minLength"),
                [.query("state", "a")], .accepted()),
            ConformanceCase("state: one shorter than 1", tests: .beyond(.parameter("state"), "minLength"),
                [.query("state", "")], .violation(.parameter("state"), "min_length")),
            ConformanceCase("state: at the greatest length 50", tests: .within(.parameter("state"), "maxLength"),
                [.query("state", "a".times(50))], .accepted()),
            ConformanceCase("state: one longer than 50", tests: .beyond(.parameter("state"), "maxLength"),
                [.query("state", "a".times(51))], .violation(.parameter("state"), "max_length")),
            ConformanceCase("state: matching the pattern", tests: .within(.parameter("state"), "pattern"),
                [.query("state", "aaa")], .accepted()),
            ConformanceCase("state: not matching the pattern", tests: .beyond(.parameter("state"), "pattern"),
                [.query("state", "\u{1}\u{1}\u{1}")], .violation(.parameter("state"), "pattern")),
            ConformanceCase("state: not UTF-8", tests: .beyond(.parameter("state"), "encoding"),
                [.removeQuery("state"), .encodedQuery("state=%FF")], .violation(.parameter("state"), "encoding")),
            ConformanceCase("state: a broken escape", tests: .beyond(.parameter("state"), "encoding"),
                [.removeQuery("state"), .encodedQuery("state=%zz")], .violation(.parameter("state"), "encoding")),
            ConformanceCase("state: given twice", tests: .beyond(.parameter("state"), "duplicate"),
                [.query("state", "aaa"), .addQuery("state", "aaa")], .violation(.parameter("state"), "duplicate_parameter")),
        ]

        /// The query parameter `country`.
        static let queryCountry: [ConformanceCase] = [
            ConformanceCase("country: the documented example",
                [.query("country", "USA")], .accepted()),
            ConformanceCase("country: missing", tests: .within(.parameter("country"), "required"),
                [.removeQuery("country")], .accepted()),
            ConformanceCase("country: at the least length 1", tests: .within(.parameter("country"), "minLength"),
                [.query("country", "a")], .accepted()),
            ConformanceCase("country: one shorter than 1", tests: .beyond(.parameter("country"), "minLength"),
                [.query("country", "")], .violation(.parameter("country"), "min_length")),
            ConformanceCase("country: at the greatest length 50", tests: .within(.parameter("country"), "maxLength"),
                [.query("country", "a".times(50))], .accepted()),
            ConformanceCase("country: one longer than 50", tests: .beyond(.parameter("country"), "maxLength"),
                [.query("country", "a".times(51))], .violation(.parameter("country"), "max_length")),
            ConformanceCase("country: matching the pattern", tests: .within(.parameter("country"), "pattern"),
                [.query("country", "aaa")], .accepted()),
            ConformanceCase("country: not matching the pattern", tests: .beyond(.parameter("country"), "pattern"),
                [.query("country", "\u{1}\u{1}\u{1}")], .violation(.parameter("country"), "pattern")),
            ConformanceCase("country: not UTF-8", tests: .beyond(.parameter("country"), "encoding"),
                [.removeQuery("country"), .encodedQuery("country=%FF")], .violation(.parameter("country"), "encoding")),
            ConformanceCase("country: a broken escape", tests: .beyond(.parameter("country"), "encoding"),
                [.removeQuery("country"), .encodedQuery("country=%zz")], .violation(.parameter("country"), "encoding")),
            ConformanceCase("country: given twice", tests: .beyond(.parameter("country"), "duplicate"),
                [.query("country", "aaa"), .addQuery("country", "aaa")], .violation(.parameter("country"), "duplicate_parameter")),
        ]

        /// The query parameter `postalCode`.
        static let queryPostalCode: [ConformanceCase] = [
            ConformanceCase("postalCode: the documented example",
                [.query("postalCode", "372")], .accepted()),
            ConformanceCase("postalCode: missing", tests: .within(.parameter("postalCode"), "required"),
                [.removeQuery("postalCode")], .accepted()),
            ConformanceCase("postalCode: at the least length 1", tests: .within(.parameter("postalCode"), "minLength"),
                [.query("postalCode", "a")], .accepted()),
            ConformanceCase("postalCode: one shorter than 1", tests: .beyond(.parameter("postalCode"), "minLength"),
                [.query("postalCode", "")], .violation(.parameter("postalCode"), "min_length")),
            ConformanceCase("postalCode: at the greatest length 20", tests: .within(.parameter("postalCode"), "maxLength"),
                [.query("postalCode", "a".times(20))], .accepted()),
            ConformanceCase("postalCode: one longer than 20", tests: .beyond(.parameter("postalCode"), "maxLength"),
                [.query("postalCode", "a".times(21))], .violation(.parameter("postalCode"), "max_length")),
            ConformanceCase("postalCode: matching the pattern", tests: .within(.parameter("postalCode"), "pattern"),
                [.query("postalCode", "aaa")], .accepted()),
            ConformanceCase("postalCode: not matching the pattern", tests: .beyond(.parameter("postalCode"), "pattern"),
                [.query("postalCode", "\u{1}\u{1}\u{1}")], .violation(.parameter("postalCode"), "pattern")),
            ConformanceCase("postalCode: not UTF-8", tests: .beyond(.parameter("postalCode"), "encoding"),
                [.removeQuery("postalCode"), .encodedQuery("postalCode=%FF")], .violation(.parameter("postalCode"), "encoding")),
            ConformanceCase("postalCode: a broken escape", tests: .beyond(.parameter("postalCode"), "encoding"),
                [.removeQuery("postalCode"), .encodedQuery("postalCode=%zz")], .violation(.parameter("postalCode"), "encoding")),
            ConformanceCase("postalCode: given twice", tests: .beyond(.parameter("postalCode"), "duplicate"),
                [.query("postalCode", "aaa"), .addQuery("postalCode", "aaa")], .violation(.parameter("postalCode"), "duplicate_parameter")),
        ]

        /// The query parameter `search`.
        static let querySearch: [ConformanceCase] = [
            ConformanceCase("search: the documented example",
                [.query("search", "lucky")], .accepted()),
            ConformanceCase("search: missing", tests: .within(.parameter("search"), "required"),
                [.removeQuery("search")], .accepted()),
            ConformanceCase("search: at the least length 1", tests: .within(.parameter("search"), "minLength"),
                [.query("search", "a")], .accepted()),
            ConformanceCase("search: one shorter than 1", tests: .beyond(.parameter("search"), "minLength"),
                [.query("search", "")], .violation(.parameter("search"), "min_length")),
            ConformanceCase("search: at the greatest length 100", tests: .within(.parameter("search"), "maxLength"),
                [.query("search", "a".times(100))], .accepted()),
            ConformanceCase("search: one longer than 100", tests: .beyond(.parameter("search"), "maxLength"),
                [.query("search", "a".times(101))], .violation(.parameter("search"), "max_length")),
            ConformanceCase("search: matching the pattern", tests: .within(.parameter("search"), "pattern"),
                [.query("search", "aaa")], .accepted()),
            ConformanceCase("search: not matching the pattern", tests: .beyond(.parameter("search"), "pattern"),
                [.query("search", "\u{1}\u{1}\u{1}")], .violation(.parameter("search"), "pattern")),
            ConformanceCase("search: not UTF-8", tests: .beyond(.parameter("search"), "encoding"),
                [.removeQuery("search"), .encodedQuery("search=%FF")], .violation(.parameter("search"), "encoding")),
            ConformanceCase("search: a broken escape", tests: .beyond(.parameter("search"), "encoding"),
                [.removeQuery("search"), .encodedQuery("search=%zz")], .violation(.parameter("search"), "encoding")),
            ConformanceCase("search: given twice", tests: .beyond(.parameter("search"), "duplicate"),
                [.query("search", "aaa"), .addQuery("search", "aaa")], .violation(.parameter("search"), "duplicate_parameter")),
        ]

        /// The query parameter `acceptingRequests`.
        static let queryAcceptingRequests: [ConformanceCase] = [
            ConformanceCase("acceptingRequests: the documented example",
                [.query("acceptingRequests", "true")], .accepted()),
            ConformanceCase("acceptingRequests: missing", tests: .within(.parameter("acceptingRequests"), "required"),
                [.removeQuery("acceptingRequests")], .accepted()),
            ConformanceCase("acceptingRequests: a number", tests: .beyond(.parameter("acceptingRequests"), "type"),
                [.query("acceptingRequests", "1")], .violation(.parameter("acceptingRequests"), "type")),
            ConformanceCase("acceptingRequests: in capitals", tests: .beyond(.parameter("acceptingRequests"), "type"),
                [.query("acceptingRequests", "TRUE")], .violation(.parameter("acceptingRequests"), "type")),
            ConformanceCase("acceptingRequests: empty", tests: .beyond(.parameter("acceptingRequests"), "type"),
                [.query("acceptingRequests", "")], .violation(.parameter("acceptingRequests"), "type")),
            ConformanceCase("acceptingRequests: of its type", tests: .within(.parameter("acceptingRequests"), "type"),
                [.query("acceptingRequests", "true")], .accepted()),
            ConformanceCase("acceptingRequests: not UTF-8", tests: .beyond(.parameter("acceptingRequests"), "encoding"),
                [.removeQuery("acceptingRequests"), .encodedQuery("acceptingRequests=%FF")], .violation(.parameter("acceptingRequests"), "encoding")),
            ConformanceCase("acceptingRequests: a broken escape", tests: .beyond(.parameter("acceptingRequests"), "encoding"),
                [.removeQuery("acceptingRequests"), .encodedQuery("acceptingRequests=%zz")], .violation(.parameter("acceptingRequests"), "encoding")),
            ConformanceCase("acceptingRequests: given twice", tests: .beyond(.parameter("acceptingRequests"), "duplicate"),
                [.query("acceptingRequests", "true"), .addQuery("acceptingRequests", "true")], .violation(.parameter("acceptingRequests"), "duplicate_parameter")),
        ]

        /// The query parameter `latitude`.
        static let queryLatitude: [ConformanceCase] = [
            ConformanceCase("latitude: missing", tests: .within(.parameter("latitude"), "required"),
                [.removeQuery("latitude")], .accepted()),
            ConformanceCase("latitude: a word", tests: .beyond(.parameter("latitude"), "type"),
                [.query("latitude", "abc")], .violation(.parameter("latitude"), "type")),
            ConformanceCase("latitude: NaN", tests: .beyond(.parameter("latitude"), "type"),
                [.query("latitude", "NaN")], .violation(.parameter("latitude"), "type")),
            ConformanceCase("latitude: infinity", tests: .beyond(.parameter("latitude"), "type"),
                [.query("latitude", "Infinity")], .violation(.parameter("latitude"), "type")),
            ConformanceCase("latitude: hexadecimal", tests: .beyond(.parameter("latitude"), "type"),
                [.query("latitude", "0x1p3")], .violation(.parameter("latitude"), "type")),
            ConformanceCase("latitude: empty", tests: .beyond(.parameter("latitude"), "type"),
                [.query("latitude", "")], .violation(.parameter("latitude"), "type")),
            ConformanceCase("latitude: of its type", tests: .within(.parameter("latitude"), "type"),
                [.query("latitude", "-90")], .accepted()),
            ConformanceCase("latitude: at the minimum -90", tests: .within(.parameter("latitude"), "minimum"),
                [.query("latitude", "-90")], .accepted()),
            ConformanceCase("latitude: beyond the minimum -90", tests: .beyond(.parameter("latitude"), "minimum"),
                [.query("latitude", "-90.001")], .violation(.parameter("latitude"), "minimum")),
            ConformanceCase("latitude: at the maximum 90", tests: .within(.parameter("latitude"), "maximum"),
                [.query("latitude", "90")], .accepted()),
            ConformanceCase("latitude: beyond the maximum 90", tests: .beyond(.parameter("latitude"), "maximum"),
                [.query("latitude", "90.001")], .violation(.parameter("latitude"), "maximum")),
            ConformanceCase("latitude: not UTF-8", tests: .beyond(.parameter("latitude"), "encoding"),
                [.removeQuery("latitude"), .encodedQuery("latitude=%FF")], .violation(.parameter("latitude"), "encoding")),
            ConformanceCase("latitude: a broken escape", tests: .beyond(.parameter("latitude"), "encoding"),
                [.removeQuery("latitude"), .encodedQuery("latitude=%zz")], .violation(.parameter("latitude"), "encoding")),
            ConformanceCase("latitude: given twice", tests: .beyond(.parameter("latitude"), "duplicate"),
                [.query("latitude", "-90"), .addQuery("latitude", "-90")], .violation(.parameter("latitude"), "duplicate_parameter")),
        ]

        /// The query parameter `longitude`.
        static let queryLongitude: [ConformanceCase] = [
            ConformanceCase("longitude: missing", tests: .within(.parameter("longitude"), "required"),
                [.removeQuery("longitude")], .accepted()),
            ConformanceCase("longitude: a word", tests: .beyond(.parameter("longitude"), "type"),
                [.query("longitude", "abc")], .violation(.parameter("longitude"), "type")),
            ConformanceCase("longitude: NaN", tests: .beyond(.parameter("longitude"), "type"),
                [.query("longitude", "NaN")], .violation(.parameter("longitude"), "type")),
            ConformanceCase("longitude: infinity", tests: .beyond(.parameter("longitude"), "type"),
                [.query("longitude", "Infinity")], .violation(.parameter("longitude"), "type")),
            ConformanceCase("longitude: hexadecimal", tests: .beyond(.parameter("longitude"), "type"),
                [.query("longitude", "0x1p3")], .violation(.parameter("longitude"), "type")),
            ConformanceCase("longitude: empty", tests: .beyond(.parameter("longitude"), "type"),
                [.query("longitude", "")], .violation(.parameter("longitude"), "type")),
            ConformanceCase("longitude: of its type", tests: .within(.parameter("longitude"), "type"),
                [.query("longitude", "-180")], .accepted()),
            ConformanceCase("longitude: at the minimum -180", tests: .within(.parameter("longitude"), "minimum"),
                [.query("longitude", "-180")], .accepted()),
            ConformanceCase("longitude: beyond the minimum -180", tests: .beyond(.parameter("longitude"), "minimum"),
                [.query("longitude", "-180.001")], .violation(.parameter("longitude"), "minimum")),
            ConformanceCase("longitude: at the maximum 180", tests: .within(.parameter("longitude"), "maximum"),
                [.query("longitude", "180")], .accepted()),
            ConformanceCase("longitude: beyond the maximum 180", tests: .beyond(.parameter("longitude"), "maximum"),
                [.query("longitude", "180.001")], .violation(.parameter("longitude"), "maximum")),
            ConformanceCase("longitude: not UTF-8", tests: .beyond(.parameter("longitude"), "encoding"),
                [.removeQuery("longitude"), .encodedQuery("longitude=%FF")], .violation(.parameter("longitude"), "encoding")),
            ConformanceCase("longitude: a broken escape", tests: .beyond(.parameter("longitude"), "encoding"),
                [.removeQuery("longitude"), .encodedQuery("longitude=%zz")], .violation(.parameter("longitude"), "encoding")),
            ConformanceCase("longitude: given twice", tests: .beyond(.parameter("longitude"), "duplicate"),
                [.query("longitude", "-180"), .addQuery("longitude", "-180")], .violation(.parameter("longitude"), "duplicate_parameter")),
        ]

        /// The query parameter `radiusMiles`.
        static let queryRadiusMiles: [ConformanceCase] = [
            ConformanceCase("radiusMiles: the documented example",
                [.query("radiusMiles", "25")], .accepted()),
            ConformanceCase("radiusMiles: missing", tests: .within(.parameter("radiusMiles"), "required"),
                [.removeQuery("radiusMiles")], .accepted()),
            ConformanceCase("radiusMiles: a word", tests: .beyond(.parameter("radiusMiles"), "type"),
                [.query("radiusMiles", "abc")], .violation(.parameter("radiusMiles"), "type")),
            ConformanceCase("radiusMiles: NaN", tests: .beyond(.parameter("radiusMiles"), "type"),
                [.query("radiusMiles", "NaN")], .violation(.parameter("radiusMiles"), "type")),
            ConformanceCase("radiusMiles: infinity", tests: .beyond(.parameter("radiusMiles"), "type"),
                [.query("radiusMiles", "Infinity")], .violation(.parameter("radiusMiles"), "type")),
            ConformanceCase("radiusMiles: hexadecimal", tests: .beyond(.parameter("radiusMiles"), "type"),
                [.query("radiusMiles", "0x1p3")], .violation(.parameter("radiusMiles"), "type")),
            ConformanceCase("radiusMiles: empty", tests: .beyond(.parameter("radiusMiles"), "type"),
                [.query("radiusMiles", "")], .violation(.parameter("radiusMiles"), "type")),
            ConformanceCase("radiusMiles: of its type", tests: .within(.parameter("radiusMiles"), "type"),
                [.query("radiusMiles", "1")], .accepted()),
            ConformanceCase("radiusMiles: at the minimum 1", tests: .within(.parameter("radiusMiles"), "minimum"),
                [.query("radiusMiles", "1")], .accepted()),
            ConformanceCase("radiusMiles: beyond the minimum 1", tests: .beyond(.parameter("radiusMiles"), "minimum"),
                [.query("radiusMiles", "0.999")], .violation(.parameter("radiusMiles"), "minimum")),
            ConformanceCase("radiusMiles: at the maximum 100", tests: .within(.parameter("radiusMiles"), "maximum"),
                [.query("radiusMiles", "100")], .accepted()),
            ConformanceCase("radiusMiles: beyond the maximum 100", tests: .beyond(.parameter("radiusMiles"), "maximum"),
                [.query("radiusMiles", "100.001")], .violation(.parameter("radiusMiles"), "maximum")),
            ConformanceCase("radiusMiles: not UTF-8", tests: .beyond(.parameter("radiusMiles"), "encoding"),
                [.removeQuery("radiusMiles"), .encodedQuery("radiusMiles=%FF")], .violation(.parameter("radiusMiles"), "encoding")),
            ConformanceCase("radiusMiles: a broken escape", tests: .beyond(.parameter("radiusMiles"), "encoding"),
                [.removeQuery("radiusMiles"), .encodedQuery("radiusMiles=%zz")], .violation(.parameter("radiusMiles"), "encoding")),
            ConformanceCase("radiusMiles: given twice", tests: .beyond(.parameter("radiusMiles"), "duplicate"),
                [.query("radiusMiles", "1"), .addQuery("radiusMiles", "1")], .violation(.parameter("radiusMiles"), "duplicate_parameter")),
        ]

        /// The query parameter `sort`.
        static let querySort: [ConformanceCase] = [
            ConformanceCase("sort: the documented example",
                [.query("sort", "name")], .accepted()),
            ConformanceCase("sort: missing", tests: .within(.parameter("sort"), "required"),
                [.removeQuery("sort")], .accepted()),
            ConformanceCase("sort: the member name", tests: .within(.parameter("sort"), "enum"),
                [.query("sort", "name")], .accepted()),
            ConformanceCase("sort: the member city", tests: .within(.parameter("sort"), "enum"),
                [.query("sort", "city")], .accepted()),
            ConformanceCase("sort: the member distance", tests: .within(.parameter("sort"), "enum"),
                [.query("sort", "distance")], .accepted()),
            ConformanceCase("sort: the member created", tests: .within(.parameter("sort"), "enum"),
                [.query("sort", "created")], .accepted()),
            ConformanceCase("sort: a foreign text", tests: .beyond(.parameter("sort"), "enum"),
                [.query("sort", "namex")], .violation(.parameter("sort"), "enum")),
            ConformanceCase("sort: not UTF-8", tests: .beyond(.parameter("sort"), "encoding"),
                [.removeQuery("sort"), .encodedQuery("sort=%FF")], .violation(.parameter("sort"), "encoding")),
            ConformanceCase("sort: a broken escape", tests: .beyond(.parameter("sort"), "encoding"),
                [.removeQuery("sort"), .encodedQuery("sort=%zz")], .violation(.parameter("sort"), "encoding")),
            ConformanceCase("sort: given twice", tests: .beyond(.parameter("sort"), "duplicate"),
                [.query("sort", "name"), .addQuery("sort", "name")], .violation(.parameter("sort"), "duplicate_parameter")),
        ]

        /// The query parameter `order`.
        static let queryOrder: [ConformanceCase] = [
            ConformanceCase("order: the documented example",
                [.query("order", "asc")], .accepted()),
            ConformanceCase("order: missing", tests: .within(.parameter("order"), "required"),
                [.removeQuery("order")], .accepted()),
            ConformanceCase("order: the member asc", tests: .within(.parameter("order"), "enum"),
                [.query("order", "asc")], .accepted()),
            ConformanceCase("order: the member desc", tests: .within(.parameter("order"), "enum"),
                [.query("order", "desc")], .accepted()),
            ConformanceCase("order: a foreign text", tests: .beyond(.parameter("order"), "enum"),
                [.query("order", "ascx")], .violation(.parameter("order"), "enum")),
            ConformanceCase("order: not UTF-8", tests: .beyond(.parameter("order"), "encoding"),
                [.removeQuery("order"), .encodedQuery("order=%FF")], .violation(.parameter("order"), "encoding")),
            ConformanceCase("order: a broken escape", tests: .beyond(.parameter("order"), "encoding"),
                [.removeQuery("order"), .encodedQuery("order=%zz")], .violation(.parameter("order"), "encoding")),
            ConformanceCase("order: given twice", tests: .beyond(.parameter("order"), "duplicate"),
                [.query("order", "asc"), .addQuery("order", "asc")], .violation(.parameter("order"), "duplicate_parameter")),
        ]

        /// The query parameter `limit`.
        static let queryLimit: [ConformanceCase] = [
            ConformanceCase("limit: the documented example",
                [.query("limit", "20")], .accepted()),
            ConformanceCase("limit: missing", tests: .within(.parameter("limit"), "required"),
                [.removeQuery("limit")], .accepted()),
            ConformanceCase("limit: a word", tests: .beyond(.parameter("limit"), "type"),
                [.query("limit", "abc")], .violation(.parameter("limit"), "type")),
            ConformanceCase("limit: hexadecimal", tests: .beyond(.parameter("limit"), "type"),
                [.query("limit", "0x10")], .violation(.parameter("limit"), "type")),
            ConformanceCase("limit: a leading plus sign", tests: .beyond(.parameter("limit"), "type"),
                [.query("limit", "+1")], .violation(.parameter("limit"), "type")),
            ConformanceCase("limit: empty", tests: .beyond(.parameter("limit"), "type"),
                [.query("limit", "")], .violation(.parameter("limit"), "type")),
            ConformanceCase("limit: of its type", tests: .within(.parameter("limit"), "type"),
                [.query("limit", "1")], .accepted()),
            ConformanceCase("limit: at the minimum 1", tests: .within(.parameter("limit"), "minimum"),
                [.query("limit", "1")], .accepted()),
            ConformanceCase("limit: beyond the minimum 1", tests: .beyond(.parameter("limit"), "minimum"),
                [.query("limit", "0")], .violation(.parameter("limit"), "minimum")),
            ConformanceCase("limit: at the maximum 100", tests: .within(.parameter("limit"), "maximum"),
                [.query("limit", "100")], .accepted()),
            ConformanceCase("limit: beyond the maximum 100", tests: .beyond(.parameter("limit"), "maximum"),
                [.query("limit", "101")], .violation(.parameter("limit"), "maximum")),
            ConformanceCase("limit: a fraction", tests: .beyond(.parameter("limit"), "type"),
                [.query("limit", "1.5")], .violation(.parameter("limit"), "type")),
            ConformanceCase("limit: not UTF-8", tests: .beyond(.parameter("limit"), "encoding"),
                [.removeQuery("limit"), .encodedQuery("limit=%FF")], .violation(.parameter("limit"), "encoding")),
            ConformanceCase("limit: a broken escape", tests: .beyond(.parameter("limit"), "encoding"),
                [.removeQuery("limit"), .encodedQuery("limit=%zz")], .violation(.parameter("limit"), "encoding")),
            ConformanceCase("limit: given twice", tests: .beyond(.parameter("limit"), "duplicate"),
                [.query("limit", "1"), .addQuery("limit", "1")], .violation(.parameter("limit"), "duplicate_parameter")),
        ]

        /// The query parameter `cursor`.
        static let queryCursor: [ConformanceCase] = [
            ConformanceCase("cursor: missing", tests: .within(.parameter("cursor"), "required"),
                [.removeQuery("cursor")], .accepted()),
            ConformanceCase("cursor: at the least length 16", tests: .within(.parameter("cursor"), "minLength"),
                [.query("cursor", "a".times(16))], .accepted()),
            ConformanceCase("cursor: one shorter than 16", tests: .beyond(.parameter("cursor"), "minLength"),
                [.query("cursor", "a".times(15))], .violation(.parameter("cursor"), "min_length")),
            ConformanceCase("cursor: at the greatest length 4096", tests: .within(.parameter("cursor"), "maxLength"),
                [.query("cursor", "a".times(4096))], .accepted()),
            ConformanceCase("cursor: one longer than 4096", tests: .beyond(.parameter("cursor"), "maxLength"),
                [.query("cursor", "a".times(4097))], .violation(.parameter("cursor"), "max_length")),
            ConformanceCase("cursor: matching the pattern", tests: .within(.parameter("cursor"), "pattern"),
                [.query("cursor", "a".times(16))], .accepted()),
            ConformanceCase("cursor: not matching the pattern", tests: .beyond(.parameter("cursor"), "pattern"),
                [.query("cursor", "a".times(15) + ".")], .violation(.parameter("cursor"), "pattern")),
            ConformanceCase("cursor: not UTF-8", tests: .beyond(.parameter("cursor"), "encoding"),
                [.removeQuery("cursor"), .encodedQuery("cursor=%FF")], .violation(.parameter("cursor"), "encoding")),
            ConformanceCase("cursor: a broken escape", tests: .beyond(.parameter("cursor"), "encoding"),
                [.removeQuery("cursor"), .encodedQuery("cursor=%zz")], .violation(.parameter("cursor"), "encoding")),
            ConformanceCase("cursor: given twice", tests: .beyond(.parameter("cursor"), "duplicate"),
                [.query("cursor", "a".times(16)), .addQuery("cursor", "a".times(16))], .violation(.parameter("cursor"), "duplicate_parameter")),
        ]

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.query("city", ""), .query("state", ""), .query("country", ""), .query("postalCode", ""), .query("search", ""), .query("acceptingRequests", "1"), .query("latitude", "abc"), .query("longitude", "abc"), .query("radiusMiles", "abc"), .query("sort", "namex"), .query("order", "ascx"), .query("limit", "abc"), .query("cursor", "a".times(15)), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("city"), "min_length"), .init(.parameter("state"), "min_length"), .init(.parameter("country"), "min_length"), .init(.parameter("postalCode"), "min_length"), .init(.parameter("search"), "min_length"), .init(.parameter("acceptingRequests"), "type"), .init(.parameter("latitude"), "type"), .init(.parameter("longitude"), "type"), .init(.parameter("radiusMiles"), "type"), .init(.parameter("sort"), "enum"), .init(.parameter("order"), "enum"), .init(.parameter("limit"), "type"), .init(.parameter("cursor"), "min_length"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
