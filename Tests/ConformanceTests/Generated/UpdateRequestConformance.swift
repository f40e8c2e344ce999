// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `PATCH /v1/customer/venues/{venueId}/requests/{requestId}`
    ///
    /// Contract: `openapi/paths/customer/venue-request.yaml:2`
    @Suite struct UpdateRequestConformance {
        static let operation = OperationUnderTest(
            id: "updateRequest", method: "PATCH",
            path: "/v1/customer/venues/{venueId}/requests/{requestId}"
        )

        @Test("updateRequest keeps the contract", arguments: UpdateRequestConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.updateRequest(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            pathVenueId,
            pathRequestId,
            body,
            bodyProcessed,
            bodyNotes,
            bodyKeyChange,
            bodyMessage,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("the documented example 'sung'",
                [.body("{\"processed\":true}")], .accepted()),
            ConformanceCase("the documented example 'notes'",
                [.body("{\"notes\":\"Wants the long version\"}")], .accepted()),
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
                [.method("OPTIONS"), .noBody], .options(["PATCH", "DELETE", "OPTIONS"])),
            ConformanceCase("the undocumented method GET",
                [.method("GET")], .notAllowed(["PATCH", "DELETE", "OPTIONS"])),
            ConformanceCase("the undocumented method PUT",
                [.method("PUT")], .notAllowed(["PATCH", "DELETE", "OPTIONS"])),
            ConformanceCase("the undocumented method POST",
                [.method("POST")], .notAllowed(["PATCH", "DELETE", "OPTIONS"])),
            ConformanceCase("the undocumented method TRACE",
                [.method("TRACE")], .notAllowed(["PATCH", "DELETE", "OPTIONS"])),
            ConformanceCase("the undocumented method PROPFIND",
                [.method("PROPFIND")], .notAllowed(["PATCH", "DELETE", "OPTIONS"])),
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
                [.header("Authorization", "Bearer nonsense"), .padBody(to: 65537)], .refused(401, "authentication_failed")),
            ConformanceCase("bad credentials and a foreign media type",
                [.header("Authorization", "Bearer nonsense"), .header("Content-Type", "text/plain")], .refused(401, "authentication_failed")),
        ]

        /// The path parameter `venueId`.
        static let pathVenueId: [ConformanceCase] = [
            ConformanceCase("venueId: the documented example",
                [.path("venueId", "01932f4e-9a10-7c22-8b11-2c3d4e5f6071")], .accepted(or: [404])),
            ConformanceCase("venueId: no UUID", tests: .beyond(.parameter("venueId"), "format"),
                [.path("venueId", "0190a1b2-0000-7000-8000-00000000000g")], .violation(.parameter("venueId"), "format")),
            ConformanceCase("venueId: a UUID", tests: .within(.parameter("venueId"), "format"),
                [.path("venueId", "0190a1b2-0000-7000-8000-000000000000")], .accepted(or: [404])),
            ConformanceCase("venueId: not UTF-8", tests: .beyond(.parameter("venueId"), "encoding"),
                [.encodedPath("venueId", "%FF")], .violation(.parameter("venueId"), "encoding")),
            ConformanceCase("venueId: a broken escape", tests: .beyond(.parameter("venueId"), "encoding"),
                [.encodedPath("venueId", "%zz")], .violation(.parameter("venueId"), "encoding")),
        ]

        /// The path parameter `requestId`.
        static let pathRequestId: [ConformanceCase] = [
            ConformanceCase("requestId: the documented example",
                [.path("requestId", "90210")], .accepted(or: [404])),
            ConformanceCase("requestId: a word", tests: .beyond(.parameter("requestId"), "type"),
                [.path("requestId", "abc")], .violation(.parameter("requestId"), "type")),
            ConformanceCase("requestId: hexadecimal", tests: .beyond(.parameter("requestId"), "type"),
                [.path("requestId", "0x10")], .violation(.parameter("requestId"), "type")),
            ConformanceCase("requestId: a leading plus sign", tests: .beyond(.parameter("requestId"), "type"),
                [.path("requestId", "+1")], .violation(.parameter("requestId"), "type")),
            ConformanceCase("requestId: of its type", tests: .within(.parameter("requestId"), "type"),
                [.path("requestId", "1")], .accepted(or: [404])),
            ConformanceCase("requestId: at the minimum 1", tests: .within(.parameter("requestId"), "minimum"),
                [.path("requestId", "1")], .accepted(or: [404])),
            ConformanceCase("requestId: beyond the minimum 1", tests: .beyond(.parameter("requestId"), "minimum"),
                [.path("requestId", "0")], .violation(.parameter("requestId"), "minimum")),
            ConformanceCase("requestId: at the maximum 9223372036854775807", tests: .within(.parameter("requestId"), "maximum"),
                [.path("requestId", "9223372036854775807")], .accepted(or: [404])),
            ConformanceCase("requestId: beyond the maximum 9223372036854775807", tests: .beyond(.parameter("requestId"), "maximum"),
                [.path("requestId", "9223372036854775808")], .violation(.parameter("requestId"), "maximum")),
            ConformanceCase("requestId: a fraction", tests: .beyond(.parameter("requestId"), "type"),
                [.path("requestId", "1.5")], .violation(.parameter("requestId"), "type")),
            ConformanceCase("requestId: not UTF-8", tests: .beyond(.parameter("requestId"), "encoding"),
                [.encodedPath("requestId", "%FF")], .violation(.parameter("requestId"), "encoding")),
            ConformanceCase("requestId: a broken escape", tests: .beyond(.parameter("requestId"), "encoding"),
                [.encodedPath("requestId", "%zz")], .violation(.parameter("requestId"), "encoding")),
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

        /// The member `/processed` of the body.
        static let bodyProcessed: [ConformanceCase] = [
            ConformanceCase("/processed: missing", tests: .within(.pointer("/processed"), "required"),
                [.ensure("/processed", .bool(true)), .removeMember("/processed")], .accepted()),
            ConformanceCase("/processed: given twice", tests: .beyond(.pointer("/processed"), "duplicate"),
                [.ensure("/processed", .bool(true)), .repeatMember("/processed")], .violation(.pointer("/processed"), "duplicate_member")),
            ConformanceCase("/processed: null in place of boolean", tests: .beyond(.pointer("/processed"), "null"),
                [.member("/processed", .null)], .violation(.pointer("/processed"), "type")),
            ConformanceCase("/processed: number in place of boolean", tests: .beyond(.pointer("/processed"), "type"),
                [.member("/processed", .number("1"))], .violation(.pointer("/processed"), "type")),
            ConformanceCase("/processed: string in place of boolean", tests: .beyond(.pointer("/processed"), "type"),
                [.member("/processed", .string("x"))], .violation(.pointer("/processed"), "type")),
            ConformanceCase("/processed: array in place of boolean", tests: .beyond(.pointer("/processed"), "type"),
                [.member("/processed", .array([]))], .violation(.pointer("/processed"), "type")),
            ConformanceCase("/processed: object in place of boolean", tests: .beyond(.pointer("/processed"), "type"),
                [.member("/processed", .object([]))], .violation(.pointer("/processed"), "type")),
        ]

        /// The member `/notes` of the body.
        static let bodyNotes: [ConformanceCase] = [
            ConformanceCase("/notes: missing", tests: .within(.pointer("/notes"), "required"),
                [.ensure("/notes", .string("aaa")), .removeMember("/notes")], .accepted()),
            ConformanceCase("/notes: given twice", tests: .beyond(.pointer("/notes"), "duplicate"),
                [.ensure("/notes", .string("aaa")), .repeatMember("/notes")], .violation(.pointer("/notes"), "duplicate_member")),
            ConformanceCase("/notes: null in place of string", tests: .within(.pointer("/notes"), "null"),
                [.member("/notes", .null)], .accepted()),
            ConformanceCase("/notes: boolean in place of string", tests: .beyond(.pointer("/notes"), "type"),
                [.member("/notes", .bool(true))], .violation(.pointer("/notes"), "type")),
            ConformanceCase("/notes: number in place of string", tests: .beyond(.pointer("/notes"), "type"),
                [.member("/notes", .number("1"))], .violation(.pointer("/notes"), "type")),
            ConformanceCase("/notes: array in place of string", tests: .beyond(.pointer("/notes"), "type"),
                [.member("/notes", .array([]))], .violation(.pointer("/notes"), "type")),
            ConformanceCase("/notes: object in place of string", tests: .beyond(.pointer("/notes"), "type"),
                [.member("/notes", .object([]))], .violation(.pointer("/notes"), "type")),
            ConformanceCase("/notes: at the least length 1", tests: .within(.pointer("/notes"), "minLength"),
                [.member("/notes", .string("a"))], .accepted()),
            ConformanceCase("/notes: one shorter than 1", tests: .beyond(.pointer("/notes"), "minLength"),
                [.member("/notes", .string(""))], .violation(.pointer("/notes"), "min_length")),
            ConformanceCase("/notes: at the greatest length 500", tests: .within(.pointer("/notes"), "maxLength"),
                [.member("/notes", .string("a".times(500)))], .accepted()),
            ConformanceCase("/notes: one longer than 500", tests: .beyond(.pointer("/notes"), "maxLength"),
                [.member("/notes", .string("a".times(501)))], .violation(.pointer("/notes"), "max_length")),
            ConformanceCase("/notes: matching the pattern", tests: .within(.pointer("/notes"), "pattern"),
                [.member("/notes", .string("aaa"))], .accepted()),
            ConformanceCase("/notes: not matching the pattern", tests: .beyond(.pointer("/notes"), "pattern"),
                [.member("/notes", .string("\u{1}\u{1}\u{1}"))], .violation(.pointer("/notes"), "pattern")),
        ]

        /// The member `/keyChange` of the body.
        static let bodyKeyChange: [ConformanceCase] = [
            ConformanceCase("/keyChange: missing", tests: .within(.pointer("/keyChange"), "required"),
                [.ensure("/keyChange", .number("-12")), .removeMember("/keyChange")], .accepted()),
            ConformanceCase("/keyChange: given twice", tests: .beyond(.pointer("/keyChange"), "duplicate"),
                [.ensure("/keyChange", .number("-12")), .repeatMember("/keyChange")], .violation(.pointer("/keyChange"), "duplicate_member")),
            ConformanceCase("/keyChange: null in place of number", tests: .beyond(.pointer("/keyChange"), "null"),
                [.member("/keyChange", .null)], .violation(.pointer("/keyChange"), "type")),
            ConformanceCase("/keyChange: boolean in place of number", tests: .beyond(.pointer("/keyChange"), "type"),
                [.member("/keyChange", .bool(true))], .violation(.pointer("/keyChange"), "type")),
            ConformanceCase("/keyChange: string in place of number", tests: .beyond(.pointer("/keyChange"), "type"),
                [.member("/keyChange", .string("x"))], .violation(.pointer("/keyChange"), "type")),
            ConformanceCase("/keyChange: array in place of number", tests: .beyond(.pointer("/keyChange"), "type"),
                [.member("/keyChange", .array([]))], .violation(.pointer("/keyChange"), "type")),
            ConformanceCase("/keyChange: object in place of number", tests: .beyond(.pointer("/keyChange"), "type"),
                [.member("/keyChange", .object([]))], .violation(.pointer("/keyChange"), "type")),
            ConformanceCase("/keyChange: at the minimum -12", tests: .within(.pointer("/keyChange"), "minimum"),
                [.member("/keyChange", .number("-12"))], .accepted()),
            ConformanceCase("/keyChange: beyond the minimum -12", tests: .beyond(.pointer("/keyChange"), "minimum"),
                [.member("/keyChange", .number("-13"))], .violation(.pointer("/keyChange"), "minimum")),
            ConformanceCase("/keyChange: at the maximum 12", tests: .within(.pointer("/keyChange"), "maximum"),
                [.member("/keyChange", .number("12"))], .accepted()),
            ConformanceCase("/keyChange: beyond the maximum 12", tests: .beyond(.pointer("/keyChange"), "maximum"),
                [.member("/keyChange", .number("13"))], .violation(.pointer("/keyChange"), "maximum")),
            ConformanceCase("/keyChange: a fraction", tests: .beyond(.pointer("/keyChange"), "type"),
                [.member("/keyChange", .number("-12.5"))], .violation(.pointer("/keyChange"), "type")),
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
                [.path("venueId", "0190a1b2-0000-7000-8000-00000000000g"), .path("requestId", "abc"), .member("/notInTheContract", .number("1")), .member("/processed", .null), .member("/notes", .bool(true)), .member("/keyChange", .null), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("venueId"), "format"), .init(.parameter("requestId"), "type"), .init(.pointer("/notInTheContract"), "unknown_member"), .init(.pointer("/processed"), "type"), .init(.pointer("/notes"), "type"), .init(.pointer("/keyChange"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = [
            UntestedConstraint(.beyond(.parameter("requestId"), "type"), "a path cannot carry empty"),
            UntestedConstraint(.beyond(.pointer(""), "minProperties"), "the members are named; their number is tested with them"),
        ]
    }
}
