// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `POST /v1/singer/requests`
    ///
    /// Contract: `openapi/paths/singer/singer-requests.yaml:75`
    @Suite struct CreateSingerRequestConformance {
        static let operation = OperationUnderTest(
            id: "createSingerRequest", method: "POST",
            path: "/v1/singer/requests"
        )

        @Test("createSingerRequest keeps the contract", arguments: CreateSingerRequestConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.createSingerRequest(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            body,
            bodyVenueId,
            bodyArtist,
            bodyTitle,
            bodySongdbId,
            bodyDiscId,
            bodyManufacturer,
            bodyKeyChange,
            bodyNotes,
            bodyPartnerNames,
            bodyPartnerNamesItem,
            bodyMessage,
            idempotency,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("the documented example 'least'",
                [.body("{\"venueId\":\"01932f4e-9a10-7c22-8b11-2c3d4e5f6071\",\"artist\":\"ABBA\",\"title\":\"Dancing Queen\"}")], .accepted()),
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

        /// The member `/venueId` of the body.
        static let bodyVenueId: [ConformanceCase] = [
            ConformanceCase("/venueId: missing", tests: .beyond(.pointer("/venueId"), "required"),
                [.ensure("/venueId", .string("0190a1b2-0000-7000-8000-000000000000")), .removeMember("/venueId")], .violation(.pointer("/venueId"), "required")),
            ConformanceCase("/venueId: given twice", tests: .beyond(.pointer("/venueId"), "duplicate"),
                [.ensure("/venueId", .string("0190a1b2-0000-7000-8000-000000000000")), .repeatMember("/venueId")], .violation(.pointer("/venueId"), "duplicate_member")),
            ConformanceCase("/venueId: null in place of string", tests: .beyond(.pointer("/venueId"), "null"),
                [.member("/venueId", .null)], .violation(.pointer("/venueId"), "type")),
            ConformanceCase("/venueId: boolean in place of string", tests: .beyond(.pointer("/venueId"), "type"),
                [.member("/venueId", .bool(true))], .violation(.pointer("/venueId"), "type")),
            ConformanceCase("/venueId: number in place of string", tests: .beyond(.pointer("/venueId"), "type"),
                [.member("/venueId", .number("1"))], .violation(.pointer("/venueId"), "type")),
            ConformanceCase("/venueId: array in place of string", tests: .beyond(.pointer("/venueId"), "type"),
                [.member("/venueId", .array([]))], .violation(.pointer("/venueId"), "type")),
            ConformanceCase("/venueId: object in place of string", tests: .beyond(.pointer("/venueId"), "type"),
                [.member("/venueId", .object([]))], .violation(.pointer("/venueId"), "type")),
            ConformanceCase("/venueId: no UUID", tests: .beyond(.pointer("/venueId"), "format"),
                [.member("/venueId", .string("0190a1b2-0000-7000-8000-00000000000g"))], .violation(.pointer("/venueId"), "format")),
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

        /// The member `/songdbId` of the body.
        static let bodySongdbId: [ConformanceCase] = [
            ConformanceCase("/songdbId: missing", tests: .within(.pointer("/songdbId"), "required"),
                [.ensure("/songdbId", .number("1")), .removeMember("/songdbId")], .accepted()),
            ConformanceCase("/songdbId: given twice", tests: .beyond(.pointer("/songdbId"), "duplicate"),
                [.ensure("/songdbId", .number("1")), .repeatMember("/songdbId")], .violation(.pointer("/songdbId"), "duplicate_member")),
            ConformanceCase("/songdbId: null in place of number", tests: .beyond(.pointer("/songdbId"), "null"),
                [.member("/songdbId", .null)], .violation(.pointer("/songdbId"), "type")),
            ConformanceCase("/songdbId: boolean in place of number", tests: .beyond(.pointer("/songdbId"), "type"),
                [.member("/songdbId", .bool(true))], .violation(.pointer("/songdbId"), "type")),
            ConformanceCase("/songdbId: string in place of number", tests: .beyond(.pointer("/songdbId"), "type"),
                [.member("/songdbId", .string("x"))], .violation(.pointer("/songdbId"), "type")),
            ConformanceCase("/songdbId: array in place of number", tests: .beyond(.pointer("/songdbId"), "type"),
                [.member("/songdbId", .array([]))], .violation(.pointer("/songdbId"), "type")),
            ConformanceCase("/songdbId: object in place of number", tests: .beyond(.pointer("/songdbId"), "type"),
                [.member("/songdbId", .object([]))], .violation(.pointer("/songdbId"), "type")),
            ConformanceCase("/songdbId: at the minimum 1", tests: .within(.pointer("/songdbId"), "minimum"),
                [.member("/songdbId", .number("1"))], .accepted()),
            ConformanceCase("/songdbId: beyond the minimum 1", tests: .beyond(.pointer("/songdbId"), "minimum"),
                [.member("/songdbId", .number("0"))], .violation(.pointer("/songdbId"), "minimum")),
            ConformanceCase("/songdbId: at the maximum 9223372036854775807", tests: .within(.pointer("/songdbId"), "maximum"),
                [.member("/songdbId", .number("9223372036854775807"))], .accepted()),
            ConformanceCase("/songdbId: beyond the maximum 9223372036854775807", tests: .beyond(.pointer("/songdbId"), "maximum"),
                [.member("/songdbId", .number("9223372036854775808"))], .violation(.pointer("/songdbId"), "maximum")),
            ConformanceCase("/songdbId: a fraction", tests: .beyond(.pointer("/songdbId"), "type"),
                [.member("/songdbId", .number("1.5"))], .violation(.pointer("/songdbId"), "type")),
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

        /// The member `/notes` of the body.
        static let bodyNotes: [ConformanceCase] = [
            ConformanceCase("/notes: missing", tests: .within(.pointer("/notes"), "required"),
                [.ensure("/notes", .string("aaa")), .removeMember("/notes")], .accepted()),
            ConformanceCase("/notes: given twice", tests: .beyond(.pointer("/notes"), "duplicate"),
                [.ensure("/notes", .string("aaa")), .repeatMember("/notes")], .violation(.pointer("/notes"), "duplicate_member")),
            ConformanceCase("/notes: null in place of string", tests: .beyond(.pointer("/notes"), "null"),
                [.member("/notes", .null)], .violation(.pointer("/notes"), "type")),
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

        /// The member `/partnerNames` of the body.
        static let bodyPartnerNames: [ConformanceCase] = [
            ConformanceCase("/partnerNames: missing", tests: .within(.pointer("/partnerNames"), "required"),
                [.ensure("/partnerNames", .array([])), .removeMember("/partnerNames")], .accepted()),
            ConformanceCase("/partnerNames: given twice", tests: .beyond(.pointer("/partnerNames"), "duplicate"),
                [.ensure("/partnerNames", .array([])), .repeatMember("/partnerNames")], .violation(.pointer("/partnerNames"), "duplicate_member")),
            ConformanceCase("/partnerNames: null in place of array", tests: .beyond(.pointer("/partnerNames"), "null"),
                [.member("/partnerNames", .null)], .violation(.pointer("/partnerNames"), "type")),
            ConformanceCase("/partnerNames: boolean in place of array", tests: .beyond(.pointer("/partnerNames"), "type"),
                [.member("/partnerNames", .bool(true))], .violation(.pointer("/partnerNames"), "type")),
            ConformanceCase("/partnerNames: number in place of array", tests: .beyond(.pointer("/partnerNames"), "type"),
                [.member("/partnerNames", .number("1"))], .violation(.pointer("/partnerNames"), "type")),
            ConformanceCase("/partnerNames: string in place of array", tests: .beyond(.pointer("/partnerNames"), "type"),
                [.member("/partnerNames", .string("x"))], .violation(.pointer("/partnerNames"), "type")),
            ConformanceCase("/partnerNames: object in place of array", tests: .beyond(.pointer("/partnerNames"), "type"),
                [.member("/partnerNames", .object([]))], .violation(.pointer("/partnerNames"), "type")),
            ConformanceCase("/partnerNames: 3 at the most", tests: .within(.pointer("/partnerNames"), "maxItems"),
                [.member("/partnerNames", .array([.string("aaa"), .string("aaaa"), .string("aaaaa")]))], .accepted()),
            ConformanceCase("/partnerNames: one more than 3", tests: .beyond(.pointer("/partnerNames"), "maxItems"),
                [.member("/partnerNames", .array([.string("aaa"), .string("aaaa"), .string("aaaaa"), .string("aaaaaa")]))], .violation(.pointer("/partnerNames"), "max_items")),
        ]

        /// The member `/partnerNames/0` of the body.
        static let bodyPartnerNamesItem: [ConformanceCase] = [
            ConformanceCase("/partnerNames/0: null in place of string", tests: .beyond(.pointer("/partnerNames/0"), "null"),
                [.ensure("/partnerNames", .array([])), .member("/partnerNames", .array([.string("aaa")])), .member("/partnerNames/0", .null)], .violation(.pointer("/partnerNames/0"), "type")),
            ConformanceCase("/partnerNames/0: boolean in place of string", tests: .beyond(.pointer("/partnerNames/0"), "type"),
                [.ensure("/partnerNames", .array([])), .member("/partnerNames", .array([.string("aaa")])), .member("/partnerNames/0", .bool(true))], .violation(.pointer("/partnerNames/0"), "type")),
            ConformanceCase("/partnerNames/0: number in place of string", tests: .beyond(.pointer("/partnerNames/0"), "type"),
                [.ensure("/partnerNames", .array([])), .member("/partnerNames", .array([.string("aaa")])), .member("/partnerNames/0", .number("1"))], .violation(.pointer("/partnerNames/0"), "type")),
            ConformanceCase("/partnerNames/0: array in place of string", tests: .beyond(.pointer("/partnerNames/0"), "type"),
                [.ensure("/partnerNames", .array([])), .member("/partnerNames", .array([.string("aaa")])), .member("/partnerNames/0", .array([]))], .violation(.pointer("/partnerNames/0"), "type")),
            ConformanceCase("/partnerNames/0: object in place of string", tests: .beyond(.pointer("/partnerNames/0"), "type"),
                [.ensure("/partnerNames", .array([])), .member("/partnerNames", .array([.string("aaa")])), .member("/partnerNames/0", .object([]))], .violation(.pointer("/partnerNames/0"), "type")),
            ConformanceCase("/partnerNames/0: at the least length 1", tests: .within(.pointer("/partnerNames/0"), "minLength"),
                [.ensure("/partnerNames", .array([])), .member("/partnerNames", .array([.string("aaa")])), .member("/partnerNames/0", .string("a"))], .accepted()),
            ConformanceCase("/partnerNames/0: one shorter than 1", tests: .beyond(.pointer("/partnerNames/0"), "minLength"),
                [.ensure("/partnerNames", .array([])), .member("/partnerNames", .array([.string("aaa")])), .member("/partnerNames/0", .string(""))], .violation(.pointer("/partnerNames/0"), "min_length")),
            ConformanceCase("/partnerNames/0: at the greatest length 100", tests: .within(.pointer("/partnerNames/0"), "maxLength"),
                [.ensure("/partnerNames", .array([])), .member("/partnerNames", .array([.string("aaa")])), .member("/partnerNames/0", .string("a".times(100)))], .accepted()),
            ConformanceCase("/partnerNames/0: one longer than 100", tests: .beyond(.pointer("/partnerNames/0"), "maxLength"),
                [.ensure("/partnerNames", .array([])), .member("/partnerNames", .array([.string("aaa")])), .member("/partnerNames/0", .string("a".times(101)))], .violation(.pointer("/partnerNames/0"), "max_length")),
            ConformanceCase("/partnerNames/0: matching the pattern", tests: .within(.pointer("/partnerNames/0"), "pattern"),
                [.ensure("/partnerNames", .array([])), .member("/partnerNames", .array([.string("aaa")])), .member("/partnerNames/0", .string("aaa"))], .accepted()),
            ConformanceCase("/partnerNames/0: not matching the pattern", tests: .beyond(.pointer("/partnerNames/0"), "pattern"),
                [.ensure("/partnerNames", .array([])), .member("/partnerNames", .array([.string("aaa")])), .member("/partnerNames/0", .string("   "))], .violation(.pointer("/partnerNames/0"), "pattern")),
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

        /// Requests that come again with their key.
        static let idempotency: [ConformanceCase] = [
            ConformanceCase("the same request again",
                [.idempotencyKey], .replayed),
            ConformanceCase("another request with the same key",
                [.idempotencyKey], .keyConflict),
            ConformanceCase("a key too long",
                [.header("Idempotency-Key", "a".times(256))], .violation(.parameter("Idempotency-Key"), "format")),
            ConformanceCase("a key with a space",
                [.header("Idempotency-Key", "a b")], .violation(.parameter("Idempotency-Key"), "format")),
        ]

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.member("/notInTheContract", .number("1")), .member("/venueId", .null), .member("/artist", .null), .member("/title", .null), .member("/songdbId", .null), .member("/discId", .null), .member("/manufacturer", .null), .member("/keyChange", .null), .member("/notes", .null), .member("/partnerNames", .null), .addQuery("notInTheContract", "1")], .violations([.init(.pointer("/notInTheContract"), "unknown_member"), .init(.pointer("/venueId"), "type"), .init(.pointer("/artist"), "type"), .init(.pointer("/title"), "type"), .init(.pointer("/songdbId"), "type"), .init(.pointer("/discId"), "type"), .init(.pointer("/manufacturer"), "type"), .init(.pointer("/keyChange"), "type"), .init(.pointer("/notes"), "type"), .init(.pointer("/partnerNames"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
