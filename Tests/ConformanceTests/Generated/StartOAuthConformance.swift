// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `GET /v1/auth/oauth/{provider}/authorize`
    ///
    /// Contract: `openapi/paths/auth/oauth-authorize.yaml:2`
    @Suite struct StartOAuthConformance {
        static let operation = OperationUnderTest(
            id: "startOAuth", method: "GET",
            path: "/v1/auth/oauth/{provider}/authorize"
        )

        @Test("startOAuth keeps the contract", arguments: StartOAuthConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.startOAuth(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            pathProvider,
            queryRedirectUri,
            queryCodeChallenge,
            queryClientState,
            queryAccountType,
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

        /// The query parameter `redirectUri`.
        static let queryRedirectUri: [ConformanceCase] = [
            ConformanceCase("redirectUri: the documented example",
                [.query("redirectUri", "https://app.singrkaraoke.com/signed-in")], .accepted(or: [404])),
            ConformanceCase("redirectUri: missing", tests: .beyond(.parameter("redirectUri"), "required"),
                [.removeQuery("redirectUri")], .violation(.parameter("redirectUri"), "required")),
            ConformanceCase("redirectUri: at the least length 3", tests: .within(.parameter("redirectUri"), "minLength"),
                [.query("redirectUri", "aaa")], .accepted(or: [404])),
            ConformanceCase("redirectUri: one shorter than 3", tests: .beyond(.parameter("redirectUri"), "minLength"),
                [.query("redirectUri", "aa")], .violation(.parameter("redirectUri"), "min_length")),
            ConformanceCase("redirectUri: at the greatest length 512", tests: .within(.parameter("redirectUri"), "maxLength"),
                [.query("redirectUri", "a".times(512))], .accepted(or: [404])),
            ConformanceCase("redirectUri: one longer than 512", tests: .beyond(.parameter("redirectUri"), "maxLength"),
                [.query("redirectUri", "a".times(513))], .violation(.parameter("redirectUri"), "max_length")),
            ConformanceCase("redirectUri: not UTF-8", tests: .beyond(.parameter("redirectUri"), "encoding"),
                [.removeQuery("redirectUri"), .encodedQuery("redirectUri=%FF")], .violation(.parameter("redirectUri"), "encoding")),
            ConformanceCase("redirectUri: a broken escape", tests: .beyond(.parameter("redirectUri"), "encoding"),
                [.removeQuery("redirectUri"), .encodedQuery("redirectUri=%zz")], .violation(.parameter("redirectUri"), "encoding")),
            ConformanceCase("redirectUri: given twice", tests: .beyond(.parameter("redirectUri"), "duplicate"),
                [.query("redirectUri", "aaa"), .addQuery("redirectUri", "aaa")], .violation(.parameter("redirectUri"), "duplicate_parameter")),
        ]

        /// The query parameter `codeChallenge`.
        static let queryCodeChallenge: [ConformanceCase] = [
            ConformanceCase("codeChallenge: the documented example",
                [.query("codeChallenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")], .accepted(or: [404])),
            ConformanceCase("codeChallenge: missing", tests: .beyond(.parameter("codeChallenge"), "required"),
                [.removeQuery("codeChallenge")], .violation(.parameter("codeChallenge"), "required")),
            ConformanceCase("codeChallenge: at the least length 43", tests: .within(.parameter("codeChallenge"), "minLength"),
                [.query("codeChallenge", "a".times(43))], .accepted(or: [404])),
            ConformanceCase("codeChallenge: one shorter than 43", tests: .beyond(.parameter("codeChallenge"), "minLength"),
                [.query("codeChallenge", "a".times(42))], .violation(.parameter("codeChallenge"), "min_length")),
            ConformanceCase("codeChallenge: at the greatest length 43", tests: .within(.parameter("codeChallenge"), "maxLength"),
                [.query("codeChallenge", "a".times(43))], .accepted(or: [404])),
            ConformanceCase("codeChallenge: one longer than 43", tests: .beyond(.parameter("codeChallenge"), "maxLength"),
                [.query("codeChallenge", "a".times(44))], .violation(.parameter("codeChallenge"), "max_length")),
            ConformanceCase("codeChallenge: matching the pattern", tests: .within(.parameter("codeChallenge"), "pattern"),
                [.query("codeChallenge", "a".times(43))], .accepted(or: [404])),
            ConformanceCase("codeChallenge: not matching the pattern", tests: .beyond(.parameter("codeChallenge"), "pattern"),
                [.query("codeChallenge", "a".times(42) + ".")], .violation(.parameter("codeChallenge"), "pattern")),
            ConformanceCase("codeChallenge: not UTF-8", tests: .beyond(.parameter("codeChallenge"), "encoding"),
                [.removeQuery("codeChallenge"), .encodedQuery("codeChallenge=%FF")], .violation(.parameter("codeChallenge"), "encoding")),
            ConformanceCase("codeChallenge: a broken escape", tests: .beyond(.parameter("codeChallenge"), "encoding"),
                [.removeQuery("codeChallenge"), .encodedQuery("codeChallenge=%zz")], .violation(.parameter("codeChallenge"), "encoding")),
            ConformanceCase("codeChallenge: given twice", tests: .beyond(.parameter("codeChallenge"), "duplicate"),
                [.query("codeChallenge", "a".times(43)), .addQuery("codeChallenge", "a".times(43))], .violation(.parameter("codeChallenge"), "duplicate_parameter")),
        ]

        /// The query parameter `clientState`.
        static let queryClientState: [ConformanceCase] = [
            ConformanceCase("clientState: the documented example",
                [.query("clientState", "menu=7")], .accepted(or: [404])),
            ConformanceCase("clientState: missing", tests: .within(.parameter("clientState"), "required"),
                [.removeQuery("clientState")], .accepted()),
            ConformanceCase("clientState: at the least length 1", tests: .within(.parameter("clientState"), "minLength"),
                [.query("clientState", "a")], .accepted(or: [404])),
            ConformanceCase("clientState: one shorter than 1", tests: .beyond(.parameter("clientState"), "minLength"),
                [.query("clientState", "")], .violation(.parameter("clientState"), "min_length")),
            ConformanceCase("clientState: at the greatest length 256", tests: .within(.parameter("clientState"), "maxLength"),
                [.query("clientState", "a".times(256))], .accepted(or: [404])),
            ConformanceCase("clientState: one longer than 256", tests: .beyond(.parameter("clientState"), "maxLength"),
                [.query("clientState", "a".times(257))], .violation(.parameter("clientState"), "max_length")),
            ConformanceCase("clientState: matching the pattern", tests: .within(.parameter("clientState"), "pattern"),
                [.query("clientState", "aaa")], .accepted(or: [404])),
            ConformanceCase("clientState: not matching the pattern", tests: .beyond(.parameter("clientState"), "pattern"),
                [.query("clientState", "aa ")], .violation(.parameter("clientState"), "pattern")),
            ConformanceCase("clientState: not UTF-8", tests: .beyond(.parameter("clientState"), "encoding"),
                [.removeQuery("clientState"), .encodedQuery("clientState=%FF")], .violation(.parameter("clientState"), "encoding")),
            ConformanceCase("clientState: a broken escape", tests: .beyond(.parameter("clientState"), "encoding"),
                [.removeQuery("clientState"), .encodedQuery("clientState=%zz")], .violation(.parameter("clientState"), "encoding")),
            ConformanceCase("clientState: given twice", tests: .beyond(.parameter("clientState"), "duplicate"),
                [.query("clientState", "aaa"), .addQuery("clientState", "aaa")], .violation(.parameter("clientState"), "duplicate_parameter")),
        ]

        /// The query parameter `accountType`.
        static let queryAccountType: [ConformanceCase] = [
            ConformanceCase("accountType: the documented example",
                [.query("accountType", "singer")], .accepted(or: [404])),
            ConformanceCase("accountType: missing", tests: .within(.parameter("accountType"), "required"),
                [.removeQuery("accountType")], .accepted()),
            ConformanceCase("accountType: the member customer", tests: .within(.parameter("accountType"), "enum"),
                [.query("accountType", "customer")], .accepted(or: [404])),
            ConformanceCase("accountType: the member singer", tests: .within(.parameter("accountType"), "enum"),
                [.query("accountType", "singer")], .accepted(or: [404])),
            ConformanceCase("accountType: a foreign text", tests: .beyond(.parameter("accountType"), "enum"),
                [.query("accountType", "customerx")], .violation(.parameter("accountType"), "enum")),
            ConformanceCase("accountType: not UTF-8", tests: .beyond(.parameter("accountType"), "encoding"),
                [.removeQuery("accountType"), .encodedQuery("accountType=%FF")], .violation(.parameter("accountType"), "encoding")),
            ConformanceCase("accountType: a broken escape", tests: .beyond(.parameter("accountType"), "encoding"),
                [.removeQuery("accountType"), .encodedQuery("accountType=%zz")], .violation(.parameter("accountType"), "encoding")),
            ConformanceCase("accountType: given twice", tests: .beyond(.parameter("accountType"), "duplicate"),
                [.query("accountType", "customer"), .addQuery("accountType", "customer")], .violation(.parameter("accountType"), "duplicate_parameter")),
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
                [.path("provider", "a".times(33)), .removeQuery("redirectUri"), .removeQuery("codeChallenge"), .query("clientState", ""), .query("accountType", "customerx"), .header("Cookie", "__Host-singr_oauth=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("provider"), "max_length"), .init(.parameter("redirectUri"), "required"), .init(.parameter("codeChallenge"), "required"), .init(.parameter("clientState"), "min_length"), .init(.parameter("accountType"), "enum"), .init(.parameter("__Host-singr_oauth"), "max_length"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = [
            UntestedConstraint(.beyond(.parameter("provider"), "minLength"), "a path cannot carry one shorter than 1"),
        ]
    }
}
