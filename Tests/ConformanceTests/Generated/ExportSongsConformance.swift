// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `GET /v1/customer/songdb/export`
    ///
    /// Contract: `openapi/paths/customer/songdb-export.yaml:2`
    @Suite struct ExportSongsConformance {
        static let operation = OperationUnderTest(
            id: "exportSongs", method: "GET",
            path: "/v1/customer/songdb/export"
        )

        @Test("exportSongs keeps the contract", arguments: ExportSongsConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.exportSongs(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            queryFormat,
            querySystemId,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("an unknown query parameter",
                [.addQuery("notInTheContract", "1")], .violation(.parameter("notInTheContract"), "unknown_parameter")),
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

        /// The query parameter `format`.
        static let queryFormat: [ConformanceCase] = [
            ConformanceCase("format: the documented example",
                [.query("format", "csv")], .accepted(or: [404])),
            ConformanceCase("format: missing", tests: .beyond(.parameter("format"), "required"),
                [.removeQuery("format")], .violation(.parameter("format"), "required")),
            ConformanceCase("format: the member csv", tests: .within(.parameter("format"), "enum"),
                [.query("format", "csv")], .accepted(or: [404])),
            ConformanceCase("format: the member xlsx", tests: .within(.parameter("format"), "enum"),
                [.query("format", "xlsx")], .accepted(or: [404])),
            ConformanceCase("format: the member json", tests: .within(.parameter("format"), "enum"),
                [.query("format", "json")], .accepted(or: [404])),
            ConformanceCase("format: the member txt", tests: .within(.parameter("format"), "enum"),
                [.query("format", "txt")], .accepted(or: [404])),
            ConformanceCase("format: a foreign text", tests: .beyond(.parameter("format"), "enum"),
                [.query("format", "csvx")], .violation(.parameter("format"), "enum")),
            ConformanceCase("format: not UTF-8", tests: .beyond(.parameter("format"), "encoding"),
                [.removeQuery("format"), .encodedQuery("format=%FF")], .violation(.parameter("format"), "encoding")),
            ConformanceCase("format: a broken escape", tests: .beyond(.parameter("format"), "encoding"),
                [.removeQuery("format"), .encodedQuery("format=%zz")], .violation(.parameter("format"), "encoding")),
            ConformanceCase("format: given twice", tests: .beyond(.parameter("format"), "duplicate"),
                [.query("format", "csv"), .addQuery("format", "csv")], .violation(.parameter("format"), "duplicate_parameter")),
        ]

        /// The query parameter `systemId`.
        static let querySystemId: [ConformanceCase] = [
            ConformanceCase("systemId: the documented example",
                [.query("systemId", "01932f4e-8a10-7b3c-9d21-4f5e6a7b8c9d")], .accepted(or: [404])),
            ConformanceCase("systemId: missing", tests: .within(.parameter("systemId"), "required"),
                [.removeQuery("systemId")], .accepted()),
            ConformanceCase("systemId: no UUID", tests: .beyond(.parameter("systemId"), "format"),
                [.query("systemId", "0190a1b2-0000-7000-8000-00000000000g")], .violation(.parameter("systemId"), "format")),
            ConformanceCase("systemId: a UUID", tests: .within(.parameter("systemId"), "format"),
                [.query("systemId", "0190a1b2-0000-7000-8000-000000000000")], .accepted(or: [404])),
            ConformanceCase("systemId: not UTF-8", tests: .beyond(.parameter("systemId"), "encoding"),
                [.removeQuery("systemId"), .encodedQuery("systemId=%FF")], .violation(.parameter("systemId"), "encoding")),
            ConformanceCase("systemId: a broken escape", tests: .beyond(.parameter("systemId"), "encoding"),
                [.removeQuery("systemId"), .encodedQuery("systemId=%zz")], .violation(.parameter("systemId"), "encoding")),
            ConformanceCase("systemId: given twice", tests: .beyond(.parameter("systemId"), "duplicate"),
                [.query("systemId", "0190a1b2-0000-7000-8000-000000000000"), .addQuery("systemId", "0190a1b2-0000-7000-8000-000000000000")], .violation(.parameter("systemId"), "duplicate_parameter")),
        ]

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.removeQuery("format"), .query("systemId", "0190a1b2-0000-7000-8000-00000000000g"), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("format"), "required"), .init(.parameter("systemId"), "format"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
