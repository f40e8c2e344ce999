// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `DELETE /v1/public/venues/{venueUrlName}/requests/{requestId}`
    ///
    /// Contract: `openapi/paths/public/guest-request.yaml:92`
    @Suite struct CancelGuestRequestConformance {
        static let operation = OperationUnderTest(
            id: "cancelGuestRequest", method: "DELETE",
            path: "/v1/public/venues/{venueUrlName}/requests/{requestId}"
        )

        @Test("cancelGuestRequest keeps the contract", arguments: CancelGuestRequestConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.cancelGuestRequest(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            pathVenueUrlName,
            pathRequestId,
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
                [.removeHeader("X-Device-Token")], .refused(401, "authentication_failed")),
            ConformanceCase("guestDevice: nonsense",
                [.header("X-Device-Token", "nonsense")], .refused(401, "authentication_failed")),
            ConformanceCase("guestDevice: a forged token",
                [.header("X-Device-Token", "d1.AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA")], .refused(401, "authentication_failed")),
            ConformanceCase("bad credentials and an unknown parameter",
                [.header("X-Device-Token", "nonsense"), .addQuery("notInTheContract", "1")], .refused(401, "authentication_failed")),
        ]

        /// The path parameter `venueUrlName`.
        static let pathVenueUrlName: [ConformanceCase] = [
            ConformanceCase("venueUrlName: the documented example",
                [.path("venueUrlName", "the-lucky-mic-nashville")], .accepted(or: [404])),
            ConformanceCase("venueUrlName: at the least length 3", tests: .within(.parameter("venueUrlName"), "minLength"),
                [.path("venueUrlName", "aaa")], .accepted(or: [404])),
            ConformanceCase("venueUrlName: one shorter than 3", tests: .beyond(.parameter("venueUrlName"), "minLength"),
                [.path("venueUrlName", "aa")], .violation(.parameter("venueUrlName"), "min_length")),
            ConformanceCase("venueUrlName: at the greatest length 100", tests: .within(.parameter("venueUrlName"), "maxLength"),
                [.path("venueUrlName", "a".times(100))], .accepted(or: [404])),
            ConformanceCase("venueUrlName: one longer than 100", tests: .beyond(.parameter("venueUrlName"), "maxLength"),
                [.path("venueUrlName", "a".times(101))], .violation(.parameter("venueUrlName"), "max_length")),
            ConformanceCase("venueUrlName: matching the pattern", tests: .within(.parameter("venueUrlName"), "pattern"),
                [.path("venueUrlName", "aaa")], .accepted(or: [404])),
            ConformanceCase("venueUrlName: not matching the pattern", tests: .beyond(.parameter("venueUrlName"), "pattern"),
                [.path("venueUrlName", "aaA")], .violation(.parameter("venueUrlName"), "pattern")),
            ConformanceCase("venueUrlName: not UTF-8", tests: .beyond(.parameter("venueUrlName"), "encoding"),
                [.encodedPath("venueUrlName", "%FF")], .violation(.parameter("venueUrlName"), "encoding")),
            ConformanceCase("venueUrlName: a broken escape", tests: .beyond(.parameter("venueUrlName"), "encoding"),
                [.encodedPath("venueUrlName", "%zz")], .violation(.parameter("venueUrlName"), "encoding")),
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
                [.path("venueUrlName", "aa"), .path("requestId", "abc"), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("venueUrlName"), "min_length"), .init(.parameter("requestId"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = [
            UntestedConstraint(.beyond(.parameter("requestId"), "type"), "a path cannot carry empty"),
        ]
    }
}
