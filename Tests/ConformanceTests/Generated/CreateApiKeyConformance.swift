// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `POST /v1/customer/api-keys`
    ///
    /// Contract: `openapi/paths/customer/api-keys.yaml:67`
    @Suite struct CreateApiKeyConformance {
        static let operation = OperationUnderTest(
            id: "createApiKey", method: "POST",
            path: "/v1/customer/api-keys"
        )

        @Test("createApiKey keeps the contract", arguments: CreateApiKeyConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.createApiKey(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            body,
            bodyDescription,
            bodyName,
            bodyScopes,
            bodyScopesItem,
            bodyExpiresAt,
            bodyMessage,
            idempotency,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("the documented example 'openkj'",
                [.body("{\"description\":\"OpenKJ in the main room\"}")], .accepted()),
            ConformanceCase("the documented example 'reader'",
                [.body("{\"name\":\"Screen\",\"description\":\"Shows who is next\",\"scopes\":[\"requests:read\"],\"expiresAt\":\"2099-11-22T00:00:00Z\"}")], .accepted()),
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
            ConformanceCase("bad credentials and a malformed body",
                [.header("Authorization", "Bearer nonsense"), .body("{")], .refused(401, "authentication_failed")),
            ConformanceCase("bad credentials and an oversize body",
                [.header("Authorization", "Bearer nonsense"), .padBody(to: 65537)], .refused(401, "authentication_failed")),
            ConformanceCase("bad credentials and a foreign media type",
                [.header("Authorization", "Bearer nonsense"), .header("Content-Type", "text/plain")], .refused(401, "authentication_failed")),
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

        /// The member `/description` of the body.
        static let bodyDescription: [ConformanceCase] = [
            ConformanceCase("/description: missing", tests: .beyond(.pointer("/description"), "required"),
                [.ensure("/description", .string("aaa")), .removeMember("/description")], .violation(.pointer("/description"), "required")),
            ConformanceCase("/description: given twice", tests: .beyond(.pointer("/description"), "duplicate"),
                [.ensure("/description", .string("aaa")), .repeatMember("/description")], .violation(.pointer("/description"), "duplicate_member")),
            ConformanceCase("/description: null in place of string", tests: .beyond(.pointer("/description"), "null"),
                [.member("/description", .null)], .violation(.pointer("/description"), "type")),
            ConformanceCase("/description: boolean in place of string", tests: .beyond(.pointer("/description"), "type"),
                [.member("/description", .bool(true))], .violation(.pointer("/description"), "type")),
            ConformanceCase("/description: number in place of string", tests: .beyond(.pointer("/description"), "type"),
                [.member("/description", .number("1"))], .violation(.pointer("/description"), "type")),
            ConformanceCase("/description: array in place of string", tests: .beyond(.pointer("/description"), "type"),
                [.member("/description", .array([]))], .violation(.pointer("/description"), "type")),
            ConformanceCase("/description: object in place of string", tests: .beyond(.pointer("/description"), "type"),
                [.member("/description", .object([]))], .violation(.pointer("/description"), "type")),
            ConformanceCase("/description: at the least length 1", tests: .within(.pointer("/description"), "minLength"),
                [.member("/description", .string("a"))], .accepted()),
            ConformanceCase("/description: one shorter than 1", tests: .beyond(.pointer("/description"), "minLength"),
                [.member("/description", .string(""))], .violation(.pointer("/description"), "min_length")),
            ConformanceCase("/description: at the greatest length 500", tests: .within(.pointer("/description"), "maxLength"),
                [.member("/description", .string("a".times(500)))], .accepted()),
            ConformanceCase("/description: one longer than 500", tests: .beyond(.pointer("/description"), "maxLength"),
                [.member("/description", .string("a".times(501)))], .violation(.pointer("/description"), "max_length")),
            ConformanceCase("/description: matching the pattern", tests: .within(.pointer("/description"), "pattern"),
                [.member("/description", .string("aaa"))], .accepted()),
            ConformanceCase("/description: not matching the pattern", tests: .beyond(.pointer("/description"), "pattern"),
                [.member("/description", .string("   "))], .violation(.pointer("/description"), "pattern")),
        ]

        /// The member `/name` of the body.
        static let bodyName: [ConformanceCase] = [
            ConformanceCase("/name: missing", tests: .within(.pointer("/name"), "required"),
                [.ensure("/name", .string("aaa")), .removeMember("/name")], .accepted()),
            ConformanceCase("/name: given twice", tests: .beyond(.pointer("/name"), "duplicate"),
                [.ensure("/name", .string("aaa")), .repeatMember("/name")], .violation(.pointer("/name"), "duplicate_member")),
            ConformanceCase("/name: null in place of string", tests: .beyond(.pointer("/name"), "null"),
                [.member("/name", .null)], .violation(.pointer("/name"), "type")),
            ConformanceCase("/name: boolean in place of string", tests: .beyond(.pointer("/name"), "type"),
                [.member("/name", .bool(true))], .violation(.pointer("/name"), "type")),
            ConformanceCase("/name: number in place of string", tests: .beyond(.pointer("/name"), "type"),
                [.member("/name", .number("1"))], .violation(.pointer("/name"), "type")),
            ConformanceCase("/name: array in place of string", tests: .beyond(.pointer("/name"), "type"),
                [.member("/name", .array([]))], .violation(.pointer("/name"), "type")),
            ConformanceCase("/name: object in place of string", tests: .beyond(.pointer("/name"), "type"),
                [.member("/name", .object([]))], .violation(.pointer("/name"), "type")),
            ConformanceCase("/name: at the least length 1", tests: .within(.pointer("/name"), "minLength"),
                [.member("/name", .string("a"))], .accepted()),
            ConformanceCase("/name: one shorter than 1", tests: .beyond(.pointer("/name"), "minLength"),
                [.member("/name", .string(""))], .violation(.pointer("/name"), "min_length")),
            ConformanceCase("/name: at the greatest length 100", tests: .within(.pointer("/name"), "maxLength"),
                [.member("/name", .string("a".times(100)))], .accepted()),
            ConformanceCase("/name: one longer than 100", tests: .beyond(.pointer("/name"), "maxLength"),
                [.member("/name", .string("a".times(101)))], .violation(.pointer("/name"), "max_length")),
            ConformanceCase("/name: matching the pattern", tests: .within(.pointer("/name"), "pattern"),
                [.member("/name", .string("aaa"))], .accepted()),
            ConformanceCase("/name: not matching the pattern", tests: .beyond(.pointer("/name"), "pattern"),
                [.member("/name", .string("   "))], .violation(.pointer("/name"), "pattern")),
        ]

        /// The member `/scopes` of the body.
        static let bodyScopes: [ConformanceCase] = [
            ConformanceCase("/scopes: missing", tests: .within(.pointer("/scopes"), "required"),
                [.ensure("/scopes", .array([.string("requests:read")])), .removeMember("/scopes")], .accepted()),
            ConformanceCase("/scopes: given twice", tests: .beyond(.pointer("/scopes"), "duplicate"),
                [.ensure("/scopes", .array([.string("requests:read")])), .repeatMember("/scopes")], .violation(.pointer("/scopes"), "duplicate_member")),
            ConformanceCase("/scopes: null in place of array", tests: .beyond(.pointer("/scopes"), "null"),
                [.member("/scopes", .null)], .violation(.pointer("/scopes"), "type")),
            ConformanceCase("/scopes: boolean in place of array", tests: .beyond(.pointer("/scopes"), "type"),
                [.member("/scopes", .bool(true))], .violation(.pointer("/scopes"), "type")),
            ConformanceCase("/scopes: number in place of array", tests: .beyond(.pointer("/scopes"), "type"),
                [.member("/scopes", .number("1"))], .violation(.pointer("/scopes"), "type")),
            ConformanceCase("/scopes: string in place of array", tests: .beyond(.pointer("/scopes"), "type"),
                [.member("/scopes", .string("x"))], .violation(.pointer("/scopes"), "type")),
            ConformanceCase("/scopes: object in place of array", tests: .beyond(.pointer("/scopes"), "type"),
                [.member("/scopes", .object([]))], .violation(.pointer("/scopes"), "type")),
            ConformanceCase("/scopes: 1 at the least", tests: .within(.pointer("/scopes"), "minItems"),
                [.member("/scopes", .array([.string("requests:read")]))], .accepted()),
            ConformanceCase("/scopes: one fewer than 1", tests: .beyond(.pointer("/scopes"), "minItems"),
                [.member("/scopes", .array([]))], .violation(.pointer("/scopes"), "min_items")),
            ConformanceCase("/scopes: 20 at the most", tests: .within(.pointer("/scopes"), "maxItems"),
                [.member("/scopes", .array(Array(repeating: .string("requests:read"), count: 20)))], .accepted()),
            ConformanceCase("/scopes: one more than 20", tests: .beyond(.pointer("/scopes"), "maxItems"),
                [.member("/scopes", .array(Array(repeating: .string("requests:read"), count: 21)))], .violation(.pointer("/scopes"), "max_items")),
        ]

        /// The member `/scopes/0` of the body.
        static let bodyScopesItem: [ConformanceCase] = [
            ConformanceCase("/scopes/0: null in place of string", tests: .beyond(.pointer("/scopes/0"), "null"),
                [.ensure("/scopes", .array([.string("requests:read")])), .member("/scopes", .array([.string("requests:read")])), .member("/scopes/0", .null)], .violation(.pointer("/scopes/0"), "type")),
            ConformanceCase("/scopes/0: boolean in place of string", tests: .beyond(.pointer("/scopes/0"), "type"),
                [.ensure("/scopes", .array([.string("requests:read")])), .member("/scopes", .array([.string("requests:read")])), .member("/scopes/0", .bool(true))], .violation(.pointer("/scopes/0"), "type")),
            ConformanceCase("/scopes/0: number in place of string", tests: .beyond(.pointer("/scopes/0"), "type"),
                [.ensure("/scopes", .array([.string("requests:read")])), .member("/scopes", .array([.string("requests:read")])), .member("/scopes/0", .number("1"))], .violation(.pointer("/scopes/0"), "type")),
            ConformanceCase("/scopes/0: array in place of string", tests: .beyond(.pointer("/scopes/0"), "type"),
                [.ensure("/scopes", .array([.string("requests:read")])), .member("/scopes", .array([.string("requests:read")])), .member("/scopes/0", .array([]))], .violation(.pointer("/scopes/0"), "type")),
            ConformanceCase("/scopes/0: object in place of string", tests: .beyond(.pointer("/scopes/0"), "type"),
                [.ensure("/scopes", .array([.string("requests:read")])), .member("/scopes", .array([.string("requests:read")])), .member("/scopes/0", .object([]))], .violation(.pointer("/scopes/0"), "type")),
            ConformanceCase("/scopes/0: the member requests:read", tests: .within(.pointer("/scopes/0"), "enum"),
                [.ensure("/scopes", .array([.string("requests:read")])), .member("/scopes", .array([.string("requests:read")])), .member("/scopes/0", .string("requests:read"))], .accepted()),
            ConformanceCase("/scopes/0: the member requests:write", tests: .within(.pointer("/scopes/0"), "enum"),
                [.ensure("/scopes", .array([.string("requests:read")])), .member("/scopes", .array([.string("requests:read")])), .member("/scopes/0", .string("requests:write"))], .accepted()),
            ConformanceCase("/scopes/0: the member songdb:read", tests: .within(.pointer("/scopes/0"), "enum"),
                [.ensure("/scopes", .array([.string("requests:read")])), .member("/scopes", .array([.string("requests:read")])), .member("/scopes/0", .string("songdb:read"))], .accepted()),
            ConformanceCase("/scopes/0: the member songdb:write", tests: .within(.pointer("/scopes/0"), "enum"),
                [.ensure("/scopes", .array([.string("requests:read")])), .member("/scopes", .array([.string("requests:read")])), .member("/scopes/0", .string("songdb:write"))], .accepted()),
            ConformanceCase("/scopes/0: the member venues:read", tests: .within(.pointer("/scopes/0"), "enum"),
                [.ensure("/scopes", .array([.string("requests:read")])), .member("/scopes", .array([.string("requests:read")])), .member("/scopes/0", .string("venues:read"))], .accepted()),
            ConformanceCase("/scopes/0: the member venues:write", tests: .within(.pointer("/scopes/0"), "enum"),
                [.ensure("/scopes", .array([.string("requests:read")])), .member("/scopes", .array([.string("requests:read")])), .member("/scopes/0", .string("venues:write"))], .accepted()),
            ConformanceCase("/scopes/0: the member systems:read", tests: .within(.pointer("/scopes/0"), "enum"),
                [.ensure("/scopes", .array([.string("requests:read")])), .member("/scopes", .array([.string("requests:read")])), .member("/scopes/0", .string("systems:read"))], .accepted()),
            ConformanceCase("/scopes/0: a foreign text", tests: .beyond(.pointer("/scopes/0"), "enum"),
                [.ensure("/scopes", .array([.string("requests:read")])), .member("/scopes", .array([.string("requests:read")])), .member("/scopes/0", .string("requests:readx"))], .violation(.pointer("/scopes/0"), "enum")),
        ]

        /// The member `/expiresAt` of the body.
        static let bodyExpiresAt: [ConformanceCase] = [
            ConformanceCase("/expiresAt: missing", tests: .within(.pointer("/expiresAt"), "required"),
                [.ensure("/expiresAt", .string("2026-01-01T10:00:10Z")), .removeMember("/expiresAt")], .accepted()),
            ConformanceCase("/expiresAt: given twice", tests: .beyond(.pointer("/expiresAt"), "duplicate"),
                [.ensure("/expiresAt", .string("2026-01-01T10:00:10Z")), .repeatMember("/expiresAt")], .violation(.pointer("/expiresAt"), "duplicate_member")),
            ConformanceCase("/expiresAt: null in place of string", tests: .beyond(.pointer("/expiresAt"), "null"),
                [.member("/expiresAt", .null)], .violation(.pointer("/expiresAt"), "type")),
            ConformanceCase("/expiresAt: boolean in place of string", tests: .beyond(.pointer("/expiresAt"), "type"),
                [.member("/expiresAt", .bool(true))], .violation(.pointer("/expiresAt"), "type")),
            ConformanceCase("/expiresAt: number in place of string", tests: .beyond(.pointer("/expiresAt"), "type"),
                [.member("/expiresAt", .number("1"))], .violation(.pointer("/expiresAt"), "type")),
            ConformanceCase("/expiresAt: array in place of string", tests: .beyond(.pointer("/expiresAt"), "type"),
                [.member("/expiresAt", .array([]))], .violation(.pointer("/expiresAt"), "type")),
            ConformanceCase("/expiresAt: object in place of string", tests: .beyond(.pointer("/expiresAt"), "type"),
                [.member("/expiresAt", .object([]))], .violation(.pointer("/expiresAt"), "type")),
            ConformanceCase("/expiresAt: no such day", tests: .beyond(.pointer("/expiresAt"), "format"),
                [.member("/expiresAt", .string("2023-02-29T10:00:00Z"))], .violation(.pointer("/expiresAt"), "format")),
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
                [.member("/notInTheContract", .number("1")), .member("/description", .null), .member("/name", .null), .member("/scopes", .null), .member("/expiresAt", .null), .addQuery("notInTheContract", "1")], .violations([.init(.pointer("/notInTheContract"), "unknown_member"), .init(.pointer("/description"), "type"), .init(.pointer("/name"), "type"), .init(.pointer("/scopes"), "type"), .init(.pointer("/expiresAt"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
