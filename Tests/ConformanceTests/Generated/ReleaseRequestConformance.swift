// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `DELETE /v1/customer/venues/{venueId}/queue/{requestId}/pin`
    ///
    /// Contract: `openapi/paths/customer/queue-pin.yaml:145`
    @Suite struct ReleaseRequestConformance {
        static let operation = OperationUnderTest(
            id: "releaseRequest", method: "DELETE",
            path: "/v1/customer/venues/{venueId}/queue/{requestId}/pin"
        )

        @Test("releaseRequest keeps the contract", arguments: ReleaseRequestConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.releaseRequest(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            pathVenueId,
            pathRequestId,
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

        /// The path parameter `requestId`.
        static let pathRequestId: [ConformanceCase] = [
            ConformanceCase("requestId: the documented example",
                [.path("requestId", "90210")], .accepted(or: [404])),
            ConformanceCase("requestId: a word", tests: .beyond(.parameter("requestId"), "type"),
                [.path("requestId", "abc")], .violation(.parameter("requestId"), "type")),
            ConformanceCase("requestId: hexadecimal", tests: .beyond(.parameter("requestId"), "type"),
                [.path("requestId", "0x10")], .violation(.parameter("requestId"), "type")),
            ConformanceCase("requestId: a leading plus sign", tests: .beyond(.parameter("requestId"), "type"),
                [.path("requestId", "+1")], .violation(.parameter("requestId"), "type")),
            ConformanceCase("requestId: of its type", tests: .within(.parameter("requestId"), "type"),
                [.path("requestId", "1")], .accepted(or: [404])),
            ConformanceCase("requestId: at the minimum 1", tests: .within(.parameter("requestId"), "minimum"),
                [.path("requestId", "1")], .accepted(or: [404])),
            ConformanceCase("requestId: beyond the minimum 1", tests: .beyond(.parameter("requestId"), "minimum"),
                [.path("requestId", "0")], .violation(.parameter("requestId"), "minimum")),
            ConformanceCase("requestId: at the maximum 9223372036854775807", tests: .within(.parameter("requestId"), "maximum"),
                [.path("requestId", "9223372036854775807")], .accepted(or: [404])),
            ConformanceCase("requestId: beyond the maximum 9223372036854775807", tests: .beyond(.parameter("requestId"), "maximum"),
                [.path("requestId", "9223372036854775808")], .violation(.parameter("requestId"), "maximum")),
            ConformanceCase("requestId: a fraction", tests: .beyond(.parameter("requestId"), "type"),
                [.path("requestId", "1.5")], .violation(.parameter("requestId"), "type")),
            ConformanceCase("requestId: not UTF-8", tests: .beyond(.parameter("requestId"), "encoding"),
                [.encodedPath("requestId", "%FF")], .violation(.parameter("requestId"), "encoding")),
            ConformanceCase("requestId: a broken escape", tests: .beyond(.parameter("requestId"), "encoding"),
                [.encodedPath("requestId", "%zz")], .violation(.parameter("requestId"), "encoding")),
        ]

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.path("venueId", "0190a1b2-0000-7000-8000-00000000000g"), .path("requestId", "abc"), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("venueId"), "format"), .init(.parameter("requestId"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = [
            UntestedConstraint(.beyond(.parameter("requestId"), "type"), "a path cannot carry empty"),
        ]
    }
}
