// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `GET /v1/customer/venues/url-name-availability`
    ///
    /// Contract: `openapi/paths/customer/venue-url-names.yaml:2`
    @Suite struct CheckVenueUrlNameConformance {
        static let operation = OperationUnderTest(
            id: "checkVenueUrlName", method: "GET",
            path: "/v1/customer/venues/url-name-availability"
        )

        @Test("checkVenueUrlName keeps the contract", arguments: CheckVenueUrlNameConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.checkVenueUrlName(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            queryUrlName,
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
                [.removeHeader("Authorization")], .refused(401, "authentication_failed")),
            ConformanceCase("bearer: nonsense",
                [.header("Authorization", "Bearer nonsense")], .refused(401, "authentication_failed")),
            ConformanceCase("bearer: a forged token",
                [.header("Authorization", "Bearer d1.AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA")], .refused(401, "authentication_failed")),
            ConformanceCase("bad credentials and an unknown parameter",
                [.header("Authorization", "Bearer nonsense"), .addQuery("notInTheContract", "1")], .refused(401, "authentication_failed")),
        ]

        /// The query parameter `urlName`.
        static let queryUrlName: [ConformanceCase] = [
            ConformanceCase("urlName: the documented example",
                [.query("urlName", "neon-armadillo")], .accepted()),
            ConformanceCase("urlName: missing", tests: .beyond(.parameter("urlName"), "required"),
                [.removeQuery("urlName")], .violation(.parameter("urlName"), "required")),
            ConformanceCase("urlName: at the least length 3", tests: .within(.parameter("urlName"), "minLength"),
                [.query("urlName", "aaa")], .accepted()),
            ConformanceCase("urlName: one shorter than 3", tests: .beyond(.parameter("urlName"), "minLength"),
                [.query("urlName", "aa")], .violation(.parameter("urlName"), "min_length")),
            ConformanceCase("urlName: at the greatest length 100", tests: .within(.parameter("urlName"), "maxLength"),
                [.query("urlName", "a".times(100))], .accepted()),
            ConformanceCase("urlName: one longer than 100", tests: .beyond(.parameter("urlName"), "maxLength"),
                [.query("urlName", "a".times(101))], .violation(.parameter("urlName"), "max_length")),
            ConformanceCase("urlName: matching the pattern", tests: .within(.parameter("urlName"), "pattern"),
                [.query("urlName", "aaa")], .accepted()),
            ConformanceCase("urlName: not matching the pattern", tests: .beyond(.parameter("urlName"), "pattern"),
                [.query("urlName", "aaA")], .violation(.parameter("urlName"), "pattern")),
            ConformanceCase("urlName: not UTF-8", tests: .beyond(.parameter("urlName"), "encoding"),
                [.removeQuery("urlName"), .encodedQuery("urlName=%FF")], .violation(.parameter("urlName"), "encoding")),
            ConformanceCase("urlName: a broken escape", tests: .beyond(.parameter("urlName"), "encoding"),
                [.removeQuery("urlName"), .encodedQuery("urlName=%zz")], .violation(.parameter("urlName"), "encoding")),
            ConformanceCase("urlName: given twice", tests: .beyond(.parameter("urlName"), "duplicate"),
                [.query("urlName", "aaa"), .addQuery("urlName", "aaa")], .violation(.parameter("urlName"), "duplicate_parameter")),
        ]

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.removeQuery("urlName"), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("urlName"), "required"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
