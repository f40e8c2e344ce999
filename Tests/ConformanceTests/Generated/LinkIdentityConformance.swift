// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `POST /v1/auth/oauth/{provider}/link`
    ///
    /// Contract: `openapi/paths/auth/oauth-link.yaml:45`
    @Suite struct LinkIdentityConformance {
        static let operation = OperationUnderTest(
            id: "linkIdentity", method: "POST",
            path: "/v1/auth/oauth/{provider}/link"
        )

        @Test("linkIdentity keeps the contract", arguments: LinkIdentityConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.linkIdentity(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            pathProvider,
            body,
            bodyKind,
            bodyToken,
            bodyIdToken,
            bodyNonce,
            bodyAuthorizationCode,
            bodyRedirect,
            bodyRedirectUri,
            bodyCodeChallenge,
            bodyClientState,
            bodyCode,
            bodyCode2,
            bodyCodeVerifier,
            bodyMessage,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("the documented example 'app'",
                [.body("{\"kind\":\"token\",\"idToken\":\"eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl\",\"nonce\":\"q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE\"}")], .accepted()),
            ConformanceCase("the documented example 'begin'",
                [.body("{\"kind\":\"redirect\",\"redirectUri\":\"https://app.singrkaraoke.com/signed-in\",\"codeChallenge\":\"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM\"}")], .accepted()),
            ConformanceCase("the documented example 'finish'",
                [.body("{\"kind\":\"code\",\"code\":\"q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE\",\"codeVerifier\":\"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk\"}")], .accepted()),
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
            ConformanceCase("/kind: missing", tests: .beyond(.pointer("/kind"), "required"),
                [.removeMember("/kind")], .violation(.pointer("/kind"), "required")),
            ConformanceCase("/kind: foreign", tests: .beyond(.pointer("/kind"), "enum"),
                [.member("/kind", .string("no such kind"))], .violation(.pointer("/kind"), "enum")),
            ConformanceCase("/kind: a number", tests: .beyond(.pointer("/kind"), "type"),
                [.member("/kind", .number("1"))], .violation(.pointer("/kind"), "type")),
        ]

        /// The kind `token`.
        static let bodyToken: [ConformanceCase] = [
            ConformanceCase("token: valid",
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))]))], .accepted()),
            ConformanceCase("body: an unknown member", tests: .beyond(.pointer(""), "additionalProperties"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/notInTheContract", .number("1"))], .violation(.pointer("/notInTheContract"), "unknown_member")),
        ]

        /// The member `/idToken` of the body.
        static let bodyIdToken: [ConformanceCase] = [
            ConformanceCase("/idToken: missing", tests: .beyond(.pointer("/idToken"), "required"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .ensure("/idToken", .string("a".times(16))), .removeMember("/idToken")], .violation(.pointer("/idToken"), "required")),
            ConformanceCase("/idToken: given twice", tests: .beyond(.pointer("/idToken"), "duplicate"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .ensure("/idToken", .string("a".times(16))), .repeatMember("/idToken")], .violation(.pointer("/idToken"), "duplicate_member")),
            ConformanceCase("/idToken: null in place of string", tests: .beyond(.pointer("/idToken"), "null"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/idToken", .null)], .violation(.pointer("/idToken"), "type")),
            ConformanceCase("/idToken: boolean in place of string", tests: .beyond(.pointer("/idToken"), "type"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/idToken", .bool(true))], .violation(.pointer("/idToken"), "type")),
            ConformanceCase("/idToken: number in place of string", tests: .beyond(.pointer("/idToken"), "type"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/idToken", .number("1"))], .violation(.pointer("/idToken"), "type")),
            ConformanceCase("/idToken: array in place of string", tests: .beyond(.pointer("/idToken"), "type"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/idToken", .array([]))], .violation(.pointer("/idToken"), "type")),
            ConformanceCase("/idToken: object in place of string", tests: .beyond(.pointer("/idToken"), "type"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/idToken", .object([]))], .violation(.pointer("/idToken"), "type")),
            ConformanceCase("/idToken: at the least length 16", tests: .within(.pointer("/idToken"), "minLength"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/idToken", .string("a".times(16)))], .accepted()),
            ConformanceCase("/idToken: one shorter than 16", tests: .beyond(.pointer("/idToken"), "minLength"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/idToken", .string("a".times(15)))], .violation(.pointer("/idToken"), "min_length")),
            ConformanceCase("/idToken: at the greatest length 8192", tests: .within(.pointer("/idToken"), "maxLength"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/idToken", .string("a".times(8192)))], .accepted()),
            ConformanceCase("/idToken: one longer than 8192", tests: .beyond(.pointer("/idToken"), "maxLength"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/idToken", .string("a".times(8193)))], .violation(.pointer("/idToken"), "max_length")),
        ]

        /// The member `/nonce` of the body.
        static let bodyNonce: [ConformanceCase] = [
            ConformanceCase("/nonce: missing", tests: .beyond(.pointer("/nonce"), "required"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .ensure("/nonce", .string("a".times(43))), .removeMember("/nonce")], .violation(.pointer("/nonce"), "required")),
            ConformanceCase("/nonce: given twice", tests: .beyond(.pointer("/nonce"), "duplicate"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .ensure("/nonce", .string("a".times(43))), .repeatMember("/nonce")], .violation(.pointer("/nonce"), "duplicate_member")),
            ConformanceCase("/nonce: null in place of string", tests: .beyond(.pointer("/nonce"), "null"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/nonce", .null)], .violation(.pointer("/nonce"), "type")),
            ConformanceCase("/nonce: boolean in place of string", tests: .beyond(.pointer("/nonce"), "type"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/nonce", .bool(true))], .violation(.pointer("/nonce"), "type")),
            ConformanceCase("/nonce: number in place of string", tests: .beyond(.pointer("/nonce"), "type"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/nonce", .number("1"))], .violation(.pointer("/nonce"), "type")),
            ConformanceCase("/nonce: array in place of string", tests: .beyond(.pointer("/nonce"), "type"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/nonce", .array([]))], .violation(.pointer("/nonce"), "type")),
            ConformanceCase("/nonce: object in place of string", tests: .beyond(.pointer("/nonce"), "type"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/nonce", .object([]))], .violation(.pointer("/nonce"), "type")),
            ConformanceCase("/nonce: at the least length 43", tests: .within(.pointer("/nonce"), "minLength"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/nonce", .string("a".times(43)))], .accepted()),
            ConformanceCase("/nonce: one shorter than 43", tests: .beyond(.pointer("/nonce"), "minLength"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/nonce", .string("a".times(42)))], .violation(.pointer("/nonce"), "min_length")),
            ConformanceCase("/nonce: at the greatest length 43", tests: .within(.pointer("/nonce"), "maxLength"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/nonce", .string("a".times(43)))], .accepted()),
            ConformanceCase("/nonce: one longer than 43", tests: .beyond(.pointer("/nonce"), "maxLength"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/nonce", .string("a".times(44)))], .violation(.pointer("/nonce"), "max_length")),
            ConformanceCase("/nonce: matching the pattern", tests: .within(.pointer("/nonce"), "pattern"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/nonce", .string("a".times(43)))], .accepted()),
            ConformanceCase("/nonce: not matching the pattern", tests: .beyond(.pointer("/nonce"), "pattern"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/nonce", .string("a".times(42) + "."))], .violation(.pointer("/nonce"), "pattern")),
        ]

        /// The member `/authorizationCode` of the body.
        static let bodyAuthorizationCode: [ConformanceCase] = [
            ConformanceCase("/authorizationCode: missing", tests: .within(.pointer("/authorizationCode"), "required"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .ensure("/authorizationCode", .string("aaa")), .removeMember("/authorizationCode")], .accepted()),
            ConformanceCase("/authorizationCode: given twice", tests: .beyond(.pointer("/authorizationCode"), "duplicate"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .ensure("/authorizationCode", .string("aaa")), .repeatMember("/authorizationCode")], .violation(.pointer("/authorizationCode"), "duplicate_member")),
            ConformanceCase("/authorizationCode: null in place of string", tests: .beyond(.pointer("/authorizationCode"), "null"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/authorizationCode", .null)], .violation(.pointer("/authorizationCode"), "type")),
            ConformanceCase("/authorizationCode: boolean in place of string", tests: .beyond(.pointer("/authorizationCode"), "type"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/authorizationCode", .bool(true))], .violation(.pointer("/authorizationCode"), "type")),
            ConformanceCase("/authorizationCode: number in place of string", tests: .beyond(.pointer("/authorizationCode"), "type"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/authorizationCode", .number("1"))], .violation(.pointer("/authorizationCode"), "type")),
            ConformanceCase("/authorizationCode: array in place of string", tests: .beyond(.pointer("/authorizationCode"), "type"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/authorizationCode", .array([]))], .violation(.pointer("/authorizationCode"), "type")),
            ConformanceCase("/authorizationCode: object in place of string", tests: .beyond(.pointer("/authorizationCode"), "type"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/authorizationCode", .object([]))], .violation(.pointer("/authorizationCode"), "type")),
            ConformanceCase("/authorizationCode: at the least length 1", tests: .within(.pointer("/authorizationCode"), "minLength"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/authorizationCode", .string("a"))], .accepted()),
            ConformanceCase("/authorizationCode: one shorter than 1", tests: .beyond(.pointer("/authorizationCode"), "minLength"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/authorizationCode", .string(""))], .violation(.pointer("/authorizationCode"), "min_length")),
            ConformanceCase("/authorizationCode: at the greatest length 2048", tests: .within(.pointer("/authorizationCode"), "maxLength"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/authorizationCode", .string("a".times(2048)))], .accepted()),
            ConformanceCase("/authorizationCode: one longer than 2048", tests: .beyond(.pointer("/authorizationCode"), "maxLength"),
                [.member("", .object([.init("kind", .string("token")), .init("idToken", .string("a".times(16))), .init("nonce", .string("a".times(43)))])), .member("/authorizationCode", .string("a".times(2049)))], .violation(.pointer("/authorizationCode"), "max_length")),
        ]

        /// The kind `redirect`.
        static let bodyRedirect: [ConformanceCase] = [
            ConformanceCase("redirect: valid",
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))]))], .accepted()),
            ConformanceCase("body: an unknown member", tests: .beyond(.pointer(""), "additionalProperties"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/notInTheContract", .number("1"))], .violation(.pointer("/notInTheContract"), "unknown_member")),
        ]

        /// The member `/redirectUri` of the body.
        static let bodyRedirectUri: [ConformanceCase] = [
            ConformanceCase("/redirectUri: missing", tests: .beyond(.pointer("/redirectUri"), "required"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .ensure("/redirectUri", .string("aaa")), .removeMember("/redirectUri")], .violation(.pointer("/redirectUri"), "required")),
            ConformanceCase("/redirectUri: given twice", tests: .beyond(.pointer("/redirectUri"), "duplicate"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .ensure("/redirectUri", .string("aaa")), .repeatMember("/redirectUri")], .violation(.pointer("/redirectUri"), "duplicate_member")),
            ConformanceCase("/redirectUri: null in place of string", tests: .beyond(.pointer("/redirectUri"), "null"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/redirectUri", .null)], .violation(.pointer("/redirectUri"), "type")),
            ConformanceCase("/redirectUri: boolean in place of string", tests: .beyond(.pointer("/redirectUri"), "type"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/redirectUri", .bool(true))], .violation(.pointer("/redirectUri"), "type")),
            ConformanceCase("/redirectUri: number in place of string", tests: .beyond(.pointer("/redirectUri"), "type"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/redirectUri", .number("1"))], .violation(.pointer("/redirectUri"), "type")),
            ConformanceCase("/redirectUri: array in place of string", tests: .beyond(.pointer("/redirectUri"), "type"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/redirectUri", .array([]))], .violation(.pointer("/redirectUri"), "type")),
            ConformanceCase("/redirectUri: object in place of string", tests: .beyond(.pointer("/redirectUri"), "type"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/redirectUri", .object([]))], .violation(.pointer("/redirectUri"), "type")),
            ConformanceCase("/redirectUri: at the least length 3", tests: .within(.pointer("/redirectUri"), "minLength"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/redirectUri", .string("aaa"))], .accepted()),
            ConformanceCase("/redirectUri: one shorter than 3", tests: .beyond(.pointer("/redirectUri"), "minLength"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/redirectUri", .string("aa"))], .violation(.pointer("/redirectUri"), "min_length")),
            ConformanceCase("/redirectUri: at the greatest length 512", tests: .within(.pointer("/redirectUri"), "maxLength"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/redirectUri", .string("a".times(512)))], .accepted()),
            ConformanceCase("/redirectUri: one longer than 512", tests: .beyond(.pointer("/redirectUri"), "maxLength"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/redirectUri", .string("a".times(513)))], .violation(.pointer("/redirectUri"), "max_length")),
        ]

        /// The member `/codeChallenge` of the body.
        static let bodyCodeChallenge: [ConformanceCase] = [
            ConformanceCase("/codeChallenge: missing", tests: .beyond(.pointer("/codeChallenge"), "required"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .ensure("/codeChallenge", .string("a".times(43))), .removeMember("/codeChallenge")], .violation(.pointer("/codeChallenge"), "required")),
            ConformanceCase("/codeChallenge: given twice", tests: .beyond(.pointer("/codeChallenge"), "duplicate"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .ensure("/codeChallenge", .string("a".times(43))), .repeatMember("/codeChallenge")], .violation(.pointer("/codeChallenge"), "duplicate_member")),
            ConformanceCase("/codeChallenge: null in place of string", tests: .beyond(.pointer("/codeChallenge"), "null"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/codeChallenge", .null)], .violation(.pointer("/codeChallenge"), "type")),
            ConformanceCase("/codeChallenge: boolean in place of string", tests: .beyond(.pointer("/codeChallenge"), "type"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/codeChallenge", .bool(true))], .violation(.pointer("/codeChallenge"), "type")),
            ConformanceCase("/codeChallenge: number in place of string", tests: .beyond(.pointer("/codeChallenge"), "type"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/codeChallenge", .number("1"))], .violation(.pointer("/codeChallenge"), "type")),
            ConformanceCase("/codeChallenge: array in place of string", tests: .beyond(.pointer("/codeChallenge"), "type"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/codeChallenge", .array([]))], .violation(.pointer("/codeChallenge"), "type")),
            ConformanceCase("/codeChallenge: object in place of string", tests: .beyond(.pointer("/codeChallenge"), "type"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/codeChallenge", .object([]))], .violation(.pointer("/codeChallenge"), "type")),
            ConformanceCase("/codeChallenge: at the least length 43", tests: .within(.pointer("/codeChallenge"), "minLength"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/codeChallenge", .string("a".times(43)))], .accepted()),
            ConformanceCase("/codeChallenge: one shorter than 43", tests: .beyond(.pointer("/codeChallenge"), "minLength"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/codeChallenge", .string("a".times(42)))], .violation(.pointer("/codeChallenge"), "min_length")),
            ConformanceCase("/codeChallenge: at the greatest length 43", tests: .within(.pointer("/codeChallenge"), "maxLength"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/codeChallenge", .string("a".times(43)))], .accepted()),
            ConformanceCase("/codeChallenge: one longer than 43", tests: .beyond(.pointer("/codeChallenge"), "maxLength"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/codeChallenge", .string("a".times(44)))], .violation(.pointer("/codeChallenge"), "max_length")),
            ConformanceCase("/codeChallenge: matching the pattern", tests: .within(.pointer("/codeChallenge"), "pattern"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/codeChallenge", .string("a".times(43)))], .accepted()),
            ConformanceCase("/codeChallenge: not matching the pattern", tests: .beyond(.pointer("/codeChallenge"), "pattern"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/codeChallenge", .string("a".times(42) + "."))], .violation(.pointer("/codeChallenge"), "pattern")),
        ]

        /// The member `/clientState` of the body.
        static let bodyClientState: [ConformanceCase] = [
            ConformanceCase("/clientState: missing", tests: .within(.pointer("/clientState"), "required"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .ensure("/clientState", .string("aaa")), .removeMember("/clientState")], .accepted()),
            ConformanceCase("/clientState: given twice", tests: .beyond(.pointer("/clientState"), "duplicate"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .ensure("/clientState", .string("aaa")), .repeatMember("/clientState")], .violation(.pointer("/clientState"), "duplicate_member")),
            ConformanceCase("/clientState: null in place of string", tests: .beyond(.pointer("/clientState"), "null"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/clientState", .null)], .violation(.pointer("/clientState"), "type")),
            ConformanceCase("/clientState: boolean in place of string", tests: .beyond(.pointer("/clientState"), "type"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/clientState", .bool(true))], .violation(.pointer("/clientState"), "type")),
            ConformanceCase("/clientState: number in place of string", tests: .beyond(.pointer("/clientState"), "type"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/clientState", .number("1"))], .violation(.pointer("/clientState"), "type")),
            ConformanceCase("/clientState: array in place of string", tests: .beyond(.pointer("/clientState"), "type"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/clientState", .array([]))], .violation(.pointer("/clientState"), "type")),
            ConformanceCase("/clientState: object in place of string", tests: .beyond(.pointer("/clientState"), "type"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/clientState", .object([]))], .violation(.pointer("/clientState"), "type")),
            ConformanceCase("/clientState: at the least length 1", tests: .within(.pointer("/clientState"), "minLength"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/clientState", .string("a"))], .accepted()),
            ConformanceCase("/clientState: one shorter than 1", tests: .beyond(.pointer("/clientState"), "minLength"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/clientState", .string(""))], .violation(.pointer("/clientState"), "min_length")),
            ConformanceCase("/clientState: at the greatest length 256", tests: .within(.pointer("/clientState"), "maxLength"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/clientState", .string("a".times(256)))], .accepted()),
            ConformanceCase("/clientState: one longer than 256", tests: .beyond(.pointer("/clientState"), "maxLength"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/clientState", .string("a".times(257)))], .violation(.pointer("/clientState"), "max_length")),
            ConformanceCase("/clientState: matching the pattern", tests: .within(.pointer("/clientState"), "pattern"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/clientState", .string("aaa"))], .accepted()),
            ConformanceCase("/clientState: not matching the pattern", tests: .beyond(.pointer("/clientState"), "pattern"),
                [.member("", .object([.init("kind", .string("redirect")), .init("redirectUri", .string("aaa")), .init("codeChallenge", .string("a".times(43)))])), .member("/clientState", .string("aa "))], .violation(.pointer("/clientState"), "pattern")),
        ]

        /// The kind `code`.
        static let bodyCode: [ConformanceCase] = [
            ConformanceCase("code: valid",
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))]))], .accepted()),
            ConformanceCase("body: an unknown member", tests: .beyond(.pointer(""), "additionalProperties"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .member("/notInTheContract", .number("1"))], .violation(.pointer("/notInTheContract"), "unknown_member")),
        ]

        /// The member `/code` of the body.
        static let bodyCode2: [ConformanceCase] = [
            ConformanceCase("/code: missing", tests: .beyond(.pointer("/code"), "required"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .ensure("/code", .string("a".times(43))), .removeMember("/code")], .violation(.pointer("/code"), "required")),
            ConformanceCase("/code: given twice", tests: .beyond(.pointer("/code"), "duplicate"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .ensure("/code", .string("a".times(43))), .repeatMember("/code")], .violation(.pointer("/code"), "duplicate_member")),
            ConformanceCase("/code: null in place of string", tests: .beyond(.pointer("/code"), "null"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .member("/code", .null)], .violation(.pointer("/code"), "type")),
            ConformanceCase("/code: boolean in place of string", tests: .beyond(.pointer("/code"), "type"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .member("/code", .bool(true))], .violation(.pointer("/code"), "type")),
            ConformanceCase("/code: number in place of string", tests: .beyond(.pointer("/code"), "type"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .member("/code", .number("1"))], .violation(.pointer("/code"), "type")),
            ConformanceCase("/code: array in place of string", tests: .beyond(.pointer("/code"), "type"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .member("/code", .array([]))], .violation(.pointer("/code"), "type")),
            ConformanceCase("/code: object in place of string", tests: .beyond(.pointer("/code"), "type"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .member("/code", .object([]))], .violation(.pointer("/code"), "type")),
            ConformanceCase("/code: at the least length 43", tests: .within(.pointer("/code"), "minLength"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .member("/code", .string("a".times(43)))], .accepted()),
            ConformanceCase("/code: one shorter than 43", tests: .beyond(.pointer("/code"), "minLength"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .member("/code", .string("a".times(42)))], .violation(.pointer("/code"), "min_length")),
            ConformanceCase("/code: at the greatest length 43", tests: .within(.pointer("/code"), "maxLength"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .member("/code", .string("a".times(43)))], .accepted()),
            ConformanceCase("/code: one longer than 43", tests: .beyond(.pointer("/code"), "maxLength"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .member("/code", .string("a".times(44)))], .violation(.pointer("/code"), "max_length")),
            ConformanceCase("/code: matching the pattern", tests: .within(.pointer("/code"), "pattern"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .member("/code", .string("a".times(43)))], .accepted()),
            ConformanceCase("/code: not matching the pattern", tests: .beyond(.pointer("/code"), "pattern"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .member("/code", .string("a".times(42) + "."))], .violation(.pointer("/code"), "pattern")),
        ]

        /// The member `/codeVerifier` of the body.
        static let bodyCodeVerifier: [ConformanceCase] = [
            ConformanceCase("/codeVerifier: missing", tests: .beyond(.pointer("/codeVerifier"), "required"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .ensure("/codeVerifier", .string("a".times(43))), .removeMember("/codeVerifier")], .violation(.pointer("/codeVerifier"), "required")),
            ConformanceCase("/codeVerifier: given twice", tests: .beyond(.pointer("/codeVerifier"), "duplicate"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .ensure("/codeVerifier", .string("a".times(43))), .repeatMember("/codeVerifier")], .violation(.pointer("/codeVerifier"), "duplicate_member")),
            ConformanceCase("/codeVerifier: null in place of string", tests: .beyond(.pointer("/codeVerifier"), "null"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .member("/codeVerifier", .null)], .violation(.pointer("/codeVerifier"), "type")),
            ConformanceCase("/codeVerifier: boolean in place of string", tests: .beyond(.pointer("/codeVerifier"), "type"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .member("/codeVerifier", .bool(true))], .violation(.pointer("/codeVerifier"), "type")),
            ConformanceCase("/codeVerifier: number in place of string", tests: .beyond(.pointer("/codeVerifier"), "type"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .member("/codeVerifier", .number("1"))], .violation(.pointer("/codeVerifier"), "type")),
            ConformanceCase("/codeVerifier: array in place of string", tests: .beyond(.pointer("/codeVerifier"), "type"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .member("/codeVerifier", .array([]))], .violation(.pointer("/codeVerifier"), "type")),
            ConformanceCase("/codeVerifier: object in place of string", tests: .beyond(.pointer("/codeVerifier"), "type"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .member("/codeVerifier", .object([]))], .violation(.pointer("/codeVerifier"), "type")),
            ConformanceCase("/codeVerifier: at the least length 43", tests: .within(.pointer("/codeVerifier"), "minLength"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .member("/codeVerifier", .string("a".times(43)))], .accepted()),
            ConformanceCase("/codeVerifier: one shorter than 43", tests: .beyond(.pointer("/codeVerifier"), "minLength"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .member("/codeVerifier", .string("a".times(42)))], .violation(.pointer("/codeVerifier"), "min_length")),
            ConformanceCase("/codeVerifier: at the greatest length 128", tests: .within(.pointer("/codeVerifier"), "maxLength"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .member("/codeVerifier", .string("a".times(128)))], .accepted()),
            ConformanceCase("/codeVerifier: one longer than 128", tests: .beyond(.pointer("/codeVerifier"), "maxLength"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .member("/codeVerifier", .string("a".times(129)))], .violation(.pointer("/codeVerifier"), "max_length")),
            ConformanceCase("/codeVerifier: matching the pattern", tests: .within(.pointer("/codeVerifier"), "pattern"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .member("/codeVerifier", .string("a".times(43)))], .accepted()),
            ConformanceCase("/codeVerifier: not matching the pattern", tests: .beyond(.pointer("/codeVerifier"), "pattern"),
                [.member("", .object([.init("kind", .string("code")), .init("code", .string("a".times(43))), .init("codeVerifier", .string("a".times(43)))])), .member("/codeVerifier", .string("a".times(42) + " "))], .violation(.pointer("/codeVerifier"), "pattern")),
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
                [.path("provider", "a".times(33)), .removeMember("/kind"), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("provider"), "max_length"), .init(.pointer("/kind"), "required"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = [
            UntestedConstraint(.beyond(.parameter("provider"), "minLength"), "a path cannot carry one shorter than 1"),
        ]
    }
}
