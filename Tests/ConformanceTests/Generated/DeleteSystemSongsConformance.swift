// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `DELETE /v1/customer/systems/{systemId}/songs`
    ///
    /// Contract: `openapi/paths/customer/system-songs.yaml:97`
    @Suite struct DeleteSystemSongsConformance {
        static let operation = OperationUnderTest(
            id: "deleteSystemSongs", method: "DELETE",
            path: "/v1/customer/systems/{systemId}/songs"
        )

        @Test("deleteSystemSongs keeps the contract", arguments: DeleteSystemSongsConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.deleteSystemSongs(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            pathSystemId,
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

        /// The path parameter `systemId`.
        static let pathSystemId: [ConformanceCase] = [
            ConformanceCase("systemId: the documented example",
                [.path("systemId", "01932f4e-8a10-7b3c-9d21-4f5e6a7b8c9d")], .accepted(or: [404])),
            ConformanceCase("systemId: no UUID", tests: .beyond(.parameter("systemId"), "format"),
                [.path("systemId", "0190a1b2-0000-7000-8000-00000000000g")], .violation(.parameter("systemId"), "format")),
            ConformanceCase("systemId: a UUID", tests: .within(.parameter("systemId"), "format"),
                [.path("systemId", "0190a1b2-0000-7000-8000-000000000000")], .accepted(or: [404])),
            ConformanceCase("systemId: not UTF-8", tests: .beyond(.parameter("systemId"), "encoding"),
                [.encodedPath("systemId", "%FF")], .violation(.parameter("systemId"), "encoding")),
            ConformanceCase("systemId: a broken escape", tests: .beyond(.parameter("systemId"), "encoding"),
                [.encodedPath("systemId", "%zz")], .violation(.parameter("systemId"), "encoding")),
        ]

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.path("systemId", "0190a1b2-0000-7000-8000-00000000000g"), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("systemId"), "format"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
