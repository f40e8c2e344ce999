// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `PUT /v1/customer/venues/{venueId}/queue-policy`
    ///
    /// Contract: `openapi/paths/customer/queue-policy.yaml:57`
    @Suite struct SetQueuePolicyConformance {
        static let operation = OperationUnderTest(
            id: "setQueuePolicy", method: "PUT",
            path: "/v1/customer/venues/{venueId}/queue-policy"
        )

        @Test("setQueuePolicy keeps the contract", arguments: SetQueuePolicyConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.setQueuePolicy(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            pathVenueId,
            body,
            bodyDiscipline,
            bodySongsPerTurn,
            bodyNewSingersEvery,
            bodyMaximumPendingPerSinger,
            bodyMaximumInARow,
            bodyVisibility,
            bodyMessage,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("the documented example 'rotation'",
                [.body("{\"discipline\":\"rotation\",\"songsPerTurn\":1,\"newSingersEvery\":3}")], .accepted()),
            ConformanceCase("the documented example 'plain'",
                [.body("{\"discipline\":\"first_come\"}")], .accepted()),
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

        /// The member `/discipline` of the body.
        static let bodyDiscipline: [ConformanceCase] = [
            ConformanceCase("/discipline: missing", tests: .beyond(.pointer("/discipline"), "required"),
                [.ensure("/discipline", .string("first_come")), .removeMember("/discipline")], .violation(.pointer("/discipline"), "required")),
            ConformanceCase("/discipline: given twice", tests: .beyond(.pointer("/discipline"), "duplicate"),
                [.ensure("/discipline", .string("first_come")), .repeatMember("/discipline")], .violation(.pointer("/discipline"), "duplicate_member")),
            ConformanceCase("/discipline: null in place of string", tests: .beyond(.pointer("/discipline"), "null"),
                [.member("/discipline", .null)], .violation(.pointer("/discipline"), "type")),
            ConformanceCase("/discipline: boolean in place of string", tests: .beyond(.pointer("/discipline"), "type"),
                [.member("/discipline", .bool(true))], .violation(.pointer("/discipline"), "type")),
            ConformanceCase("/discipline: number in place of string", tests: .beyond(.pointer("/discipline"), "type"),
                [.member("/discipline", .number("1"))], .violation(.pointer("/discipline"), "type")),
            ConformanceCase("/discipline: array in place of string", tests: .beyond(.pointer("/discipline"), "type"),
                [.member("/discipline", .array([]))], .violation(.pointer("/discipline"), "type")),
            ConformanceCase("/discipline: object in place of string", tests: .beyond(.pointer("/discipline"), "type"),
                [.member("/discipline", .object([]))], .violation(.pointer("/discipline"), "type")),
            ConformanceCase("/discipline: the member first_come", tests: .within(.pointer("/discipline"), "enum"),
                [.member("/discipline", .string("first_come"))], .accepted()),
            ConformanceCase("/discipline: the member rotation", tests: .within(.pointer("/discipline"), "enum"),
                [.member("/discipline", .string("rotation"))], .accepted()),
            ConformanceCase("/discipline: a foreign text", tests: .beyond(.pointer("/discipline"), "enum"),
                [.member("/discipline", .string("first_comex"))], .violation(.pointer("/discipline"), "enum")),
        ]

        /// The member `/songsPerTurn` of the body.
        static let bodySongsPerTurn: [ConformanceCase] = [
            ConformanceCase("/songsPerTurn: missing", tests: .within(.pointer("/songsPerTurn"), "required"),
                [.ensure("/songsPerTurn", .number("1")), .removeMember("/songsPerTurn")], .accepted()),
            ConformanceCase("/songsPerTurn: given twice", tests: .beyond(.pointer("/songsPerTurn"), "duplicate"),
                [.ensure("/songsPerTurn", .number("1")), .repeatMember("/songsPerTurn")], .violation(.pointer("/songsPerTurn"), "duplicate_member")),
            ConformanceCase("/songsPerTurn: null in place of number", tests: .beyond(.pointer("/songsPerTurn"), "null"),
                [.member("/songsPerTurn", .null)], .violation(.pointer("/songsPerTurn"), "type")),
            ConformanceCase("/songsPerTurn: boolean in place of number", tests: .beyond(.pointer("/songsPerTurn"), "type"),
                [.member("/songsPerTurn", .bool(true))], .violation(.pointer("/songsPerTurn"), "type")),
            ConformanceCase("/songsPerTurn: string in place of number", tests: .beyond(.pointer("/songsPerTurn"), "type"),
                [.member("/songsPerTurn", .string("x"))], .violation(.pointer("/songsPerTurn"), "type")),
            ConformanceCase("/songsPerTurn: array in place of number", tests: .beyond(.pointer("/songsPerTurn"), "type"),
                [.member("/songsPerTurn", .array([]))], .violation(.pointer("/songsPerTurn"), "type")),
            ConformanceCase("/songsPerTurn: object in place of number", tests: .beyond(.pointer("/songsPerTurn"), "type"),
                [.member("/songsPerTurn", .object([]))], .violation(.pointer("/songsPerTurn"), "type")),
            ConformanceCase("/songsPerTurn: at the minimum 1", tests: .within(.pointer("/songsPerTurn"), "minimum"),
                [.member("/songsPerTurn", .number("1"))], .accepted()),
            ConformanceCase("/songsPerTurn: beyond the minimum 1", tests: .beyond(.pointer("/songsPerTurn"), "minimum"),
                [.member("/songsPerTurn", .number("0"))], .violation(.pointer("/songsPerTurn"), "minimum")),
            ConformanceCase("/songsPerTurn: at the maximum 5", tests: .within(.pointer("/songsPerTurn"), "maximum"),
                [.member("/songsPerTurn", .number("5"))], .accepted()),
            ConformanceCase("/songsPerTurn: beyond the maximum 5", tests: .beyond(.pointer("/songsPerTurn"), "maximum"),
                [.member("/songsPerTurn", .number("6"))], .violation(.pointer("/songsPerTurn"), "maximum")),
            ConformanceCase("/songsPerTurn: a fraction", tests: .beyond(.pointer("/songsPerTurn"), "type"),
                [.member("/songsPerTurn", .number("1.5"))], .violation(.pointer("/songsPerTurn"), "type")),
        ]

        /// The member `/newSingersEvery` of the body.
        static let bodyNewSingersEvery: [ConformanceCase] = [
            ConformanceCase("/newSingersEvery: missing", tests: .within(.pointer("/newSingersEvery"), "required"),
                [.ensure("/newSingersEvery", .number("1")), .removeMember("/newSingersEvery")], .accepted()),
            ConformanceCase("/newSingersEvery: given twice", tests: .beyond(.pointer("/newSingersEvery"), "duplicate"),
                [.ensure("/newSingersEvery", .number("1")), .repeatMember("/newSingersEvery")], .violation(.pointer("/newSingersEvery"), "duplicate_member")),
            ConformanceCase("/newSingersEvery: null in place of number", tests: .within(.pointer("/newSingersEvery"), "null"),
                [.member("/newSingersEvery", .null)], .accepted()),
            ConformanceCase("/newSingersEvery: boolean in place of number", tests: .beyond(.pointer("/newSingersEvery"), "type"),
                [.member("/newSingersEvery", .bool(true))], .violation(.pointer("/newSingersEvery"), "type")),
            ConformanceCase("/newSingersEvery: string in place of number", tests: .beyond(.pointer("/newSingersEvery"), "type"),
                [.member("/newSingersEvery", .string("x"))], .violation(.pointer("/newSingersEvery"), "type")),
            ConformanceCase("/newSingersEvery: array in place of number", tests: .beyond(.pointer("/newSingersEvery"), "type"),
                [.member("/newSingersEvery", .array([]))], .violation(.pointer("/newSingersEvery"), "type")),
            ConformanceCase("/newSingersEvery: object in place of number", tests: .beyond(.pointer("/newSingersEvery"), "type"),
                [.member("/newSingersEvery", .object([]))], .violation(.pointer("/newSingersEvery"), "type")),
            ConformanceCase("/newSingersEvery: at the minimum 1", tests: .within(.pointer("/newSingersEvery"), "minimum"),
                [.member("/newSingersEvery", .number("1"))], .accepted()),
            ConformanceCase("/newSingersEvery: beyond the minimum 1", tests: .beyond(.pointer("/newSingersEvery"), "minimum"),
                [.member("/newSingersEvery", .number("0"))], .violation(.pointer("/newSingersEvery"), "minimum")),
            ConformanceCase("/newSingersEvery: at the maximum 10", tests: .within(.pointer("/newSingersEvery"), "maximum"),
                [.member("/newSingersEvery", .number("10"))], .accepted()),
            ConformanceCase("/newSingersEvery: beyond the maximum 10", tests: .beyond(.pointer("/newSingersEvery"), "maximum"),
                [.member("/newSingersEvery", .number("11"))], .violation(.pointer("/newSingersEvery"), "maximum")),
            ConformanceCase("/newSingersEvery: a fraction", tests: .beyond(.pointer("/newSingersEvery"), "type"),
                [.member("/newSingersEvery", .number("1.5"))], .violation(.pointer("/newSingersEvery"), "type")),
        ]

        /// The member `/maximumPendingPerSinger` of the body.
        static let bodyMaximumPendingPerSinger: [ConformanceCase] = [
            ConformanceCase("/maximumPendingPerSinger: missing", tests: .within(.pointer("/maximumPendingPerSinger"), "required"),
                [.ensure("/maximumPendingPerSinger", .number("1")), .removeMember("/maximumPendingPerSinger")], .accepted()),
            ConformanceCase("/maximumPendingPerSinger: given twice", tests: .beyond(.pointer("/maximumPendingPerSinger"), "duplicate"),
                [.ensure("/maximumPendingPerSinger", .number("1")), .repeatMember("/maximumPendingPerSinger")], .violation(.pointer("/maximumPendingPerSinger"), "duplicate_member")),
            ConformanceCase("/maximumPendingPerSinger: null in place of number", tests: .within(.pointer("/maximumPendingPerSinger"), "null"),
                [.member("/maximumPendingPerSinger", .null)], .accepted()),
            ConformanceCase("/maximumPendingPerSinger: boolean in place of number", tests: .beyond(.pointer("/maximumPendingPerSinger"), "type"),
                [.member("/maximumPendingPerSinger", .bool(true))], .violation(.pointer("/maximumPendingPerSinger"), "type")),
            ConformanceCase("/maximumPendingPerSinger: string in place of number", tests: .beyond(.pointer("/maximumPendingPerSinger"), "type"),
                [.member("/maximumPendingPerSinger", .string("x"))], .violation(.pointer("/maximumPendingPerSinger"), "type")),
            ConformanceCase("/maximumPendingPerSinger: array in place of number", tests: .beyond(.pointer("/maximumPendingPerSinger"), "type"),
                [.member("/maximumPendingPerSinger", .array([]))], .violation(.pointer("/maximumPendingPerSinger"), "type")),
            ConformanceCase("/maximumPendingPerSinger: object in place of number", tests: .beyond(.pointer("/maximumPendingPerSinger"), "type"),
                [.member("/maximumPendingPerSinger", .object([]))], .violation(.pointer("/maximumPendingPerSinger"), "type")),
            ConformanceCase("/maximumPendingPerSinger: at the minimum 1", tests: .within(.pointer("/maximumPendingPerSinger"), "minimum"),
                [.member("/maximumPendingPerSinger", .number("1"))], .accepted()),
            ConformanceCase("/maximumPendingPerSinger: beyond the minimum 1", tests: .beyond(.pointer("/maximumPendingPerSinger"), "minimum"),
                [.member("/maximumPendingPerSinger", .number("0"))], .violation(.pointer("/maximumPendingPerSinger"), "minimum")),
            ConformanceCase("/maximumPendingPerSinger: at the maximum 50", tests: .within(.pointer("/maximumPendingPerSinger"), "maximum"),
                [.member("/maximumPendingPerSinger", .number("50"))], .accepted()),
            ConformanceCase("/maximumPendingPerSinger: beyond the maximum 50", tests: .beyond(.pointer("/maximumPendingPerSinger"), "maximum"),
                [.member("/maximumPendingPerSinger", .number("51"))], .violation(.pointer("/maximumPendingPerSinger"), "maximum")),
            ConformanceCase("/maximumPendingPerSinger: a fraction", tests: .beyond(.pointer("/maximumPendingPerSinger"), "type"),
                [.member("/maximumPendingPerSinger", .number("1.5"))], .violation(.pointer("/maximumPendingPerSinger"), "type")),
        ]

        /// The member `/maximumInARow` of the body.
        static let bodyMaximumInARow: [ConformanceCase] = [
            ConformanceCase("/maximumInARow: missing", tests: .within(.pointer("/maximumInARow"), "required"),
                [.ensure("/maximumInARow", .number("1")), .removeMember("/maximumInARow")], .accepted()),
            ConformanceCase("/maximumInARow: given twice", tests: .beyond(.pointer("/maximumInARow"), "duplicate"),
                [.ensure("/maximumInARow", .number("1")), .repeatMember("/maximumInARow")], .violation(.pointer("/maximumInARow"), "duplicate_member")),
            ConformanceCase("/maximumInARow: null in place of number", tests: .within(.pointer("/maximumInARow"), "null"),
                [.member("/maximumInARow", .null)], .accepted()),
            ConformanceCase("/maximumInARow: boolean in place of number", tests: .beyond(.pointer("/maximumInARow"), "type"),
                [.member("/maximumInARow", .bool(true))], .violation(.pointer("/maximumInARow"), "type")),
            ConformanceCase("/maximumInARow: string in place of number", tests: .beyond(.pointer("/maximumInARow"), "type"),
                [.member("/maximumInARow", .string("x"))], .violation(.pointer("/maximumInARow"), "type")),
            ConformanceCase("/maximumInARow: array in place of number", tests: .beyond(.pointer("/maximumInARow"), "type"),
                [.member("/maximumInARow", .array([]))], .violation(.pointer("/maximumInARow"), "type")),
            ConformanceCase("/maximumInARow: object in place of number", tests: .beyond(.pointer("/maximumInARow"), "type"),
                [.member("/maximumInARow", .object([]))], .violation(.pointer("/maximumInARow"), "type")),
            ConformanceCase("/maximumInARow: at the minimum 1", tests: .within(.pointer("/maximumInARow"), "minimum"),
                [.member("/maximumInARow", .number("1"))], .accepted()),
            ConformanceCase("/maximumInARow: beyond the minimum 1", tests: .beyond(.pointer("/maximumInARow"), "minimum"),
                [.member("/maximumInARow", .number("0"))], .violation(.pointer("/maximumInARow"), "minimum")),
            ConformanceCase("/maximumInARow: at the maximum 50", tests: .within(.pointer("/maximumInARow"), "maximum"),
                [.member("/maximumInARow", .number("50"))], .accepted()),
            ConformanceCase("/maximumInARow: beyond the maximum 50", tests: .beyond(.pointer("/maximumInARow"), "maximum"),
                [.member("/maximumInARow", .number("51"))], .violation(.pointer("/maximumInARow"), "maximum")),
            ConformanceCase("/maximumInARow: a fraction", tests: .beyond(.pointer("/maximumInARow"), "type"),
                [.member("/maximumInARow", .number("1.5"))], .violation(.pointer("/maximumInARow"), "type")),
        ]

        /// The member `/visibility` of the body.
        static let bodyVisibility: [ConformanceCase] = [
            ConformanceCase("/visibility: missing", tests: .within(.pointer("/visibility"), "required"),
                [.ensure("/visibility", .string("nothing")), .removeMember("/visibility")], .accepted()),
            ConformanceCase("/visibility: given twice", tests: .beyond(.pointer("/visibility"), "duplicate"),
                [.ensure("/visibility", .string("nothing")), .repeatMember("/visibility")], .violation(.pointer("/visibility"), "duplicate_member")),
            ConformanceCase("/visibility: null in place of string", tests: .beyond(.pointer("/visibility"), "null"),
                [.member("/visibility", .null)], .violation(.pointer("/visibility"), "type")),
            ConformanceCase("/visibility: boolean in place of string", tests: .beyond(.pointer("/visibility"), "type"),
                [.member("/visibility", .bool(true))], .violation(.pointer("/visibility"), "type")),
            ConformanceCase("/visibility: number in place of string", tests: .beyond(.pointer("/visibility"), "type"),
                [.member("/visibility", .number("1"))], .violation(.pointer("/visibility"), "type")),
            ConformanceCase("/visibility: array in place of string", tests: .beyond(.pointer("/visibility"), "type"),
                [.member("/visibility", .array([]))], .violation(.pointer("/visibility"), "type")),
            ConformanceCase("/visibility: object in place of string", tests: .beyond(.pointer("/visibility"), "type"),
                [.member("/visibility", .object([]))], .violation(.pointer("/visibility"), "type")),
            ConformanceCase("/visibility: the member nothing", tests: .within(.pointer("/visibility"), "enum"),
                [.member("/visibility", .string("nothing"))], .accepted()),
            ConformanceCase("/visibility: the member names", tests: .within(.pointer("/visibility"), "enum"),
                [.member("/visibility", .string("names"))], .accepted()),
            ConformanceCase("/visibility: the member songs", tests: .within(.pointer("/visibility"), "enum"),
                [.member("/visibility", .string("songs"))], .accepted()),
            ConformanceCase("/visibility: the member both", tests: .within(.pointer("/visibility"), "enum"),
                [.member("/visibility", .string("both"))], .accepted()),
            ConformanceCase("/visibility: a foreign text", tests: .beyond(.pointer("/visibility"), "enum"),
                [.member("/visibility", .string("nothingx"))], .violation(.pointer("/visibility"), "enum")),
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
                [.path("venueId", "0190a1b2-0000-7000-8000-00000000000g"), .member("/notInTheContract", .number("1")), .member("/discipline", .null), .member("/songsPerTurn", .null), .member("/newSingersEvery", .bool(true)), .member("/maximumPendingPerSinger", .bool(true)), .member("/maximumInARow", .bool(true)), .member("/visibility", .null), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("venueId"), "format"), .init(.pointer("/notInTheContract"), "unknown_member"), .init(.pointer("/discipline"), "type"), .init(.pointer("/songsPerTurn"), "type"), .init(.pointer("/newSingersEvery"), "type"), .init(.pointer("/maximumPendingPerSinger"), "type"), .init(.pointer("/maximumInARow"), "type"), .init(.pointer("/visibility"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
