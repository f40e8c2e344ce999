// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `GET /v1/public/venues/{venueUrlName}/queue`
    ///
    /// Contract: `openapi/paths/public/public-venue-queue.yaml:2`
    @Suite struct GetVenueQueuePublicConformance {
        static let operation = OperationUnderTest(
            id: "getVenueQueuePublic", method: "GET",
            path: "/v1/public/venues/{venueUrlName}/queue"
        )

        @Test("getVenueQueuePublic keeps the contract", arguments: GetVenueQueuePublicConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.getVenueQueuePublic(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            pathVenueUrlName,
            conditions,
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

        /// The path parameter `venueUrlName`.
        static let pathVenueUrlName: [ConformanceCase] = [
            ConformanceCase("venueUrlName: the documented example",
                [.path("venueUrlName", "the-lucky-mic-nashville")], .accepted(or: [404])),
            ConformanceCase("venueUrlName: at the least length 3", tests: .within(.parameter("venueUrlName"), "minLength"),
                [.path("venueUrlName", "aaa")], .accepted(or: [404])),
            ConformanceCase("venueUrlName: one shorter than 3", tests: .beyond(.parameter("venueUrlName"), "minLength"),
                [.path("venueUrlName", "aa")], .violation(.parameter("venueUrlName"), "min_length")),
            ConformanceCase("venueUrlName: at the greatest length 100", tests: .within(.parameter("venueUrlName"), "maxLength"),
                [.path("venueUrlName", "a".times(100))], .accepted(or: [404])),
            ConformanceCase("venueUrlName: one longer than 100", tests: .beyond(.parameter("venueUrlName"), "maxLength"),
                [.path("venueUrlName", "a".times(101))], .violation(.parameter("venueUrlName"), "max_length")),
            ConformanceCase("venueUrlName: matching the pattern", tests: .within(.parameter("venueUrlName"), "pattern"),
                [.path("venueUrlName", "aaa")], .accepted(or: [404])),
            ConformanceCase("venueUrlName: not matching the pattern", tests: .beyond(.parameter("venueUrlName"), "pattern"),
                [.path("venueUrlName", "aaA")], .violation(.parameter("venueUrlName"), "pattern")),
            ConformanceCase("venueUrlName: not UTF-8", tests: .beyond(.parameter("venueUrlName"), "encoding"),
                [.encodedPath("venueUrlName", "%FF")], .violation(.parameter("venueUrlName"), "encoding")),
            ConformanceCase("venueUrlName: a broken escape", tests: .beyond(.parameter("venueUrlName"), "encoding"),
                [.encodedPath("venueUrlName", "%zz")], .violation(.parameter("venueUrlName"), "encoding")),
        ]

        /// The versions that a client has or means.
        static let conditions: [ConformanceCase] = [
            ConformanceCase("the current version",
                [], .unchanged),
            ConformanceCase("If-None-Match: another version",
                [.header("If-None-Match", "\"no-such-version\", W/\"nor-this\"")], .accepted()),
            ConformanceCase("If-None-Match: abc",
                [.header("If-None-Match", "abc")], .violation(.parameter("If-None-Match"), "format")),
            ConformanceCase("If-None-Match: \"abc",
                [.header("If-None-Match", "\"abc")], .violation(.parameter("If-None-Match"), "format")),
            ConformanceCase("If-None-Match: \"a\" \"b\"",
                [.header("If-None-Match", "\"a\" \"b\"")], .violation(.parameter("If-None-Match"), "format")),
        ]

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.path("venueUrlName", "aa"), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("venueUrlName"), "min_length"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
