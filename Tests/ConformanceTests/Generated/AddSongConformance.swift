// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `POST /v1/customer/systems/{systemId}/songs`
    ///
    /// Contract: `openapi/paths/customer/system-songs.yaml:2`
    @Suite struct AddSongConformance {
        static let operation = OperationUnderTest(
            id: "addSong", method: "POST",
            path: "/v1/customer/systems/{systemId}/songs"
        )

        @Test("addSong keeps the contract", arguments: AddSongConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.addSong(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            pathSystemId,
            body,
            bodyArtist,
            bodyTitle,
            bodyDiscId,
            bodyManufacturer,
            bodyMessage,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("the documented example 'least'",
                [.body("{\"artist\":\"AC/DC\",\"title\":\"Thunderstruck\"}")], .accepted()),
            ConformanceCase("the documented example 'version'",
                [.body("{\"artist\":\"AC/DC\",\"title\":\"Thunderstruck\",\"discId\":\"SC8101-03\",\"manufacturer\":\"Sound Choice\"}")], .accepted()),
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
                [.method("OPTIONS"), .noBody], .options(["POST", "DELETE", "OPTIONS"])),
            ConformanceCase("the undocumented method GET",
                [.method("GET")], .notAllowed(["POST", "DELETE", "OPTIONS"])),
            ConformanceCase("the undocumented method PUT",
                [.method("PUT")], .notAllowed(["POST", "DELETE", "OPTIONS"])),
            ConformanceCase("the undocumented method PATCH",
                [.method("PATCH")], .notAllowed(["POST", "DELETE", "OPTIONS"])),
            ConformanceCase("the undocumented method TRACE",
                [.method("TRACE")], .notAllowed(["POST", "DELETE", "OPTIONS"])),
            ConformanceCase("the undocumented method PROPFIND",
                [.method("PROPFIND")], .notAllowed(["POST", "DELETE", "OPTIONS"])),
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

        /// The path parameter `systemId`.
        static let pathSystemId: [ConformanceCase] = [
            ConformanceCase("systemId: the documented example",
                [.path("systemId", "01932f4e-8a10-7b3c-9d21-4f5e6a7b8c9d")], .accepted(or: [404])),
            ConformanceCase("systemId: no UUID", tests: .beyond(.parameter("systemId"), "format"),
                [.path("systemId", "0190a1b2-0000-7000-8000-00000000000g")], .violation(.parameter("systemId"), "format")),
            ConformanceCase("systemId: a UUID", tests: .within(.parameter("systemId"), "format"),
                [.path("systemId", "0190a1b2-0000-7000-8000-000000000000")], .accepted(or: [404])),
            ConformanceCase("systemId: not UTF-8", tests: .beyond(.parameter("systemId"), "encoding"),
                [.encodedPath("systemId", "%FF")], .violation(.parameter("systemId"), "encoding")),
            ConformanceCase("systemId: a broken escape", tests: .beyond(.parameter("systemId"), "encoding"),
                [.encodedPath("systemId", "%zz")], .violation(.parameter("systemId"), "encoding")),
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

        /// The member `/artist` of the body.
        static let bodyArtist: [ConformanceCase] = [
            ConformanceCase("/artist: missing", tests: .beyond(.pointer("/artist"), "required"),
                [.ensure("/artist", .string("aaa")), .removeMember("/artist")], .violation(.pointer("/artist"), "required")),
            ConformanceCase("/artist: given twice", tests: .beyond(.pointer("/artist"), "duplicate"),
                [.ensure("/artist", .string("aaa")), .repeatMember("/artist")], .violation(.pointer("/artist"), "duplicate_member")),
            ConformanceCase("/artist: null in place of string", tests: .beyond(.pointer("/artist"), "null"),
                [.member("/artist", .null)], .violation(.pointer("/artist"), "type")),
            ConformanceCase("/artist: boolean in place of string", tests: .beyond(.pointer("/artist"), "type"),
                [.member("/artist", .bool(true))], .violation(.pointer("/artist"), "type")),
            ConformanceCase("/artist: number in place of string", tests: .beyond(.pointer("/artist"), "type"),
                [.member("/artist", .number("1"))], .violation(.pointer("/artist"), "type")),
            ConformanceCase("/artist: array in place of string", tests: .beyond(.pointer("/artist"), "type"),
                [.member("/artist", .array([]))], .violation(.pointer("/artist"), "type")),
            ConformanceCase("/artist: object in place of string", tests: .beyond(.pointer("/artist"), "type"),
                [.member("/artist", .object([]))], .violation(.pointer("/artist"), "type")),
            ConformanceCase("/artist: at the least length 1", tests: .within(.pointer("/artist"), "minLength"),
                [.member("/artist", .string("a"))], .accepted()),
            ConformanceCase("/artist: one shorter than 1", tests: .beyond(.pointer("/artist"), "minLength"),
                [.member("/artist", .string(""))], .violation(.pointer("/artist"), "min_length")),
            ConformanceCase("/artist: at the greatest length 255", tests: .within(.pointer("/artist"), "maxLength"),
                [.member("/artist", .string("a".times(255)))], .accepted()),
            ConformanceCase("/artist: one longer than 255", tests: .beyond(.pointer("/artist"), "maxLength"),
                [.member("/artist", .string("a".times(256)))], .violation(.pointer("/artist"), "max_length")),
            ConformanceCase("/artist: matching the pattern", tests: .within(.pointer("/artist"), "pattern"),
                [.member("/artist", .string("aaa"))], .accepted()),
            ConformanceCase("/artist: not matching the pattern", tests: .beyond(.pointer("/artist"), "pattern"),
                [.member("/artist", .string("   "))], .violation(.pointer("/artist"), "pattern")),
        ]

        /// The member `/title` of the body.
        static let bodyTitle: [ConformanceCase] = [
            ConformanceCase("/title: missing", tests: .beyond(.pointer("/title"), "required"),
                [.ensure("/title", .string("aaa")), .removeMember("/title")], .violation(.pointer("/title"), "required")),
            ConformanceCase("/title: given twice", tests: .beyond(.pointer("/title"), "duplicate"),
                [.ensure("/title", .string("aaa")), .repeatMember("/title")], .violation(.pointer("/title"), "duplicate_member")),
            ConformanceCase("/title: null in place of string", tests: .beyond(.pointer("/title"), "null"),
                [.member("/title", .null)], .violation(.pointer("/title"), "type")),
            ConformanceCase("/title: boolean in place of string", tests: .beyond(.pointer("/title"), "type"),
                [.member("/title", .bool(true))], .violation(.pointer("/title"), "type")),
            ConformanceCase("/title: number in place of string", tests: .beyond(.pointer("/title"), "type"),
                [.member("/title", .number("1"))], .violation(.pointer("/title"), "type")),
            ConformanceCase("/title: array in place of string", tests: .beyond(.pointer("/title"), "type"),
                [.member("/title", .array([]))], .violation(.pointer("/title"), "type")),
            ConformanceCase("/title: object in place of string", tests: .beyond(.pointer("/title"), "type"),
                [.member("/title", .object([]))], .violation(.pointer("/title"), "type")),
            ConformanceCase("/title: at the least length 1", tests: .within(.pointer("/title"), "minLength"),
                [.member("/title", .string("a"))], .accepted()),
            ConformanceCase("/title: one shorter than 1", tests: .beyond(.pointer("/title"), "minLength"),
                [.member("/title", .string(""))], .violation(.pointer("/title"), "min_length")),
            ConformanceCase("/title: at the greatest length 255", tests: .within(.pointer("/title"), "maxLength"),
                [.member("/title", .string("a".times(255)))], .accepted()),
            ConformanceCase("/title: one longer than 255", tests: .beyond(.pointer("/title"), "maxLength"),
                [.member("/title", .string("a".times(256)))], .violation(.pointer("/title"), "max_length")),
            ConformanceCase("/title: matching the pattern", tests: .within(.pointer("/title"), "pattern"),
                [.member("/title", .string("aaa"))], .accepted()),
            ConformanceCase("/title: not matching the pattern", tests: .beyond(.pointer("/title"), "pattern"),
                [.member("/title", .string("   "))], .violation(.pointer("/title"), "pattern")),
        ]

        /// The member `/discId` of the body.
        static let bodyDiscId: [ConformanceCase] = [
            ConformanceCase("/discId: missing", tests: .within(.pointer("/discId"), "required"),
                [.ensure("/discId", .string("aaa")), .removeMember("/discId")], .accepted()),
            ConformanceCase("/discId: given twice", tests: .beyond(.pointer("/discId"), "duplicate"),
                [.ensure("/discId", .string("aaa")), .repeatMember("/discId")], .violation(.pointer("/discId"), "duplicate_member")),
            ConformanceCase("/discId: null in place of string", tests: .beyond(.pointer("/discId"), "null"),
                [.member("/discId", .null)], .violation(.pointer("/discId"), "type")),
            ConformanceCase("/discId: boolean in place of string", tests: .beyond(.pointer("/discId"), "type"),
                [.member("/discId", .bool(true))], .violation(.pointer("/discId"), "type")),
            ConformanceCase("/discId: number in place of string", tests: .beyond(.pointer("/discId"), "type"),
                [.member("/discId", .number("1"))], .violation(.pointer("/discId"), "type")),
            ConformanceCase("/discId: array in place of string", tests: .beyond(.pointer("/discId"), "type"),
                [.member("/discId", .array([]))], .violation(.pointer("/discId"), "type")),
            ConformanceCase("/discId: object in place of string", tests: .beyond(.pointer("/discId"), "type"),
                [.member("/discId", .object([]))], .violation(.pointer("/discId"), "type")),
            ConformanceCase("/discId: at the least length 1", tests: .within(.pointer("/discId"), "minLength"),
                [.member("/discId", .string("a"))], .accepted()),
            ConformanceCase("/discId: one shorter than 1", tests: .beyond(.pointer("/discId"), "minLength"),
                [.member("/discId", .string(""))], .violation(.pointer("/discId"), "min_length")),
            ConformanceCase("/discId: at the greatest length 64", tests: .within(.pointer("/discId"), "maxLength"),
                [.member("/discId", .string("a".times(64)))], .accepted()),
            ConformanceCase("/discId: one longer than 64", tests: .beyond(.pointer("/discId"), "maxLength"),
                [.member("/discId", .string("a".times(65)))], .violation(.pointer("/discId"), "max_length")),
            ConformanceCase("/discId: matching the pattern", tests: .within(.pointer("/discId"), "pattern"),
                [.member("/discId", .string("aaa"))], .accepted()),
            ConformanceCase("/discId: not matching the pattern", tests: .beyond(.pointer("/discId"), "pattern"),
                [.member("/discId", .string("   "))], .violation(.pointer("/discId"), "pattern")),
        ]

        /// The member `/manufacturer` of the body.
        static let bodyManufacturer: [ConformanceCase] = [
            ConformanceCase("/manufacturer: missing", tests: .within(.pointer("/manufacturer"), "required"),
                [.ensure("/manufacturer", .string("aaa")), .removeMember("/manufacturer")], .accepted()),
            ConformanceCase("/manufacturer: given twice", tests: .beyond(.pointer("/manufacturer"), "duplicate"),
                [.ensure("/manufacturer", .string("aaa")), .repeatMember("/manufacturer")], .violation(.pointer("/manufacturer"), "duplicate_member")),
            ConformanceCase("/manufacturer: null in place of string", tests: .beyond(.pointer("/manufacturer"), "null"),
                [.member("/manufacturer", .null)], .violation(.pointer("/manufacturer"), "type")),
            ConformanceCase("/manufacturer: boolean in place of string", tests: .beyond(.pointer("/manufacturer"), "type"),
                [.member("/manufacturer", .bool(true))], .violation(.pointer("/manufacturer"), "type")),
            ConformanceCase("/manufacturer: number in place of string", tests: .beyond(.pointer("/manufacturer"), "type"),
                [.member("/manufacturer", .number("1"))], .violation(.pointer("/manufacturer"), "type")),
            ConformanceCase("/manufacturer: array in place of string", tests: .beyond(.pointer("/manufacturer"), "type"),
                [.member("/manufacturer", .array([]))], .violation(.pointer("/manufacturer"), "type")),
            ConformanceCase("/manufacturer: object in place of string", tests: .beyond(.pointer("/manufacturer"), "type"),
                [.member("/manufacturer", .object([]))], .violation(.pointer("/manufacturer"), "type")),
            ConformanceCase("/manufacturer: at the least length 1", tests: .within(.pointer("/manufacturer"), "minLength"),
                [.member("/manufacturer", .string("a"))], .accepted()),
            ConformanceCase("/manufacturer: one shorter than 1", tests: .beyond(.pointer("/manufacturer"), "minLength"),
                [.member("/manufacturer", .string(""))], .violation(.pointer("/manufacturer"), "min_length")),
            ConformanceCase("/manufacturer: at the greatest length 100", tests: .within(.pointer("/manufacturer"), "maxLength"),
                [.member("/manufacturer", .string("a".times(100)))], .accepted()),
            ConformanceCase("/manufacturer: one longer than 100", tests: .beyond(.pointer("/manufacturer"), "maxLength"),
                [.member("/manufacturer", .string("a".times(101)))], .violation(.pointer("/manufacturer"), "max_length")),
            ConformanceCase("/manufacturer: matching the pattern", tests: .within(.pointer("/manufacturer"), "pattern"),
                [.member("/manufacturer", .string("aaa"))], .accepted()),
            ConformanceCase("/manufacturer: not matching the pattern", tests: .beyond(.pointer("/manufacturer"), "pattern"),
                [.member("/manufacturer", .string("   "))], .violation(.pointer("/manufacturer"), "pattern")),
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
                [.path("systemId", "0190a1b2-0000-7000-8000-00000000000g"), .member("/notInTheContract", .number("1")), .member("/artist", .null), .member("/title", .null), .member("/discId", .null), .member("/manufacturer", .null), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("systemId"), "format"), .init(.pointer("/notInTheContract"), "unknown_member"), .init(.pointer("/artist"), "type"), .init(.pointer("/title"), "type"), .init(.pointer("/discId"), "type"), .init(.pointer("/manufacturer"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
