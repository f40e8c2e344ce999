// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `POST /v1/webhooks/google/risc`
    ///
    /// Contract: `openapi/paths/webhooks/google-risc.yaml:2`
    @Suite struct ReceiveGoogleNoticeConformance {
        static let operation = OperationUnderTest(
            id: "receiveGoogleNotice", method: "POST",
            path: "/v1/webhooks/google/risc"
        )

        @Test("receiveGoogleNotice keeps the contract", arguments: ReceiveGoogleNoticeConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.receiveGoogleNotice(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            bodyMessage,
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

        /// The body's media type, encoding and size.
        static let bodyMessage: [ConformanceCase] = [
            ConformanceCase("Content-Type: application/secevent+jwt; charset=utf-8",
                [.header("Content-Type", "application/secevent+jwt; charset=utf-8")], .accepted()),
            ConformanceCase("Content-Type: text/html",
                [.header("Content-Type", "text/html")], .refused(415, "unsupported_media_type")),
            ConformanceCase("Content-Type: application/json",
                [.header("Content-Type", "application/json")], .refused(415, "unsupported_media_type")),
            ConformanceCase("Content-Type: application/secevent+jwt; charset=iso-8859-1",
                [.header("Content-Type", "application/secevent+jwt; charset=iso-8859-1")], .refused(415, "unsupported_media_type")),
            ConformanceCase("Content-Type: nonsense",
                [.header("Content-Type", "nonsense")], .refused(415, "unsupported_media_type")),
            ConformanceCase("no Content-Type",
                [.withoutContentType], .refused(415, "unsupported_media_type")),
            ConformanceCase("the body: not UTF-8",
                [.bytes([0xC3, 0x28])], .violation(.pointer(""), "malformed")),
            ConformanceCase("a body of 16385 bytes, over the limit",
                [.padBody(to: 16385)], .refused(413, "payload_too_large")),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
