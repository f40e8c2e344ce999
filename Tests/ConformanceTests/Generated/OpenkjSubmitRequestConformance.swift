// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `POST /api/venues/{venueId}/requests`
    ///
    /// Contract: `openapi/paths/openkj/program-venue-requests.yaml:59`
    @Suite struct OpenkjSubmitRequestConformance {
        static let operation = OperationUnderTest(
            id: "openkjSubmitRequest", method: "POST",
            path: "/api/venues/{venueId}/requests"
        )

        @Test("openkjSubmitRequest keeps the contract", arguments: OpenkjSubmitRequestConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.openkjSubmitRequest(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            pathVenueId,
            body,
            bodyArtist,
            bodyTitle,
            bodySinger,
            bodyKeyChange,
            bodyMessage,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("the documented example 'song'",
                [.body("{\"artist\":\"Queen\",\"title\":\"Bohemian Rhapsody\",\"singer\":\"Ana\",\"key_change\":-2}")], .accepted()),
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
                [.removeHeader("X-API-Key")], .refused(401, "authentication_failed")),
            ConformanceCase("apiKey: nonsense",
                [.header("X-API-Key", "nonsense")], .refused(401, "authentication_failed")),
            ConformanceCase("apiKey: a forged token",
                [.header("X-API-Key", "d1.AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA")], .refused(401, "authentication_failed")),
            ConformanceCase("bad credentials and an unknown parameter",
                [.header("X-API-Key", "nonsense"), .addQuery("notInTheContract", "1")], .refused(401, "authentication_failed")),
            ConformanceCase("bad credentials and a malformed body",
                [.header("X-API-Key", "nonsense"), .body("{")], .refused(401, "authentication_failed")),
            ConformanceCase("bad credentials and an oversize body",
                [.header("X-API-Key", "nonsense"), .padBody(to: 65537)], .refused(401, "authentication_failed")),
            ConformanceCase("bad credentials and a foreign media type",
                [.header("X-API-Key", "nonsense"), .header("Content-Type", "text/plain")], .refused(401, "authentication_failed")),
        ]

        /// The path parameter `venueId`.
        static let pathVenueId: [ConformanceCase] = [
            ConformanceCase("venueId: the documented example",
                [.path("venueId", "1001")], .accepted(or: [404])),
            ConformanceCase("venueId: a word", tests: .beyond(.parameter("venueId"), "type"),
                [.path("venueId", "abc")], .violation(.parameter("venueId"), "type")),
            ConformanceCase("venueId: hexadecimal", tests: .beyond(.parameter("venueId"), "type"),
                [.path("venueId", "0x10")], .violation(.parameter("venueId"), "type")),
            ConformanceCase("venueId: a leading plus sign", tests: .beyond(.parameter("venueId"), "type"),
                [.path("venueId", "+1")], .violation(.parameter("venueId"), "type")),
            ConformanceCase("venueId: of its type", tests: .within(.parameter("venueId"), "type"),
                [.path("venueId", "1")], .accepted(or: [404])),
            ConformanceCase("venueId: at the minimum 1", tests: .within(.parameter("venueId"), "minimum"),
                [.path("venueId", "1")], .accepted(or: [404])),
            ConformanceCase("venueId: beyond the minimum 1", tests: .beyond(.parameter("venueId"), "minimum"),
                [.path("venueId", "0")], .violation(.parameter("venueId"), "minimum")),
            ConformanceCase("venueId: at the maximum 2147483647", tests: .within(.parameter("venueId"), "maximum"),
                [.path("venueId", "2147483647")], .accepted(or: [404])),
            ConformanceCase("venueId: beyond the maximum 2147483647", tests: .beyond(.parameter("venueId"), "maximum"),
                [.path("venueId", "2147483648")], .violation(.parameter("venueId"), "maximum")),
            ConformanceCase("venueId: a fraction", tests: .beyond(.parameter("venueId"), "type"),
                [.path("venueId", "1.5")], .violation(.parameter("venueId"), "type")),
            ConformanceCase("venueId: not UTF-8", tests: .beyond(.parameter("venueId"), "encoding"),
                [.encodedPath("venueId", "%FF")], .violation(.parameter("venueId"), "encoding")),
            ConformanceCase("venueId: a broken escape", tests: .beyond(.parameter("venueId"), "encoding"),
                [.encodedPath("venueId", "%zz")], .violation(.parameter("venueId"), "encoding")),
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

        /// The member `/singer` of the body.
        static let bodySinger: [ConformanceCase] = [
            ConformanceCase("/singer: missing", tests: .within(.pointer("/singer"), "required"),
                [.ensure("/singer", .string("aaa")), .removeMember("/singer")], .accepted()),
            ConformanceCase("/singer: given twice", tests: .beyond(.pointer("/singer"), "duplicate"),
                [.ensure("/singer", .string("aaa")), .repeatMember("/singer")], .violation(.pointer("/singer"), "duplicate_member")),
            ConformanceCase("/singer: null in place of string", tests: .beyond(.pointer("/singer"), "null"),
                [.member("/singer", .null)], .violation(.pointer("/singer"), "type")),
            ConformanceCase("/singer: boolean in place of string", tests: .beyond(.pointer("/singer"), "type"),
                [.member("/singer", .bool(true))], .violation(.pointer("/singer"), "type")),
            ConformanceCase("/singer: number in place of string", tests: .beyond(.pointer("/singer"), "type"),
                [.member("/singer", .number("1"))], .violation(.pointer("/singer"), "type")),
            ConformanceCase("/singer: array in place of string", tests: .beyond(.pointer("/singer"), "type"),
                [.member("/singer", .array([]))], .violation(.pointer("/singer"), "type")),
            ConformanceCase("/singer: object in place of string", tests: .beyond(.pointer("/singer"), "type"),
                [.member("/singer", .object([]))], .violation(.pointer("/singer"), "type")),
            ConformanceCase("/singer: at the least length 1", tests: .within(.pointer("/singer"), "minLength"),
                [.member("/singer", .string("a"))], .accepted()),
            ConformanceCase("/singer: one shorter than 1", tests: .beyond(.pointer("/singer"), "minLength"),
                [.member("/singer", .string(""))], .violation(.pointer("/singer"), "min_length")),
            ConformanceCase("/singer: at the greatest length 100", tests: .within(.pointer("/singer"), "maxLength"),
                [.member("/singer", .string("a".times(100)))], .accepted()),
            ConformanceCase("/singer: one longer than 100", tests: .beyond(.pointer("/singer"), "maxLength"),
                [.member("/singer", .string("a".times(101)))], .violation(.pointer("/singer"), "max_length")),
            ConformanceCase("/singer: matching the pattern", tests: .within(.pointer("/singer"), "pattern"),
                [.member("/singer", .string("aaa"))], .accepted()),
            ConformanceCase("/singer: not matching the pattern", tests: .beyond(.pointer("/singer"), "pattern"),
                [.member("/singer", .string("   "))], .violation(.pointer("/singer"), "pattern")),
        ]

        /// The member `/key_change` of the body.
        static let bodyKeyChange: [ConformanceCase] = [
            ConformanceCase("/key_change: missing", tests: .within(.pointer("/key_change"), "required"),
                [.ensure("/key_change", .number("-12")), .removeMember("/key_change")], .accepted()),
            ConformanceCase("/key_change: given twice", tests: .beyond(.pointer("/key_change"), "duplicate"),
                [.ensure("/key_change", .number("-12")), .repeatMember("/key_change")], .violation(.pointer("/key_change"), "duplicate_member")),
            ConformanceCase("/key_change: null in place of number", tests: .beyond(.pointer("/key_change"), "null"),
                [.member("/key_change", .null)], .violation(.pointer("/key_change"), "type")),
            ConformanceCase("/key_change: boolean in place of number", tests: .beyond(.pointer("/key_change"), "type"),
                [.member("/key_change", .bool(true))], .violation(.pointer("/key_change"), "type")),
            ConformanceCase("/key_change: string in place of number", tests: .beyond(.pointer("/key_change"), "type"),
                [.member("/key_change", .string("x"))], .violation(.pointer("/key_change"), "type")),
            ConformanceCase("/key_change: array in place of number", tests: .beyond(.pointer("/key_change"), "type"),
                [.member("/key_change", .array([]))], .violation(.pointer("/key_change"), "type")),
            ConformanceCase("/key_change: object in place of number", tests: .beyond(.pointer("/key_change"), "type"),
                [.member("/key_change", .object([]))], .violation(.pointer("/key_change"), "type")),
            ConformanceCase("/key_change: at the minimum -12", tests: .within(.pointer("/key_change"), "minimum"),
                [.member("/key_change", .number("-12"))], .accepted()),
            ConformanceCase("/key_change: beyond the minimum -12", tests: .beyond(.pointer("/key_change"), "minimum"),
                [.member("/key_change", .number("-13"))], .violation(.pointer("/key_change"), "minimum")),
            ConformanceCase("/key_change: at the maximum 12", tests: .within(.pointer("/key_change"), "maximum"),
                [.member("/key_change", .number("12"))], .accepted()),
            ConformanceCase("/key_change: beyond the maximum 12", tests: .beyond(.pointer("/key_change"), "maximum"),
                [.member("/key_change", .number("13"))], .violation(.pointer("/key_change"), "maximum")),
            ConformanceCase("/key_change: a fraction", tests: .beyond(.pointer("/key_change"), "type"),
                [.member("/key_change", .number("-12.5"))], .violation(.pointer("/key_change"), "type")),
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
            ConformanceCase("a body of the 65536 bytes allowed",
                [.padBody(to: 65536)], .accepted()),
            ConformanceCase("a body of 65537 bytes, over the limit of 65536",
                [.padBody(to: 65537)], .refused(413, "payload_too_large")),
            ConformanceCase("a body of 1310720 bytes, over the limit of 65536",
                [.padBody(to: 1310720)], .refused(413, "payload_too_large")),
        ]

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.path("venueId", "abc"), .member("/notInTheContract", .number("1")), .member("/artist", .null), .member("/title", .null), .member("/singer", .null), .member("/key_change", .null), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("venueId"), "type"), .init(.pointer("/notInTheContract"), "unknown_member"), .init(.pointer("/artist"), "type"), .init(.pointer("/title"), "type"), .init(.pointer("/singer"), "type"), .init(.pointer("/key_change"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = [
            UntestedConstraint(.beyond(.parameter("venueId"), "type"), "a path cannot carry empty"),
        ]
    }
}
