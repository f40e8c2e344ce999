// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `POST /v1/auth/oauth/exchange`
    ///
    /// Contract: `openapi/paths/auth/oauth-exchange.yaml:2`
    @Suite struct ExchangeOAuthCodeConformance {
        static let operation = OperationUnderTest(
            id: "exchangeOAuthCode", method: "POST",
            path: "/v1/auth/oauth/exchange"
        )

        @Test("exchangeOAuthCode keeps the contract", arguments: ExchangeOAuthCodeConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.exchangeOAuthCode(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            headerUserAgent,
            body,
            bodyCode,
            bodyCodeVerifier,
            bodyMessage,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("the documented example 'code'",
                [.body("{\"code\":\"q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE\",\"codeVerifier\":\"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk\"}")], .accepted()),
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

        /// The member `/code` of the body.
        static let bodyCode: [ConformanceCase] = [
            ConformanceCase("/code: missing", tests: .beyond(.pointer("/code"), "required"),
                [.ensure("/code", .string("a".times(43))), .removeMember("/code")], .violation(.pointer("/code"), "required")),
            ConformanceCase("/code: given twice", tests: .beyond(.pointer("/code"), "duplicate"),
                [.ensure("/code", .string("a".times(43))), .repeatMember("/code")], .violation(.pointer("/code"), "duplicate_member")),
            ConformanceCase("/code: null in place of string", tests: .beyond(.pointer("/code"), "null"),
                [.member("/code", .null)], .violation(.pointer("/code"), "type")),
            ConformanceCase("/code: boolean in place of string", tests: .beyond(.pointer("/code"), "type"),
                [.member("/code", .bool(true))], .violation(.pointer("/code"), "type")),
            ConformanceCase("/code: number in place of string", tests: .beyond(.pointer("/code"), "type"),
                [.member("/code", .number("1"))], .violation(.pointer("/code"), "type")),
            ConformanceCase("/code: array in place of string", tests: .beyond(.pointer("/code"), "type"),
                [.member("/code", .array([]))], .violation(.pointer("/code"), "type")),
            ConformanceCase("/code: object in place of string", tests: .beyond(.pointer("/code"), "type"),
                [.member("/code", .object([]))], .violation(.pointer("/code"), "type")),
            ConformanceCase("/code: at the least length 43", tests: .within(.pointer("/code"), "minLength"),
                [.member("/code", .string("a".times(43)))], .accepted()),
            ConformanceCase("/code: one shorter than 43", tests: .beyond(.pointer("/code"), "minLength"),
                [.member("/code", .string("a".times(42)))], .violation(.pointer("/code"), "min_length")),
            ConformanceCase("/code: at the greatest length 43", tests: .within(.pointer("/code"), "maxLength"),
                [.member("/code", .string("a".times(43)))], .accepted()),
            ConformanceCase("/code: one longer than 43", tests: .beyond(.pointer("/code"), "maxLength"),
                [.member("/code", .string("a".times(44)))], .violation(.pointer("/code"), "max_length")),
            ConformanceCase("/code: matching the pattern", tests: .within(.pointer("/code"), "pattern"),
                [.member("/code", .string("a".times(43)))], .accepted()),
            ConformanceCase("/code: not matching the pattern", tests: .beyond(.pointer("/code"), "pattern"),
                [.member("/code", .string("a".times(42) + "."))], .violation(.pointer("/code"), "pattern")),
        ]

        /// The member `/codeVerifier` of the body.
        static let bodyCodeVerifier: [ConformanceCase] = [
            ConformanceCase("/codeVerifier: missing", tests: .beyond(.pointer("/codeVerifier"), "required"),
                [.ensure("/codeVerifier", .string("a".times(43))), .removeMember("/codeVerifier")], .violation(.pointer("/codeVerifier"), "required")),
            ConformanceCase("/codeVerifier: given twice", tests: .beyond(.pointer("/codeVerifier"), "duplicate"),
                [.ensure("/codeVerifier", .string("a".times(43))), .repeatMember("/codeVerifier")], .violation(.pointer("/codeVerifier"), "duplicate_member")),
            ConformanceCase("/codeVerifier: null in place of string", tests: .beyond(.pointer("/codeVerifier"), "null"),
                [.member("/codeVerifier", .null)], .violation(.pointer("/codeVerifier"), "type")),
            ConformanceCase("/codeVerifier: boolean in place of string", tests: .beyond(.pointer("/codeVerifier"), "type"),
                [.member("/codeVerifier", .bool(true))], .violation(.pointer("/codeVerifier"), "type")),
            ConformanceCase("/codeVerifier: number in place of string", tests: .beyond(.pointer("/codeVerifier"), "type"),
                [.member("/codeVerifier", .number("1"))], .violation(.pointer("/codeVerifier"), "type")),
            ConformanceCase("/codeVerifier: array in place of string", tests: .beyond(.pointer("/codeVerifier"), "type"),
                [.member("/codeVerifier", .array([]))], .violation(.pointer("/codeVerifier"), "type")),
            ConformanceCase("/codeVerifier: object in place of string", tests: .beyond(.pointer("/codeVerifier"), "type"),
                [.member("/codeVerifier", .object([]))], .violation(.pointer("/codeVerifier"), "type")),
            ConformanceCase("/codeVerifier: at the least length 43", tests: .within(.pointer("/codeVerifier"), "minLength"),
                [.member("/codeVerifier", .string("a".times(43)))], .accepted()),
            ConformanceCase("/codeVerifier: one shorter than 43", tests: .beyond(.pointer("/codeVerifier"), "minLength"),
                [.member("/codeVerifier", .string("a".times(42)))], .violation(.pointer("/codeVerifier"), "min_length")),
            ConformanceCase("/codeVerifier: at the greatest length 128", tests: .within(.pointer("/codeVerifier"), "maxLength"),
                [.member("/codeVerifier", .string("a".times(128)))], .accepted()),
            ConformanceCase("/codeVerifier: one longer than 128", tests: .beyond(.pointer("/codeVerifier"), "maxLength"),
                [.member("/codeVerifier", .string("a".times(129)))], .violation(.pointer("/codeVerifier"), "max_length")),
            ConformanceCase("/codeVerifier: matching the pattern", tests: .within(.pointer("/codeVerifier"), "pattern"),
                [.member("/codeVerifier", .string("a".times(43)))], .accepted()),
            ConformanceCase("/codeVerifier: not matching the pattern", tests: .beyond(.pointer("/codeVerifier"), "pattern"),
                [.member("/codeVerifier", .string("a".times(42) + " "))], .violation(.pointer("/codeVerifier"), "pattern")),
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
                [.header("User-Agent", "a".times(1025)), .member("/notInTheContract", .number("1")), .member("/code", .null), .member("/codeVerifier", .null), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("User-Agent"), "max_length"), .init(.pointer("/notInTheContract"), "unknown_member"), .init(.pointer("/code"), "type"), .init(.pointer("/codeVerifier"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
