// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `PATCH /v1/auth/me`
    ///
    /// Contract: `openapi/paths/auth/me.yaml:68`
    @Suite struct UpdateMeConformance {
        static let operation = OperationUnderTest(
            id: "updateMe", method: "PATCH",
            path: "/v1/auth/me"
        )

        @Test("updateMe keeps the contract", arguments: UpdateMeConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.updateMe(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            body,
            bodyName,
            bodyDisplayName,
            bodyImageUrl,
            bodyMessage,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("the documented example 'name'",
                [.body("{\"name\":\"Ana Souza\"}")], .accepted()),
            ConformanceCase("the documented example 'remove'",
                [.body("{\"imageUrl\":null}")], .accepted()),
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
                [.header("Authorization", "Bearer nonsense"), .padBody(to: 16385)], .refused(401, "authentication_failed")),
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

        /// The member `/name` of the body.
        static let bodyName: [ConformanceCase] = [
            ConformanceCase("/name: missing", tests: .within(.pointer("/name"), "required"),
                [.ensure("/name", .string("aaa")), .removeMember("/name")], .accepted()),
            ConformanceCase("/name: given twice", tests: .beyond(.pointer("/name"), "duplicate"),
                [.ensure("/name", .string("aaa")), .repeatMember("/name")], .violation(.pointer("/name"), "duplicate_member")),
            ConformanceCase("/name: null in place of string", tests: .within(.pointer("/name"), "null"),
                [.member("/name", .null)], .accepted()),
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
            ConformanceCase("/name: at the greatest length 255", tests: .within(.pointer("/name"), "maxLength"),
                [.member("/name", .string("a".times(255)))], .accepted()),
            ConformanceCase("/name: one longer than 255", tests: .beyond(.pointer("/name"), "maxLength"),
                [.member("/name", .string("a".times(256)))], .violation(.pointer("/name"), "max_length")),
            ConformanceCase("/name: matching the pattern", tests: .within(.pointer("/name"), "pattern"),
                [.member("/name", .string("aaa"))], .accepted()),
            ConformanceCase("/name: not matching the pattern", tests: .beyond(.pointer("/name"), "pattern"),
                [.member("/name", .string("   "))], .violation(.pointer("/name"), "pattern")),
        ]

        /// The member `/displayName` of the body.
        static let bodyDisplayName: [ConformanceCase] = [
            ConformanceCase("/displayName: missing", tests: .within(.pointer("/displayName"), "required"),
                [.ensure("/displayName", .string("aaa")), .removeMember("/displayName")], .accepted()),
            ConformanceCase("/displayName: given twice", tests: .beyond(.pointer("/displayName"), "duplicate"),
                [.ensure("/displayName", .string("aaa")), .repeatMember("/displayName")], .violation(.pointer("/displayName"), "duplicate_member")),
            ConformanceCase("/displayName: null in place of string", tests: .within(.pointer("/displayName"), "null"),
                [.member("/displayName", .null)], .accepted()),
            ConformanceCase("/displayName: boolean in place of string", tests: .beyond(.pointer("/displayName"), "type"),
                [.member("/displayName", .bool(true))], .violation(.pointer("/displayName"), "type")),
            ConformanceCase("/displayName: number in place of string", tests: .beyond(.pointer("/displayName"), "type"),
                [.member("/displayName", .number("1"))], .violation(.pointer("/displayName"), "type")),
            ConformanceCase("/displayName: array in place of string", tests: .beyond(.pointer("/displayName"), "type"),
                [.member("/displayName", .array([]))], .violation(.pointer("/displayName"), "type")),
            ConformanceCase("/displayName: object in place of string", tests: .beyond(.pointer("/displayName"), "type"),
                [.member("/displayName", .object([]))], .violation(.pointer("/displayName"), "type")),
            ConformanceCase("/displayName: at the least length 1", tests: .within(.pointer("/displayName"), "minLength"),
                [.member("/displayName", .string("a"))], .accepted()),
            ConformanceCase("/displayName: one shorter than 1", tests: .beyond(.pointer("/displayName"), "minLength"),
                [.member("/displayName", .string(""))], .violation(.pointer("/displayName"), "min_length")),
            ConformanceCase("/displayName: at the greatest length 255", tests: .within(.pointer("/displayName"), "maxLength"),
                [.member("/displayName", .string("a".times(255)))], .accepted()),
            ConformanceCase("/displayName: one longer than 255", tests: .beyond(.pointer("/displayName"), "maxLength"),
                [.member("/displayName", .string("a".times(256)))], .violation(.pointer("/displayName"), "max_length")),
            ConformanceCase("/displayName: matching the pattern", tests: .within(.pointer("/displayName"), "pattern"),
                [.member("/displayName", .string("aaa"))], .accepted()),
            ConformanceCase("/displayName: not matching the pattern", tests: .beyond(.pointer("/displayName"), "pattern"),
                [.member("/displayName", .string("   "))], .violation(.pointer("/displayName"), "pattern")),
        ]

        /// The member `/imageUrl` of the body.
        static let bodyImageUrl: [ConformanceCase] = [
            ConformanceCase("/imageUrl: missing", tests: .within(.pointer("/imageUrl"), "required"),
                [.ensure("/imageUrl", .string("https://a.example/")), .removeMember("/imageUrl")], .accepted()),
            ConformanceCase("/imageUrl: given twice", tests: .beyond(.pointer("/imageUrl"), "duplicate"),
                [.ensure("/imageUrl", .string("https://a.example/")), .repeatMember("/imageUrl")], .violation(.pointer("/imageUrl"), "duplicate_member")),
            ConformanceCase("/imageUrl: null in place of string", tests: .within(.pointer("/imageUrl"), "null"),
                [.member("/imageUrl", .null)], .accepted()),
            ConformanceCase("/imageUrl: boolean in place of string", tests: .beyond(.pointer("/imageUrl"), "type"),
                [.member("/imageUrl", .bool(true))], .violation(.pointer("/imageUrl"), "type")),
            ConformanceCase("/imageUrl: number in place of string", tests: .beyond(.pointer("/imageUrl"), "type"),
                [.member("/imageUrl", .number("1"))], .violation(.pointer("/imageUrl"), "type")),
            ConformanceCase("/imageUrl: array in place of string", tests: .beyond(.pointer("/imageUrl"), "type"),
                [.member("/imageUrl", .array([]))], .violation(.pointer("/imageUrl"), "type")),
            ConformanceCase("/imageUrl: object in place of string", tests: .beyond(.pointer("/imageUrl"), "type"),
                [.member("/imageUrl", .object([]))], .violation(.pointer("/imageUrl"), "type")),
            ConformanceCase("/imageUrl: one shorter than 9", tests: .beyond(.pointer("/imageUrl"), "minLength"),
                [.member("/imageUrl", .string("aaaaaaaa"))], .violation(.pointer("/imageUrl"), "min_length")),
            ConformanceCase("/imageUrl: at the greatest length 2048", tests: .within(.pointer("/imageUrl"), "maxLength"),
                [.member("/imageUrl", .string("https://a.example/" + "a".times(2030)))], .accepted()),
            ConformanceCase("/imageUrl: one longer than 2048", tests: .beyond(.pointer("/imageUrl"), "maxLength"),
                [.member("/imageUrl", .string("https://a.example/" + "a".times(2031)))], .violation(.pointer("/imageUrl"), "max_length")),
            ConformanceCase("/imageUrl: matching the pattern", tests: .within(.pointer("/imageUrl"), "pattern"),
                [.member("/imageUrl", .string("https://a.example/"))], .accepted()),
            ConformanceCase("/imageUrl: not matching the pattern", tests: .beyond(.pointer("/imageUrl"), "pattern"),
                [.member("/imageUrl", .string("aaaaaaaaa"))], .violation(.pointer("/imageUrl"), "pattern")),
            ConformanceCase("/imageUrl: not of its format", tests: .beyond(.pointer("/imageUrl"), "format"),
                [.member("/imageUrl", .string("^^^^^^^^^"))], .violation(.pointer("/imageUrl"), "format")),
            ConformanceCase("/imageUrl: of its format", tests: .within(.pointer("/imageUrl"), "format"),
                [.member("/imageUrl", .string("https://a.example/"))], .accepted()),
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
                [.member("/notInTheContract", .number("1")), .member("/name", .bool(true)), .member("/displayName", .bool(true)), .member("/imageUrl", .bool(true)), .addQuery("notInTheContract", "1")], .violations([.init(.pointer("/notInTheContract"), "unknown_member"), .init(.pointer("/name"), "type"), .init(.pointer("/displayName"), "type"), .init(.pointer("/imageUrl"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = [
            UntestedConstraint(.beyond(.pointer(""), "minProperties"), "the members are named; their number is tested with them"),
            UntestedConstraint(.within(.pointer("/imageUrl"), "minLength"), "no text of that length keeps the other constraints"),
        ]
    }
}
