// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `DELETE /v1/auth/oauth/{provider}`
    ///
    /// Contract: `openapi/paths/auth/oauth-identity.yaml:2`
    @Suite struct UnlinkIdentityConformance {
        static let operation = OperationUnderTest(
            id: "unlinkIdentity", method: "DELETE",
            path: "/v1/auth/oauth/{provider}"
        )

        @Test("unlinkIdentity keeps the contract", arguments: UnlinkIdentityConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.unlinkIdentity(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            pathProvider,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("an unknown query parameter",
                [.addQuery("notInTheContract", "1")], .violation(.parameter("notInTheContract"), "unknown_parameter")),
            ConformanceCase("OPTIONS",
                [.method("OPTIONS"), .noBody], .options(["DELETE", "OPTIONS"])),
            ConformanceCase("the undocumented method GET",
                [.method("GET")], .notAllowed(["DELETE", "OPTIONS"])),
            ConformanceCase("the undocumented method PUT",
                [.method("PUT")], .notAllowed(["DELETE", "OPTIONS"])),
            ConformanceCase("the undocumented method POST",
                [.method("POST")], .notAllowed(["DELETE", "OPTIONS"])),
            ConformanceCase("the undocumented method PATCH",
                [.method("PATCH")], .notAllowed(["DELETE", "OPTIONS"])),
            ConformanceCase("the undocumented method TRACE",
                [.method("TRACE")], .notAllowed(["DELETE", "OPTIONS"])),
            ConformanceCase("the undocumented method PROPFIND",
                [.method("PROPFIND")], .notAllowed(["DELETE", "OPTIONS"])),
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

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.path("provider", "a".times(33)), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("provider"), "max_length"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = [
            UntestedConstraint(.beyond(.parameter("provider"), "minLength"), "a path cannot carry one shorter than 1"),
        ]
    }
}
