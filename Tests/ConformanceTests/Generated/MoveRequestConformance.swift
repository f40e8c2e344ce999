// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `PUT /v1/customer/venues/{venueId}/queue/{requestId}/pin`
    ///
    /// Contract: `openapi/paths/customer/queue-pin.yaml:2`
    @Suite struct MoveRequestConformance {
        static let operation = OperationUnderTest(
            id: "moveRequest", method: "PUT",
            path: "/v1/customer/venues/{venueId}/queue/{requestId}/pin"
        )

        @Test("moveRequest keeps the contract", arguments: MoveRequestConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.moveRequest(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            pathVenueId,
            pathRequestId,
            body,
            bodyTo,
            bodyPlace,
            bodyAheadId,
            bodyBehindId,
            bodyMessage,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("the documented example 'next'",
                [.body("{\"to\":\"next\"}")], .accepted()),
            ConformanceCase("the documented example 'third'",
                [.body("{\"to\":\"place\",\"place\":3}")], .accepted()),
            ConformanceCase("the documented example 'after'",
                [.body("{\"to\":\"after\",\"aheadId\":90209}")], .accepted()),
            ConformanceCase("the documented example 'between'",
                [.body("{\"to\":\"between\",\"aheadId\":90209,\"behindId\":90212}")], .accepted()),
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
                [.method("OPTIONS"), .noBody], .options(["PUT", "DELETE", "OPTIONS"])),
            ConformanceCase("the undocumented method GET",
                [.method("GET")], .notAllowed(["PUT", "DELETE", "OPTIONS"])),
            ConformanceCase("the undocumented method POST",
                [.method("POST")], .notAllowed(["PUT", "DELETE", "OPTIONS"])),
            ConformanceCase("the undocumented method PATCH",
                [.method("PATCH")], .notAllowed(["PUT", "DELETE", "OPTIONS"])),
            ConformanceCase("the undocumented method TRACE",
                [.method("TRACE")], .notAllowed(["PUT", "DELETE", "OPTIONS"])),
            ConformanceCase("the undocumented method PROPFIND",
                [.method("PROPFIND")], .notAllowed(["PUT", "DELETE", "OPTIONS"])),
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

        /// The member `/to` of the body.
        static let bodyTo: [ConformanceCase] = [
            ConformanceCase("/to: missing", tests: .beyond(.pointer("/to"), "required"),
                [.ensure("/to", .string("next")), .removeMember("/to")], .violation(.pointer("/to"), "required")),
            ConformanceCase("/to: given twice", tests: .beyond(.pointer("/to"), "duplicate"),
                [.ensure("/to", .string("next")), .repeatMember("/to")], .violation(.pointer("/to"), "duplicate_member")),
            ConformanceCase("/to: null in place of string", tests: .beyond(.pointer("/to"), "null"),
                [.member("/to", .null)], .violation(.pointer("/to"), "type")),
            ConformanceCase("/to: boolean in place of string", tests: .beyond(.pointer("/to"), "type"),
                [.member("/to", .bool(true))], .violation(.pointer("/to"), "type")),
            ConformanceCase("/to: number in place of string", tests: .beyond(.pointer("/to"), "type"),
                [.member("/to", .number("1"))], .violation(.pointer("/to"), "type")),
            ConformanceCase("/to: array in place of string", tests: .beyond(.pointer("/to"), "type"),
                [.member("/to", .array([]))], .violation(.pointer("/to"), "type")),
            ConformanceCase("/to: object in place of string", tests: .beyond(.pointer("/to"), "type"),
                [.member("/to", .object([]))], .violation(.pointer("/to"), "type")),
            ConformanceCase("/to: the member next", tests: .within(.pointer("/to"), "enum"),
                [.member("/to", .string("next"))], .accepted()),
            ConformanceCase("/to: the member place", tests: .within(.pointer("/to"), "enum"),
                [.member("/to", .string("place"))], .accepted()),
            ConformanceCase("/to: the member after", tests: .within(.pointer("/to"), "enum"),
                [.member("/to", .string("after"))], .accepted()),
            ConformanceCase("/to: the member before", tests: .within(.pointer("/to"), "enum"),
                [.member("/to", .string("before"))], .accepted()),
            ConformanceCase("/to: the member between", tests: .within(.pointer("/to"), "enum"),
                [.member("/to", .string("between"))], .accepted()),
            ConformanceCase("/to: a foreign text", tests: .beyond(.pointer("/to"), "enum"),
                [.member("/to", .string("nextx"))], .violation(.pointer("/to"), "enum")),
        ]

        /// The member `/place` of the body.
        static let bodyPlace: [ConformanceCase] = [
            ConformanceCase("/place: missing", tests: .within(.pointer("/place"), "required"),
                [.ensure("/place", .number("1")), .removeMember("/place")], .accepted()),
            ConformanceCase("/place: given twice", tests: .beyond(.pointer("/place"), "duplicate"),
                [.ensure("/place", .number("1")), .repeatMember("/place")], .violation(.pointer("/place"), "duplicate_member")),
            ConformanceCase("/place: null in place of number", tests: .beyond(.pointer("/place"), "null"),
                [.member("/place", .null)], .violation(.pointer("/place"), "type")),
            ConformanceCase("/place: boolean in place of number", tests: .beyond(.pointer("/place"), "type"),
                [.member("/place", .bool(true))], .violation(.pointer("/place"), "type")),
            ConformanceCase("/place: string in place of number", tests: .beyond(.pointer("/place"), "type"),
                [.member("/place", .string("x"))], .violation(.pointer("/place"), "type")),
            ConformanceCase("/place: array in place of number", tests: .beyond(.pointer("/place"), "type"),
                [.member("/place", .array([]))], .violation(.pointer("/place"), "type")),
            ConformanceCase("/place: object in place of number", tests: .beyond(.pointer("/place"), "type"),
                [.member("/place", .object([]))], .violation(.pointer("/place"), "type")),
            ConformanceCase("/place: at the minimum 1", tests: .within(.pointer("/place"), "minimum"),
                [.member("/place", .number("1"))], .accepted()),
            ConformanceCase("/place: beyond the minimum 1", tests: .beyond(.pointer("/place"), "minimum"),
                [.member("/place", .number("0"))], .violation(.pointer("/place"), "minimum")),
            ConformanceCase("/place: at the maximum 1000", tests: .within(.pointer("/place"), "maximum"),
                [.member("/place", .number("1000"))], .accepted()),
            ConformanceCase("/place: beyond the maximum 1000", tests: .beyond(.pointer("/place"), "maximum"),
                [.member("/place", .number("1001"))], .violation(.pointer("/place"), "maximum")),
            ConformanceCase("/place: a fraction", tests: .beyond(.pointer("/place"), "type"),
                [.member("/place", .number("1.5"))], .violation(.pointer("/place"), "type")),
        ]

        /// The member `/aheadId` of the body.
        static let bodyAheadId: [ConformanceCase] = [
            ConformanceCase("/aheadId: missing", tests: .within(.pointer("/aheadId"), "required"),
                [.ensure("/aheadId", .number("1")), .removeMember("/aheadId")], .accepted()),
            ConformanceCase("/aheadId: given twice", tests: .beyond(.pointer("/aheadId"), "duplicate"),
                [.ensure("/aheadId", .number("1")), .repeatMember("/aheadId")], .violation(.pointer("/aheadId"), "duplicate_member")),
            ConformanceCase("/aheadId: null in place of number", tests: .beyond(.pointer("/aheadId"), "null"),
                [.member("/aheadId", .null)], .violation(.pointer("/aheadId"), "type")),
            ConformanceCase("/aheadId: boolean in place of number", tests: .beyond(.pointer("/aheadId"), "type"),
                [.member("/aheadId", .bool(true))], .violation(.pointer("/aheadId"), "type")),
            ConformanceCase("/aheadId: string in place of number", tests: .beyond(.pointer("/aheadId"), "type"),
                [.member("/aheadId", .string("x"))], .violation(.pointer("/aheadId"), "type")),
            ConformanceCase("/aheadId: array in place of number", tests: .beyond(.pointer("/aheadId"), "type"),
                [.member("/aheadId", .array([]))], .violation(.pointer("/aheadId"), "type")),
            ConformanceCase("/aheadId: object in place of number", tests: .beyond(.pointer("/aheadId"), "type"),
                [.member("/aheadId", .object([]))], .violation(.pointer("/aheadId"), "type")),
            ConformanceCase("/aheadId: at the minimum 1", tests: .within(.pointer("/aheadId"), "minimum"),
                [.member("/aheadId", .number("1"))], .accepted()),
            ConformanceCase("/aheadId: beyond the minimum 1", tests: .beyond(.pointer("/aheadId"), "minimum"),
                [.member("/aheadId", .number("0"))], .violation(.pointer("/aheadId"), "minimum")),
            ConformanceCase("/aheadId: at the maximum 9223372036854775807", tests: .within(.pointer("/aheadId"), "maximum"),
                [.member("/aheadId", .number("9223372036854775807"))], .accepted()),
            ConformanceCase("/aheadId: beyond the maximum 9223372036854775807", tests: .beyond(.pointer("/aheadId"), "maximum"),
                [.member("/aheadId", .number("9223372036854775808"))], .violation(.pointer("/aheadId"), "maximum")),
            ConformanceCase("/aheadId: a fraction", tests: .beyond(.pointer("/aheadId"), "type"),
                [.member("/aheadId", .number("1.5"))], .violation(.pointer("/aheadId"), "type")),
        ]

        /// The member `/behindId` of the body.
        static let bodyBehindId: [ConformanceCase] = [
            ConformanceCase("/behindId: missing", tests: .within(.pointer("/behindId"), "required"),
                [.ensure("/behindId", .number("1")), .removeMember("/behindId")], .accepted()),
            ConformanceCase("/behindId: given twice", tests: .beyond(.pointer("/behindId"), "duplicate"),
                [.ensure("/behindId", .number("1")), .repeatMember("/behindId")], .violation(.pointer("/behindId"), "duplicate_member")),
            ConformanceCase("/behindId: null in place of number", tests: .beyond(.pointer("/behindId"), "null"),
                [.member("/behindId", .null)], .violation(.pointer("/behindId"), "type")),
            ConformanceCase("/behindId: boolean in place of number", tests: .beyond(.pointer("/behindId"), "type"),
                [.member("/behindId", .bool(true))], .violation(.pointer("/behindId"), "type")),
            ConformanceCase("/behindId: string in place of number", tests: .beyond(.pointer("/behindId"), "type"),
                [.member("/behindId", .string("x"))], .violation(.pointer("/behindId"), "type")),
            ConformanceCase("/behindId: array in place of number", tests: .beyond(.pointer("/behindId"), "type"),
                [.member("/behindId", .array([]))], .violation(.pointer("/behindId"), "type")),
            ConformanceCase("/behindId: object in place of number", tests: .beyond(.pointer("/behindId"), "type"),
                [.member("/behindId", .object([]))], .violation(.pointer("/behindId"), "type")),
            ConformanceCase("/behindId: at the minimum 1", tests: .within(.pointer("/behindId"), "minimum"),
                [.member("/behindId", .number("1"))], .accepted()),
            ConformanceCase("/behindId: beyond the minimum 1", tests: .beyond(.pointer("/behindId"), "minimum"),
                [.member("/behindId", .number("0"))], .violation(.pointer("/behindId"), "minimum")),
            ConformanceCase("/behindId: at the maximum 9223372036854775807", tests: .within(.pointer("/behindId"), "maximum"),
                [.member("/behindId", .number("9223372036854775807"))], .accepted()),
            ConformanceCase("/behindId: beyond the maximum 9223372036854775807", tests: .beyond(.pointer("/behindId"), "maximum"),
                [.member("/behindId", .number("9223372036854775808"))], .violation(.pointer("/behindId"), "maximum")),
            ConformanceCase("/behindId: a fraction", tests: .beyond(.pointer("/behindId"), "type"),
                [.member("/behindId", .number("1.5"))], .violation(.pointer("/behindId"), "type")),
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
                [.path("venueId", "0190a1b2-0000-7000-8000-00000000000g"), .path("requestId", "abc"), .member("/notInTheContract", .number("1")), .member("/to", .null), .member("/place", .null), .member("/aheadId", .null), .member("/behindId", .null), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("venueId"), "format"), .init(.parameter("requestId"), "type"), .init(.pointer("/notInTheContract"), "unknown_member"), .init(.pointer("/to"), "type"), .init(.pointer("/place"), "type"), .init(.pointer("/aheadId"), "type"), .init(.pointer("/behindId"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = [
            UntestedConstraint(.beyond(.parameter("requestId"), "type"), "a path cannot carry empty"),
        ]
    }
}
