// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `POST /v1/auth/reauthenticate`
    ///
    /// Contract: `openapi/paths/auth/reauthenticate.yaml:2`
    @Suite struct ReauthenticateConformance {
        static let operation = OperationUnderTest(
            id: "reauthenticate", method: "POST",
            path: "/v1/auth/reauthenticate"
        )

        @Test("reauthenticate keeps the contract", arguments: ReauthenticateConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.reauthenticate(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            body,
            bodyKind,
            bodyPassword,
            bodyPassword2,
            bodyTotp,
            bodyCode,
            bodySms,
            bodyCode2,
            bodyProvider,
            bodyProvider2,
            bodyIdToken,
            bodyNonce,
            bodyMessage,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("the documented example 'password'",
                [.body("{\"method\":\"password\",\"password\":\"three tall green chairs\"}")], .accepted()),
            ConformanceCase("the documented example 'code'",
                [.body("{\"method\":\"totp\",\"code\":\"492039\"}")], .accepted()),
            ConformanceCase("the documented example 'smsCode'",
                [.body("{\"method\":\"sms\",\"code\":\"038114\"}")], .accepted()),
            ConformanceCase("the documented example 'provider'",
                [.body("{\"method\":\"provider\",\"provider\":\"google\",\"idToken\":\"eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.eyJzdWIiOiIxMTAyIn0.c2lnbmF0dXJl\",\"nonce\":\"q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE\"}")], .accepted()),
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
        ]

        /// Which kind `` is.
        static let bodyKind: [ConformanceCase] = [
            ConformanceCase("/method: missing", tests: .beyond(.pointer("/method"), "required"),
                [.removeMember("/method")], .violation(.pointer("/method"), "required")),
            ConformanceCase("/method: foreign", tests: .beyond(.pointer("/method"), "enum"),
                [.member("/method", .string("no such kind"))], .violation(.pointer("/method"), "enum")),
            ConformanceCase("/method: a number", tests: .beyond(.pointer("/method"), "type"),
                [.member("/method", .number("1"))], .violation(.pointer("/method"), "type")),
        ]

        /// The kind `password`.
        static let bodyPassword: [ConformanceCase] = [
            ConformanceCase("password: valid",
                [.member("", .object([.init("method", .string("password")), .init("password", .string("aaa"))]))], .accepted()),
            ConformanceCase("body: an unknown member", tests: .beyond(.pointer(""), "additionalProperties"),
                [.member("", .object([.init("method", .string("password")), .init("password", .string("aaa"))])), .member("/notInTheContract", .number("1"))], .violation(.pointer("/notInTheContract"), "unknown_member")),
        ]

        /// The member `/password` of the body.
        static let bodyPassword2: [ConformanceCase] = [
            ConformanceCase("/password: missing", tests: .beyond(.pointer("/password"), "required"),
                [.member("", .object([.init("method", .string("password")), .init("password", .string("aaa"))])), .ensure("/password", .string("aaa")), .removeMember("/password")], .violation(.pointer("/password"), "required")),
            ConformanceCase("/password: given twice", tests: .beyond(.pointer("/password"), "duplicate"),
                [.member("", .object([.init("method", .string("password")), .init("password", .string("aaa"))])), .ensure("/password", .string("aaa")), .repeatMember("/password")], .violation(.pointer("/password"), "duplicate_member")),
            ConformanceCase("/password: null in place of string", tests: .beyond(.pointer("/password"), "null"),
                [.member("", .object([.init("method", .string("password")), .init("password", .string("aaa"))])), .member("/password", .null)], .violation(.pointer("/password"), "type")),
            ConformanceCase("/password: boolean in place of string", tests: .beyond(.pointer("/password"), "type"),
                [.member("", .object([.init("method", .string("password")), .init("password", .string("aaa"))])), .member("/password", .bool(true))], .violation(.pointer("/password"), "type")),
            ConformanceCase("/password: number in place of string", tests: .beyond(.pointer("/password"), "type"),
                [.member("", .object([.init("method", .string("password")), .init("password", .string("aaa"))])), .member("/password", .number("1"))], .violation(.pointer("/password"), "type")),
            ConformanceCase("/password: array in place of string", tests: .beyond(.pointer("/password"), "type"),
                [.member("", .object([.init("method", .string("password")), .init("password", .string("aaa"))])), .member("/password", .array([]))], .violation(.pointer("/password"), "type")),
            ConformanceCase("/password: object in place of string", tests: .beyond(.pointer("/password"), "type"),
                [.member("", .object([.init("method", .string("password")), .init("password", .string("aaa"))])), .member("/password", .object([]))], .violation(.pointer("/password"), "type")),
            ConformanceCase("/password: at the least length 1", tests: .within(.pointer("/password"), "minLength"),
                [.member("", .object([.init("method", .string("password")), .init("password", .string("aaa"))])), .member("/password", .string("a"))], .accepted()),
            ConformanceCase("/password: one shorter than 1", tests: .beyond(.pointer("/password"), "minLength"),
                [.member("", .object([.init("method", .string("password")), .init("password", .string("aaa"))])), .member("/password", .string(""))], .violation(.pointer("/password"), "min_length")),
            ConformanceCase("/password: at the greatest length 1024", tests: .within(.pointer("/password"), "maxLength"),
                [.member("", .object([.init("method", .string("password")), .init("password", .string("aaa"))])), .member("/password", .string("a".times(1024)))], .accepted()),
            ConformanceCase("/password: one longer than 1024", tests: .beyond(.pointer("/password"), "maxLength"),
                [.member("", .object([.init("method", .string("password")), .init("password", .string("aaa"))])), .member("/password", .string("a".times(1025)))], .violation(.pointer("/password"), "max_length")),
        ]

        /// The kind `totp`.
        static let bodyTotp: [ConformanceCase] = [
            ConformanceCase("totp: valid",
                [.member("", .object([.init("method", .string("totp")), .init("code", .string("000000"))]))], .accepted()),
            ConformanceCase("body: an unknown member", tests: .beyond(.pointer(""), "additionalProperties"),
                [.member("", .object([.init("method", .string("totp")), .init("code", .string("000000"))])), .member("/notInTheContract", .number("1"))], .violation(.pointer("/notInTheContract"), "unknown_member")),
        ]

        /// The member `/code` of the body.
        static let bodyCode: [ConformanceCase] = [
            ConformanceCase("/code: missing", tests: .beyond(.pointer("/code"), "required"),
                [.member("", .object([.init("method", .string("totp")), .init("code", .string("000000"))])), .ensure("/code", .string("000000")), .removeMember("/code")], .violation(.pointer("/code"), "required")),
            ConformanceCase("/code: given twice", tests: .beyond(.pointer("/code"), "duplicate"),
                [.member("", .object([.init("method", .string("totp")), .init("code", .string("000000"))])), .ensure("/code", .string("000000")), .repeatMember("/code")], .violation(.pointer("/code"), "duplicate_member")),
            ConformanceCase("/code: null in place of string", tests: .beyond(.pointer("/code"), "null"),
                [.member("", .object([.init("method", .string("totp")), .init("code", .string("000000"))])), .member("/code", .null)], .violation(.pointer("/code"), "type")),
            ConformanceCase("/code: boolean in place of string", tests: .beyond(.pointer("/code"), "type"),
                [.member("", .object([.init("method", .string("totp")), .init("code", .string("000000"))])), .member("/code", .bool(true))], .violation(.pointer("/code"), "type")),
            ConformanceCase("/code: number in place of string", tests: .beyond(.pointer("/code"), "type"),
                [.member("", .object([.init("method", .string("totp")), .init("code", .string("000000"))])), .member("/code", .number("1"))], .violation(.pointer("/code"), "type")),
            ConformanceCase("/code: array in place of string", tests: .beyond(.pointer("/code"), "type"),
                [.member("", .object([.init("method", .string("totp")), .init("code", .string("000000"))])), .member("/code", .array([]))], .violation(.pointer("/code"), "type")),
            ConformanceCase("/code: object in place of string", tests: .beyond(.pointer("/code"), "type"),
                [.member("", .object([.init("method", .string("totp")), .init("code", .string("000000"))])), .member("/code", .object([]))], .violation(.pointer("/code"), "type")),
            ConformanceCase("/code: at the least length 6", tests: .within(.pointer("/code"), "minLength"),
                [.member("", .object([.init("method", .string("totp")), .init("code", .string("000000"))])), .member("/code", .string("000000"))], .accepted()),
            ConformanceCase("/code: one shorter than 6", tests: .beyond(.pointer("/code"), "minLength"),
                [.member("", .object([.init("method", .string("totp")), .init("code", .string("000000"))])), .member("/code", .string("aaaaa"))], .violation(.pointer("/code"), "min_length")),
            ConformanceCase("/code: at the greatest length 6", tests: .within(.pointer("/code"), "maxLength"),
                [.member("", .object([.init("method", .string("totp")), .init("code", .string("000000"))])), .member("/code", .string("000000"))], .accepted()),
            ConformanceCase("/code: one longer than 6", tests: .beyond(.pointer("/code"), "maxLength"),
                [.member("", .object([.init("method", .string("totp")), .init("code", .string("000000"))])), .member("/code", .string("aaaaaaa"))], .violation(.pointer("/code"), "max_length")),
            ConformanceCase("/code: matching the pattern", tests: .within(.pointer("/code"), "pattern"),
                [.member("", .object([.init("method", .string("totp")), .init("code", .string("000000"))])), .member("/code", .string("000000"))], .accepted()),
            ConformanceCase("/code: not matching the pattern", tests: .beyond(.pointer("/code"), "pattern"),
                [.member("", .object([.init("method", .string("totp")), .init("code", .string("000000"))])), .member("/code", .string("aaaaaa"))], .violation(.pointer("/code"), "pattern")),
        ]

        /// The kind `sms`.
        static let bodySms: [ConformanceCase] = [
            ConformanceCase("sms: valid",
                [.member("", .object([.init("method", .string("sms")), .init("code", .string("000000"))]))], .accepted()),
            ConformanceCase("body: an unknown member", tests: .beyond(.pointer(""), "additionalProperties"),
                [.member("", .object([.init("method", .string("sms")), .init("code", .string("000000"))])), .member("/notInTheContract", .number("1"))], .violation(.pointer("/notInTheContract"), "unknown_member")),
        ]

        /// The member `/code` of the body.
        static let bodyCode2: [ConformanceCase] = [
            ConformanceCase("/code: missing", tests: .beyond(.pointer("/code"), "required"),
                [.member("", .object([.init("method", .string("sms")), .init("code", .string("000000"))])), .ensure("/code", .string("000000")), .removeMember("/code")], .violation(.pointer("/code"), "required")),
            ConformanceCase("/code: given twice", tests: .beyond(.pointer("/code"), "duplicate"),
                [.member("", .object([.init("method", .string("sms")), .init("code", .string("000000"))])), .ensure("/code", .string("000000")), .repeatMember("/code")], .violation(.pointer("/code"), "duplicate_member")),
            ConformanceCase("/code: null in place of string", tests: .beyond(.pointer("/code"), "null"),
                [.member("", .object([.init("method", .string("sms")), .init("code", .string("000000"))])), .member("/code", .null)], .violation(.pointer("/code"), "type")),
            ConformanceCase("/code: boolean in place of string", tests: .beyond(.pointer("/code"), "type"),
                [.member("", .object([.init("method", .string("sms")), .init("code", .string("000000"))])), .member("/code", .bool(true))], .violation(.pointer("/code"), "type")),
            ConformanceCase("/code: number in place of string", tests: .beyond(.pointer("/code"), "type"),
                [.member("", .object([.init("method", .string("sms")), .init("code", .string("000000"))])), .member("/code", .number("1"))], .violation(.pointer("/code"), "type")),
            ConformanceCase("/code: array in place of string", tests: .beyond(.pointer("/code"), "type"),
                [.member("", .object([.init("method", .string("sms")), .init("code", .string("000000"))])), .member("/code", .array([]))], .violation(.pointer("/code"), "type")),
            ConformanceCase("/code: object in place of string", tests: .beyond(.pointer("/code"), "type"),
                [.member("", .object([.init("method", .string("sms")), .init("code", .string("000000"))])), .member("/code", .object([]))], .violation(.pointer("/code"), "type")),
            ConformanceCase("/code: at the least length 6", tests: .within(.pointer("/code"), "minLength"),
                [.member("", .object([.init("method", .string("sms")), .init("code", .string("000000"))])), .member("/code", .string("000000"))], .accepted()),
            ConformanceCase("/code: one shorter than 6", tests: .beyond(.pointer("/code"), "minLength"),
                [.member("", .object([.init("method", .string("sms")), .init("code", .string("000000"))])), .member("/code", .string("aaaaa"))], .violation(.pointer("/code"), "min_length")),
            ConformanceCase("/code: at the greatest length 6", tests: .within(.pointer("/code"), "maxLength"),
                [.member("", .object([.init("method", .string("sms")), .init("code", .string("000000"))])), .member("/code", .string("000000"))], .accepted()),
            ConformanceCase("/code: one longer than 6", tests: .beyond(.pointer("/code"), "maxLength"),
                [.member("", .object([.init("method", .string("sms")), .init("code", .string("000000"))])), .member("/code", .string("aaaaaaa"))], .violation(.pointer("/code"), "max_length")),
            ConformanceCase("/code: matching the pattern", tests: .within(.pointer("/code"), "pattern"),
                [.member("", .object([.init("method", .string("sms")), .init("code", .string("000000"))])), .member("/code", .string("000000"))], .accepted()),
            ConformanceCase("/code: not matching the pattern", tests: .beyond(.pointer("/code"), "pattern"),
                [.member("", .object([.init("method", .string("sms")), .init("code", .string("000000"))])), .member("/code", .string("aaaaaa"))], .violation(.pointer("/code"), "pattern")),
        ]

        /// The kind `provider`.
        static let bodyProvider: [ConformanceCase] = [
            ConformanceCase("provider: valid",
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))]))], .accepted()),
            ConformanceCase("body: an unknown member", tests: .beyond(.pointer(""), "additionalProperties"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/notInTheContract", .number("1"))], .violation(.pointer("/notInTheContract"), "unknown_member")),
        ]

        /// The member `/provider` of the body.
        static let bodyProvider2: [ConformanceCase] = [
            ConformanceCase("/provider: missing", tests: .beyond(.pointer("/provider"), "required"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .ensure("/provider", .string("aaa")), .removeMember("/provider")], .violation(.pointer("/provider"), "required")),
            ConformanceCase("/provider: given twice", tests: .beyond(.pointer("/provider"), "duplicate"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .ensure("/provider", .string("aaa")), .repeatMember("/provider")], .violation(.pointer("/provider"), "duplicate_member")),
            ConformanceCase("/provider: null in place of string", tests: .beyond(.pointer("/provider"), "null"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/provider", .null)], .violation(.pointer("/provider"), "type")),
            ConformanceCase("/provider: boolean in place of string", tests: .beyond(.pointer("/provider"), "type"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/provider", .bool(true))], .violation(.pointer("/provider"), "type")),
            ConformanceCase("/provider: number in place of string", tests: .beyond(.pointer("/provider"), "type"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/provider", .number("1"))], .violation(.pointer("/provider"), "type")),
            ConformanceCase("/provider: array in place of string", tests: .beyond(.pointer("/provider"), "type"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/provider", .array([]))], .violation(.pointer("/provider"), "type")),
            ConformanceCase("/provider: object in place of string", tests: .beyond(.pointer("/provider"), "type"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/provider", .object([]))], .violation(.pointer("/provider"), "type")),
            ConformanceCase("/provider: at the least length 1", tests: .within(.pointer("/provider"), "minLength"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/provider", .string("a"))], .accepted()),
            ConformanceCase("/provider: one shorter than 1", tests: .beyond(.pointer("/provider"), "minLength"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/provider", .string(""))], .violation(.pointer("/provider"), "min_length")),
            ConformanceCase("/provider: at the greatest length 32", tests: .within(.pointer("/provider"), "maxLength"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/provider", .string("a".times(32)))], .accepted()),
            ConformanceCase("/provider: one longer than 32", tests: .beyond(.pointer("/provider"), "maxLength"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/provider", .string("a".times(33)))], .violation(.pointer("/provider"), "max_length")),
            ConformanceCase("/provider: matching the pattern", tests: .within(.pointer("/provider"), "pattern"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/provider", .string("aaa"))], .accepted()),
            ConformanceCase("/provider: not matching the pattern", tests: .beyond(.pointer("/provider"), "pattern"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/provider", .string("aaA"))], .violation(.pointer("/provider"), "pattern")),
        ]

        /// The member `/idToken` of the body.
        static let bodyIdToken: [ConformanceCase] = [
            ConformanceCase("/idToken: missing", tests: .beyond(.pointer("/idToken"), "required"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .ensure("/idToken", .string("a".times(16))), .removeMember("/idToken")], .violation(.pointer("/idToken"), "required")),
            ConformanceCase("/idToken: given twice", tests: .beyond(.pointer("/idToken"), "duplicate"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .ensure("/idToken", .string("a".times(16))), .repeatMember("/idToken")], .violation(.pointer("/idToken"), "duplicate_member")),
            ConformanceCase("/idToken: null in place of string", tests: .beyond(.pointer("/idToken"), "null"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/idToken", .null)], .violation(.pointer("/idToken"), "type")),
            ConformanceCase("/idToken: boolean in place of string", tests: .beyond(.pointer("/idToken"), "type"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/idToken", .bool(true))], .violation(.pointer("/idToken"), "type")),
            ConformanceCase("/idToken: number in place of string", tests: .beyond(.pointer("/idToken"), "type"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/idToken", .number("1"))], .violation(.pointer("/idToken"), "type")),
            ConformanceCase("/idToken: array in place of string", tests: .beyond(.pointer("/idToken"), "type"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/idToken", .array([]))], .violation(.pointer("/idToken"), "type")),
            ConformanceCase("/idToken: object in place of string", tests: .beyond(.pointer("/idToken"), "type"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/idToken", .object([]))], .violation(.pointer("/idToken"), "type")),
            ConformanceCase("/idToken: at the least length 16", tests: .within(.pointer("/idToken"), "minLength"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/idToken", .string("a".times(16)))], .accepted()),
            ConformanceCase("/idToken: one shorter than 16", tests: .beyond(.pointer("/idToken"), "minLength"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/idToken", .string("a".times(15)))], .violation(.pointer("/idToken"), "min_length")),
            ConformanceCase("/idToken: at the greatest length 8192", tests: .within(.pointer("/idToken"), "maxLength"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/idToken", .string("a".times(8192)))], .accepted()),
            ConformanceCase("/idToken: one longer than 8192", tests: .beyond(.pointer("/idToken"), "maxLength"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/idToken", .string("a".times(8193)))], .violation(.pointer("/idToken"), "max_length")),
        ]

        /// The member `/nonce` of the body.
        static let bodyNonce: [ConformanceCase] = [
            ConformanceCase("/nonce: missing", tests: .beyond(.pointer("/nonce"), "required"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .ensure("/nonce", .string("a".times(43))), .removeMember("/nonce")], .violation(.pointer("/nonce"), "required")),
            ConformanceCase("/nonce: given twice", tests: .beyond(.pointer("/nonce"), "duplicate"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .ensure("/nonce", .string("a".times(43))), .repeatMember("/nonce")], .violation(.pointer("/nonce"), "duplicate_member")),
            ConformanceCase("/nonce: null in place of string", tests: .beyond(.pointer("/nonce"), "null"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/nonce", .null)], .violation(.pointer("/nonce"), "type")),
            ConformanceCase("/nonce: boolean in place of string", tests: .beyond(.pointer("/nonce"), "type"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/nonce", .bool(true))], .violation(.pointer("/nonce"), "type")),
            ConformanceCase("/nonce: number in place of string", tests: .beyond(.pointer("/nonce"), "type"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/nonce", .number("1"))], .violation(.pointer("/nonce"), "type")),
            ConformanceCase("/nonce: array in place of string", tests: .beyond(.pointer("/nonce"), "type"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/nonce", .array([]))], .violation(.pointer("/nonce"), "type")),
            ConformanceCase("/nonce: object in place of string", tests: .beyond(.pointer("/nonce"), "type"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/nonce", .object([]))], .violation(.pointer("/nonce"), "type")),
            ConformanceCase("/nonce: at the least length 43", tests: .within(.pointer("/nonce"), "minLength"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/nonce", .string("a".times(43)))], .accepted()),
            ConformanceCase("/nonce: one shorter than 43", tests: .beyond(.pointer("/nonce"), "minLength"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/nonce", .string("a".times(42)))], .violation(.pointer("/nonce"), "min_length")),
            ConformanceCase("/nonce: at the greatest length 43", tests: .within(.pointer("/nonce"), "maxLength"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/nonce", .string("a".times(43)))], .accepted()),
            ConformanceCase("/nonce: one longer than 43", tests: .beyond(.pointer("/nonce"), "maxLength"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/nonce", .string("a".times(44)))], .violation(.pointer("/nonce"), "max_length")),
            ConformanceCase("/nonce: matching the pattern", tests: .within(.pointer("/nonce"), "pattern"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/nonce", .string("a".times(43)))], .accepted()),
            ConformanceCase("/nonce: not matching the pattern", tests: .beyond(.pointer("/nonce"), "pattern"),
                [.member("", .object([.init("method", .string("provider")), .init("provider", .string("aaa")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/nonce", .string("a".times(42) + "."))], .violation(.pointer("/nonce"), "pattern")),
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
                [.removeMember("/method"), .addQuery("notInTheContract", "1")], .violations([.init(.pointer("/method"), "required"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
