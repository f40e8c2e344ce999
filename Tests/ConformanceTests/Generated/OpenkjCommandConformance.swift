// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `POST /openkj/api`
    ///
    /// Contract: `openapi/paths/openkj/openkj-api.yaml:2`
    @Suite struct OpenkjCommandConformance {
        static let operation = OperationUnderTest(
            id: "openkjCommand", method: "POST",
            path: "/openkj/api"
        )

        @Test("openkjCommand keeps the contract", arguments: OpenkjCommandConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.openkjCommand(world)
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
            ConformanceCase("the documented example 'serial'",
                [.body("{\"api_key\":\"sk_live_q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE\",\"command\":\"getSerial\"}")], .accepted()),
            ConformanceCase("the documented example 'requests'",
                [.body("{\"api_key\":\"sk_live_q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE\",\"command\":\"getRequests\",\"venue_id\":1001}")], .accepted()),
            ConformanceCase("the documented example 'songs'",
                [.body("{\"api_key\":\"sk_live_q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE\",\"command\":\"addSongs\",\"songs\":[{\"artist\":\"Queen\",\"title\":\"Bohemian Rhapsody\"}],\"system_id\":1}")], .accepted()),
            ConformanceCase("an unknown query parameter",
                [.addQuery("notInTheContract", "1")], .accepted()),
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

        /// Bodies of any form and type, and one that is too large.
        static let bodyMessage: [ConformanceCase] = [
            ConformanceCase("the body: no JSON",
                [.body("artist=Queen")], .accepted()),
            ConformanceCase("the body: truncated",
                [.body("{\"a\": ")], .accepted()),
            ConformanceCase("the body: not UTF-8",
                [.bytes([0x7B, 0x22, 0xC3, 0x28, 0x22, 0x3A, 0x31, 0x7D])], .accepted()),
            ConformanceCase("the body: empty",
                [.body("")], .accepted()),
            ConformanceCase("the body: nested too deep",
                [.body("[".times(200) + "]".times(200))], .accepted()),
            ConformanceCase("Content-Type: text/plain",
                [.header("Content-Type", "text/plain")], .accepted()),
            ConformanceCase("Content-Type: application/x-www-form-urlencoded",
                [.header("Content-Type", "application/x-www-form-urlencoded")], .accepted()),
            ConformanceCase("Content-Type: nonsense",
                [.header("Content-Type", "nonsense")], .accepted()),
            ConformanceCase("no Content-Type",
                [.withoutContentType], .accepted()),
            ConformanceCase("a body of 16777217 bytes, over the limit",
                [.padBody(to: 16777217)], .refused(413, "payload_too_large")),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
