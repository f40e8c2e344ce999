// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `POST /v1/admin/users/{userId}/password-reset`
    ///
    /// Contract: `openapi/paths/admin/user-password-reset.yaml:2`
    @Suite struct SendPasswordResetConformance {
        static let operation = OperationUnderTest(
            id: "sendPasswordReset", method: "POST",
            path: "/v1/admin/users/{userId}/password-reset"
        )

        @Test("sendPasswordReset keeps the contract", arguments: SendPasswordResetConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.sendPasswordReset(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            pathUserId,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("an unknown query parameter",
                [.addQuery("notInTheContract", "1")], .violation(.parameter("notInTheContract"), "unknown_parameter")),
            ConformanceCase("OPTIONS",
                [.method("OPTIONS"), .noBody], .options(["POST", "OPTIONS"])),
            ConformanceCase("the undocumented method GET",
                [.method("GET")], .notAllowed(["POST", "OPTIONS"])),
            ConformanceCase("the undocumented method PUT",
                [.method("PUT")], .notAllowed(["POST", "OPTIONS"])),
            ConformanceCase("the undocumented method DELETE",
                [.method("DELETE")], .notAllowed(["POST", "OPTIONS"])),
            ConformanceCase("the undocumented method PATCH",
                [.method("PATCH")], .notAllowed(["POST", "OPTIONS"])),
            ConformanceCase("the undocumented method TRACE",
                [.method("TRACE")], .notAllowed(["POST", "OPTIONS"])),
            ConformanceCase("the undocumented method PROPFIND",
                [.method("PROPFIND")], .notAllowed(["POST", "OPTIONS"])),
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

        /// The path parameter `userId`.
        static let pathUserId: [ConformanceCase] = [
            ConformanceCase("userId: the documented example",
                [.path("userId", "01932f4e-7c00-7a10-8f3e-1b2c3d4e5f60")], .accepted(or: [404])),
            ConformanceCase("userId: no UUID", tests: .beyond(.parameter("userId"), "format"),
                [.path("userId", "0190a1b2-0000-7000-8000-00000000000g")], .violation(.parameter("userId"), "format")),
            ConformanceCase("userId: a UUID", tests: .within(.parameter("userId"), "format"),
                [.path("userId", "0190a1b2-0000-7000-8000-000000000000")], .accepted(or: [404])),
            ConformanceCase("userId: not UTF-8", tests: .beyond(.parameter("userId"), "encoding"),
                [.encodedPath("userId", "%FF")], .violation(.parameter("userId"), "encoding")),
            ConformanceCase("userId: a broken escape", tests: .beyond(.parameter("userId"), "encoding"),
                [.encodedPath("userId", "%zz")], .violation(.parameter("userId"), "encoding")),
        ]

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.path("userId", "0190a1b2-0000-7000-8000-00000000000g"), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("userId"), "format"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
