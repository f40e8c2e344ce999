// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `GET /v1/customer/venues/{venueId}/export`
    ///
    /// Contract: `openapi/paths/customer/venue-export.yaml:2`
    @Suite struct ExportVenueDataConformance {
        static let operation = OperationUnderTest(
            id: "exportVenueData", method: "GET",
            path: "/v1/customer/venues/{venueId}/export"
        )

        @Test("exportVenueData keeps the contract", arguments: ExportVenueDataConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.exportVenueData(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            pathVenueId,
            queryStartDate,
            queryEndDate,
            queryFormat,
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

        /// The path parameter `venueId`.
        static let pathVenueId: [ConformanceCase] = [
            ConformanceCase("venueId: the documented example",
                [.path("venueId", "01932f4e-9a10-7c22-8b11-2c3d4e5f6071")], .accepted(or: [404])),
            ConformanceCase("venueId: no UUID", tests: .beyond(.parameter("venueId"), "format"),
                [.path("venueId", "0190a1b2-0000-7000-8000-00000000000g")], .violation(.parameter("venueId"), "format")),
            ConformanceCase("venueId: a UUID", tests: .within(.parameter("venueId"), "format"),
                [.path("venueId", "0190a1b2-0000-7000-8000-000000000000")], .accepted(or: [404])),
            ConformanceCase("venueId: not UTF-8", tests: .beyond(.parameter("venueId"), "encoding"),
                [.encodedPath("venueId", "%FF")], .violation(.parameter("venueId"), "encoding")),
            ConformanceCase("venueId: a broken escape", tests: .beyond(.parameter("venueId"), "encoding"),
                [.encodedPath("venueId", "%zz")], .violation(.parameter("venueId"), "encoding")),
        ]

        /// The query parameter `startDate`.
        static let queryStartDate: [ConformanceCase] = [
            ConformanceCase("startDate: the documented example",
                [.query("startDate", "2026-11-01T00:00:00Z")], .accepted(or: [404])),
            ConformanceCase("startDate: missing", tests: .within(.parameter("startDate"), "required"),
                [.removeQuery("startDate")], .accepted()),
            ConformanceCase("startDate: no such day", tests: .beyond(.parameter("startDate"), "format"),
                [.query("startDate", "2023-02-29T10:00:00Z")], .violation(.parameter("startDate"), "format")),
            ConformanceCase("startDate: not UTF-8", tests: .beyond(.parameter("startDate"), "encoding"),
                [.removeQuery("startDate"), .encodedQuery("startDate=%FF")], .violation(.parameter("startDate"), "encoding")),
            ConformanceCase("startDate: a broken escape", tests: .beyond(.parameter("startDate"), "encoding"),
                [.removeQuery("startDate"), .encodedQuery("startDate=%zz")], .violation(.parameter("startDate"), "encoding")),
            ConformanceCase("startDate: given twice", tests: .beyond(.parameter("startDate"), "duplicate"),
                [.query("startDate", "2026-01-01T10:00:10Z"), .addQuery("startDate", "2026-01-01T10:00:10Z")], .violation(.parameter("startDate"), "duplicate_parameter")),
        ]

        /// The query parameter `endDate`.
        static let queryEndDate: [ConformanceCase] = [
            ConformanceCase("endDate: the documented example",
                [.query("endDate", "2026-11-30T23:59:59Z")], .accepted(or: [404])),
            ConformanceCase("endDate: missing", tests: .within(.parameter("endDate"), "required"),
                [.removeQuery("endDate")], .accepted()),
            ConformanceCase("endDate: no such day", tests: .beyond(.parameter("endDate"), "format"),
                [.query("endDate", "2023-02-29T10:00:00Z")], .violation(.parameter("endDate"), "format")),
            ConformanceCase("endDate: not UTF-8", tests: .beyond(.parameter("endDate"), "encoding"),
                [.removeQuery("endDate"), .encodedQuery("endDate=%FF")], .violation(.parameter("endDate"), "encoding")),
            ConformanceCase("endDate: a broken escape", tests: .beyond(.parameter("endDate"), "encoding"),
                [.removeQuery("endDate"), .encodedQuery("endDate=%zz")], .violation(.parameter("endDate"), "encoding")),
            ConformanceCase("endDate: given twice", tests: .beyond(.parameter("endDate"), "duplicate"),
                [.query("endDate", "2026-01-01T10:00:10Z"), .addQuery("endDate", "2026-01-01T10:00:10Z")], .violation(.parameter("endDate"), "duplicate_parameter")),
        ]

        /// The query parameter `format`.
        static let queryFormat: [ConformanceCase] = [
            ConformanceCase("format: the documented example",
                [.query("format", "csv")], .accepted(or: [404])),
            ConformanceCase("format: missing", tests: .within(.parameter("format"), "required"),
                [.removeQuery("format")], .accepted()),
            ConformanceCase("format: the member json", tests: .within(.parameter("format"), "enum"),
                [.query("format", "json")], .accepted(or: [404])),
            ConformanceCase("format: the member csv", tests: .within(.parameter("format"), "enum"),
                [.query("format", "csv")], .accepted(or: [404])),
            ConformanceCase("format: a foreign text", tests: .beyond(.parameter("format"), "enum"),
                [.query("format", "jsonx")], .violation(.parameter("format"), "enum")),
            ConformanceCase("format: not UTF-8", tests: .beyond(.parameter("format"), "encoding"),
                [.removeQuery("format"), .encodedQuery("format=%FF")], .violation(.parameter("format"), "encoding")),
            ConformanceCase("format: a broken escape", tests: .beyond(.parameter("format"), "encoding"),
                [.removeQuery("format"), .encodedQuery("format=%zz")], .violation(.parameter("format"), "encoding")),
            ConformanceCase("format: given twice", tests: .beyond(.parameter("format"), "duplicate"),
                [.query("format", "json"), .addQuery("format", "json")], .violation(.parameter("format"), "duplicate_parameter")),
        ]

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.path("venueId", "0190a1b2-0000-7000-8000-00000000000g"), .query("startDate", "2023-02-29T10:00:00Z"), .query("endDate", "2023-02-29T10:00:00Z"), .query("format", "jsonx"), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("venueId"), "format"), .init(.parameter("startDate"), "format"), .init(.parameter("endDate"), "format"), .init(.parameter("format"), "enum"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
