// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `GET /api/venues/{venueId}/requests`
    ///
    /// Contract: `openapi/paths/openkj/program-venue-requests.yaml:2`
    @Suite struct OpenkjGetRequestsConformance {
        static let operation = OperationUnderTest(
            id: "openkjGetRequests", method: "GET",
            path: "/api/venues/{venueId}/requests"
        )

        @Test("openkjGetRequests keeps the contract", arguments: OpenkjGetRequestsConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.openkjGetRequests(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            pathVenueId,
            querySince,
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
                [.method("OPTIONS"), .noBody], .options(["GET", "POST", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method PUT",
                [.method("PUT")], .notAllowed(["GET", "POST", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method DELETE",
                [.method("DELETE")], .notAllowed(["GET", "POST", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method PATCH",
                [.method("PATCH")], .notAllowed(["GET", "POST", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method TRACE",
                [.method("TRACE")], .notAllowed(["GET", "POST", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method PROPFIND",
                [.method("PROPFIND")], .notAllowed(["GET", "POST", "HEAD", "OPTIONS"])),
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

        /// The path parameter `venueId`.
        static let pathVenueId: [ConformanceCase] = [
            ConformanceCase("venueId: the documented example",
                [.path("venueId", "1001")], .accepted(or: [404])),
            ConformanceCase("venueId: a word", tests: .beyond(.parameter("venueId"), "type"),
                [.path("venueId", "abc")], .violation(.parameter("venueId"), "type")),
            ConformanceCase("venueId: hexadecimal", tests: .beyond(.parameter("venueId"), "type"),
                [.path("venueId", "0x10")], .violation(.parameter("venueId"), "type")),
            ConformanceCase("venueId: a leading plus sign", tests: .beyond(.parameter("venueId"), "type"),
                [.path("venueId", "+1")], .violation(.parameter("venueId"), "type")),
            ConformanceCase("venueId: of its type", tests: .within(.parameter("venueId"), "type"),
                [.path("venueId", "1")], .accepted(or: [404])),
            ConformanceCase("venueId: at the minimum 1", tests: .within(.parameter("venueId"), "minimum"),
                [.path("venueId", "1")], .accepted(or: [404])),
            ConformanceCase("venueId: beyond the minimum 1", tests: .beyond(.parameter("venueId"), "minimum"),
                [.path("venueId", "0")], .violation(.parameter("venueId"), "minimum")),
            ConformanceCase("venueId: at the maximum 2147483647", tests: .within(.parameter("venueId"), "maximum"),
                [.path("venueId", "2147483647")], .accepted(or: [404])),
            ConformanceCase("venueId: beyond the maximum 2147483647", tests: .beyond(.parameter("venueId"), "maximum"),
                [.path("venueId", "2147483648")], .violation(.parameter("venueId"), "maximum")),
            ConformanceCase("venueId: a fraction", tests: .beyond(.parameter("venueId"), "type"),
                [.path("venueId", "1.5")], .violation(.parameter("venueId"), "type")),
            ConformanceCase("venueId: not UTF-8", tests: .beyond(.parameter("venueId"), "encoding"),
                [.encodedPath("venueId", "%FF")], .violation(.parameter("venueId"), "encoding")),
            ConformanceCase("venueId: a broken escape", tests: .beyond(.parameter("venueId"), "encoding"),
                [.encodedPath("venueId", "%zz")], .violation(.parameter("venueId"), "encoding")),
        ]

        /// The query parameter `since`.
        static let querySince: [ConformanceCase] = [
            ConformanceCase("since: the documented example",
                [.query("since", "1795384800")], .accepted(or: [404])),
            ConformanceCase("since: missing", tests: .within(.parameter("since"), "required"),
                [.removeQuery("since")], .accepted()),
            ConformanceCase("since: a word", tests: .beyond(.parameter("since"), "type"),
                [.query("since", "abc")], .violation(.parameter("since"), "type")),
            ConformanceCase("since: hexadecimal", tests: .beyond(.parameter("since"), "type"),
                [.query("since", "0x10")], .violation(.parameter("since"), "type")),
            ConformanceCase("since: a leading plus sign", tests: .beyond(.parameter("since"), "type"),
                [.query("since", "+1")], .violation(.parameter("since"), "type")),
            ConformanceCase("since: empty", tests: .beyond(.parameter("since"), "type"),
                [.query("since", "")], .violation(.parameter("since"), "type")),
            ConformanceCase("since: of its type", tests: .within(.parameter("since"), "type"),
                [.query("since", "0")], .accepted(or: [404])),
            ConformanceCase("since: at the minimum 0", tests: .within(.parameter("since"), "minimum"),
                [.query("since", "0")], .accepted(or: [404])),
            ConformanceCase("since: beyond the minimum 0", tests: .beyond(.parameter("since"), "minimum"),
                [.query("since", "-1")], .violation(.parameter("since"), "minimum")),
            ConformanceCase("since: at the maximum 253402300799", tests: .within(.parameter("since"), "maximum"),
                [.query("since", "253402300799")], .accepted(or: [404])),
            ConformanceCase("since: beyond the maximum 253402300799", tests: .beyond(.parameter("since"), "maximum"),
                [.query("since", "253402300800")], .violation(.parameter("since"), "maximum")),
            ConformanceCase("since: a fraction", tests: .beyond(.parameter("since"), "type"),
                [.query("since", "0.5")], .violation(.parameter("since"), "type")),
            ConformanceCase("since: not UTF-8", tests: .beyond(.parameter("since"), "encoding"),
                [.removeQuery("since"), .encodedQuery("since=%FF")], .violation(.parameter("since"), "encoding")),
            ConformanceCase("since: a broken escape", tests: .beyond(.parameter("since"), "encoding"),
                [.removeQuery("since"), .encodedQuery("since=%zz")], .violation(.parameter("since"), "encoding")),
            ConformanceCase("since: given twice", tests: .beyond(.parameter("since"), "duplicate"),
                [.query("since", "0"), .addQuery("since", "0")], .violation(.parameter("since"), "duplicate_parameter")),
        ]

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.path("venueId", "abc"), .query("since", "abc"), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("venueId"), "type"), .init(.parameter("since"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = [
            UntestedConstraint(.beyond(.parameter("venueId"), "type"), "a path cannot carry empty"),
        ]
    }
}
