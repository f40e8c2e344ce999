// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `POST /v1/auth/two-factor/challenge/verify`
    ///
    /// Contract: `openapi/paths/two-factor/challenge-verify.yaml:2`
    @Suite struct VerifyTwoFactorChallengeConformance {
        static let operation = OperationUnderTest(
            id: "verifyTwoFactorChallenge", method: "POST",
            path: "/v1/auth/two-factor/challenge/verify"
        )

        @Test("verifyTwoFactorChallenge keeps the contract", arguments: VerifyTwoFactorChallengeConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.verifyTwoFactorChallenge(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            headerUserAgent,
            body,
            bodyTwoFactorToken,
            bodyMethod,
            bodyToken,
            bodyMessage,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("the documented example 'totp'",
                [.body("{\"twoFactorToken\":\"q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE\",\"method\":\"totp\",\"token\":\"492039\"}")], .accepted()),
            ConformanceCase("the documented example 'backup'",
                [.body("{\"twoFactorToken\":\"q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE\",\"method\":\"backup\",\"token\":\"7K3F-9QWM-2XHT-B4ND\"}")], .accepted()),
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

        /// The header parameter `User-Agent`.
        static let headerUserAgent: [ConformanceCase] = [
            ConformanceCase("User-Agent: the documented example",
                [.header("User-Agent", "Singr/4.2 (iPhone; iOS 26.1)")], .accepted(or: [404])),
            ConformanceCase("User-Agent: missing", tests: .within(.parameter("User-Agent"), "required"),
                [.removeHeader("User-Agent")], .accepted()),
            ConformanceCase("User-Agent: at the greatest length 1024", tests: .within(.parameter("User-Agent"), "maxLength"),
                [.header("User-Agent", "a".times(1024))], .accepted(or: [404])),
            ConformanceCase("User-Agent: one longer than 1024", tests: .beyond(.parameter("User-Agent"), "maxLength"),
                [.header("User-Agent", "a".times(1025))], .violation(.parameter("User-Agent"), "max_length")),
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

        /// The member `/twoFactorToken` of the body.
        static let bodyTwoFactorToken: [ConformanceCase] = [
            ConformanceCase("/twoFactorToken: missing", tests: .beyond(.pointer("/twoFactorToken"), "required"),
                [.ensure("/twoFactorToken", .string("a".times(43))), .removeMember("/twoFactorToken")], .violation(.pointer("/twoFactorToken"), "required")),
            ConformanceCase("/twoFactorToken: given twice", tests: .beyond(.pointer("/twoFactorToken"), "duplicate"),
                [.ensure("/twoFactorToken", .string("a".times(43))), .repeatMember("/twoFactorToken")], .violation(.pointer("/twoFactorToken"), "duplicate_member")),
            ConformanceCase("/twoFactorToken: null in place of string", tests: .beyond(.pointer("/twoFactorToken"), "null"),
                [.member("/twoFactorToken", .null)], .violation(.pointer("/twoFactorToken"), "type")),
            ConformanceCase("/twoFactorToken: boolean in place of string", tests: .beyond(.pointer("/twoFactorToken"), "type"),
                [.member("/twoFactorToken", .bool(true))], .violation(.pointer("/twoFactorToken"), "type")),
            ConformanceCase("/twoFactorToken: number in place of string", tests: .beyond(.pointer("/twoFactorToken"), "type"),
                [.member("/twoFactorToken", .number("1"))], .violation(.pointer("/twoFactorToken"), "type")),
            ConformanceCase("/twoFactorToken: array in place of string", tests: .beyond(.pointer("/twoFactorToken"), "type"),
                [.member("/twoFactorToken", .array([]))], .violation(.pointer("/twoFactorToken"), "type")),
            ConformanceCase("/twoFactorToken: object in place of string", tests: .beyond(.pointer("/twoFactorToken"), "type"),
                [.member("/twoFactorToken", .object([]))], .violation(.pointer("/twoFactorToken"), "type")),
            ConformanceCase("/twoFactorToken: at the least length 43", tests: .within(.pointer("/twoFactorToken"), "minLength"),
                [.member("/twoFactorToken", .string("a".times(43)))], .accepted()),
            ConformanceCase("/twoFactorToken: one shorter than 43", tests: .beyond(.pointer("/twoFactorToken"), "minLength"),
                [.member("/twoFactorToken", .string("a".times(42)))], .violation(.pointer("/twoFactorToken"), "min_length")),
            ConformanceCase("/twoFactorToken: at the greatest length 43", tests: .within(.pointer("/twoFactorToken"), "maxLength"),
                [.member("/twoFactorToken", .string("a".times(43)))], .accepted()),
            ConformanceCase("/twoFactorToken: one longer than 43", tests: .beyond(.pointer("/twoFactorToken"), "maxLength"),
                [.member("/twoFactorToken", .string("a".times(44)))], .violation(.pointer("/twoFactorToken"), "max_length")),
            ConformanceCase("/twoFactorToken: matching the pattern", tests: .within(.pointer("/twoFactorToken"), "pattern"),
                [.member("/twoFactorToken", .string("a".times(43)))], .accepted()),
            ConformanceCase("/twoFactorToken: not matching the pattern", tests: .beyond(.pointer("/twoFactorToken"), "pattern"),
                [.member("/twoFactorToken", .string("a".times(42) + "."))], .violation(.pointer("/twoFactorToken"), "pattern")),
        ]

        /// The member `/method` of the body.
        static let bodyMethod: [ConformanceCase] = [
            ConformanceCase("/method: missing", tests: .beyond(.pointer("/method"), "required"),
                [.ensure("/method", .string("totp")), .removeMember("/method")], .violation(.pointer("/method"), "required")),
            ConformanceCase("/method: given twice", tests: .beyond(.pointer("/method"), "duplicate"),
                [.ensure("/method", .string("totp")), .repeatMember("/method")], .violation(.pointer("/method"), "duplicate_member")),
            ConformanceCase("/method: null in place of string", tests: .beyond(.pointer("/method"), "null"),
                [.member("/method", .null)], .violation(.pointer("/method"), "type")),
            ConformanceCase("/method: boolean in place of string", tests: .beyond(.pointer("/method"), "type"),
                [.member("/method", .bool(true))], .violation(.pointer("/method"), "type")),
            ConformanceCase("/method: number in place of string", tests: .beyond(.pointer("/method"), "type"),
                [.member("/method", .number("1"))], .violation(.pointer("/method"), "type")),
            ConformanceCase("/method: array in place of string", tests: .beyond(.pointer("/method"), "type"),
                [.member("/method", .array([]))], .violation(.pointer("/method"), "type")),
            ConformanceCase("/method: object in place of string", tests: .beyond(.pointer("/method"), "type"),
                [.member("/method", .object([]))], .violation(.pointer("/method"), "type")),
            ConformanceCase("/method: the member totp", tests: .within(.pointer("/method"), "enum"),
                [.member("/method", .string("totp"))], .accepted()),
            ConformanceCase("/method: the member sms", tests: .within(.pointer("/method"), "enum"),
                [.member("/method", .string("sms"))], .accepted()),
            ConformanceCase("/method: the member backup", tests: .within(.pointer("/method"), "enum"),
                [.member("/method", .string("backup"))], .accepted()),
            ConformanceCase("/method: a foreign text", tests: .beyond(.pointer("/method"), "enum"),
                [.member("/method", .string("totpx"))], .violation(.pointer("/method"), "enum")),
        ]

        /// The member `/token` of the body.
        static let bodyToken: [ConformanceCase] = [
            ConformanceCase("/token: missing", tests: .beyond(.pointer("/token"), "required"),
                [.ensure("/token", .string("aaaaaa")), .removeMember("/token")], .violation(.pointer("/token"), "required")),
            ConformanceCase("/token: given twice", tests: .beyond(.pointer("/token"), "duplicate"),
                [.ensure("/token", .string("aaaaaa")), .repeatMember("/token")], .violation(.pointer("/token"), "duplicate_member")),
            ConformanceCase("/token: null in place of string", tests: .beyond(.pointer("/token"), "null"),
                [.member("/token", .null)], .violation(.pointer("/token"), "type")),
            ConformanceCase("/token: boolean in place of string", tests: .beyond(.pointer("/token"), "type"),
                [.member("/token", .bool(true))], .violation(.pointer("/token"), "type")),
            ConformanceCase("/token: number in place of string", tests: .beyond(.pointer("/token"), "type"),
                [.member("/token", .number("1"))], .violation(.pointer("/token"), "type")),
            ConformanceCase("/token: array in place of string", tests: .beyond(.pointer("/token"), "type"),
                [.member("/token", .array([]))], .violation(.pointer("/token"), "type")),
            ConformanceCase("/token: object in place of string", tests: .beyond(.pointer("/token"), "type"),
                [.member("/token", .object([]))], .violation(.pointer("/token"), "type")),
            ConformanceCase("/token: at the least length 6", tests: .within(.pointer("/token"), "minLength"),
                [.member("/token", .string("aaaaaa"))], .accepted()),
            ConformanceCase("/token: one shorter than 6", tests: .beyond(.pointer("/token"), "minLength"),
                [.member("/token", .string("aaaaa"))], .violation(.pointer("/token"), "min_length")),
            ConformanceCase("/token: at the greatest length 24", tests: .within(.pointer("/token"), "maxLength"),
                [.member("/token", .string("a".times(24)))], .accepted()),
            ConformanceCase("/token: one longer than 24", tests: .beyond(.pointer("/token"), "maxLength"),
                [.member("/token", .string("a".times(25)))], .violation(.pointer("/token"), "max_length")),
            ConformanceCase("/token: matching the pattern", tests: .within(.pointer("/token"), "pattern"),
                [.member("/token", .string("aaaaaa"))], .accepted()),
            ConformanceCase("/token: not matching the pattern", tests: .beyond(.pointer("/token"), "pattern"),
                [.member("/token", .string("aaaaa."))], .violation(.pointer("/token"), "pattern")),
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
                [.header("User-Agent", "a".times(1025)), .member("/notInTheContract", .number("1")), .member("/twoFactorToken", .null), .member("/method", .null), .member("/token", .null), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("User-Agent"), "max_length"), .init(.pointer("/notInTheContract"), "unknown_member"), .init(.pointer("/twoFactorToken"), "type"), .init(.pointer("/method"), "type"), .init(.pointer("/token"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
