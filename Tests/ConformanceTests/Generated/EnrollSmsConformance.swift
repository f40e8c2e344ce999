// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `POST /v1/auth/two-factor/sms/enable`
    ///
    /// Contract: `openapi/paths/two-factor/sms-enable.yaml:2`
    @Suite struct EnrollSmsConformance {
        static let operation = OperationUnderTest(
            id: "enrollSms", method: "POST",
            path: "/v1/auth/two-factor/sms/enable"
        )

        @Test("enrollSms keeps the contract", arguments: EnrollSmsConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.enrollSms(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            body,
            bodyPhoneNumber,
            bodyPassword,
            bodyMessage,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("the documented example 'number'",
                [.body("{\"phoneNumber\":\"+436641234542\",\"password\":\"three tall green chairs\"}")], .accepted()),
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
            ConformanceCase("body: an unknown member", tests: .beyond(.pointer(""), "additionalProperties"),
                [.member("/notInTheContract", .number("1"))], .violation(.pointer("/notInTheContract"), "unknown_member")),
        ]

        /// The member `/phoneNumber` of the body.
        static let bodyPhoneNumber: [ConformanceCase] = [
            ConformanceCase("/phoneNumber: missing", tests: .beyond(.pointer("/phoneNumber"), "required"),
                [.ensure("/phoneNumber", .string("+1111111")), .removeMember("/phoneNumber")], .violation(.pointer("/phoneNumber"), "required")),
            ConformanceCase("/phoneNumber: given twice", tests: .beyond(.pointer("/phoneNumber"), "duplicate"),
                [.ensure("/phoneNumber", .string("+1111111")), .repeatMember("/phoneNumber")], .violation(.pointer("/phoneNumber"), "duplicate_member")),
            ConformanceCase("/phoneNumber: null in place of string", tests: .beyond(.pointer("/phoneNumber"), "null"),
                [.member("/phoneNumber", .null)], .violation(.pointer("/phoneNumber"), "type")),
            ConformanceCase("/phoneNumber: boolean in place of string", tests: .beyond(.pointer("/phoneNumber"), "type"),
                [.member("/phoneNumber", .bool(true))], .violation(.pointer("/phoneNumber"), "type")),
            ConformanceCase("/phoneNumber: number in place of string", tests: .beyond(.pointer("/phoneNumber"), "type"),
                [.member("/phoneNumber", .number("1"))], .violation(.pointer("/phoneNumber"), "type")),
            ConformanceCase("/phoneNumber: array in place of string", tests: .beyond(.pointer("/phoneNumber"), "type"),
                [.member("/phoneNumber", .array([]))], .violation(.pointer("/phoneNumber"), "type")),
            ConformanceCase("/phoneNumber: object in place of string", tests: .beyond(.pointer("/phoneNumber"), "type"),
                [.member("/phoneNumber", .object([]))], .violation(.pointer("/phoneNumber"), "type")),
            ConformanceCase("/phoneNumber: at the least length 8", tests: .within(.pointer("/phoneNumber"), "minLength"),
                [.member("/phoneNumber", .string("+1111111"))], .accepted()),
            ConformanceCase("/phoneNumber: one shorter than 8", tests: .beyond(.pointer("/phoneNumber"), "minLength"),
                [.member("/phoneNumber", .string("aaaaaaa"))], .violation(.pointer("/phoneNumber"), "min_length")),
            ConformanceCase("/phoneNumber: at the greatest length 16", tests: .within(.pointer("/phoneNumber"), "maxLength"),
                [.member("/phoneNumber", .string("+" + "1".times(15)))], .accepted()),
            ConformanceCase("/phoneNumber: one longer than 16", tests: .beyond(.pointer("/phoneNumber"), "maxLength"),
                [.member("/phoneNumber", .string("a".times(17)))], .violation(.pointer("/phoneNumber"), "max_length")),
            ConformanceCase("/phoneNumber: matching the pattern", tests: .within(.pointer("/phoneNumber"), "pattern"),
                [.member("/phoneNumber", .string("+1111111"))], .accepted()),
            ConformanceCase("/phoneNumber: not matching the pattern", tests: .beyond(.pointer("/phoneNumber"), "pattern"),
                [.member("/phoneNumber", .string("aaaaaaaa"))], .violation(.pointer("/phoneNumber"), "pattern")),
        ]

        /// The member `/password` of the body.
        static let bodyPassword: [ConformanceCase] = [
            ConformanceCase("/password: missing", tests: .within(.pointer("/password"), "required"),
                [.ensure("/password", .string("aaa")), .removeMember("/password")], .accepted()),
            ConformanceCase("/password: given twice", tests: .beyond(.pointer("/password"), "duplicate"),
                [.ensure("/password", .string("aaa")), .repeatMember("/password")], .violation(.pointer("/password"), "duplicate_member")),
            ConformanceCase("/password: null in place of string", tests: .beyond(.pointer("/password"), "null"),
                [.member("/password", .null)], .violation(.pointer("/password"), "type")),
            ConformanceCase("/password: boolean in place of string", tests: .beyond(.pointer("/password"), "type"),
                [.member("/password", .bool(true))], .violation(.pointer("/password"), "type")),
            ConformanceCase("/password: number in place of string", tests: .beyond(.pointer("/password"), "type"),
                [.member("/password", .number("1"))], .violation(.pointer("/password"), "type")),
            ConformanceCase("/password: array in place of string", tests: .beyond(.pointer("/password"), "type"),
                [.member("/password", .array([]))], .violation(.pointer("/password"), "type")),
            ConformanceCase("/password: object in place of string", tests: .beyond(.pointer("/password"), "type"),
                [.member("/password", .object([]))], .violation(.pointer("/password"), "type")),
            ConformanceCase("/password: at the least length 1", tests: .within(.pointer("/password"), "minLength"),
                [.member("/password", .string("a"))], .accepted()),
            ConformanceCase("/password: one shorter than 1", tests: .beyond(.pointer("/password"), "minLength"),
                [.member("/password", .string(""))], .violation(.pointer("/password"), "min_length")),
            ConformanceCase("/password: at the greatest length 1024", tests: .within(.pointer("/password"), "maxLength"),
                [.member("/password", .string("a".times(1024)))], .accepted()),
            ConformanceCase("/password: one longer than 1024", tests: .beyond(.pointer("/password"), "maxLength"),
                [.member("/password", .string("a".times(1025)))], .violation(.pointer("/password"), "max_length")),
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
                [.member("/notInTheContract", .number("1")), .member("/phoneNumber", .null), .member("/password", .null), .addQuery("notInTheContract", "1")], .violations([.init(.pointer("/notInTheContract"), "unknown_member"), .init(.pointer("/phoneNumber"), "type"), .init(.pointer("/password"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
