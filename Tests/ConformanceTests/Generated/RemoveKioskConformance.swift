// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `DELETE /v1/customer/venues/{venueId}/kiosks/{kioskId}`
    ///
    /// Contract: `openapi/paths/customer/kiosk.yaml:2`
    @Suite struct RemoveKioskConformance {
        static let operation = OperationUnderTest(
            id: "removeKiosk", method: "DELETE",
            path: "/v1/customer/venues/{venueId}/kiosks/{kioskId}"
        )

        @Test("removeKiosk keeps the contract", arguments: RemoveKioskConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.removeKiosk(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            pathVenueId,
            pathKioskId,
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

        /// The path parameter `kioskId`.
        static let pathKioskId: [ConformanceCase] = [
            ConformanceCase("kioskId: the documented example",
                [.path("kioskId", "01932f50-4d50-7f66-9e51-5f6a7b8c9d0e")], .accepted(or: [404])),
            ConformanceCase("kioskId: no UUID", tests: .beyond(.parameter("kioskId"), "format"),
                [.path("kioskId", "0190a1b2-0000-7000-8000-00000000000g")], .violation(.parameter("kioskId"), "format")),
            ConformanceCase("kioskId: a UUID", tests: .within(.parameter("kioskId"), "format"),
                [.path("kioskId", "0190a1b2-0000-7000-8000-000000000000")], .accepted(or: [404])),
            ConformanceCase("kioskId: not UTF-8", tests: .beyond(.parameter("kioskId"), "encoding"),
                [.encodedPath("kioskId", "%FF")], .violation(.parameter("kioskId"), "encoding")),
            ConformanceCase("kioskId: a broken escape", tests: .beyond(.parameter("kioskId"), "encoding"),
                [.encodedPath("kioskId", "%zz")], .violation(.parameter("kioskId"), "encoding")),
        ]

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.path("venueId", "0190a1b2-0000-7000-8000-00000000000g"), .path("kioskId", "0190a1b2-0000-7000-8000-00000000000g"), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("venueId"), "format"), .init(.parameter("kioskId"), "format"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
