// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `POST /v1/customer/api-keys/{keyId}/rotate`
    ///
    /// Contract: `openapi/paths/customer/api-key-rotate.yaml:2`
    @Suite struct RotateApiKeyConformance {
        static let operation = OperationUnderTest(
            id: "rotateApiKey", method: "POST",
            path: "/v1/customer/api-keys/{keyId}/rotate"
        )

        @Test("rotateApiKey keeps the contract", arguments: RotateApiKeyConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.rotateApiKey(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            pathKeyId,
            body,
            bodyOverlapSeconds,
            bodyMessage,
            idempotency,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("the documented example 'now'",
                [.body("{}")], .accepted()),
            ConformanceCase("the documented example 'hour'",
                [.body("{\"overlapSeconds\":3600}")], .accepted()),
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
            ConformanceCase("bad credentials and a malformed body",
                [.header("Authorization", "Bearer nonsense"), .body("{")], .refused(401, "authentication_failed")),
            ConformanceCase("bad credentials and an oversize body",
                [.header("Authorization", "Bearer nonsense"), .padBody(to: 65537)], .refused(401, "authentication_failed")),
            ConformanceCase("bad credentials and a foreign media type",
                [.header("Authorization", "Bearer nonsense"), .header("Content-Type", "text/plain")], .refused(401, "authentication_failed")),
        ]

        /// The path parameter `keyId`.
        static let pathKeyId: [ConformanceCase] = [
            ConformanceCase("keyId: the documented example",
                [.path("keyId", "01932f4f-1b20-7d44-9c31-5e6f7a8b9c0d")], .accepted(or: [404])),
            ConformanceCase("keyId: no UUID", tests: .beyond(.parameter("keyId"), "format"),
                [.path("keyId", "0190a1b2-0000-7000-8000-00000000000g")], .violation(.parameter("keyId"), "format")),
            ConformanceCase("keyId: a UUID", tests: .within(.parameter("keyId"), "format"),
                [.path("keyId", "0190a1b2-0000-7000-8000-000000000000")], .accepted(or: [404])),
            ConformanceCase("keyId: not UTF-8", tests: .beyond(.parameter("keyId"), "encoding"),
                [.encodedPath("keyId", "%FF")], .violation(.parameter("keyId"), "encoding")),
            ConformanceCase("keyId: a broken escape", tests: .beyond(.parameter("keyId"), "encoding"),
                [.encodedPath("keyId", "%zz")], .violation(.parameter("keyId"), "encoding")),
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

        /// The member `/overlapSeconds` of the body.
        static let bodyOverlapSeconds: [ConformanceCase] = [
            ConformanceCase("/overlapSeconds: missing", tests: .within(.pointer("/overlapSeconds"), "required"),
                [.ensure("/overlapSeconds", .number("0")), .removeMember("/overlapSeconds")], .accepted()),
            ConformanceCase("/overlapSeconds: given twice", tests: .beyond(.pointer("/overlapSeconds"), "duplicate"),
                [.ensure("/overlapSeconds", .number("0")), .repeatMember("/overlapSeconds")], .violation(.pointer("/overlapSeconds"), "duplicate_member")),
            ConformanceCase("/overlapSeconds: null in place of number", tests: .beyond(.pointer("/overlapSeconds"), "null"),
                [.member("/overlapSeconds", .null)], .violation(.pointer("/overlapSeconds"), "type")),
            ConformanceCase("/overlapSeconds: boolean in place of number", tests: .beyond(.pointer("/overlapSeconds"), "type"),
                [.member("/overlapSeconds", .bool(true))], .violation(.pointer("/overlapSeconds"), "type")),
            ConformanceCase("/overlapSeconds: string in place of number", tests: .beyond(.pointer("/overlapSeconds"), "type"),
                [.member("/overlapSeconds", .string("x"))], .violation(.pointer("/overlapSeconds"), "type")),
            ConformanceCase("/overlapSeconds: array in place of number", tests: .beyond(.pointer("/overlapSeconds"), "type"),
                [.member("/overlapSeconds", .array([]))], .violation(.pointer("/overlapSeconds"), "type")),
            ConformanceCase("/overlapSeconds: object in place of number", tests: .beyond(.pointer("/overlapSeconds"), "type"),
                [.member("/overlapSeconds", .object([]))], .violation(.pointer("/overlapSeconds"), "type")),
            ConformanceCase("/overlapSeconds: at the minimum 0", tests: .within(.pointer("/overlapSeconds"), "minimum"),
                [.member("/overlapSeconds", .number("0"))], .accepted()),
            ConformanceCase("/overlapSeconds: beyond the minimum 0", tests: .beyond(.pointer("/overlapSeconds"), "minimum"),
                [.member("/overlapSeconds", .number("-1"))], .violation(.pointer("/overlapSeconds"), "minimum")),
            ConformanceCase("/overlapSeconds: at the maximum 604800", tests: .within(.pointer("/overlapSeconds"), "maximum"),
                [.member("/overlapSeconds", .number("604800"))], .accepted()),
            ConformanceCase("/overlapSeconds: beyond the maximum 604800", tests: .beyond(.pointer("/overlapSeconds"), "maximum"),
                [.member("/overlapSeconds", .number("604801"))], .violation(.pointer("/overlapSeconds"), "maximum")),
            ConformanceCase("/overlapSeconds: a fraction", tests: .beyond(.pointer("/overlapSeconds"), "type"),
                [.member("/overlapSeconds", .number("0.5"))], .violation(.pointer("/overlapSeconds"), "type")),
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
                [.body("")], .accepted()),
            ConformanceCase("no body",
                [.noBody], .accepted()),
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
            ConformanceCase("a body of the 65536 bytes allowed",
                [.padBody(to: 65536)], .accepted()),
            ConformanceCase("a body of 65537 bytes, over the limit of 65536",
                [.padBody(to: 65537)], .refused(413, "payload_too_large")),
            ConformanceCase("a body of 1310720 bytes, over the limit of 65536",
                [.padBody(to: 1310720)], .refused(413, "payload_too_large")),
        ]

        /// Requests that come again with their key.
        static let idempotency: [ConformanceCase] = [
            ConformanceCase("the same request again",
                [.idempotencyKey], .replayed),
            ConformanceCase("another request with the same key",
                [.idempotencyKey], .keyConflict),
            ConformanceCase("a key too long",
                [.header("Idempotency-Key", "a".times(256))], .violation(.parameter("Idempotency-Key"), "format")),
            ConformanceCase("a key with a space",
                [.header("Idempotency-Key", "a b")], .violation(.parameter("Idempotency-Key"), "format")),
        ]

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.path("keyId", "0190a1b2-0000-7000-8000-00000000000g"), .member("/notInTheContract", .number("1")), .member("/overlapSeconds", .null), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("keyId"), "format"), .init(.pointer("/notInTheContract"), "unknown_member"), .init(.pointer("/overlapSeconds"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
