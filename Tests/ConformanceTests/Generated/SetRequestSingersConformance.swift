// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `PUT /v1/customer/venues/{venueId}/queue/{requestId}/singers`
    ///
    /// Contract: `openapi/paths/customer/queue-request-singers.yaml:2`
    @Suite struct SetRequestSingersConformance {
        static let operation = OperationUnderTest(
            id: "setRequestSingers", method: "PUT",
            path: "/v1/customer/venues/{venueId}/queue/{requestId}/singers"
        )

        @Test("setRequestSingers keeps the contract", arguments: SetRequestSingersConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.setRequestSingers(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            pathVenueId,
            pathRequestId,
            body,
            bodySingerIds,
            bodySingerIdsItem,
            bodyMessage,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("the documented example 'duet'",
                [.body("{\"singerIds\":[\"01932f50-5e60-7a77-8f61-6a7b8c9d0e1f\"]}")], .accepted()),
            ConformanceCase("the documented example 'solo'",
                [.body("{\"singerIds\":[]}")], .accepted()),
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
                [.method("OPTIONS"), .noBody], .options(["PUT", "OPTIONS"])),
            ConformanceCase("the undocumented method GET",
                [.method("GET")], .notAllowed(["PUT", "OPTIONS"])),
            ConformanceCase("the undocumented method POST",
                [.method("POST")], .notAllowed(["PUT", "OPTIONS"])),
            ConformanceCase("the undocumented method DELETE",
                [.method("DELETE")], .notAllowed(["PUT", "OPTIONS"])),
            ConformanceCase("the undocumented method PATCH",
                [.method("PATCH")], .notAllowed(["PUT", "OPTIONS"])),
            ConformanceCase("the undocumented method TRACE",
                [.method("TRACE")], .notAllowed(["PUT", "OPTIONS"])),
            ConformanceCase("the undocumented method PROPFIND",
                [.method("PROPFIND")], .notAllowed(["PUT", "OPTIONS"])),
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

        /// The member `/singerIds` of the body.
        static let bodySingerIds: [ConformanceCase] = [
            ConformanceCase("/singerIds: missing", tests: .beyond(.pointer("/singerIds"), "required"),
                [.ensure("/singerIds", .array([])), .removeMember("/singerIds")], .violation(.pointer("/singerIds"), "required")),
            ConformanceCase("/singerIds: given twice", tests: .beyond(.pointer("/singerIds"), "duplicate"),
                [.ensure("/singerIds", .array([])), .repeatMember("/singerIds")], .violation(.pointer("/singerIds"), "duplicate_member")),
            ConformanceCase("/singerIds: null in place of array", tests: .beyond(.pointer("/singerIds"), "null"),
                [.member("/singerIds", .null)], .violation(.pointer("/singerIds"), "type")),
            ConformanceCase("/singerIds: boolean in place of array", tests: .beyond(.pointer("/singerIds"), "type"),
                [.member("/singerIds", .bool(true))], .violation(.pointer("/singerIds"), "type")),
            ConformanceCase("/singerIds: number in place of array", tests: .beyond(.pointer("/singerIds"), "type"),
                [.member("/singerIds", .number("1"))], .violation(.pointer("/singerIds"), "type")),
            ConformanceCase("/singerIds: string in place of array", tests: .beyond(.pointer("/singerIds"), "type"),
                [.member("/singerIds", .string("x"))], .violation(.pointer("/singerIds"), "type")),
            ConformanceCase("/singerIds: object in place of array", tests: .beyond(.pointer("/singerIds"), "type"),
                [.member("/singerIds", .object([]))], .violation(.pointer("/singerIds"), "type")),
            ConformanceCase("/singerIds: 3 at the most", tests: .within(.pointer("/singerIds"), "maxItems"),
                [.member("/singerIds", .array([.string("0190a1b2-0000-7000-8000-000000000000"), .string("0190a1b2-0000-7000-8000-000000000001"), .string("0190a1b2-0000-7000-8000-000000000002")]))], .accepted()),
            ConformanceCase("/singerIds: one more than 3", tests: .beyond(.pointer("/singerIds"), "maxItems"),
                [.member("/singerIds", .array([.string("0190a1b2-0000-7000-8000-000000000000"), .string("0190a1b2-0000-7000-8000-000000000001"), .string("0190a1b2-0000-7000-8000-000000000002"), .string("0190a1b2-0000-7000-8000-000000000003")]))], .violation(.pointer("/singerIds"), "max_items")),
            ConformanceCase("/singerIds: the same item twice", tests: .beyond(.pointer("/singerIds"), "uniqueItems"),
                [.member("/singerIds", .array([.string("0190a1b2-0000-7000-8000-000000000000"), .string("0190a1b2-0000-7000-8000-000000000000")]))], .violation(.pointer("/singerIds"), "unique_items")),
        ]

        /// The member `/singerIds/0` of the body.
        static let bodySingerIdsItem: [ConformanceCase] = [
            ConformanceCase("/singerIds/0: null in place of string", tests: .beyond(.pointer("/singerIds/0"), "null"),
                [.ensure("/singerIds", .array([])), .member("/singerIds", .array([.string("0190a1b2-0000-7000-8000-000000000000")])), .member("/singerIds/0", .null)], .violation(.pointer("/singerIds/0"), "type")),
            ConformanceCase("/singerIds/0: boolean in place of string", tests: .beyond(.pointer("/singerIds/0"), "type"),
                [.ensure("/singerIds", .array([])), .member("/singerIds", .array([.string("0190a1b2-0000-7000-8000-000000000000")])), .member("/singerIds/0", .bool(true))], .violation(.pointer("/singerIds/0"), "type")),
            ConformanceCase("/singerIds/0: number in place of string", tests: .beyond(.pointer("/singerIds/0"), "type"),
                [.ensure("/singerIds", .array([])), .member("/singerIds", .array([.string("0190a1b2-0000-7000-8000-000000000000")])), .member("/singerIds/0", .number("1"))], .violation(.pointer("/singerIds/0"), "type")),
            ConformanceCase("/singerIds/0: array in place of string", tests: .beyond(.pointer("/singerIds/0"), "type"),
                [.ensure("/singerIds", .array([])), .member("/singerIds", .array([.string("0190a1b2-0000-7000-8000-000000000000")])), .member("/singerIds/0", .array([]))], .violation(.pointer("/singerIds/0"), "type")),
            ConformanceCase("/singerIds/0: object in place of string", tests: .beyond(.pointer("/singerIds/0"), "type"),
                [.ensure("/singerIds", .array([])), .member("/singerIds", .array([.string("0190a1b2-0000-7000-8000-000000000000")])), .member("/singerIds/0", .object([]))], .violation(.pointer("/singerIds/0"), "type")),
            ConformanceCase("/singerIds/0: no UUID", tests: .beyond(.pointer("/singerIds/0"), "format"),
                [.ensure("/singerIds", .array([])), .member("/singerIds", .array([.string("0190a1b2-0000-7000-8000-000000000000")])), .member("/singerIds/0", .string("0190a1b2-0000-7000-8000-00000000000g"))], .violation(.pointer("/singerIds/0"), "format")),
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
                [.path("venueId", "0190a1b2-0000-7000-8000-00000000000g"), .path("requestId", "abc"), .member("/notInTheContract", .number("1")), .member("/singerIds", .null), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("venueId"), "format"), .init(.parameter("requestId"), "type"), .init(.pointer("/notInTheContract"), "unknown_member"), .init(.pointer("/singerIds"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = [
            UntestedConstraint(.beyond(.parameter("requestId"), "type"), "a path cannot carry empty"),
        ]
    }
}
