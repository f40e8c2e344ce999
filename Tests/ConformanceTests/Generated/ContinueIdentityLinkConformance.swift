// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `GET /v1/auth/oauth/{provider}/link`
    ///
    /// Contract: `openapi/paths/auth/oauth-link.yaml:2`
    @Suite struct ContinueIdentityLinkConformance {
        static let operation = OperationUnderTest(
            id: "continueIdentityLink", method: "GET",
            path: "/v1/auth/oauth/{provider}/link"
        )

        @Test("continueIdentityLink keeps the contract", arguments: ContinueIdentityLinkConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.continueIdentityLink(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            pathProvider,
            queryTicket,
            cookieHostSingrOauth,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("an unknown query parameter",
                [.addQuery("notInTheContract", "1")], .violation(.parameter("notInTheContract"), "unknown_parameter")),
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

        /// The path parameter `provider`.
        static let pathProvider: [ConformanceCase] = [
            ConformanceCase("provider: the documented example",
                [.path("provider", "google")], .accepted(or: [404])),
            ConformanceCase("provider: at the least length 1", tests: .within(.parameter("provider"), "minLength"),
                [.path("provider", "a")], .accepted(or: [404])),
            ConformanceCase("provider: at the greatest length 32", tests: .within(.parameter("provider"), "maxLength"),
                [.path("provider", "a".times(32))], .accepted(or: [404])),
            ConformanceCase("provider: one longer than 32", tests: .beyond(.parameter("provider"), "maxLength"),
                [.path("provider", "a".times(33))], .violation(.parameter("provider"), "max_length")),
            ConformanceCase("provider: matching the pattern", tests: .within(.parameter("provider"), "pattern"),
                [.path("provider", "aaa")], .accepted(or: [404])),
            ConformanceCase("provider: not matching the pattern", tests: .beyond(.parameter("provider"), "pattern"),
                [.path("provider", "aaA")], .violation(.parameter("provider"), "pattern")),
            ConformanceCase("provider: not UTF-8", tests: .beyond(.parameter("provider"), "encoding"),
                [.encodedPath("provider", "%FF")], .violation(.parameter("provider"), "encoding")),
            ConformanceCase("provider: a broken escape", tests: .beyond(.parameter("provider"), "encoding"),
                [.encodedPath("provider", "%zz")], .violation(.parameter("provider"), "encoding")),
        ]

        /// The query parameter `ticket`.
        static let queryTicket: [ConformanceCase] = [
            ConformanceCase("ticket: the documented example",
                [.query("ticket", "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE")], .accepted(or: [404])),
            ConformanceCase("ticket: missing", tests: .beyond(.parameter("ticket"), "required"),
                [.removeQuery("ticket")], .violation(.parameter("ticket"), "required")),
            ConformanceCase("ticket: at the least length 43", tests: .within(.parameter("ticket"), "minLength"),
                [.query("ticket", "a".times(43))], .accepted(or: [404])),
            ConformanceCase("ticket: one shorter than 43", tests: .beyond(.parameter("ticket"), "minLength"),
                [.query("ticket", "a".times(42))], .violation(.parameter("ticket"), "min_length")),
            ConformanceCase("ticket: at the greatest length 43", tests: .within(.parameter("ticket"), "maxLength"),
                [.query("ticket", "a".times(43))], .accepted(or: [404])),
            ConformanceCase("ticket: one longer than 43", tests: .beyond(.parameter("ticket"), "maxLength"),
                [.query("ticket", "a".times(44))], .violation(.parameter("ticket"), "max_length")),
            ConformanceCase("ticket: matching the pattern", tests: .within(.parameter("ticket"), "pattern"),
                [.query("ticket", "a".times(43))], .accepted(or: [404])),
            ConformanceCase("ticket: not matching the pattern", tests: .beyond(.parameter("ticket"), "pattern"),
                [.query("ticket", "a".times(42) + ".")], .violation(.parameter("ticket"), "pattern")),
            ConformanceCase("ticket: not UTF-8", tests: .beyond(.parameter("ticket"), "encoding"),
                [.removeQuery("ticket"), .encodedQuery("ticket=%FF")], .violation(.parameter("ticket"), "encoding")),
            ConformanceCase("ticket: a broken escape", tests: .beyond(.parameter("ticket"), "encoding"),
                [.removeQuery("ticket"), .encodedQuery("ticket=%zz")], .violation(.parameter("ticket"), "encoding")),
            ConformanceCase("ticket: given twice", tests: .beyond(.parameter("ticket"), "duplicate"),
                [.query("ticket", "a".times(43)), .addQuery("ticket", "a".times(43))], .violation(.parameter("ticket"), "duplicate_parameter")),
        ]

        /// The cookie parameter `__Host-singr_oauth`.
        static let cookieHostSingrOauth: [ConformanceCase] = [
            ConformanceCase("__Host-singr_oauth: the documented example",
                [.header("Cookie", "__Host-singr_oauth=q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE")], .accepted(or: [404])),
            ConformanceCase("__Host-singr_oauth: missing", tests: .within(.parameter("__Host-singr_oauth"), "required"),
                [.removeHeader("Cookie")], .accepted()),
            ConformanceCase("__Host-singr_oauth: at the greatest length 128", tests: .within(.parameter("__Host-singr_oauth"), "maxLength"),
                [.header("Cookie", "__Host-singr_oauth=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")], .accepted(or: [404])),
            ConformanceCase("__Host-singr_oauth: one longer than 128", tests: .beyond(.parameter("__Host-singr_oauth"), "maxLength"),
                [.header("Cookie", "__Host-singr_oauth=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")], .violation(.parameter("__Host-singr_oauth"), "max_length")),
        ]

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.path("provider", "a".times(33)), .removeQuery("ticket"), .header("Cookie", "__Host-singr_oauth=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("provider"), "max_length"), .init(.parameter("ticket"), "required"), .init(.parameter("__Host-singr_oauth"), "max_length"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = [
            UntestedConstraint(.beyond(.parameter("provider"), "minLength"), "a path cannot carry one shorter than 1"),
        ]
    }
}
