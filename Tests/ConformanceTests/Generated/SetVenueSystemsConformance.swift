// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `PUT /v1/customer/venues/{venueId}/systems`
    ///
    /// Contract: `openapi/paths/customer/venue-systems.yaml:55`
    @Suite struct SetVenueSystemsConformance {
        static let operation = OperationUnderTest(
            id: "setVenueSystems", method: "PUT",
            path: "/v1/customer/venues/{venueId}/systems"
        )

        @Test("setVenueSystems keeps the contract", arguments: SetVenueSystemsConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.setVenueSystems(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            pathVenueId,
            body,
            bodySystemIds,
            bodySystemIdsItem,
            bodyMessage,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("the documented example 'one'",
                [.body("{\"systemIds\":[\"01932f4e-8a10-7b3c-9d21-4f5e6a7b8c9d\"]}")], .accepted()),
            ConformanceCase("the documented example 'all'",
                [.body("{\"systemIds\":[]}")], .accepted()),
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

        /// The member `/systemIds` of the body.
        static let bodySystemIds: [ConformanceCase] = [
            ConformanceCase("/systemIds: missing", tests: .beyond(.pointer("/systemIds"), "required"),
                [.ensure("/systemIds", .array([])), .removeMember("/systemIds")], .violation(.pointer("/systemIds"), "required")),
            ConformanceCase("/systemIds: given twice", tests: .beyond(.pointer("/systemIds"), "duplicate"),
                [.ensure("/systemIds", .array([])), .repeatMember("/systemIds")], .violation(.pointer("/systemIds"), "duplicate_member")),
            ConformanceCase("/systemIds: null in place of array", tests: .beyond(.pointer("/systemIds"), "null"),
                [.member("/systemIds", .null)], .violation(.pointer("/systemIds"), "type")),
            ConformanceCase("/systemIds: boolean in place of array", tests: .beyond(.pointer("/systemIds"), "type"),
                [.member("/systemIds", .bool(true))], .violation(.pointer("/systemIds"), "type")),
            ConformanceCase("/systemIds: number in place of array", tests: .beyond(.pointer("/systemIds"), "type"),
                [.member("/systemIds", .number("1"))], .violation(.pointer("/systemIds"), "type")),
            ConformanceCase("/systemIds: string in place of array", tests: .beyond(.pointer("/systemIds"), "type"),
                [.member("/systemIds", .string("x"))], .violation(.pointer("/systemIds"), "type")),
            ConformanceCase("/systemIds: object in place of array", tests: .beyond(.pointer("/systemIds"), "type"),
                [.member("/systemIds", .object([]))], .violation(.pointer("/systemIds"), "type")),
            ConformanceCase("/systemIds: 100 at the most", tests: .within(.pointer("/systemIds"), "maxItems"),
                [.member("/systemIds", .array([.string("0190a1b2-0000-7000-8000-000000000000"), .string("0190a1b2-0000-7000-8000-000000000001"), .string("0190a1b2-0000-7000-8000-000000000002"), .string("0190a1b2-0000-7000-8000-000000000003"), .string("0190a1b2-0000-7000-8000-000000000004"), .string("0190a1b2-0000-7000-8000-000000000005"), .string("0190a1b2-0000-7000-8000-000000000006"), .string("0190a1b2-0000-7000-8000-000000000007"), .string("0190a1b2-0000-7000-8000-000000000008"), .string("0190a1b2-0000-7000-8000-000000000009"), .string("0190a1b2-0000-7000-8000-00000000000a"), .string("0190a1b2-0000-7000-8000-00000000000b"), .string("0190a1b2-0000-7000-8000-00000000000c"), .string("0190a1b2-0000-7000-8000-00000000000d"), .string("0190a1b2-0000-7000-8000-00000000000e"), .string("0190a1b2-0000-7000-8000-00000000000f"), .string("0190a1b2-0000-7000-8000-000000000010"), .string("0190a1b2-0000-7000-8000-000000000011"), .string("0190a1b2-0000-7000-8000-000000000012"), .string("0190a1b2-0000-7000-8000-000000000013"), .string("0190a1b2-0000-7000-8000-000000000014"), .string("0190a1b2-0000-7000-8000-000000000015"), .string("0190a1b2-0000-7000-8000-000000000016"), .string("0190a1b2-0000-7000-8000-000000000017"), .string("0190a1b2-0000-7000-8000-000000000018"), .string("0190a1b2-0000-7000-8000-000000000019"), .string("0190a1b2-0000-7000-8000-00000000001a"), .string("0190a1b2-0000-7000-8000-00000000001b"), .string("0190a1b2-0000-7000-8000-00000000001c"), .string("0190a1b2-0000-7000-8000-00000000001d"), .string("0190a1b2-0000-7000-8000-00000000001e"), .string("0190a1b2-0000-7000-8000-00000000001f"), .string("0190a1b2-0000-7000-8000-000000000020"), .string("0190a1b2-0000-7000-8000-000000000021"), .string("0190a1b2-0000-7000-8000-000000000022"), .string("0190a1b2-0000-7000-8000-000000000023"), .string("0190a1b2-0000-7000-8000-000000000024"), .string("0190a1b2-0000-7000-8000-000000000025"), .string("0190a1b2-0000-7000-8000-000000000026"), .string("0190a1b2-0000-7000-8000-000000000027"), .string("0190a1b2-0000-7000-8000-000000000028"), .string("0190a1b2-0000-7000-8000-000000000029"), .string("0190a1b2-0000-7000-8000-00000000002a"), .string("0190a1b2-0000-7000-8000-00000000002b"), .string("0190a1b2-0000-7000-8000-00000000002c"), .string("0190a1b2-0000-7000-8000-00000000002d"), .string("0190a1b2-0000-7000-8000-00000000002e"), .string("0190a1b2-0000-7000-8000-00000000002f"), .string("0190a1b2-0000-7000-8000-000000000030"), .string("0190a1b2-0000-7000-8000-000000000031"), .string("0190a1b2-0000-7000-8000-000000000032"), .string("0190a1b2-0000-7000-8000-000000000033"), .string("0190a1b2-0000-7000-8000-000000000034"), .string("0190a1b2-0000-7000-8000-000000000035"), .string("0190a1b2-0000-7000-8000-000000000036"), .string("0190a1b2-0000-7000-8000-000000000037"), .string("0190a1b2-0000-7000-8000-000000000038"), .string("0190a1b2-0000-7000-8000-000000000039"), .string("0190a1b2-0000-7000-8000-00000000003a"), .string("0190a1b2-0000-7000-8000-00000000003b"), .string("0190a1b2-0000-7000-8000-00000000003c"), .string("0190a1b2-0000-7000-8000-00000000003d"), .string("0190a1b2-0000-7000-8000-00000000003e"), .string("0190a1b2-0000-7000-8000-00000000003f"), .string("0190a1b2-0000-7000-8000-000000000040"), .string("0190a1b2-0000-7000-8000-000000000041"), .string("0190a1b2-0000-7000-8000-000000000042"), .string("0190a1b2-0000-7000-8000-000000000043"), .string("0190a1b2-0000-7000-8000-000000000044"), .string("0190a1b2-0000-7000-8000-000000000045"), .string("0190a1b2-0000-7000-8000-000000000046"), .string("0190a1b2-0000-7000-8000-000000000047"), .string("0190a1b2-0000-7000-8000-000000000048"), .string("0190a1b2-0000-7000-8000-000000000049"), .string("0190a1b2-0000-7000-8000-00000000004a"), .string("0190a1b2-0000-7000-8000-00000000004b"), .string("0190a1b2-0000-7000-8000-00000000004c"), .string("0190a1b2-0000-7000-8000-00000000004d"), .string("0190a1b2-0000-7000-8000-00000000004e"), .string("0190a1b2-0000-7000-8000-00000000004f"), .string("0190a1b2-0000-7000-8000-000000000050"), .string("0190a1b2-0000-7000-8000-000000000051"), .string("0190a1b2-0000-7000-8000-000000000052"), .string("0190a1b2-0000-7000-8000-000000000053"), .string("0190a1b2-0000-7000-8000-000000000054"), .string("0190a1b2-0000-7000-8000-000000000055"), .string("0190a1b2-0000-7000-8000-000000000056"), .string("0190a1b2-0000-7000-8000-000000000057"), .string("0190a1b2-0000-7000-8000-000000000058"), .string("0190a1b2-0000-7000-8000-000000000059"), .string("0190a1b2-0000-7000-8000-00000000005a"), .string("0190a1b2-0000-7000-8000-00000000005b"), .string("0190a1b2-0000-7000-8000-00000000005c"), .string("0190a1b2-0000-7000-8000-00000000005d"), .string("0190a1b2-0000-7000-8000-00000000005e"), .string("0190a1b2-0000-7000-8000-00000000005f"), .string("0190a1b2-0000-7000-8000-000000000060"), .string("0190a1b2-0000-7000-8000-000000000061"), .string("0190a1b2-0000-7000-8000-000000000062"), .string("0190a1b2-0000-7000-8000-000000000063")]))], .accepted()),
            ConformanceCase("/systemIds: one more than 100", tests: .beyond(.pointer("/systemIds"), "maxItems"),
                [.member("/systemIds", .array([.string("0190a1b2-0000-7000-8000-000000000000"), .string("0190a1b2-0000-7000-8000-000000000001"), .string("0190a1b2-0000-7000-8000-000000000002"), .string("0190a1b2-0000-7000-8000-000000000003"), .string("0190a1b2-0000-7000-8000-000000000004"), .string("0190a1b2-0000-7000-8000-000000000005"), .string("0190a1b2-0000-7000-8000-000000000006"), .string("0190a1b2-0000-7000-8000-000000000007"), .string("0190a1b2-0000-7000-8000-000000000008"), .string("0190a1b2-0000-7000-8000-000000000009"), .string("0190a1b2-0000-7000-8000-00000000000a"), .string("0190a1b2-0000-7000-8000-00000000000b"), .string("0190a1b2-0000-7000-8000-00000000000c"), .string("0190a1b2-0000-7000-8000-00000000000d"), .string("0190a1b2-0000-7000-8000-00000000000e"), .string("0190a1b2-0000-7000-8000-00000000000f"), .string("0190a1b2-0000-7000-8000-000000000010"), .string("0190a1b2-0000-7000-8000-000000000011"), .string("0190a1b2-0000-7000-8000-000000000012"), .string("0190a1b2-0000-7000-8000-000000000013"), .string("0190a1b2-0000-7000-8000-000000000014"), .string("0190a1b2-0000-7000-8000-000000000015"), .string("0190a1b2-0000-7000-8000-000000000016"), .string("0190a1b2-0000-7000-8000-000000000017"), .string("0190a1b2-0000-7000-8000-000000000018"), .string("0190a1b2-0000-7000-8000-000000000019"), .string("0190a1b2-0000-7000-8000-00000000001a"), .string("0190a1b2-0000-7000-8000-00000000001b"), .string("0190a1b2-0000-7000-8000-00000000001c"), .string("0190a1b2-0000-7000-8000-00000000001d"), .string("0190a1b2-0000-7000-8000-00000000001e"), .string("0190a1b2-0000-7000-8000-00000000001f"), .string("0190a1b2-0000-7000-8000-000000000020"), .string("0190a1b2-0000-7000-8000-000000000021"), .string("0190a1b2-0000-7000-8000-000000000022"), .string("0190a1b2-0000-7000-8000-000000000023"), .string("0190a1b2-0000-7000-8000-000000000024"), .string("0190a1b2-0000-7000-8000-000000000025"), .string("0190a1b2-0000-7000-8000-000000000026"), .string("0190a1b2-0000-7000-8000-000000000027"), .string("0190a1b2-0000-7000-8000-000000000028"), .string("0190a1b2-0000-7000-8000-000000000029"), .string("0190a1b2-0000-7000-8000-00000000002a"), .string("0190a1b2-0000-7000-8000-00000000002b"), .string("0190a1b2-0000-7000-8000-00000000002c"), .string("0190a1b2-0000-7000-8000-00000000002d"), .string("0190a1b2-0000-7000-8000-00000000002e"), .string("0190a1b2-0000-7000-8000-00000000002f"), .string("0190a1b2-0000-7000-8000-000000000030"), .string("0190a1b2-0000-7000-8000-000000000031"), .string("0190a1b2-0000-7000-8000-000000000032"), .string("0190a1b2-0000-7000-8000-000000000033"), .string("0190a1b2-0000-7000-8000-000000000034"), .string("0190a1b2-0000-7000-8000-000000000035"), .string("0190a1b2-0000-7000-8000-000000000036"), .string("0190a1b2-0000-7000-8000-000000000037"), .string("0190a1b2-0000-7000-8000-000000000038"), .string("0190a1b2-0000-7000-8000-000000000039"), .string("0190a1b2-0000-7000-8000-00000000003a"), .string("0190a1b2-0000-7000-8000-00000000003b"), .string("0190a1b2-0000-7000-8000-00000000003c"), .string("0190a1b2-0000-7000-8000-00000000003d"), .string("0190a1b2-0000-7000-8000-00000000003e"), .string("0190a1b2-0000-7000-8000-00000000003f"), .string("0190a1b2-0000-7000-8000-000000000040"), .string("0190a1b2-0000-7000-8000-000000000041"), .string("0190a1b2-0000-7000-8000-000000000042"), .string("0190a1b2-0000-7000-8000-000000000043"), .string("0190a1b2-0000-7000-8000-000000000044"), .string("0190a1b2-0000-7000-8000-000000000045"), .string("0190a1b2-0000-7000-8000-000000000046"), .string("0190a1b2-0000-7000-8000-000000000047"), .string("0190a1b2-0000-7000-8000-000000000048"), .string("0190a1b2-0000-7000-8000-000000000049"), .string("0190a1b2-0000-7000-8000-00000000004a"), .string("0190a1b2-0000-7000-8000-00000000004b"), .string("0190a1b2-0000-7000-8000-00000000004c"), .string("0190a1b2-0000-7000-8000-00000000004d"), .string("0190a1b2-0000-7000-8000-00000000004e"), .string("0190a1b2-0000-7000-8000-00000000004f"), .string("0190a1b2-0000-7000-8000-000000000050"), .string("0190a1b2-0000-7000-8000-000000000051"), .string("0190a1b2-0000-7000-8000-000000000052"), .string("0190a1b2-0000-7000-8000-000000000053"), .string("0190a1b2-0000-7000-8000-000000000054"), .string("0190a1b2-0000-7000-8000-000000000055"), .string("0190a1b2-0000-7000-8000-000000000056"), .string("0190a1b2-0000-7000-8000-000000000057"), .string("0190a1b2-0000-7000-8000-000000000058"), .string("0190a1b2-0000-7000-8000-000000000059"), .string("0190a1b2-0000-7000-8000-00000000005a"), .string("0190a1b2-0000-7000-8000-00000000005b"), .string("0190a1b2-0000-7000-8000-00000000005c"), .string("0190a1b2-0000-7000-8000-00000000005d"), .string("0190a1b2-0000-7000-8000-00000000005e"), .string("0190a1b2-0000-7000-8000-00000000005f"), .string("0190a1b2-0000-7000-8000-000000000060"), .string("0190a1b2-0000-7000-8000-000000000061"), .string("0190a1b2-0000-7000-8000-000000000062"), .string("0190a1b2-0000-7000-8000-000000000063"), .string("0190a1b2-0000-7000-8000-000000000064")]))], .violation(.pointer("/systemIds"), "max_items")),
            ConformanceCase("/systemIds: the same item twice", tests: .beyond(.pointer("/systemIds"), "uniqueItems"),
                [.member("/systemIds", .array([.string("0190a1b2-0000-7000-8000-000000000000"), .string("0190a1b2-0000-7000-8000-000000000000")]))], .violation(.pointer("/systemIds"), "unique_items")),
        ]

        /// The member `/systemIds/0` of the body.
        static let bodySystemIdsItem: [ConformanceCase] = [
            ConformanceCase("/systemIds/0: null in place of string", tests: .beyond(.pointer("/systemIds/0"), "null"),
                [.ensure("/systemIds", .array([])), .member("/systemIds", .array([.string("0190a1b2-0000-7000-8000-000000000000")])), .member("/systemIds/0", .null)], .violation(.pointer("/systemIds/0"), "type")),
            ConformanceCase("/systemIds/0: boolean in place of string", tests: .beyond(.pointer("/systemIds/0"), "type"),
                [.ensure("/systemIds", .array([])), .member("/systemIds", .array([.string("0190a1b2-0000-7000-8000-000000000000")])), .member("/systemIds/0", .bool(true))], .violation(.pointer("/systemIds/0"), "type")),
            ConformanceCase("/systemIds/0: number in place of string", tests: .beyond(.pointer("/systemIds/0"), "type"),
                [.ensure("/systemIds", .array([])), .member("/systemIds", .array([.string("0190a1b2-0000-7000-8000-000000000000")])), .member("/systemIds/0", .number("1"))], .violation(.pointer("/systemIds/0"), "type")),
            ConformanceCase("/systemIds/0: array in place of string", tests: .beyond(.pointer("/systemIds/0"), "type"),
                [.ensure("/systemIds", .array([])), .member("/systemIds", .array([.string("0190a1b2-0000-7000-8000-000000000000")])), .member("/systemIds/0", .array([]))], .violation(.pointer("/systemIds/0"), "type")),
            ConformanceCase("/systemIds/0: object in place of string", tests: .beyond(.pointer("/systemIds/0"), "type"),
                [.ensure("/systemIds", .array([])), .member("/systemIds", .array([.string("0190a1b2-0000-7000-8000-000000000000")])), .member("/systemIds/0", .object([]))], .violation(.pointer("/systemIds/0"), "type")),
            ConformanceCase("/systemIds/0: no UUID", tests: .beyond(.pointer("/systemIds/0"), "format"),
                [.ensure("/systemIds", .array([])), .member("/systemIds", .array([.string("0190a1b2-0000-7000-8000-000000000000")])), .member("/systemIds/0", .string("0190a1b2-0000-7000-8000-00000000000g"))], .violation(.pointer("/systemIds/0"), "format")),
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
                [.path("venueId", "0190a1b2-0000-7000-8000-00000000000g"), .member("/notInTheContract", .number("1")), .member("/systemIds", .null), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("venueId"), "format"), .init(.pointer("/notInTheContract"), "unknown_member"), .init(.pointer("/systemIds"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
