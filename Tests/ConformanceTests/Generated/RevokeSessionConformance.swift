// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `DELETE /v1/auth/sessions/{sessionId}`
    ///
    /// Contract: `openapi/paths/auth/session.yaml:2`
    @Suite struct RevokeSessionConformance {
        static let operation = OperationUnderTest(
            id: "revokeSession", method: "DELETE",
            path: "/v1/auth/sessions/{sessionId}"
        )

        @Test("revokeSession keeps the contract", arguments: RevokeSessionConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.revokeSession(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            pathSessionId,
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

        /// The path parameter `sessionId`.
        static let pathSessionId: [ConformanceCase] = [
            ConformanceCase("sessionId: the documented example",
                [.path("sessionId", "01932f4e-9b00-7c1d-a2f4-6e7d8c9b0a1f")], .accepted(or: [404])),
            ConformanceCase("sessionId: no UUID", tests: .beyond(.parameter("sessionId"), "format"),
                [.path("sessionId", "0190a1b2-0000-7000-8000-00000000000g")], .violation(.parameter("sessionId"), "format")),
            ConformanceCase("sessionId: a UUID", tests: .within(.parameter("sessionId"), "format"),
                [.path("sessionId", "0190a1b2-0000-7000-8000-000000000000")], .accepted(or: [404])),
            ConformanceCase("sessionId: not UTF-8", tests: .beyond(.parameter("sessionId"), "encoding"),
                [.encodedPath("sessionId", "%FF")], .violation(.parameter("sessionId"), "encoding")),
            ConformanceCase("sessionId: a broken escape", tests: .beyond(.parameter("sessionId"), "encoding"),
                [.encodedPath("sessionId", "%zz")], .violation(.parameter("sessionId"), "encoding")),
        ]

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.path("sessionId", "0190a1b2-0000-7000-8000-00000000000g"), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("sessionId"), "format"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
