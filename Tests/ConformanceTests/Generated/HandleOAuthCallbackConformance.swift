// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `GET /v1/auth/oauth/{provider}/callback`
    ///
    /// Contract: `openapi/paths/auth/oauth-callback.yaml:2`
    @Suite struct HandleOAuthCallbackConformance {
        static let operation = OperationUnderTest(
            id: "handleOAuthCallback", method: "GET",
            path: "/v1/auth/oauth/{provider}/callback"
        )

        @Test("handleOAuthCallback keeps the contract", arguments: HandleOAuthCallbackConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.handleOAuthCallback(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            pathProvider,
            queryState,
            queryCode,
            queryIss,
            queryError,
            cookieHostSingrOauth,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("an unknown query parameter",
                [.addQuery("notInTheContract", "1")], .accepted()),
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

        /// The query parameter `state`.
        static let queryState: [ConformanceCase] = [
            ConformanceCase("state: the documented example",
                [.query("state", "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE")], .accepted(or: [404])),
            ConformanceCase("state: missing", tests: .beyond(.parameter("state"), "required"),
                [.removeQuery("state")], .violation(.parameter("state"), "required")),
            ConformanceCase("state: at the least length 1", tests: .within(.parameter("state"), "minLength"),
                [.query("state", "a")], .accepted(or: [404])),
            ConformanceCase("state: one shorter than 1", tests: .beyond(.parameter("state"), "minLength"),
                [.query("state", "")], .violation(.parameter("state"), "min_length")),
            ConformanceCase("state: at the greatest length 512", tests: .within(.parameter("state"), "maxLength"),
                [.query("state", "a".times(512))], .accepted(or: [404])),
            ConformanceCase("state: one longer than 512", tests: .beyond(.parameter("state"), "maxLength"),
                [.query("state", "a".times(513))], .violation(.parameter("state"), "max_length")),
            ConformanceCase("state: not UTF-8", tests: .beyond(.parameter("state"), "encoding"),
                [.removeQuery("state"), .encodedQuery("state=%FF")], .violation(.parameter("state"), "encoding")),
            ConformanceCase("state: a broken escape", tests: .beyond(.parameter("state"), "encoding"),
                [.removeQuery("state"), .encodedQuery("state=%zz")], .violation(.parameter("state"), "encoding")),
            ConformanceCase("state: given twice", tests: .beyond(.parameter("state"), "duplicate"),
                [.query("state", "aaa"), .addQuery("state", "aaa")], .violation(.parameter("state"), "duplicate_parameter")),
        ]

        /// The query parameter `code`.
        static let queryCode: [ConformanceCase] = [
            ConformanceCase("code: the documented example",
                [.query("code", "4/0AVG7fiQ")], .accepted(or: [404])),
            ConformanceCase("code: missing", tests: .within(.parameter("code"), "required"),
                [.removeQuery("code")], .accepted()),
            ConformanceCase("code: at the least length 1", tests: .within(.parameter("code"), "minLength"),
                [.query("code", "a")], .accepted(or: [404])),
            ConformanceCase("code: one shorter than 1", tests: .beyond(.parameter("code"), "minLength"),
                [.query("code", "")], .violation(.parameter("code"), "min_length")),
            ConformanceCase("code: at the greatest length 2048", tests: .within(.parameter("code"), "maxLength"),
                [.query("code", "a".times(2048))], .accepted(or: [404])),
            ConformanceCase("code: one longer than 2048", tests: .beyond(.parameter("code"), "maxLength"),
                [.query("code", "a".times(2049))], .violation(.parameter("code"), "max_length")),
            ConformanceCase("code: not UTF-8", tests: .beyond(.parameter("code"), "encoding"),
                [.removeQuery("code"), .encodedQuery("code=%FF")], .violation(.parameter("code"), "encoding")),
            ConformanceCase("code: a broken escape", tests: .beyond(.parameter("code"), "encoding"),
                [.removeQuery("code"), .encodedQuery("code=%zz")], .violation(.parameter("code"), "encoding")),
            ConformanceCase("code: given twice", tests: .beyond(.parameter("code"), "duplicate"),
                [.query("code", "aaa"), .addQuery("code", "aaa")], .violation(.parameter("code"), "duplicate_parameter")),
        ]

        /// The query parameter `iss`.
        static let queryIss: [ConformanceCase] = [
            ConformanceCase("iss: the documented example",
                [.query("iss", "https://accounts.google.com")], .accepted(or: [404])),
            ConformanceCase("iss: missing", tests: .within(.parameter("iss"), "required"),
                [.removeQuery("iss")], .accepted()),
            ConformanceCase("iss: at the least length 1", tests: .within(.parameter("iss"), "minLength"),
                [.query("iss", "a")], .accepted(or: [404])),
            ConformanceCase("iss: one shorter than 1", tests: .beyond(.parameter("iss"), "minLength"),
                [.query("iss", "")], .violation(.parameter("iss"), "min_length")),
            ConformanceCase("iss: at the greatest length 512", tests: .within(.parameter("iss"), "maxLength"),
                [.query("iss", "a".times(512))], .accepted(or: [404])),
            ConformanceCase("iss: one longer than 512", tests: .beyond(.parameter("iss"), "maxLength"),
                [.query("iss", "a".times(513))], .violation(.parameter("iss"), "max_length")),
            ConformanceCase("iss: not UTF-8", tests: .beyond(.parameter("iss"), "encoding"),
                [.removeQuery("iss"), .encodedQuery("iss=%FF")], .violation(.parameter("iss"), "encoding")),
            ConformanceCase("iss: a broken escape", tests: .beyond(.parameter("iss"), "encoding"),
                [.removeQuery("iss"), .encodedQuery("iss=%zz")], .violation(.parameter("iss"), "encoding")),
            ConformanceCase("iss: given twice", tests: .beyond(.parameter("iss"), "duplicate"),
                [.query("iss", "aaa"), .addQuery("iss", "aaa")], .violation(.parameter("iss"), "duplicate_parameter")),
        ]

        /// The query parameter `error`.
        static let queryError: [ConformanceCase] = [
            ConformanceCase("error: the documented example",
                [.query("error", "access_denied")], .accepted(or: [404])),
            ConformanceCase("error: missing", tests: .within(.parameter("error"), "required"),
                [.removeQuery("error")], .accepted()),
            ConformanceCase("error: at the least length 1", tests: .within(.parameter("error"), "minLength"),
                [.query("error", "a")], .accepted(or: [404])),
            ConformanceCase("error: one shorter than 1", tests: .beyond(.parameter("error"), "minLength"),
                [.query("error", "")], .violation(.parameter("error"), "min_length")),
            ConformanceCase("error: at the greatest length 128", tests: .within(.parameter("error"), "maxLength"),
                [.query("error", "a".times(128))], .accepted(or: [404])),
            ConformanceCase("error: one longer than 128", tests: .beyond(.parameter("error"), "maxLength"),
                [.query("error", "a".times(129))], .violation(.parameter("error"), "max_length")),
            ConformanceCase("error: not UTF-8", tests: .beyond(.parameter("error"), "encoding"),
                [.removeQuery("error"), .encodedQuery("error=%FF")], .violation(.parameter("error"), "encoding")),
            ConformanceCase("error: a broken escape", tests: .beyond(.parameter("error"), "encoding"),
                [.removeQuery("error"), .encodedQuery("error=%zz")], .violation(.parameter("error"), "encoding")),
            ConformanceCase("error: given twice", tests: .beyond(.parameter("error"), "duplicate"),
                [.query("error", "aaa"), .addQuery("error", "aaa")], .violation(.parameter("error"), "duplicate_parameter")),
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
                [.path("provider", "a".times(33)), .removeQuery("state"), .query("code", ""), .query("iss", ""), .query("error", ""), .header("Cookie", "__Host-singr_oauth=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")], .violations([.init(.parameter("provider"), "max_length"), .init(.parameter("state"), "required"), .init(.parameter("code"), "min_length"), .init(.parameter("iss"), "min_length"), .init(.parameter("error"), "min_length"), .init(.parameter("__Host-singr_oauth"), "max_length")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = [
            UntestedConstraint(.beyond(.parameter("provider"), "minLength"), "a path cannot carry one shorter than 1"),
        ]
    }
}
