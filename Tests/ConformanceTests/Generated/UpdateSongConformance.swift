// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `PATCH /v1/customer/songdb/{songId}`
    ///
    /// Contract: `openapi/paths/customer/songdb-song.yaml:65`
    @Suite struct UpdateSongConformance {
        static let operation = OperationUnderTest(
            id: "updateSong", method: "PATCH",
            path: "/v1/customer/songdb/{songId}"
        )

        @Test("updateSong keeps the contract", arguments: UpdateSongConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.updateSong(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            pathSongId,
            body,
            bodyArtist,
            bodyTitle,
            bodyVersions,
            bodyVersionsItem,
            bodyVersionsItemDiscId,
            bodyVersionsItemManufacturer,
            bodyMessage,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("the documented example 'title'",
                [.body("{\"title\":\"Behind Blue Eyes (Live)\"}")], .accepted()),
            ConformanceCase("the documented example 'versions'",
                [.body("{\"versions\":[{\"discId\":\"SC8101-03\",\"manufacturer\":\"Sound Choice\"},{\"discId\":\"ZMH042-11\"}]}")], .accepted()),
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
                [.header("Authorization", "Bearer nonsense"), .padBody(to: 131073)], .refused(401, "authentication_failed")),
            ConformanceCase("bad credentials and a foreign media type",
                [.header("Authorization", "Bearer nonsense"), .header("Content-Type", "text/plain")], .refused(401, "authentication_failed")),
        ]

        /// The path parameter `songId`.
        static let pathSongId: [ConformanceCase] = [
            ConformanceCase("songId: the documented example",
                [.path("songId", "18231")], .accepted(or: [404])),
            ConformanceCase("songId: a word", tests: .beyond(.parameter("songId"), "type"),
                [.path("songId", "abc")], .violation(.parameter("songId"), "type")),
            ConformanceCase("songId: hexadecimal", tests: .beyond(.parameter("songId"), "type"),
                [.path("songId", "0x10")], .violation(.parameter("songId"), "type")),
            ConformanceCase("songId: a leading plus sign", tests: .beyond(.parameter("songId"), "type"),
                [.path("songId", "+1")], .violation(.parameter("songId"), "type")),
            ConformanceCase("songId: of its type", tests: .within(.parameter("songId"), "type"),
                [.path("songId", "1")], .accepted(or: [404])),
            ConformanceCase("songId: at the minimum 1", tests: .within(.parameter("songId"), "minimum"),
                [.path("songId", "1")], .accepted(or: [404])),
            ConformanceCase("songId: beyond the minimum 1", tests: .beyond(.parameter("songId"), "minimum"),
                [.path("songId", "0")], .violation(.parameter("songId"), "minimum")),
            ConformanceCase("songId: at the maximum 9223372036854775807", tests: .within(.parameter("songId"), "maximum"),
                [.path("songId", "9223372036854775807")], .accepted(or: [404])),
            ConformanceCase("songId: beyond the maximum 9223372036854775807", tests: .beyond(.parameter("songId"), "maximum"),
                [.path("songId", "9223372036854775808")], .violation(.parameter("songId"), "maximum")),
            ConformanceCase("songId: a fraction", tests: .beyond(.parameter("songId"), "type"),
                [.path("songId", "1.5")], .violation(.parameter("songId"), "type")),
            ConformanceCase("songId: not UTF-8", tests: .beyond(.parameter("songId"), "encoding"),
                [.encodedPath("songId", "%FF")], .violation(.parameter("songId"), "encoding")),
            ConformanceCase("songId: a broken escape", tests: .beyond(.parameter("songId"), "encoding"),
                [.encodedPath("songId", "%zz")], .violation(.parameter("songId"), "encoding")),
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
            ConformanceCase("/artist: missing", tests: .within(.pointer("/artist"), "required"),
                [.ensure("/artist", .string("aaa")), .removeMember("/artist")], .accepted()),
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
            ConformanceCase("/title: missing", tests: .within(.pointer("/title"), "required"),
                [.ensure("/title", .string("aaa")), .removeMember("/title")], .accepted()),
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

        /// The member `/versions` of the body.
        static let bodyVersions: [ConformanceCase] = [
            ConformanceCase("/versions: missing", tests: .within(.pointer("/versions"), "required"),
                [.ensure("/versions", .array([])), .removeMember("/versions")], .accepted()),
            ConformanceCase("/versions: given twice", tests: .beyond(.pointer("/versions"), "duplicate"),
                [.ensure("/versions", .array([])), .repeatMember("/versions")], .violation(.pointer("/versions"), "duplicate_member")),
            ConformanceCase("/versions: null in place of array", tests: .beyond(.pointer("/versions"), "null"),
                [.member("/versions", .null)], .violation(.pointer("/versions"), "type")),
            ConformanceCase("/versions: boolean in place of array", tests: .beyond(.pointer("/versions"), "type"),
                [.member("/versions", .bool(true))], .violation(.pointer("/versions"), "type")),
            ConformanceCase("/versions: number in place of array", tests: .beyond(.pointer("/versions"), "type"),
                [.member("/versions", .number("1"))], .violation(.pointer("/versions"), "type")),
            ConformanceCase("/versions: string in place of array", tests: .beyond(.pointer("/versions"), "type"),
                [.member("/versions", .string("x"))], .violation(.pointer("/versions"), "type")),
            ConformanceCase("/versions: object in place of array", tests: .beyond(.pointer("/versions"), "type"),
                [.member("/versions", .object([]))], .violation(.pointer("/versions"), "type")),
            ConformanceCase("/versions: 100 at the most", tests: .within(.pointer("/versions"), "maxItems"),
                [.member("/versions", .array(Array(repeating: .object([.init("discId", .string("aaa"))]), count: 100)))], .accepted()),
            ConformanceCase("/versions: one more than 100", tests: .beyond(.pointer("/versions"), "maxItems"),
                [.member("/versions", .array(Array(repeating: .object([.init("discId", .string("aaa"))]), count: 101)))], .violation(.pointer("/versions"), "max_items")),
        ]

        /// The member `/versions/0` of the body.
        static let bodyVersionsItem: [ConformanceCase] = [
            ConformanceCase("/versions/0: null in place of object", tests: .beyond(.pointer("/versions/0"), "null"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .member("/versions/0", .null)], .violation(.pointer("/versions/0"), "type")),
            ConformanceCase("/versions/0: boolean in place of object", tests: .beyond(.pointer("/versions/0"), "type"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .member("/versions/0", .bool(true))], .violation(.pointer("/versions/0"), "type")),
            ConformanceCase("/versions/0: number in place of object", tests: .beyond(.pointer("/versions/0"), "type"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .member("/versions/0", .number("1"))], .violation(.pointer("/versions/0"), "type")),
            ConformanceCase("/versions/0: string in place of object", tests: .beyond(.pointer("/versions/0"), "type"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .member("/versions/0", .string("x"))], .violation(.pointer("/versions/0"), "type")),
            ConformanceCase("/versions/0: array in place of object", tests: .beyond(.pointer("/versions/0"), "type"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .member("/versions/0", .array([]))], .violation(.pointer("/versions/0"), "type")),
            ConformanceCase("/versions/0: an unknown member", tests: .beyond(.pointer("/versions/0"), "additionalProperties"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .member("/versions/0/notInTheContract", .number("1"))], .violation(.pointer("/versions/0/notInTheContract"), "unknown_member")),
        ]

        /// The member `/versions/0/discId` of the body.
        static let bodyVersionsItemDiscId: [ConformanceCase] = [
            ConformanceCase("/versions/0/discId: missing", tests: .within(.pointer("/versions/0/discId"), "required"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/manufacturer", .string("aaa")), .ensure("/versions/0/discId", .string("aaa")), .removeMember("/versions/0/discId")], .accepted()),
            ConformanceCase("/versions/0/discId: given twice", tests: .beyond(.pointer("/versions/0/discId"), "duplicate"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/manufacturer", .string("aaa")), .ensure("/versions/0/discId", .string("aaa")), .repeatMember("/versions/0/discId")], .violation(.pointer("/versions/0/discId"), "duplicate_member")),
            ConformanceCase("/versions/0/discId: null in place of string", tests: .beyond(.pointer("/versions/0/discId"), "null"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/manufacturer", .string("aaa")), .member("/versions/0/discId", .null)], .violation(.pointer("/versions/0/discId"), "type")),
            ConformanceCase("/versions/0/discId: boolean in place of string", tests: .beyond(.pointer("/versions/0/discId"), "type"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/manufacturer", .string("aaa")), .member("/versions/0/discId", .bool(true))], .violation(.pointer("/versions/0/discId"), "type")),
            ConformanceCase("/versions/0/discId: number in place of string", tests: .beyond(.pointer("/versions/0/discId"), "type"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/manufacturer", .string("aaa")), .member("/versions/0/discId", .number("1"))], .violation(.pointer("/versions/0/discId"), "type")),
            ConformanceCase("/versions/0/discId: array in place of string", tests: .beyond(.pointer("/versions/0/discId"), "type"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/manufacturer", .string("aaa")), .member("/versions/0/discId", .array([]))], .violation(.pointer("/versions/0/discId"), "type")),
            ConformanceCase("/versions/0/discId: object in place of string", tests: .beyond(.pointer("/versions/0/discId"), "type"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/manufacturer", .string("aaa")), .member("/versions/0/discId", .object([]))], .violation(.pointer("/versions/0/discId"), "type")),
            ConformanceCase("/versions/0/discId: at the least length 1", tests: .within(.pointer("/versions/0/discId"), "minLength"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/manufacturer", .string("aaa")), .member("/versions/0/discId", .string("a"))], .accepted()),
            ConformanceCase("/versions/0/discId: one shorter than 1", tests: .beyond(.pointer("/versions/0/discId"), "minLength"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/manufacturer", .string("aaa")), .member("/versions/0/discId", .string(""))], .violation(.pointer("/versions/0/discId"), "min_length")),
            ConformanceCase("/versions/0/discId: at the greatest length 64", tests: .within(.pointer("/versions/0/discId"), "maxLength"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/manufacturer", .string("aaa")), .member("/versions/0/discId", .string("a".times(64)))], .accepted()),
            ConformanceCase("/versions/0/discId: one longer than 64", tests: .beyond(.pointer("/versions/0/discId"), "maxLength"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/manufacturer", .string("aaa")), .member("/versions/0/discId", .string("a".times(65)))], .violation(.pointer("/versions/0/discId"), "max_length")),
            ConformanceCase("/versions/0/discId: matching the pattern", tests: .within(.pointer("/versions/0/discId"), "pattern"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/manufacturer", .string("aaa")), .member("/versions/0/discId", .string("aaa"))], .accepted()),
            ConformanceCase("/versions/0/discId: not matching the pattern", tests: .beyond(.pointer("/versions/0/discId"), "pattern"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/manufacturer", .string("aaa")), .member("/versions/0/discId", .string("   "))], .violation(.pointer("/versions/0/discId"), "pattern")),
        ]

        /// The member `/versions/0/manufacturer` of the body.
        static let bodyVersionsItemManufacturer: [ConformanceCase] = [
            ConformanceCase("/versions/0/manufacturer: missing", tests: .within(.pointer("/versions/0/manufacturer"), "required"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/discId", .string("aaa")), .ensure("/versions/0/manufacturer", .string("aaa")), .removeMember("/versions/0/manufacturer")], .accepted()),
            ConformanceCase("/versions/0/manufacturer: given twice", tests: .beyond(.pointer("/versions/0/manufacturer"), "duplicate"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/discId", .string("aaa")), .ensure("/versions/0/manufacturer", .string("aaa")), .repeatMember("/versions/0/manufacturer")], .violation(.pointer("/versions/0/manufacturer"), "duplicate_member")),
            ConformanceCase("/versions/0/manufacturer: null in place of string", tests: .beyond(.pointer("/versions/0/manufacturer"), "null"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/discId", .string("aaa")), .member("/versions/0/manufacturer", .null)], .violation(.pointer("/versions/0/manufacturer"), "type")),
            ConformanceCase("/versions/0/manufacturer: boolean in place of string", tests: .beyond(.pointer("/versions/0/manufacturer"), "type"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/discId", .string("aaa")), .member("/versions/0/manufacturer", .bool(true))], .violation(.pointer("/versions/0/manufacturer"), "type")),
            ConformanceCase("/versions/0/manufacturer: number in place of string", tests: .beyond(.pointer("/versions/0/manufacturer"), "type"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/discId", .string("aaa")), .member("/versions/0/manufacturer", .number("1"))], .violation(.pointer("/versions/0/manufacturer"), "type")),
            ConformanceCase("/versions/0/manufacturer: array in place of string", tests: .beyond(.pointer("/versions/0/manufacturer"), "type"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/discId", .string("aaa")), .member("/versions/0/manufacturer", .array([]))], .violation(.pointer("/versions/0/manufacturer"), "type")),
            ConformanceCase("/versions/0/manufacturer: object in place of string", tests: .beyond(.pointer("/versions/0/manufacturer"), "type"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/discId", .string("aaa")), .member("/versions/0/manufacturer", .object([]))], .violation(.pointer("/versions/0/manufacturer"), "type")),
            ConformanceCase("/versions/0/manufacturer: at the least length 1", tests: .within(.pointer("/versions/0/manufacturer"), "minLength"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/discId", .string("aaa")), .member("/versions/0/manufacturer", .string("a"))], .accepted()),
            ConformanceCase("/versions/0/manufacturer: one shorter than 1", tests: .beyond(.pointer("/versions/0/manufacturer"), "minLength"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/discId", .string("aaa")), .member("/versions/0/manufacturer", .string(""))], .violation(.pointer("/versions/0/manufacturer"), "min_length")),
            ConformanceCase("/versions/0/manufacturer: at the greatest length 100", tests: .within(.pointer("/versions/0/manufacturer"), "maxLength"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/discId", .string("aaa")), .member("/versions/0/manufacturer", .string("a".times(100)))], .accepted()),
            ConformanceCase("/versions/0/manufacturer: one longer than 100", tests: .beyond(.pointer("/versions/0/manufacturer"), "maxLength"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/discId", .string("aaa")), .member("/versions/0/manufacturer", .string("a".times(101)))], .violation(.pointer("/versions/0/manufacturer"), "max_length")),
            ConformanceCase("/versions/0/manufacturer: matching the pattern", tests: .within(.pointer("/versions/0/manufacturer"), "pattern"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/discId", .string("aaa")), .member("/versions/0/manufacturer", .string("aaa"))], .accepted()),
            ConformanceCase("/versions/0/manufacturer: not matching the pattern", tests: .beyond(.pointer("/versions/0/manufacturer"), "pattern"),
                [.ensure("/versions", .array([])), .member("/versions", .array([.object([.init("discId", .string("aaa"))])])), .ensure("/versions/0", .object([.init("discId", .string("aaa"))])), .ensure("/versions/0/discId", .string("aaa")), .member("/versions/0/manufacturer", .string("   "))], .violation(.pointer("/versions/0/manufacturer"), "pattern")),
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
            ConformanceCase("a body of the 131072 bytes allowed",
                [.padBody(to: 131072)], .accepted()),
            ConformanceCase("a body of 131073 bytes, over the limit of 131072",
                [.padBody(to: 131073)], .refused(413, "payload_too_large")),
            ConformanceCase("a body of 2621440 bytes, over the limit of 131072",
                [.padBody(to: 2621440)], .refused(413, "payload_too_large")),
        ]

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.path("songId", "abc"), .member("/notInTheContract", .number("1")), .member("/artist", .null), .member("/title", .null), .member("/versions", .null), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("songId"), "type"), .init(.pointer("/notInTheContract"), "unknown_member"), .init(.pointer("/artist"), "type"), .init(.pointer("/title"), "type"), .init(.pointer("/versions"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = [
            UntestedConstraint(.beyond(.parameter("songId"), "type"), "a path cannot carry empty"),
            UntestedConstraint(.beyond(.pointer(""), "minProperties"), "the members are named; their number is tested with them"),
            UntestedConstraint(.beyond(.pointer("/versions/0"), "minProperties"), "the members are named; their number is tested with them"),
        ]
    }
}
