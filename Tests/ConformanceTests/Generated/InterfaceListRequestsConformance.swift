// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `GET /v1/request-interface/requests`
    ///
    /// Contract: `openapi/paths/interface/interface-requests.yaml:2`
    @Suite struct InterfaceListRequestsConformance {
        static let operation = OperationUnderTest(
            id: "interfaceListRequests", method: "GET",
            path: "/v1/request-interface/requests"
        )

        @Test("interfaceListRequests keeps the contract", arguments: InterfaceListRequestsConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.interfaceListRequests(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            queryVenueId,
            queryProcessed,
            querySingerName,
            querySongSearch,
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

        /// Missing and bad credentials.
        static let credentials: [ConformanceCase] = [
            ConformanceCase("no credentials",
                [.removeHeader("X-API-Key")], .refused(401, "authentication_failed")),
            ConformanceCase("apiKey: nonsense",
                [.header("X-API-Key", "nonsense")], .refused(401, "authentication_failed")),
            ConformanceCase("apiKey: a forged token",
                [.header("X-API-Key", "d1.AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA")], .refused(401, "authentication_failed")),
            ConformanceCase("bad credentials and an unknown parameter",
                [.header("X-API-Key", "nonsense"), .addQuery("notInTheContract", "1")], .refused(401, "authentication_failed")),
        ]

        /// The query parameter `venueId`.
        static let queryVenueId: [ConformanceCase] = [
            ConformanceCase("venueId: the documented example",
                [.query("venueId", "01932f4e-9a10-7c22-8b11-2c3d4e5f6071")], .accepted(or: [404])),
            ConformanceCase("venueId: missing", tests: .within(.parameter("venueId"), "required"),
                [.removeQuery("venueId")], .accepted()),
            ConformanceCase("venueId: no UUID", tests: .beyond(.parameter("venueId"), "format"),
                [.query("venueId", "0190a1b2-0000-7000-8000-00000000000g")], .violation(.parameter("venueId"), "format")),
            ConformanceCase("venueId: a UUID", tests: .within(.parameter("venueId"), "format"),
                [.query("venueId", "0190a1b2-0000-7000-8000-000000000000")], .accepted(or: [404])),
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
                [.query("processed", "false")], .accepted(or: [404])),
            ConformanceCase("processed: missing", tests: .within(.parameter("processed"), "required"),
                [.removeQuery("processed")], .accepted()),
            ConformanceCase("processed: a number", tests: .beyond(.parameter("processed"), "type"),
                [.query("processed", "1")], .violation(.parameter("processed"), "type")),
            ConformanceCase("processed: in capitals", tests: .beyond(.parameter("processed"), "type"),
                [.query("processed", "TRUE")], .violation(.parameter("processed"), "type")),
            ConformanceCase("processed: empty", tests: .beyond(.parameter("processed"), "type"),
                [.query("processed", "")], .violation(.parameter("processed"), "type")),
            ConformanceCase("processed: of its type", tests: .within(.parameter("processed"), "type"),
                [.query("processed", "true")], .accepted(or: [404])),
            ConformanceCase("processed: not UTF-8", tests: .beyond(.parameter("processed"), "encoding"),
                [.removeQuery("processed"), .encodedQuery("processed=%FF")], .violation(.parameter("processed"), "encoding")),
            ConformanceCase("processed: a broken escape", tests: .beyond(.parameter("processed"), "encoding"),
                [.removeQuery("processed"), .encodedQuery("processed=%zz")], .violation(.parameter("processed"), "encoding")),
            ConformanceCase("processed: given twice", tests: .beyond(.parameter("processed"), "duplicate"),
                [.query("processed", "true"), .addQuery("processed", "true")], .violation(.parameter("processed"), "duplicate_parameter")),
        ]

        /// The query parameter `singerName`.
        static let querySingerName: [ConformanceCase] = [
            ConformanceCase("singerName: the documented example",
                [.query("singerName", "ana")], .accepted(or: [404])),
            ConformanceCase("singerName: missing", tests: .within(.parameter("singerName"), "required"),
                [.removeQuery("singerName")], .accepted()),
            ConformanceCase("singerName: at the least length 1", tests: .within(.parameter("singerName"), "minLength"),
                [.query("singerName", "a")], .accepted(or: [404])),
            ConformanceCase("singerName: one shorter than 1", tests: .beyond(.parameter("singerName"), "minLength"),
                [.query("singerName", "")], .violation(.parameter("singerName"), "min_length")),
            ConformanceCase("singerName: at the greatest length 100", tests: .within(.parameter("singerName"), "maxLength"),
                [.query("singerName", "a".times(100))], .accepted(or: [404])),
            ConformanceCase("singerName: one longer than 100", tests: .beyond(.parameter("singerName"), "maxLength"),
                [.query("singerName", "a".times(101))], .violation(.parameter("singerName"), "max_length")),
            ConformanceCase("singerName: not UTF-8", tests: .beyond(.parameter("singerName"), "encoding"),
                [.removeQuery("singerName"), .encodedQuery("singerName=%FF")], .violation(.parameter("singerName"), "encoding")),
            ConformanceCase("singerName: a broken escape", tests: .beyond(.parameter("singerName"), "encoding"),
                [.removeQuery("singerName"), .encodedQuery("singerName=%zz")], .violation(.parameter("singerName"), "encoding")),
            ConformanceCase("singerName: given twice", tests: .beyond(.parameter("singerName"), "duplicate"),
                [.query("singerName", "aaa"), .addQuery("singerName", "aaa")], .violation(.parameter("singerName"), "duplicate_parameter")),
        ]

        /// The query parameter `songSearch`.
        static let querySongSearch: [ConformanceCase] = [
            ConformanceCase("songSearch: the documented example",
                [.query("songSearch", "queen")], .accepted(or: [404])),
            ConformanceCase("songSearch: missing", tests: .within(.parameter("songSearch"), "required"),
                [.removeQuery("songSearch")], .accepted()),
            ConformanceCase("songSearch: at the least length 1", tests: .within(.parameter("songSearch"), "minLength"),
                [.query("songSearch", "a")], .accepted(or: [404])),
            ConformanceCase("songSearch: one shorter than 1", tests: .beyond(.parameter("songSearch"), "minLength"),
                [.query("songSearch", "")], .violation(.parameter("songSearch"), "min_length")),
            ConformanceCase("songSearch: at the greatest length 200", tests: .within(.parameter("songSearch"), "maxLength"),
                [.query("songSearch", "a".times(200))], .accepted(or: [404])),
            ConformanceCase("songSearch: one longer than 200", tests: .beyond(.parameter("songSearch"), "maxLength"),
                [.query("songSearch", "a".times(201))], .violation(.parameter("songSearch"), "max_length")),
            ConformanceCase("songSearch: not UTF-8", tests: .beyond(.parameter("songSearch"), "encoding"),
                [.removeQuery("songSearch"), .encodedQuery("songSearch=%FF")], .violation(.parameter("songSearch"), "encoding")),
            ConformanceCase("songSearch: a broken escape", tests: .beyond(.parameter("songSearch"), "encoding"),
                [.removeQuery("songSearch"), .encodedQuery("songSearch=%zz")], .violation(.parameter("songSearch"), "encoding")),
            ConformanceCase("songSearch: given twice", tests: .beyond(.parameter("songSearch"), "duplicate"),
                [.query("songSearch", "aaa"), .addQuery("songSearch", "aaa")], .violation(.parameter("songSearch"), "duplicate_parameter")),
        ]

        /// The query parameter `limit`.
        static let queryLimit: [ConformanceCase] = [
            ConformanceCase("limit: the documented example",
                [.query("limit", "20")], .accepted(or: [404])),
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
                [.query("limit", "1")], .accepted(or: [404])),
            ConformanceCase("limit: at the minimum 1", tests: .within(.parameter("limit"), "minimum"),
                [.query("limit", "1")], .accepted(or: [404])),
            ConformanceCase("limit: beyond the minimum 1", tests: .beyond(.parameter("limit"), "minimum"),
                [.query("limit", "0")], .violation(.parameter("limit"), "minimum")),
            ConformanceCase("limit: at the maximum 100", tests: .within(.parameter("limit"), "maximum"),
                [.query("limit", "100")], .accepted(or: [404])),
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
                [.query("cursor", "a".times(16))], .accepted(or: [404])),
            ConformanceCase("cursor: one shorter than 16", tests: .beyond(.parameter("cursor"), "minLength"),
                [.query("cursor", "a".times(15))], .violation(.parameter("cursor"), "min_length")),
            ConformanceCase("cursor: at the greatest length 4096", tests: .within(.parameter("cursor"), "maxLength"),
                [.query("cursor", "a".times(4096))], .accepted(or: [404])),
            ConformanceCase("cursor: one longer than 4096", tests: .beyond(.parameter("cursor"), "maxLength"),
                [.query("cursor", "a".times(4097))], .violation(.parameter("cursor"), "max_length")),
            ConformanceCase("cursor: matching the pattern", tests: .within(.parameter("cursor"), "pattern"),
                [.query("cursor", "a".times(16))], .accepted(or: [404])),
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
                [.query("venueId", "0190a1b2-0000-7000-8000-00000000000g"), .query("processed", "1"), .query("singerName", ""), .query("songSearch", ""), .query("limit", "abc"), .query("cursor", "a".times(15)), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("venueId"), "format"), .init(.parameter("processed"), "type"), .init(.parameter("singerName"), "min_length"), .init(.parameter("songSearch"), "min_length"), .init(.parameter("limit"), "type"), .init(.parameter("cursor"), "min_length"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
