// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `DELETE /v1/customer/systems/{systemId}`
    ///
    /// Contract: `openapi/paths/customer/customer-system.yaml:139`
    @Suite struct DeleteSystemConformance {
        static let operation = OperationUnderTest(
            id: "deleteSystem", method: "DELETE",
            path: "/v1/customer/systems/{systemId}"
        )

        @Test("deleteSystem keeps the contract", arguments: DeleteSystemConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.deleteSystem(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            pathSystemId,
            queryWithSongs,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("an unknown query parameter",
                [.addQuery("notInTheContract", "1")], .violation(.parameter("notInTheContract"), "unknown_parameter")),
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

        /// The query parameter `withSongs`.
        static let queryWithSongs: [ConformanceCase] = [
            ConformanceCase("withSongs: missing", tests: .within(.parameter("withSongs"), "required"),
                [.removeQuery("withSongs")], .accepted()),
            ConformanceCase("withSongs: a number", tests: .beyond(.parameter("withSongs"), "type"),
                [.query("withSongs", "1")], .violation(.parameter("withSongs"), "type")),
            ConformanceCase("withSongs: in capitals", tests: .beyond(.parameter("withSongs"), "type"),
                [.query("withSongs", "TRUE")], .violation(.parameter("withSongs"), "type")),
            ConformanceCase("withSongs: empty", tests: .beyond(.parameter("withSongs"), "type"),
                [.query("withSongs", "")], .violation(.parameter("withSongs"), "type")),
            ConformanceCase("withSongs: of its type", tests: .within(.parameter("withSongs"), "type"),
                [.query("withSongs", "true")], .accepted(or: [404])),
            ConformanceCase("withSongs: not UTF-8", tests: .beyond(.parameter("withSongs"), "encoding"),
                [.removeQuery("withSongs"), .encodedQuery("withSongs=%FF")], .violation(.parameter("withSongs"), "encoding")),
            ConformanceCase("withSongs: a broken escape", tests: .beyond(.parameter("withSongs"), "encoding"),
                [.removeQuery("withSongs"), .encodedQuery("withSongs=%zz")], .violation(.parameter("withSongs"), "encoding")),
            ConformanceCase("withSongs: given twice", tests: .beyond(.parameter("withSongs"), "duplicate"),
                [.query("withSongs", "true"), .addQuery("withSongs", "true")], .violation(.parameter("withSongs"), "duplicate_parameter")),
        ]

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.path("systemId", "0190a1b2-0000-7000-8000-00000000000g"), .query("withSongs", "1"), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("systemId"), "format"), .init(.parameter("withSongs"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
