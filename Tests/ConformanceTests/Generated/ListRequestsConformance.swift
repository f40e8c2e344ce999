// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `GET /v1/customer/requests`
    ///
    /// Contract: `openapi/paths/customer/requests.yaml:2`
    @Suite struct ListRequestsConformance {
        static let operation = OperationUnderTest(
            id: "listRequests", method: "GET",
            path: "/v1/customer/requests"
        )

        @Test("listRequests keeps the contract", arguments: ListRequestsConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.listRequests(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            queryVenueId,
            queryProcessed,
            queryStartDate,
            queryEndDate,
            querySearch,
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
                [.method("OPTIONS"), .noBody], .options(["GET", "DELETE", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method PUT",
                [.method("PUT")], .notAllowed(["GET", "DELETE", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method POST",
                [.method("POST")], .notAllowed(["GET", "DELETE", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method PATCH",
                [.method("PATCH")], .notAllowed(["GET", "DELETE", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method TRACE",
                [.method("TRACE")], .notAllowed(["GET", "DELETE", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method PROPFIND",
                [.method("PROPFIND")], .notAllowed(["GET", "DELETE", "HEAD", "OPTIONS"])),
        ]

        /// Missing and bad credentials.
        static let credentials: [ConformanceCase] = [
            ConformanceCase("no credentials",
                [.removeHeader("Authorization")], .refused(401, "authentication_failed")),
            ConformanceCase("bearer: nonsense",
                [.header("Authorization", "Bearer nonsense")], .refused(401, "authentication_failed")),
            ConformanceCase("bearer: a forged token",
                [.header("Authorization", "Bearer d1.AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA")], .refused(401, "authentication_failed")),
            ConformanceCase("bad credentials and an unknown parameter",
                [.header("Authorization", "Bearer nonsense"), .addQuery("notInTheContract", "1")], .refused(401, "authentication_failed")),
        ]

        /// The query parameter `venueId`.
        static let queryVenueId: [ConformanceCase] = [
            ConformanceCase("venueId: the documented example",
                [.query("venueId", "01932f4e-9a10-7c22-8b11-2c3d4e5f6071")], .accepted()),
            ConformanceCase("venueId: missing", tests: .within(.parameter("venueId"), "required"),
                [.removeQuery("venueId")], .accepted()),
            ConformanceCase("venueId: no UUID", tests: .beyond(.parameter("venueId"), "format"),
                [.query("venueId", "0190a1b2-0000-7000-8000-00000000000g")], .violation(.parameter("venueId"), "format")),
            ConformanceCase("venueId: a UUID", tests: .within(.parameter("venueId"), "format"),
                [.query("venueId", "0190a1b2-0000-7000-8000-000000000000")], .accepted()),
            ConformanceCase("venueId: not UTF-8", tests: .beyond(.parameter("venueId"), "encoding"),
                [.removeQuery("venueId"), .encodedQuery("venueId=%FF")], .violation(.parameter("venueId"), "encoding")),
            ConformanceCase("venueId: a broken escape", tests: .beyond(.parameter("venueId"), "encoding"),
                [.removeQuery("venueId"), .encodedQuery("venueId=%zz")], .violation(.parameter("venueId"), "encoding")),
            ConformanceCase("venueId: given twice", tests: .beyond(.parameter("venueId"), "duplicate"),
                [.query("venueId", "0190a1b2-0000-7000-8000-000000000000"), .addQuery("venueId", "0190a1b2-0000-7000-8000-000000000000")], .violation(.parameter("venueId"), "duplicate_parameter")),
        ]

        /// The query parameter `processed`.
        static let queryProcessed: [ConformanceCase] = [
            ConformanceCase("processed: the documented example",
                [.query("processed", "false")], .accepted()),
            ConformanceCase("processed: missing", tests: .within(.parameter("processed"), "required"),
                [.removeQuery("processed")], .accepted()),
            ConformanceCase("processed: a number", tests: .beyond(.parameter("processed"), "type"),
                [.query("processed", "1")], .violation(.parameter("processed"), "type")),
            ConformanceCase("processed: in capitals", tests: .beyond(.parameter("processed"), "type"),
                [.query("processed", "TRUE")], .violation(.parameter("processed"), "type")),
            ConformanceCase("processed: empty", tests: .beyond(.parameter("processed"), "type"),
                [.query("processed", "")], .violation(.parameter("processed"), "type")),
            ConformanceCase("processed: of its type", tests: .within(.parameter("processed"), "type"),
                [.query("processed", "true")], .accepted()),
            ConformanceCase("processed: not UTF-8", tests: .beyond(.parameter("processed"), "encoding"),
                [.removeQuery("processed"), .encodedQuery("processed=%FF")], .violation(.parameter("processed"), "encoding")),
            ConformanceCase("processed: a broken escape", tests: .beyond(.parameter("processed"), "encoding"),
                [.removeQuery("processed"), .encodedQuery("processed=%zz")], .violation(.parameter("processed"), "encoding")),
            ConformanceCase("processed: given twice", tests: .beyond(.parameter("processed"), "duplicate"),
                [.query("processed", "true"), .addQuery("processed", "true")], .violation(.parameter("processed"), "duplicate_parameter")),
        ]

        /// The query parameter `startDate`.
        static let queryStartDate: [ConformanceCase] = [
            ConformanceCase("startDate: the documented example",
                [.query("startDate", "2026-11-01T00:00:00Z")], .accepted()),
            ConformanceCase("startDate: missing", tests: .within(.parameter("startDate"), "required"),
                [.removeQuery("startDate")], .accepted()),
            ConformanceCase("startDate: no such day", tests: .beyond(.parameter("startDate"), "format"),
                [.query("startDate", "2023-02-29T10:00:00Z")], .violation(.parameter("startDate"), "format")),
            ConformanceCase("startDate: not UTF-8", tests: .beyond(.parameter("startDate"), "encoding"),
                [.removeQuery("startDate"), .encodedQuery("startDate=%FF")], .violation(.parameter("startDate"), "encoding")),
            ConformanceCase("startDate: a broken escape", tests: .beyond(.parameter("startDate"), "encoding"),
                [.removeQuery("startDate"), .encodedQuery("startDate=%zz")], .violation(.parameter("startDate"), "encoding")),
            ConformanceCase("startDate: given twice", tests: .beyond(.parameter("startDate"), "duplicate"),
                [.query("startDate", "2026-01-01T10:00:10Z"), .addQuery("startDate", "2026-01-01T10:00:10Z")], .violation(.parameter("startDate"), "duplicate_parameter")),
        ]

        /// The query parameter `endDate`.
        static let queryEndDate: [ConformanceCase] = [
            ConformanceCase("endDate: the documented example",
                [.query("endDate", "2026-11-30T23:59:59Z")], .accepted()),
            ConformanceCase("endDate: missing", tests: .within(.parameter("endDate"), "required"),
                [.removeQuery("endDate")], .accepted()),
            ConformanceCase("endDate: no such day", tests: .beyond(.parameter("endDate"), "format"),
                [.query("endDate", "2023-02-29T10:00:00Z")], .violation(.parameter("endDate"), "format")),
            ConformanceCase("endDate: not UTF-8", tests: .beyond(.parameter("endDate"), "encoding"),
                [.removeQuery("endDate"), .encodedQuery("endDate=%FF")], .violation(.parameter("endDate"), "encoding")),
            ConformanceCase("endDate: a broken escape", tests: .beyond(.parameter("endDate"), "encoding"),
                [.removeQuery("endDate"), .encodedQuery("endDate=%zz")], .violation(.parameter("endDate"), "encoding")),
            ConformanceCase("endDate: given twice", tests: .beyond(.parameter("endDate"), "duplicate"),
                [.query("endDate", "2026-01-01T10:00:10Z"), .addQuery("endDate", "2026-01-01T10:00:10Z")], .violation(.parameter("endDate"), "duplicate_parameter")),
        ]

        /// The query parameter `search`.
        static let querySearch: [ConformanceCase] = [
            ConformanceCase("search: the documented example",
                [.query("search", "queen")], .accepted()),
            ConformanceCase("search: missing", tests: .within(.parameter("search"), "required"),
                [.removeQuery("search")], .accepted()),
            ConformanceCase("search: at the least length 1", tests: .within(.parameter("search"), "minLength"),
                [.query("search", "a")], .accepted()),
            ConformanceCase("search: one shorter than 1", tests: .beyond(.parameter("search"), "minLength"),
                [.query("search", "")], .violation(.parameter("search"), "min_length")),
            ConformanceCase("search: at the greatest length 200", tests: .within(.parameter("search"), "maxLength"),
                [.query("search", "a".times(200))], .accepted()),
            ConformanceCase("search: one longer than 200", tests: .beyond(.parameter("search"), "maxLength"),
                [.query("search", "a".times(201))], .violation(.parameter("search"), "max_length")),
            ConformanceCase("search: not UTF-8", tests: .beyond(.parameter("search"), "encoding"),
                [.removeQuery("search"), .encodedQuery("search=%FF")], .violation(.parameter("search"), "encoding")),
            ConformanceCase("search: a broken escape", tests: .beyond(.parameter("search"), "encoding"),
                [.removeQuery("search"), .encodedQuery("search=%zz")], .violation(.parameter("search"), "encoding")),
            ConformanceCase("search: given twice", tests: .beyond(.parameter("search"), "duplicate"),
                [.query("search", "aaa"), .addQuery("search", "aaa")], .violation(.parameter("search"), "duplicate_parameter")),
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
                [.query("venueId", "0190a1b2-0000-7000-8000-00000000000g"), .query("processed", "1"), .query("startDate", "2023-02-29T10:00:00Z"), .query("endDate", "2023-02-29T10:00:00Z"), .query("search", ""), .query("limit", "abc"), .query("cursor", "a".times(15)), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("venueId"), "format"), .init(.parameter("processed"), "type"), .init(.parameter("startDate"), "format"), .init(.parameter("endDate"), "format"), .init(.parameter("search"), "min_length"), .init(.parameter("limit"), "type"), .init(.parameter("cursor"), "min_length"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
