// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `POST /v1/auth/oauth/{provider}/callback`
    ///
    /// Contract: `openapi/paths/auth/oauth-callback.yaml:46`
    @Suite struct HandleOAuthFormConformance {
        static let operation = OperationUnderTest(
            id: "handleOAuthForm", method: "POST",
            path: "/v1/auth/oauth/{provider}/callback"
        )

        @Test("handleOAuthForm keeps the contract", arguments: HandleOAuthFormConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.handleOAuthForm(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            pathProvider,
            cookieHostSingrOauth,
            formState,
            formCode,
            formIss,
            formError,
            formUser,
            bodyMessage,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("an unknown query parameter",
                [.addQuery("notInTheContract", "1")], .accepted()),
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

        /// The cookie parameter `__Host-singr_oauth`.
        static let cookieHostSingrOauth: [ConformanceCase] = [
            ConformanceCase("__Host-singr_oauth: the documented example",
                [.header("Cookie", "__Host-singr_oauth=q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE")], .accepted(or: [404])),
            ConformanceCase("__Host-singr_oauth: missing", tests: .within(.parameter("__Host-singr_oauth"), "required"),
                [.removeHeader("Cookie")], .accepted()),
            ConformanceCase("__Host-singr_oauth: at the greatest length 128", tests: .within(.parameter("__Host-singr_oauth"), "maxLength"),
                [.header("Cookie", "__Host-singr_oauth=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")], .accepted(or: [404])),
            ConformanceCase("__Host-singr_oauth: one longer than 128", tests: .beyond(.parameter("__Host-singr_oauth"), "maxLength"),
                [.header("Cookie", "__Host-singr_oauth=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")], .violation(.parameter("__Host-singr_oauth"), "max_length")),
        ]

        /// The field `state` of the form.
        static let formState: [ConformanceCase] = [
            ConformanceCase("state: missing", tests: .beyond(.pointer("/state"), "required"),
                [.removeField("state")], .violation(.pointer("/state"), "required")),
            ConformanceCase("state: at the least length 1", tests: .within(.pointer("/state"), "minLength"),
                [.field("state", "a")], .accepted(or: [404])),
            ConformanceCase("state: one shorter than 1", tests: .beyond(.pointer("/state"), "minLength"),
                [.field("state", "")], .violation(.pointer("/state"), "min_length")),
            ConformanceCase("state: at the greatest length 512", tests: .within(.pointer("/state"), "maxLength"),
                [.field("state", "a".times(512))], .accepted(or: [404])),
            ConformanceCase("state: one longer than 512", tests: .beyond(.pointer("/state"), "maxLength"),
                [.field("state", "a".times(513))], .violation(.pointer("/state"), "max_length")),
            ConformanceCase("state: not UTF-8", tests: .beyond(.pointer("/state"), "encoding"),
                [.removeField("state"), .encodedField("state=%FF")], .violation(.pointer("/state"), "encoding")),
            ConformanceCase("state: a broken escape", tests: .beyond(.pointer("/state"), "encoding"),
                [.removeField("state"), .encodedField("state=%zz")], .violation(.pointer("/state"), "encoding")),
            ConformanceCase("state: given twice", tests: .beyond(.pointer("/state"), "duplicate"),
                [.field("state", "aaa"), .addField("state", "aaa")], .violation(.pointer("/state"), "duplicate_parameter")),
        ]

        /// The field `code` of the form.
        static let formCode: [ConformanceCase] = [
            ConformanceCase("code: missing", tests: .within(.pointer("/code"), "required"),
                [.removeField("code")], .accepted()),
            ConformanceCase("code: at the least length 1", tests: .within(.pointer("/code"), "minLength"),
                [.field("code", "a")], .accepted(or: [404])),
            ConformanceCase("code: one shorter than 1", tests: .beyond(.pointer("/code"), "minLength"),
                [.field("code", "")], .violation(.pointer("/code"), "min_length")),
            ConformanceCase("code: at the greatest length 2048", tests: .within(.pointer("/code"), "maxLength"),
                [.field("code", "a".times(2048))], .accepted(or: [404])),
            ConformanceCase("code: one longer than 2048", tests: .beyond(.pointer("/code"), "maxLength"),
                [.field("code", "a".times(2049))], .violation(.pointer("/code"), "max_length")),
            ConformanceCase("code: not UTF-8", tests: .beyond(.pointer("/code"), "encoding"),
                [.removeField("code"), .encodedField("code=%FF")], .violation(.pointer("/code"), "encoding")),
            ConformanceCase("code: a broken escape", tests: .beyond(.pointer("/code"), "encoding"),
                [.removeField("code"), .encodedField("code=%zz")], .violation(.pointer("/code"), "encoding")),
            ConformanceCase("code: given twice", tests: .beyond(.pointer("/code"), "duplicate"),
                [.field("code", "aaa"), .addField("code", "aaa")], .violation(.pointer("/code"), "duplicate_parameter")),
        ]

        /// The field `iss` of the form.
        static let formIss: [ConformanceCase] = [
            ConformanceCase("iss: missing", tests: .within(.pointer("/iss"), "required"),
                [.removeField("iss")], .accepted()),
            ConformanceCase("iss: at the least length 1", tests: .within(.pointer("/iss"), "minLength"),
                [.field("iss", "a")], .accepted(or: [404])),
            ConformanceCase("iss: one shorter than 1", tests: .beyond(.pointer("/iss"), "minLength"),
                [.field("iss", "")], .violation(.pointer("/iss"), "min_length")),
            ConformanceCase("iss: at the greatest length 512", tests: .within(.pointer("/iss"), "maxLength"),
                [.field("iss", "a".times(512))], .accepted(or: [404])),
            ConformanceCase("iss: one longer than 512", tests: .beyond(.pointer("/iss"), "maxLength"),
                [.field("iss", "a".times(513))], .violation(.pointer("/iss"), "max_length")),
            ConformanceCase("iss: not UTF-8", tests: .beyond(.pointer("/iss"), "encoding"),
                [.removeField("iss"), .encodedField("iss=%FF")], .violation(.pointer("/iss"), "encoding")),
            ConformanceCase("iss: a broken escape", tests: .beyond(.pointer("/iss"), "encoding"),
                [.removeField("iss"), .encodedField("iss=%zz")], .violation(.pointer("/iss"), "encoding")),
            ConformanceCase("iss: given twice", tests: .beyond(.pointer("/iss"), "duplicate"),
                [.field("iss", "aaa"), .addField("iss", "aaa")], .violation(.pointer("/iss"), "duplicate_parameter")),
        ]

        /// The field `error` of the form.
        static let formError: [ConformanceCase] = [
            ConformanceCase("error: missing", tests: .within(.pointer("/error"), "required"),
                [.removeField("error")], .accepted()),
            ConformanceCase("error: at the least length 1", tests: .within(.pointer("/error"), "minLength"),
                [.field("error", "a")], .accepted(or: [404])),
            ConformanceCase("error: one shorter than 1", tests: .beyond(.pointer("/error"), "minLength"),
                [.field("error", "")], .violation(.pointer("/error"), "min_length")),
            ConformanceCase("error: at the greatest length 128", tests: .within(.pointer("/error"), "maxLength"),
                [.field("error", "a".times(128))], .accepted(or: [404])),
            ConformanceCase("error: one longer than 128", tests: .beyond(.pointer("/error"), "maxLength"),
                [.field("error", "a".times(129))], .violation(.pointer("/error"), "max_length")),
            ConformanceCase("error: not UTF-8", tests: .beyond(.pointer("/error"), "encoding"),
                [.removeField("error"), .encodedField("error=%FF")], .violation(.pointer("/error"), "encoding")),
            ConformanceCase("error: a broken escape", tests: .beyond(.pointer("/error"), "encoding"),
                [.removeField("error"), .encodedField("error=%zz")], .violation(.pointer("/error"), "encoding")),
            ConformanceCase("error: given twice", tests: .beyond(.pointer("/error"), "duplicate"),
                [.field("error", "aaa"), .addField("error", "aaa")], .violation(.pointer("/error"), "duplicate_parameter")),
        ]

        /// The field `user` of the form.
        static let formUser: [ConformanceCase] = [
            ConformanceCase("user: missing", tests: .within(.pointer("/user"), "required"),
                [.removeField("user")], .accepted()),
            ConformanceCase("user: at the least length 1", tests: .within(.pointer("/user"), "minLength"),
                [.field("user", "a")], .accepted(or: [404])),
            ConformanceCase("user: one shorter than 1", tests: .beyond(.pointer("/user"), "minLength"),
                [.field("user", "")], .violation(.pointer("/user"), "min_length")),
            ConformanceCase("user: at the greatest length 4096", tests: .within(.pointer("/user"), "maxLength"),
                [.field("user", "a".times(4096))], .accepted(or: [404])),
            ConformanceCase("user: one longer than 4096", tests: .beyond(.pointer("/user"), "maxLength"),
                [.field("user", "a".times(4097))], .violation(.pointer("/user"), "max_length")),
            ConformanceCase("user: not UTF-8", tests: .beyond(.pointer("/user"), "encoding"),
                [.removeField("user"), .encodedField("user=%FF")], .violation(.pointer("/user"), "encoding")),
            ConformanceCase("user: a broken escape", tests: .beyond(.pointer("/user"), "encoding"),
                [.removeField("user"), .encodedField("user=%zz")], .violation(.pointer("/user"), "encoding")),
            ConformanceCase("user: given twice", tests: .beyond(.pointer("/user"), "duplicate"),
                [.field("user", "aaa"), .addField("user", "aaa")], .violation(.pointer("/user"), "duplicate_parameter")),
        ]

        /// The body's media type, encoding and size.
        static let bodyMessage: [ConformanceCase] = [
            ConformanceCase("Content-Type: application/x-www-form-urlencoded; charset=utf-8",
                [.header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")], .accepted()),
            ConformanceCase("Content-Type: text/html",
                [.header("Content-Type", "text/html")], .refused(415, "unsupported_media_type")),
            ConformanceCase("Content-Type: application/json",
                [.header("Content-Type", "application/json")], .refused(415, "unsupported_media_type")),
            ConformanceCase("Content-Type: application/x-www-form-urlencoded; charset=iso-8859-1",
                [.header("Content-Type", "application/x-www-form-urlencoded; charset=iso-8859-1")], .refused(415, "unsupported_media_type")),
            ConformanceCase("Content-Type: nonsense",
                [.header("Content-Type", "nonsense")], .refused(415, "unsupported_media_type")),
            ConformanceCase("no Content-Type",
                [.withoutContentType], .refused(415, "unsupported_media_type")),
            ConformanceCase("the body: not UTF-8",
                [.bytes([0xC3, 0x28])], .violation(.pointer(""), "malformed")),
            ConformanceCase("an unknown field",
                [.addField("notInTheContract", "1")], .accepted()),
            ConformanceCase("a body of 16385 bytes, over the limit",
                [.padBody(to: 16385)], .refused(413, "payload_too_large")),
        ]

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.path("provider", "a".times(33)), .header("Cookie", "__Host-singr_oauth=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), .removeField("state"), .field("code", ""), .field("iss", ""), .field("error", ""), .field("user", "")], .violations([.init(.parameter("provider"), "max_length"), .init(.parameter("__Host-singr_oauth"), "max_length"), .init(.pointer("/state"), "required"), .init(.pointer("/code"), "min_length"), .init(.pointer("/iss"), "min_length"), .init(.pointer("/error"), "min_length"), .init(.pointer("/user"), "min_length")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = [
            UntestedConstraint(.beyond(.parameter("provider"), "minLength"), "a path cannot carry one shorter than 1"),
        ]
    }
}
