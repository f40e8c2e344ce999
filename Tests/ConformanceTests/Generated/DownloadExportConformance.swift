// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `POST /v1/account/export/download`
    ///
    /// Contract: `openapi/paths/account/export-download.yaml:2`
    @Suite struct DownloadExportConformance {
        static let operation = OperationUnderTest(
            id: "downloadExport", method: "POST",
            path: "/v1/account/export/download"
        )

        @Test("downloadExport keeps the contract", arguments: DownloadExportConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.downloadExport(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            body,
            bodyToken,
            bodyMessage,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("the documented example 'link'",
                [.body("{\"token\":\"q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE\"}")], .accepted()),
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

        /// The member `/token` of the body.
        static let bodyToken: [ConformanceCase] = [
            ConformanceCase("/token: missing", tests: .beyond(.pointer("/token"), "required"),
                [.ensure("/token", .string("a".times(43))), .removeMember("/token")], .violation(.pointer("/token"), "required")),
            ConformanceCase("/token: given twice", tests: .beyond(.pointer("/token"), "duplicate"),
                [.ensure("/token", .string("a".times(43))), .repeatMember("/token")], .violation(.pointer("/token"), "duplicate_member")),
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
            ConformanceCase("/token: at the least length 43", tests: .within(.pointer("/token"), "minLength"),
                [.member("/token", .string("a".times(43)))], .accepted()),
            ConformanceCase("/token: one shorter than 43", tests: .beyond(.pointer("/token"), "minLength"),
                [.member("/token", .string("a".times(42)))], .violation(.pointer("/token"), "min_length")),
            ConformanceCase("/token: at the greatest length 43", tests: .within(.pointer("/token"), "maxLength"),
                [.member("/token", .string("a".times(43)))], .accepted()),
            ConformanceCase("/token: one longer than 43", tests: .beyond(.pointer("/token"), "maxLength"),
                [.member("/token", .string("a".times(44)))], .violation(.pointer("/token"), "max_length")),
            ConformanceCase("/token: matching the pattern", tests: .within(.pointer("/token"), "pattern"),
                [.member("/token", .string("a".times(43)))], .accepted()),
            ConformanceCase("/token: not matching the pattern", tests: .beyond(.pointer("/token"), "pattern"),
                [.member("/token", .string("a".times(42) + "."))], .violation(.pointer("/token"), "pattern")),
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
                [.member("/notInTheContract", .number("1")), .member("/token", .null), .addQuery("notInTheContract", "1")], .violations([.init(.pointer("/notInTheContract"), "unknown_member"), .init(.pointer("/token"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
