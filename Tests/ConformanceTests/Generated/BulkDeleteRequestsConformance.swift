// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `DELETE /v1/customer/requests`
    ///
    /// Contract: `openapi/paths/customer/requests.yaml:84`
    @Suite struct BulkDeleteRequestsConformance {
        static let operation = OperationUnderTest(
            id: "bulkDeleteRequests", method: "DELETE",
            path: "/v1/customer/requests"
        )

        @Test("bulkDeleteRequests keeps the contract", arguments: BulkDeleteRequestsConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.bulkDeleteRequests(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            queryVenueId,
            queryProcessed,
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

        /// The query parameter `venueId`.
        static let queryVenueId: [ConformanceCase] = [
            ConformanceCase("venueId: the documented example",
                [.query("venueId", "01932f4e-9a10-7c22-8b11-2c3d4e5f6071")], .accepted(or: [404])),
            ConformanceCase("venueId: missing", tests: .beyond(.parameter("venueId"), "required"),
                [.removeQuery("venueId")], .violation(.parameter("venueId"), "required")),
            ConformanceCase("venueId: no UUID", tests: .beyond(.parameter("venueId"), "format"),
                [.query("venueId", "0190a1b2-0000-7000-8000-00000000000g")], .violation(.parameter("venueId"), "format")),
            ConformanceCase("venueId: a UUID", tests: .within(.parameter("venueId"), "format"),
                [.query("venueId", "0190a1b2-0000-7000-8000-000000000000")], .accepted(or: [404])),
            ConformanceCase("venueId: not UTF-8", tests: .beyond(.parameter("venueId"), "encoding"),
                [.removeQuery("venueId"), .encodedQuery("venueId=%FF")], .violation(.parameter("venueId"), "encoding")),
            ConformanceCase("venueId: a broken escape", tests: .beyond(.parameter("venueId"), "encoding"),
                [.removeQuery("venueId"), .encodedQuery("venueId=%zz")], .violation(.parameter("venueId"), "encoding")),
            ConformanceCase("venueId: given twice", tests: .beyond(.parameter("venueId"), "duplicate"),
                [.query("venueId", "0190a1b2-0000-7000-8000-000000000000"), .addQuery("venueId", "0190a1b2-0000-7000-8000-000000000000")], .violation(.parameter("venueId"), "duplicate_parameter")),
        ]

        /// The query parameter `processed`.
        static let queryProcessed: [ConformanceCase] = [
            ConformanceCase("processed: the documented example",
                [.query("processed", "false")], .accepted(or: [404])),
            ConformanceCase("processed: missing", tests: .within(.parameter("processed"), "required"),
                [.removeQuery("processed")], .accepted()),
            ConformanceCase("processed: a number", tests: .beyond(.parameter("processed"), "type"),
                [.query("processed", "1")], .violation(.parameter("processed"), "type")),
            ConformanceCase("processed: in capitals", tests: .beyond(.parameter("processed"), "type"),
                [.query("processed", "TRUE")], .violation(.parameter("processed"), "type")),
            ConformanceCase("processed: empty", tests: .beyond(.parameter("processed"), "type"),
                [.query("processed", "")], .violation(.parameter("processed"), "type")),
            ConformanceCase("processed: of its type", tests: .within(.parameter("processed"), "type"),
                [.query("processed", "true")], .accepted(or: [404])),
            ConformanceCase("processed: not UTF-8", tests: .beyond(.parameter("processed"), "encoding"),
                [.removeQuery("processed"), .encodedQuery("processed=%FF")], .violation(.parameter("processed"), "encoding")),
            ConformanceCase("processed: a broken escape", tests: .beyond(.parameter("processed"), "encoding"),
                [.removeQuery("processed"), .encodedQuery("processed=%zz")], .violation(.parameter("processed"), "encoding")),
            ConformanceCase("processed: given twice", tests: .beyond(.parameter("processed"), "duplicate"),
                [.query("processed", "true"), .addQuery("processed", "true")], .violation(.parameter("processed"), "duplicate_parameter")),
        ]

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.removeQuery("venueId"), .query("processed", "1"), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("venueId"), "required"), .init(.parameter("processed"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
