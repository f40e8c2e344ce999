// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `POST /v1/account/password`
    ///
    /// Contract: `openapi/paths/account/password.yaml:2`
    @Suite struct ChangePasswordConformance {
        static let operation = OperationUnderTest(
            id: "changePassword", method: "POST",
            path: "/v1/account/password"
        )

        @Test("changePassword keeps the contract", arguments: ChangePasswordConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.changePassword(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            headerUserAgent,
            body,
            bodyCurrentPassword,
            bodyNewPassword,
            bodyMessage,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("the documented example 'change'",
                [.body("{\"currentPassword\":\"three tall green chairs\",\"newPassword\":\"four small red boats\"}")], .accepted()),
            ConformanceCase("the documented example 'first'",
                [.body("{\"newPassword\":\"four small red boats\"}")], .accepted()),
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

        /// The header parameter `User-Agent`.
        static let headerUserAgent: [ConformanceCase] = [
            ConformanceCase("User-Agent: the documented example",
                [.header("User-Agent", "Singr/4.2 (iPhone; iOS 26.1)")], .accepted()),
            ConformanceCase("User-Agent: missing", tests: .within(.parameter("User-Agent"), "required"),
                [.removeHeader("User-Agent")], .accepted()),
            ConformanceCase("User-Agent: at the greatest length 1024", tests: .within(.parameter("User-Agent"), "maxLength"),
                [.header("User-Agent", "a".times(1024))], .accepted()),
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

        /// The member `/currentPassword` of the body.
        static let bodyCurrentPassword: [ConformanceCase] = [
            ConformanceCase("/currentPassword: missing", tests: .within(.pointer("/currentPassword"), "required"),
                [.ensure("/currentPassword", .string("aaa")), .removeMember("/currentPassword")], .accepted()),
            ConformanceCase("/currentPassword: given twice", tests: .beyond(.pointer("/currentPassword"), "duplicate"),
                [.ensure("/currentPassword", .string("aaa")), .repeatMember("/currentPassword")], .violation(.pointer("/currentPassword"), "duplicate_member")),
            ConformanceCase("/currentPassword: null in place of string", tests: .beyond(.pointer("/currentPassword"), "null"),
                [.member("/currentPassword", .null)], .violation(.pointer("/currentPassword"), "type")),
            ConformanceCase("/currentPassword: boolean in place of string", tests: .beyond(.pointer("/currentPassword"), "type"),
                [.member("/currentPassword", .bool(true))], .violation(.pointer("/currentPassword"), "type")),
            ConformanceCase("/currentPassword: number in place of string", tests: .beyond(.pointer("/currentPassword"), "type"),
                [.member("/currentPassword", .number("1"))], .violation(.pointer("/currentPassword"), "type")),
            ConformanceCase("/currentPassword: array in place of string", tests: .beyond(.pointer("/currentPassword"), "type"),
                [.member("/currentPassword", .array([]))], .violation(.pointer("/currentPassword"), "type")),
            ConformanceCase("/currentPassword: object in place of string", tests: .beyond(.pointer("/currentPassword"), "type"),
                [.member("/currentPassword", .object([]))], .violation(.pointer("/currentPassword"), "type")),
            ConformanceCase("/currentPassword: at the least length 1", tests: .within(.pointer("/currentPassword"), "minLength"),
                [.member("/currentPassword", .string("a"))], .accepted()),
            ConformanceCase("/currentPassword: one shorter than 1", tests: .beyond(.pointer("/currentPassword"), "minLength"),
                [.member("/currentPassword", .string(""))], .violation(.pointer("/currentPassword"), "min_length")),
            ConformanceCase("/currentPassword: at the greatest length 1024", tests: .within(.pointer("/currentPassword"), "maxLength"),
                [.member("/currentPassword", .string("a".times(1024)))], .accepted()),
            ConformanceCase("/currentPassword: one longer than 1024", tests: .beyond(.pointer("/currentPassword"), "maxLength"),
                [.member("/currentPassword", .string("a".times(1025)))], .violation(.pointer("/currentPassword"), "max_length")),
        ]

        /// The member `/newPassword` of the body.
        static let bodyNewPassword: [ConformanceCase] = [
            ConformanceCase("/newPassword: missing", tests: .beyond(.pointer("/newPassword"), "required"),
                [.ensure("/newPassword", .string("aaaaaaaa")), .removeMember("/newPassword")], .violation(.pointer("/newPassword"), "required")),
            ConformanceCase("/newPassword: given twice", tests: .beyond(.pointer("/newPassword"), "duplicate"),
                [.ensure("/newPassword", .string("aaaaaaaa")), .repeatMember("/newPassword")], .violation(.pointer("/newPassword"), "duplicate_member")),
            ConformanceCase("/newPassword: null in place of string", tests: .beyond(.pointer("/newPassword"), "null"),
                [.member("/newPassword", .null)], .violation(.pointer("/newPassword"), "type")),
            ConformanceCase("/newPassword: boolean in place of string", tests: .beyond(.pointer("/newPassword"), "type"),
                [.member("/newPassword", .bool(true))], .violation(.pointer("/newPassword"), "type")),
            ConformanceCase("/newPassword: number in place of string", tests: .beyond(.pointer("/newPassword"), "type"),
                [.member("/newPassword", .number("1"))], .violation(.pointer("/newPassword"), "type")),
            ConformanceCase("/newPassword: array in place of string", tests: .beyond(.pointer("/newPassword"), "type"),
                [.member("/newPassword", .array([]))], .violation(.pointer("/newPassword"), "type")),
            ConformanceCase("/newPassword: object in place of string", tests: .beyond(.pointer("/newPassword"), "type"),
                [.member("/newPassword", .object([]))], .violation(.pointer("/newPassword"), "type")),
            ConformanceCase("/newPassword: at the least length 8", tests: .within(.pointer("/newPassword"), "minLength"),
                [.member("/newPassword", .string("aaaaaaaa"))], .accepted()),
            ConformanceCase("/newPassword: one shorter than 8", tests: .beyond(.pointer("/newPassword"), "minLength"),
                [.member("/newPassword", .string("aaaaaaa"))], .violation(.pointer("/newPassword"), "min_length")),
            ConformanceCase("/newPassword: at the greatest length 128", tests: .within(.pointer("/newPassword"), "maxLength"),
                [.member("/newPassword", .string("a".times(128)))], .accepted()),
            ConformanceCase("/newPassword: one longer than 128", tests: .beyond(.pointer("/newPassword"), "maxLength"),
                [.member("/newPassword", .string("a".times(129)))], .violation(.pointer("/newPassword"), "max_length")),
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
                [.header("User-Agent", "a".times(1025)), .member("/notInTheContract", .number("1")), .member("/currentPassword", .null), .member("/newPassword", .null), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("User-Agent"), "max_length"), .init(.pointer("/notInTheContract"), "unknown_member"), .init(.pointer("/currentPassword"), "type"), .init(.pointer("/newPassword"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
