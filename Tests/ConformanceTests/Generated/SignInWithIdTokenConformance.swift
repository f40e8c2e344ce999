// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `POST /v1/auth/oauth/{provider}/native`
    ///
    /// Contract: `openapi/paths/auth/oauth-native.yaml:2`
    @Suite struct SignInWithIdTokenConformance {
        static let operation = OperationUnderTest(
            id: "signInWithIdToken", method: "POST",
            path: "/v1/auth/oauth/{provider}/native"
        )

        @Test("signInWithIdToken keeps the contract", arguments: SignInWithIdTokenConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.signInWithIdToken(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            pathProvider,
            headerUserAgent,
            body,
            bodyIdToken,
            bodyNonce,
            bodyAuthorizationCode,
            bodyFullName,
            bodyFullNameGivenName,
            bodyFullNameFamilyName,
            bodyAccountType,
            bodyMessage,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("the documented example 'google'",
                [.body("{\"idToken\":\"eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl\",\"nonce\":\"q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE\"}")], .accepted()),
            ConformanceCase("the documented example 'apple'",
                [.body("{\"idToken\":\"eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl\",\"nonce\":\"q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE\",\"authorizationCode\":\"c6f4f8a9\",\"fullName\":{\"givenName\":\"Ana\",\"familyName\":\"Souza\"},\"accountType\":\"singer\"}")], .accepted()),
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

        /// The path parameter `provider`.
        static let pathProvider: [ConformanceCase] = [
            ConformanceCase("provider: the documented example",
                [.path("provider", "google")], .accepted(or: [404])),
            ConformanceCase("provider: at the least length 1", tests: .within(.parameter("provider"), "minLength"),
                [.path("provider", "a")], .accepted(or: [404])),
            ConformanceCase("provider: at the greatest length 32", tests: .within(.parameter("provider"), "maxLength"),
                [.path("provider", "a".times(32))], .accepted(or: [404])),
            ConformanceCase("provider: one longer than 32", tests: .beyond(.parameter("provider"), "maxLength"),
                [.path("provider", "a".times(33))], .violation(.parameter("provider"), "max_length")),
            ConformanceCase("provider: matching the pattern", tests: .within(.parameter("provider"), "pattern"),
                [.path("provider", "aaa")], .accepted(or: [404])),
            ConformanceCase("provider: not matching the pattern", tests: .beyond(.parameter("provider"), "pattern"),
                [.path("provider", "aaA")], .violation(.parameter("provider"), "pattern")),
            ConformanceCase("provider: not UTF-8", tests: .beyond(.parameter("provider"), "encoding"),
                [.encodedPath("provider", "%FF")], .violation(.parameter("provider"), "encoding")),
            ConformanceCase("provider: a broken escape", tests: .beyond(.parameter("provider"), "encoding"),
                [.encodedPath("provider", "%zz")], .violation(.parameter("provider"), "encoding")),
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

        /// The member `/idToken` of the body.
        static let bodyIdToken: [ConformanceCase] = [
            ConformanceCase("/idToken: missing", tests: .beyond(.pointer("/idToken"), "required"),
                [.ensure("/idToken", .string("a".times(16))), .removeMember("/idToken")], .violation(.pointer("/idToken"), "required")),
            ConformanceCase("/idToken: given twice", tests: .beyond(.pointer("/idToken"), "duplicate"),
                [.ensure("/idToken", .string("a".times(16))), .repeatMember("/idToken")], .violation(.pointer("/idToken"), "duplicate_member")),
            ConformanceCase("/idToken: null in place of string", tests: .beyond(.pointer("/idToken"), "null"),
                [.member("/idToken", .null)], .violation(.pointer("/idToken"), "type")),
            ConformanceCase("/idToken: boolean in place of string", tests: .beyond(.pointer("/idToken"), "type"),
                [.member("/idToken", .bool(true))], .violation(.pointer("/idToken"), "type")),
            ConformanceCase("/idToken: number in place of string", tests: .beyond(.pointer("/idToken"), "type"),
                [.member("/idToken", .number("1"))], .violation(.pointer("/idToken"), "type")),
            ConformanceCase("/idToken: array in place of string", tests: .beyond(.pointer("/idToken"), "type"),
                [.member("/idToken", .array([]))], .violation(.pointer("/idToken"), "type")),
            ConformanceCase("/idToken: object in place of string", tests: .beyond(.pointer("/idToken"), "type"),
                [.member("/idToken", .object([]))], .violation(.pointer("/idToken"), "type")),
            ConformanceCase("/idToken: at the least length 16", tests: .within(.pointer("/idToken"), "minLength"),
                [.member("/idToken", .string("a".times(16)))], .accepted()),
            ConformanceCase("/idToken: one shorter than 16", tests: .beyond(.pointer("/idToken"), "minLength"),
                [.member("/idToken", .string("a".times(15)))], .violation(.pointer("/idToken"), "min_length")),
            ConformanceCase("/idToken: at the greatest length 8192", tests: .within(.pointer("/idToken"), "maxLength"),
                [.member("/idToken", .string("a".times(8192)))], .accepted()),
            ConformanceCase("/idToken: one longer than 8192", tests: .beyond(.pointer("/idToken"), "maxLength"),
                [.member("/idToken", .string("a".times(8193)))], .violation(.pointer("/idToken"), "max_length")),
        ]

        /// The member `/nonce` of the body.
        static let bodyNonce: [ConformanceCase] = [
            ConformanceCase("/nonce: missing", tests: .beyond(.pointer("/nonce"), "required"),
                [.ensure("/nonce", .string("a".times(43))), .removeMember("/nonce")], .violation(.pointer("/nonce"), "required")),
            ConformanceCase("/nonce: given twice", tests: .beyond(.pointer("/nonce"), "duplicate"),
                [.ensure("/nonce", .string("a".times(43))), .repeatMember("/nonce")], .violation(.pointer("/nonce"), "duplicate_member")),
            ConformanceCase("/nonce: null in place of string", tests: .beyond(.pointer("/nonce"), "null"),
                [.member("/nonce", .null)], .violation(.pointer("/nonce"), "type")),
            ConformanceCase("/nonce: boolean in place of string", tests: .beyond(.pointer("/nonce"), "type"),
                [.member("/nonce", .bool(true))], .violation(.pointer("/nonce"), "type")),
            ConformanceCase("/nonce: number in place of string", tests: .beyond(.pointer("/nonce"), "type"),
                [.member("/nonce", .number("1"))], .violation(.pointer("/nonce"), "type")),
            ConformanceCase("/nonce: array in place of string", tests: .beyond(.pointer("/nonce"), "type"),
                [.member("/nonce", .array([]))], .violation(.pointer("/nonce"), "type")),
            ConformanceCase("/nonce: object in place of string", tests: .beyond(.pointer("/nonce"), "type"),
                [.member("/nonce", .object([]))], .violation(.pointer("/nonce"), "type")),
            ConformanceCase("/nonce: at the least length 43", tests: .within(.pointer("/nonce"), "minLength"),
                [.member("/nonce", .string("a".times(43)))], .accepted()),
            ConformanceCase("/nonce: one shorter than 43", tests: .beyond(.pointer("/nonce"), "minLength"),
                [.member("/nonce", .string("a".times(42)))], .violation(.pointer("/nonce"), "min_length")),
            ConformanceCase("/nonce: at the greatest length 43", tests: .within(.pointer("/nonce"), "maxLength"),
                [.member("/nonce", .string("a".times(43)))], .accepted()),
            ConformanceCase("/nonce: one longer than 43", tests: .beyond(.pointer("/nonce"), "maxLength"),
                [.member("/nonce", .string("a".times(44)))], .violation(.pointer("/nonce"), "max_length")),
            ConformanceCase("/nonce: matching the pattern", tests: .within(.pointer("/nonce"), "pattern"),
                [.member("/nonce", .string("a".times(43)))], .accepted()),
            ConformanceCase("/nonce: not matching the pattern", tests: .beyond(.pointer("/nonce"), "pattern"),
                [.member("/nonce", .string("a".times(42) + "."))], .violation(.pointer("/nonce"), "pattern")),
        ]

        /// The member `/authorizationCode` of the body.
        static let bodyAuthorizationCode: [ConformanceCase] = [
            ConformanceCase("/authorizationCode: missing", tests: .within(.pointer("/authorizationCode"), "required"),
                [.ensure("/authorizationCode", .string("aaa")), .removeMember("/authorizationCode")], .accepted()),
            ConformanceCase("/authorizationCode: given twice", tests: .beyond(.pointer("/authorizationCode"), "duplicate"),
                [.ensure("/authorizationCode", .string("aaa")), .repeatMember("/authorizationCode")], .violation(.pointer("/authorizationCode"), "duplicate_member")),
            ConformanceCase("/authorizationCode: null in place of string", tests: .beyond(.pointer("/authorizationCode"), "null"),
                [.member("/authorizationCode", .null)], .violation(.pointer("/authorizationCode"), "type")),
            ConformanceCase("/authorizationCode: boolean in place of string", tests: .beyond(.pointer("/authorizationCode"), "type"),
                [.member("/authorizationCode", .bool(true))], .violation(.pointer("/authorizationCode"), "type")),
            ConformanceCase("/authorizationCode: number in place of string", tests: .beyond(.pointer("/authorizationCode"), "type"),
                [.member("/authorizationCode", .number("1"))], .violation(.pointer("/authorizationCode"), "type")),
            ConformanceCase("/authorizationCode: array in place of string", tests: .beyond(.pointer("/authorizationCode"), "type"),
                [.member("/authorizationCode", .array([]))], .violation(.pointer("/authorizationCode"), "type")),
            ConformanceCase("/authorizationCode: object in place of string", tests: .beyond(.pointer("/authorizationCode"), "type"),
                [.member("/authorizationCode", .object([]))], .violation(.pointer("/authorizationCode"), "type")),
            ConformanceCase("/authorizationCode: at the least length 1", tests: .within(.pointer("/authorizationCode"), "minLength"),
                [.member("/authorizationCode", .string("a"))], .accepted()),
            ConformanceCase("/authorizationCode: one shorter than 1", tests: .beyond(.pointer("/authorizationCode"), "minLength"),
                [.member("/authorizationCode", .string(""))], .violation(.pointer("/authorizationCode"), "min_length")),
            ConformanceCase("/authorizationCode: at the greatest length 2048", tests: .within(.pointer("/authorizationCode"), "maxLength"),
                [.member("/authorizationCode", .string("a".times(2048)))], .accepted()),
            ConformanceCase("/authorizationCode: one longer than 2048", tests: .beyond(.pointer("/authorizationCode"), "maxLength"),
                [.member("/authorizationCode", .string("a".times(2049)))], .violation(.pointer("/authorizationCode"), "max_length")),
        ]

        /// The member `/fullName` of the body.
        static let bodyFullName: [ConformanceCase] = [
            ConformanceCase("/fullName: missing", tests: .within(.pointer("/fullName"), "required"),
                [.ensure("/fullName", .object([])), .removeMember("/fullName")], .accepted()),
            ConformanceCase("/fullName: given twice", tests: .beyond(.pointer("/fullName"), "duplicate"),
                [.ensure("/fullName", .object([])), .repeatMember("/fullName")], .violation(.pointer("/fullName"), "duplicate_member")),
            ConformanceCase("/fullName: null in place of object", tests: .beyond(.pointer("/fullName"), "null"),
                [.member("/fullName", .null)], .violation(.pointer("/fullName"), "type")),
            ConformanceCase("/fullName: boolean in place of object", tests: .beyond(.pointer("/fullName"), "type"),
                [.member("/fullName", .bool(true))], .violation(.pointer("/fullName"), "type")),
            ConformanceCase("/fullName: number in place of object", tests: .beyond(.pointer("/fullName"), "type"),
                [.member("/fullName", .number("1"))], .violation(.pointer("/fullName"), "type")),
            ConformanceCase("/fullName: string in place of object", tests: .beyond(.pointer("/fullName"), "type"),
                [.member("/fullName", .string("x"))], .violation(.pointer("/fullName"), "type")),
            ConformanceCase("/fullName: array in place of object", tests: .beyond(.pointer("/fullName"), "type"),
                [.member("/fullName", .array([]))], .violation(.pointer("/fullName"), "type")),
            ConformanceCase("/fullName: an unknown member", tests: .beyond(.pointer("/fullName"), "additionalProperties"),
                [.ensure("/fullName", .object([])), .member("/fullName/notInTheContract", .number("1"))], .violation(.pointer("/fullName/notInTheContract"), "unknown_member")),
        ]

        /// The member `/fullName/givenName` of the body.
        static let bodyFullNameGivenName: [ConformanceCase] = [
            ConformanceCase("/fullName/givenName: missing", tests: .within(.pointer("/fullName/givenName"), "required"),
                [.ensure("/fullName", .object([])), .ensure("/fullName/givenName", .string("aaa")), .removeMember("/fullName/givenName")], .accepted()),
            ConformanceCase("/fullName/givenName: given twice", tests: .beyond(.pointer("/fullName/givenName"), "duplicate"),
                [.ensure("/fullName", .object([])), .ensure("/fullName/givenName", .string("aaa")), .repeatMember("/fullName/givenName")], .violation(.pointer("/fullName/givenName"), "duplicate_member")),
            ConformanceCase("/fullName/givenName: null in place of string", tests: .beyond(.pointer("/fullName/givenName"), "null"),
                [.ensure("/fullName", .object([])), .member("/fullName/givenName", .null)], .violation(.pointer("/fullName/givenName"), "type")),
            ConformanceCase("/fullName/givenName: boolean in place of string", tests: .beyond(.pointer("/fullName/givenName"), "type"),
                [.ensure("/fullName", .object([])), .member("/fullName/givenName", .bool(true))], .violation(.pointer("/fullName/givenName"), "type")),
            ConformanceCase("/fullName/givenName: number in place of string", tests: .beyond(.pointer("/fullName/givenName"), "type"),
                [.ensure("/fullName", .object([])), .member("/fullName/givenName", .number("1"))], .violation(.pointer("/fullName/givenName"), "type")),
            ConformanceCase("/fullName/givenName: array in place of string", tests: .beyond(.pointer("/fullName/givenName"), "type"),
                [.ensure("/fullName", .object([])), .member("/fullName/givenName", .array([]))], .violation(.pointer("/fullName/givenName"), "type")),
            ConformanceCase("/fullName/givenName: object in place of string", tests: .beyond(.pointer("/fullName/givenName"), "type"),
                [.ensure("/fullName", .object([])), .member("/fullName/givenName", .object([]))], .violation(.pointer("/fullName/givenName"), "type")),
            ConformanceCase("/fullName/givenName: at the least length 1", tests: .within(.pointer("/fullName/givenName"), "minLength"),
                [.ensure("/fullName", .object([])), .member("/fullName/givenName", .string("a"))], .accepted()),
            ConformanceCase("/fullName/givenName: one shorter than 1", tests: .beyond(.pointer("/fullName/givenName"), "minLength"),
                [.ensure("/fullName", .object([])), .member("/fullName/givenName", .string(""))], .violation(.pointer("/fullName/givenName"), "min_length")),
            ConformanceCase("/fullName/givenName: at the greatest length 100", tests: .within(.pointer("/fullName/givenName"), "maxLength"),
                [.ensure("/fullName", .object([])), .member("/fullName/givenName", .string("a".times(100)))], .accepted()),
            ConformanceCase("/fullName/givenName: one longer than 100", tests: .beyond(.pointer("/fullName/givenName"), "maxLength"),
                [.ensure("/fullName", .object([])), .member("/fullName/givenName", .string("a".times(101)))], .violation(.pointer("/fullName/givenName"), "max_length")),
            ConformanceCase("/fullName/givenName: matching the pattern", tests: .within(.pointer("/fullName/givenName"), "pattern"),
                [.ensure("/fullName", .object([])), .member("/fullName/givenName", .string("aaa"))], .accepted()),
            ConformanceCase("/fullName/givenName: not matching the pattern", tests: .beyond(.pointer("/fullName/givenName"), "pattern"),
                [.ensure("/fullName", .object([])), .member("/fullName/givenName", .string("   "))], .violation(.pointer("/fullName/givenName"), "pattern")),
        ]

        /// The member `/fullName/familyName` of the body.
        static let bodyFullNameFamilyName: [ConformanceCase] = [
            ConformanceCase("/fullName/familyName: missing", tests: .within(.pointer("/fullName/familyName"), "required"),
                [.ensure("/fullName", .object([])), .ensure("/fullName/familyName", .string("aaa")), .removeMember("/fullName/familyName")], .accepted()),
            ConformanceCase("/fullName/familyName: given twice", tests: .beyond(.pointer("/fullName/familyName"), "duplicate"),
                [.ensure("/fullName", .object([])), .ensure("/fullName/familyName", .string("aaa")), .repeatMember("/fullName/familyName")], .violation(.pointer("/fullName/familyName"), "duplicate_member")),
            ConformanceCase("/fullName/familyName: null in place of string", tests: .beyond(.pointer("/fullName/familyName"), "null"),
                [.ensure("/fullName", .object([])), .member("/fullName/familyName", .null)], .violation(.pointer("/fullName/familyName"), "type")),
            ConformanceCase("/fullName/familyName: boolean in place of string", tests: .beyond(.pointer("/fullName/familyName"), "type"),
                [.ensure("/fullName", .object([])), .member("/fullName/familyName", .bool(true))], .violation(.pointer("/fullName/familyName"), "type")),
            ConformanceCase("/fullName/familyName: number in place of string", tests: .beyond(.pointer("/fullName/familyName"), "type"),
                [.ensure("/fullName", .object([])), .member("/fullName/familyName", .number("1"))], .violation(.pointer("/fullName/familyName"), "type")),
            ConformanceCase("/fullName/familyName: array in place of string", tests: .beyond(.pointer("/fullName/familyName"), "type"),
                [.ensure("/fullName", .object([])), .member("/fullName/familyName", .array([]))], .violation(.pointer("/fullName/familyName"), "type")),
            ConformanceCase("/fullName/familyName: object in place of string", tests: .beyond(.pointer("/fullName/familyName"), "type"),
                [.ensure("/fullName", .object([])), .member("/fullName/familyName", .object([]))], .violation(.pointer("/fullName/familyName"), "type")),
            ConformanceCase("/fullName/familyName: at the least length 1", tests: .within(.pointer("/fullName/familyName"), "minLength"),
                [.ensure("/fullName", .object([])), .member("/fullName/familyName", .string("a"))], .accepted()),
            ConformanceCase("/fullName/familyName: one shorter than 1", tests: .beyond(.pointer("/fullName/familyName"), "minLength"),
                [.ensure("/fullName", .object([])), .member("/fullName/familyName", .string(""))], .violation(.pointer("/fullName/familyName"), "min_length")),
            ConformanceCase("/fullName/familyName: at the greatest length 100", tests: .within(.pointer("/fullName/familyName"), "maxLength"),
                [.ensure("/fullName", .object([])), .member("/fullName/familyName", .string("a".times(100)))], .accepted()),
            ConformanceCase("/fullName/familyName: one longer than 100", tests: .beyond(.pointer("/fullName/familyName"), "maxLength"),
                [.ensure("/fullName", .object([])), .member("/fullName/familyName", .string("a".times(101)))], .violation(.pointer("/fullName/familyName"), "max_length")),
            ConformanceCase("/fullName/familyName: matching the pattern", tests: .within(.pointer("/fullName/familyName"), "pattern"),
                [.ensure("/fullName", .object([])), .member("/fullName/familyName", .string("aaa"))], .accepted()),
            ConformanceCase("/fullName/familyName: not matching the pattern", tests: .beyond(.pointer("/fullName/familyName"), "pattern"),
                [.ensure("/fullName", .object([])), .member("/fullName/familyName", .string("   "))], .violation(.pointer("/fullName/familyName"), "pattern")),
        ]

        /// The member `/accountType` of the body.
        static let bodyAccountType: [ConformanceCase] = [
            ConformanceCase("/accountType: missing", tests: .within(.pointer("/accountType"), "required"),
                [.ensure("/accountType", .string("customer")), .removeMember("/accountType")], .accepted()),
            ConformanceCase("/accountType: given twice", tests: .beyond(.pointer("/accountType"), "duplicate"),
                [.ensure("/accountType", .string("customer")), .repeatMember("/accountType")], .violation(.pointer("/accountType"), "duplicate_member")),
            ConformanceCase("/accountType: null in place of string", tests: .beyond(.pointer("/accountType"), "null"),
                [.member("/accountType", .null)], .violation(.pointer("/accountType"), "type")),
            ConformanceCase("/accountType: boolean in place of string", tests: .beyond(.pointer("/accountType"), "type"),
                [.member("/accountType", .bool(true))], .violation(.pointer("/accountType"), "type")),
            ConformanceCase("/accountType: number in place of string", tests: .beyond(.pointer("/accountType"), "type"),
                [.member("/accountType", .number("1"))], .violation(.pointer("/accountType"), "type")),
            ConformanceCase("/accountType: array in place of string", tests: .beyond(.pointer("/accountType"), "type"),
                [.member("/accountType", .array([]))], .violation(.pointer("/accountType"), "type")),
            ConformanceCase("/accountType: object in place of string", tests: .beyond(.pointer("/accountType"), "type"),
                [.member("/accountType", .object([]))], .violation(.pointer("/accountType"), "type")),
            ConformanceCase("/accountType: the member customer", tests: .within(.pointer("/accountType"), "enum"),
                [.member("/accountType", .string("customer"))], .accepted()),
            ConformanceCase("/accountType: the member singer", tests: .within(.pointer("/accountType"), "enum"),
                [.member("/accountType", .string("singer"))], .accepted()),
            ConformanceCase("/accountType: a foreign text", tests: .beyond(.pointer("/accountType"), "enum"),
                [.member("/accountType", .string("customerx"))], .violation(.pointer("/accountType"), "enum")),
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
                [.path("provider", "a".times(33)), .header("User-Agent", "a".times(1025)), .member("/notInTheContract", .number("1")), .member("/idToken", .null), .member("/nonce", .null), .member("/authorizationCode", .null), .member("/fullName", .null), .member("/accountType", .null), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("provider"), "max_length"), .init(.parameter("User-Agent"), "max_length"), .init(.pointer("/notInTheContract"), "unknown_member"), .init(.pointer("/idToken"), "type"), .init(.pointer("/nonce"), "type"), .init(.pointer("/authorizationCode"), "type"), .init(.pointer("/fullName"), "type"), .init(.pointer("/accountType"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = [
            UntestedConstraint(.beyond(.parameter("provider"), "minLength"), "a path cannot carry one shorter than 1"),
        ]
    }
}
