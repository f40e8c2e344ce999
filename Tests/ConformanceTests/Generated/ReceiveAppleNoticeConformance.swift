// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `POST /v1/webhooks/apple/account-events`
    ///
    /// Contract: `openapi/paths/webhooks/apple-account-events.yaml:2`
    @Suite struct ReceiveAppleNoticeConformance {
        static let operation = OperationUnderTest(
            id: "receiveAppleNotice", method: "POST",
            path: "/v1/webhooks/apple/account-events"
        )

        @Test("receiveAppleNotice keeps the contract", arguments: ReceiveAppleNoticeConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.receiveAppleNotice(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            body,
            bodyPayload,
            bodyMessage,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("the documented example 'notice'",
                [.body("{\"payload\":\"eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl\"}")], .accepted()),
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

        /// The body.
        static let body: [ConformanceCase] = [
            ConformanceCase("body: null in place of object", tests: .beyond(.pointer(""), "null"),
                [.member("", .null)], .violation(.pointer(""), "type")),
            ConformanceCase("body: boolean in place of object", tests: .beyond(.pointer(""), "type"),
                [.member("", .bool(true))], .violation(.pointer(""), "type")),
            ConformanceCase("body: number in place of object", tests: .beyond(.pointer(""), "type"),
                [.member("", .number("1"))], .violation(.pointer(""), "type")),
            ConformanceCase("body: string in place of object", tests: .beyond(.pointer(""), "type"),
                [.member("", .string("x"))], .violation(.pointer(""), "type")),
            ConformanceCase("body: array in place of object", tests: .beyond(.pointer(""), "type"),
                [.member("", .array([]))], .violation(.pointer(""), "type")),
            ConformanceCase("body: an unknown member", tests: .beyond(.pointer(""), "additionalProperties"),
                [.member("/notInTheContract", .number("1"))], .violation(.pointer("/notInTheContract"), "unknown_member")),
        ]

        /// The member `/payload` of the body.
        static let bodyPayload: [ConformanceCase] = [
            ConformanceCase("/payload: missing", tests: .beyond(.pointer("/payload"), "required"),
                [.ensure("/payload", .string("a".times(16))), .removeMember("/payload")], .violation(.pointer("/payload"), "required")),
            ConformanceCase("/payload: given twice", tests: .beyond(.pointer("/payload"), "duplicate"),
                [.ensure("/payload", .string("a".times(16))), .repeatMember("/payload")], .violation(.pointer("/payload"), "duplicate_member")),
            ConformanceCase("/payload: null in place of string", tests: .beyond(.pointer("/payload"), "null"),
                [.member("/payload", .null)], .violation(.pointer("/payload"), "type")),
            ConformanceCase("/payload: boolean in place of string", tests: .beyond(.pointer("/payload"), "type"),
                [.member("/payload", .bool(true))], .violation(.pointer("/payload"), "type")),
            ConformanceCase("/payload: number in place of string", tests: .beyond(.pointer("/payload"), "type"),
                [.member("/payload", .number("1"))], .violation(.pointer("/payload"), "type")),
            ConformanceCase("/payload: array in place of string", tests: .beyond(.pointer("/payload"), "type"),
                [.member("/payload", .array([]))], .violation(.pointer("/payload"), "type")),
            ConformanceCase("/payload: object in place of string", tests: .beyond(.pointer("/payload"), "type"),
                [.member("/payload", .object([]))], .violation(.pointer("/payload"), "type")),
            ConformanceCase("/payload: at the least length 16", tests: .within(.pointer("/payload"), "minLength"),
                [.member("/payload", .string("a".times(16)))], .accepted()),
            ConformanceCase("/payload: one shorter than 16", tests: .beyond(.pointer("/payload"), "minLength"),
                [.member("/payload", .string("a".times(15)))], .violation(.pointer("/payload"), "min_length")),
            ConformanceCase("/payload: at the greatest length 8192", tests: .within(.pointer("/payload"), "maxLength"),
                [.member("/payload", .string("a".times(8192)))], .accepted()),
            ConformanceCase("/payload: one longer than 8192", tests: .beyond(.pointer("/payload"), "maxLength"),
                [.member("/payload", .string("a".times(8193)))], .violation(.pointer("/payload"), "max_length")),
        ]

        /// The body's syntax, media type and size.
        static let bodyMessage: [ConformanceCase] = [
            ConformanceCase("the body: truncated",
                [.body("{\"a\": ")], .violation(.pointer(""), "malformed")),
            ConformanceCase("the body: bytes after the value",
                [.appendToBody(" {}")], .violation(.pointer(""), "malformed")),
            ConformanceCase("the body: no JSON",
                [.body("artist=Queen")], .violation(.pointer(""), "malformed")),
            ConformanceCase("the body: a trailing comma",
                [.body("{\"a\": 1,}")], .violation(.pointer(""), "malformed")),
            ConformanceCase("the body: single quotes",
                [.body("{'a': 1}")], .violation(.pointer(""), "malformed")),
            ConformanceCase("the body: NaN",
                [.body("{\"a\": NaN}")], .violation(.pointer(""), "malformed")),
            ConformanceCase("the body: a control character in a string",
                [.body("{\"a\": \"\u{1}\"}")], .violation(.pointer(""), "malformed")),
            ConformanceCase("the body: a lone surrogate",
                [.body("{\"a\": \"\\ud800\"}")], .violation(.pointer(""), "malformed")),
            ConformanceCase("the body: not UTF-8",
                [.bytes([0x7B, 0x22, 0xC3, 0x28, 0x22, 0x3A, 0x31, 0x7D])], .violation(.pointer(""), "malformed")),
            ConformanceCase("the body: a byte order mark",
                [.bytes([0xEF, 0xBB, 0xBF, 0x7B, 0x7D])], .violation(.pointer(""), "malformed")),
            ConformanceCase("the body: nested too deep",
                [.body("[".times(200) + "]".times(200))], .violation(.pointer(""), "too_deep")),
            ConformanceCase("the body: empty",
                [.body("")], .violation(.pointer(""), "malformed")),
            ConformanceCase("no body",
                [.noBody], .violation(.pointer(""), "malformed")),
            ConformanceCase("Content-Type: application/json; charset=utf-8",
                [.header("Content-Type", "application/json; charset=utf-8")], .accepted()),
            ConformanceCase("Content-Type: Application/JSON",
                [.header("Content-Type", "Application/JSON")], .accepted()),
            ConformanceCase("Content-Type: application/json;charset=\"UTF-8\"",
                [.header("Content-Type", "application/json;charset=\"UTF-8\"")], .accepted()),
            ConformanceCase("Content-Type: text/plain",
                [.header("Content-Type", "text/plain")], .refused(415, "unsupported_media_type")),
            ConformanceCase("Content-Type: application/jsonx",
                [.header("Content-Type", "application/jsonx")], .refused(415, "unsupported_media_type")),
            ConformanceCase("Content-Type: application/json; charset=iso-8859-1",
                [.header("Content-Type", "application/json; charset=iso-8859-1")], .refused(415, "unsupported_media_type")),
            ConformanceCase("Content-Type: multipart/form-data; boundary=a",
                [.header("Content-Type", "multipart/form-data; boundary=a")], .refused(415, "unsupported_media_type")),
            ConformanceCase("Content-Type: application/x-www-form-urlencoded",
                [.header("Content-Type", "application/x-www-form-urlencoded")], .refused(415, "unsupported_media_type")),
            ConformanceCase("Content-Type: nonsense",
                [.header("Content-Type", "nonsense")], .refused(415, "unsupported_media_type")),
            ConformanceCase("no Content-Type",
                [.withoutContentType], .refused(415, "unsupported_media_type")),
            ConformanceCase("a body of the 16384 bytes allowed",
                [.padBody(to: 16384)], .accepted()),
            ConformanceCase("a body of 16385 bytes, over the limit of 16384",
                [.padBody(to: 16385)], .refused(413, "payload_too_large")),
            ConformanceCase("a body of 327680 bytes, over the limit of 16384",
                [.padBody(to: 327680)], .refused(413, "payload_too_large")),
        ]

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.member("/notInTheContract", .number("1")), .member("/payload", .null), .addQuery("notInTheContract", "1")], .violations([.init(.pointer("/notInTheContract"), "unknown_member"), .init(.pointer("/payload"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
