// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `POST /v1/customer/requests/bulk/process`
    ///
    /// Contract: `openapi/paths/customer/requests-bulk-process.yaml:2`
    @Suite struct BulkSetRequestsProcessedConformance {
        static let operation = OperationUnderTest(
            id: "bulkSetRequestsProcessed", method: "POST",
            path: "/v1/customer/requests/bulk/process"
        )

        @Test("bulkSetRequestsProcessed keeps the contract", arguments: BulkSetRequestsProcessedConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.bulkSetRequestsProcessed(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            body,
            bodyRequestIds,
            bodyRequestIdsItem,
            bodyProcessed,
            bodyMessage,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("the documented example 'two'",
                [.body("{\"requestIds\":[90210,90211],\"processed\":true}")], .accepted()),
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
                [.header("Authorization", "Bearer nonsense"), .padBody(to: 65537)], .refused(401, "authentication_failed")),
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

        /// The member `/requestIds` of the body.
        static let bodyRequestIds: [ConformanceCase] = [
            ConformanceCase("/requestIds: missing", tests: .beyond(.pointer("/requestIds"), "required"),
                [.ensure("/requestIds", .array([.number("1")])), .removeMember("/requestIds")], .violation(.pointer("/requestIds"), "required")),
            ConformanceCase("/requestIds: given twice", tests: .beyond(.pointer("/requestIds"), "duplicate"),
                [.ensure("/requestIds", .array([.number("1")])), .repeatMember("/requestIds")], .violation(.pointer("/requestIds"), "duplicate_member")),
            ConformanceCase("/requestIds: null in place of array", tests: .beyond(.pointer("/requestIds"), "null"),
                [.member("/requestIds", .null)], .violation(.pointer("/requestIds"), "type")),
            ConformanceCase("/requestIds: boolean in place of array", tests: .beyond(.pointer("/requestIds"), "type"),
                [.member("/requestIds", .bool(true))], .violation(.pointer("/requestIds"), "type")),
            ConformanceCase("/requestIds: number in place of array", tests: .beyond(.pointer("/requestIds"), "type"),
                [.member("/requestIds", .number("1"))], .violation(.pointer("/requestIds"), "type")),
            ConformanceCase("/requestIds: string in place of array", tests: .beyond(.pointer("/requestIds"), "type"),
                [.member("/requestIds", .string("x"))], .violation(.pointer("/requestIds"), "type")),
            ConformanceCase("/requestIds: object in place of array", tests: .beyond(.pointer("/requestIds"), "type"),
                [.member("/requestIds", .object([]))], .violation(.pointer("/requestIds"), "type")),
            ConformanceCase("/requestIds: 1 at the least", tests: .within(.pointer("/requestIds"), "minItems"),
                [.member("/requestIds", .array([.number("1")]))], .accepted()),
            ConformanceCase("/requestIds: one fewer than 1", tests: .beyond(.pointer("/requestIds"), "minItems"),
                [.member("/requestIds", .array([]))], .violation(.pointer("/requestIds"), "min_items")),
            ConformanceCase("/requestIds: 100 at the most", tests: .within(.pointer("/requestIds"), "maxItems"),
                [.member("/requestIds", .array(Array(repeating: .number("1"), count: 100)))], .accepted()),
            ConformanceCase("/requestIds: one more than 100", tests: .beyond(.pointer("/requestIds"), "maxItems"),
                [.member("/requestIds", .array(Array(repeating: .number("1"), count: 101)))], .violation(.pointer("/requestIds"), "max_items")),
        ]

        /// The member `/requestIds/0` of the body.
        static let bodyRequestIdsItem: [ConformanceCase] = [
            ConformanceCase("/requestIds/0: null in place of number", tests: .beyond(.pointer("/requestIds/0"), "null"),
                [.ensure("/requestIds", .array([.number("1")])), .member("/requestIds", .array([.number("1")])), .member("/requestIds/0", .null)], .violation(.pointer("/requestIds/0"), "type")),
            ConformanceCase("/requestIds/0: boolean in place of number", tests: .beyond(.pointer("/requestIds/0"), "type"),
                [.ensure("/requestIds", .array([.number("1")])), .member("/requestIds", .array([.number("1")])), .member("/requestIds/0", .bool(true))], .violation(.pointer("/requestIds/0"), "type")),
            ConformanceCase("/requestIds/0: string in place of number", tests: .beyond(.pointer("/requestIds/0"), "type"),
                [.ensure("/requestIds", .array([.number("1")])), .member("/requestIds", .array([.number("1")])), .member("/requestIds/0", .string("x"))], .violation(.pointer("/requestIds/0"), "type")),
            ConformanceCase("/requestIds/0: array in place of number", tests: .beyond(.pointer("/requestIds/0"), "type"),
                [.ensure("/requestIds", .array([.number("1")])), .member("/requestIds", .array([.number("1")])), .member("/requestIds/0", .array([]))], .violation(.pointer("/requestIds/0"), "type")),
            ConformanceCase("/requestIds/0: object in place of number", tests: .beyond(.pointer("/requestIds/0"), "type"),
                [.ensure("/requestIds", .array([.number("1")])), .member("/requestIds", .array([.number("1")])), .member("/requestIds/0", .object([]))], .violation(.pointer("/requestIds/0"), "type")),
            ConformanceCase("/requestIds/0: at the minimum 1", tests: .within(.pointer("/requestIds/0"), "minimum"),
                [.ensure("/requestIds", .array([.number("1")])), .member("/requestIds", .array([.number("1")])), .member("/requestIds/0", .number("1"))], .accepted()),
            ConformanceCase("/requestIds/0: beyond the minimum 1", tests: .beyond(.pointer("/requestIds/0"), "minimum"),
                [.ensure("/requestIds", .array([.number("1")])), .member("/requestIds", .array([.number("1")])), .member("/requestIds/0", .number("0"))], .violation(.pointer("/requestIds/0"), "minimum")),
            ConformanceCase("/requestIds/0: at the maximum 9223372036854775807", tests: .within(.pointer("/requestIds/0"), "maximum"),
                [.ensure("/requestIds", .array([.number("1")])), .member("/requestIds", .array([.number("1")])), .member("/requestIds/0", .number("9223372036854775807"))], .accepted()),
            ConformanceCase("/requestIds/0: beyond the maximum 9223372036854775807", tests: .beyond(.pointer("/requestIds/0"), "maximum"),
                [.ensure("/requestIds", .array([.number("1")])), .member("/requestIds", .array([.number("1")])), .member("/requestIds/0", .number("9223372036854775808"))], .violation(.pointer("/requestIds/0"), "maximum")),
            ConformanceCase("/requestIds/0: a fraction", tests: .beyond(.pointer("/requestIds/0"), "type"),
                [.ensure("/requestIds", .array([.number("1")])), .member("/requestIds", .array([.number("1")])), .member("/requestIds/0", .number("1.5"))], .violation(.pointer("/requestIds/0"), "type")),
        ]

        /// The member `/processed` of the body.
        static let bodyProcessed: [ConformanceCase] = [
            ConformanceCase("/processed: missing", tests: .beyond(.pointer("/processed"), "required"),
                [.ensure("/processed", .bool(true)), .removeMember("/processed")], .violation(.pointer("/processed"), "required")),
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
                [.member("/notInTheContract", .number("1")), .member("/requestIds", .null), .member("/processed", .null), .addQuery("notInTheContract", "1")], .violations([.init(.pointer("/notInTheContract"), "unknown_member"), .init(.pointer("/requestIds"), "type"), .init(.pointer("/processed"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
