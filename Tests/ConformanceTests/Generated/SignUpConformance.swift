// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `POST /v1/auth/signup`
    ///
    /// Contract: `openapi/paths/auth/signup.yaml:2`
    @Suite struct SignUpConformance {
        static let operation = OperationUnderTest(
            id: "signUp", method: "POST",
            path: "/v1/auth/signup"
        )

        @Test("signUp keeps the contract", arguments: SignUpConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.signUp(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            headerUserAgent,
            body,
            bodyEmail,
            bodyPassword,
            bodyAccountType,
            bodyName,
            bodyCustomerData,
            bodyCustomerDataLegalBusinessName,
            bodyCustomerDataContactEmail,
            bodyCustomerDataTimezone,
            bodySingerData,
            bodySingerDataNickname,
            bodyMessage,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("the documented example 'singer'",
                [.body("{\"email\":\"ana@example.com\",\"password\":\"three tall green chairs\",\"accountType\":\"singer\",\"name\":\"Ana Souza\",\"singerData\":{\"nickname\":\"Ana Banana\"}}")], .accepted()),
            ConformanceCase("the documented example 'customer'",
                [.body("{\"email\":\"dana@starlight.example\",\"password\":\"correct horse battery\",\"accountType\":\"customer\",\"customerData\":{\"legalBusinessName\":\"Starlight Karaoke LLC\",\"timezone\":\"America/Chicago\"}}")], .accepted()),
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

        /// The header parameter `User-Agent`.
        static let headerUserAgent: [ConformanceCase] = [
            ConformanceCase("User-Agent: the documented example",
                [.header("User-Agent", "Singr/4.2 (iPhone; iOS 26.1)")], .accepted()),
            ConformanceCase("User-Agent: missing", tests: .within(.parameter("User-Agent"), "required"),
                [.removeHeader("User-Agent")], .accepted()),
            ConformanceCase("User-Agent: at the greatest length 1024", tests: .within(.parameter("User-Agent"), "maxLength"),
                [.header("User-Agent", "a".times(1024))], .accepted()),
            ConformanceCase("User-Agent: one longer than 1024", tests: .beyond(.parameter("User-Agent"), "maxLength"),
                [.header("User-Agent", "a".times(1025))], .violation(.parameter("User-Agent"), "max_length")),
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

        /// The member `/email` of the body.
        static let bodyEmail: [ConformanceCase] = [
            ConformanceCase("/email: missing", tests: .beyond(.pointer("/email"), "required"),
                [.ensure("/email", .string("a@b.co")), .removeMember("/email")], .violation(.pointer("/email"), "required")),
            ConformanceCase("/email: given twice", tests: .beyond(.pointer("/email"), "duplicate"),
                [.ensure("/email", .string("a@b.co")), .repeatMember("/email")], .violation(.pointer("/email"), "duplicate_member")),
            ConformanceCase("/email: null in place of string", tests: .beyond(.pointer("/email"), "null"),
                [.member("/email", .null)], .violation(.pointer("/email"), "type")),
            ConformanceCase("/email: boolean in place of string", tests: .beyond(.pointer("/email"), "type"),
                [.member("/email", .bool(true))], .violation(.pointer("/email"), "type")),
            ConformanceCase("/email: number in place of string", tests: .beyond(.pointer("/email"), "type"),
                [.member("/email", .number("1"))], .violation(.pointer("/email"), "type")),
            ConformanceCase("/email: array in place of string", tests: .beyond(.pointer("/email"), "type"),
                [.member("/email", .array([]))], .violation(.pointer("/email"), "type")),
            ConformanceCase("/email: object in place of string", tests: .beyond(.pointer("/email"), "type"),
                [.member("/email", .object([]))], .violation(.pointer("/email"), "type")),
            ConformanceCase("/email: one shorter than 3", tests: .beyond(.pointer("/email"), "minLength"),
                [.member("/email", .string("aa"))], .violation(.pointer("/email"), "min_length")),
            ConformanceCase("/email: at the greatest length 254", tests: .within(.pointer("/email"), "maxLength"),
                [.member("/email", .string("a".times(64) + "@" + "b".times(63) + "." + "b".times(63) + "." + "b".times(61)))], .accepted()),
            ConformanceCase("/email: one longer than 254", tests: .beyond(.pointer("/email"), "maxLength"),
                [.member("/email", .string("a".times(255)))], .violation(.pointer("/email"), "max_length")),
            ConformanceCase("/email: not of its format", tests: .beyond(.pointer("/email"), "format"),
                [.member("/email", .string("aaaaa"))], .violation(.pointer("/email"), "format")),
            ConformanceCase("/email: of its format", tests: .within(.pointer("/email"), "format"),
                [.member("/email", .string("a@b.co"))], .accepted()),
        ]

        /// The member `/password` of the body.
        static let bodyPassword: [ConformanceCase] = [
            ConformanceCase("/password: missing", tests: .beyond(.pointer("/password"), "required"),
                [.ensure("/password", .string("aaaaaaaa")), .removeMember("/password")], .violation(.pointer("/password"), "required")),
            ConformanceCase("/password: given twice", tests: .beyond(.pointer("/password"), "duplicate"),
                [.ensure("/password", .string("aaaaaaaa")), .repeatMember("/password")], .violation(.pointer("/password"), "duplicate_member")),
            ConformanceCase("/password: null in place of string", tests: .beyond(.pointer("/password"), "null"),
                [.member("/password", .null)], .violation(.pointer("/password"), "type")),
            ConformanceCase("/password: boolean in place of string", tests: .beyond(.pointer("/password"), "type"),
                [.member("/password", .bool(true))], .violation(.pointer("/password"), "type")),
            ConformanceCase("/password: number in place of string", tests: .beyond(.pointer("/password"), "type"),
                [.member("/password", .number("1"))], .violation(.pointer("/password"), "type")),
            ConformanceCase("/password: array in place of string", tests: .beyond(.pointer("/password"), "type"),
                [.member("/password", .array([]))], .violation(.pointer("/password"), "type")),
            ConformanceCase("/password: object in place of string", tests: .beyond(.pointer("/password"), "type"),
                [.member("/password", .object([]))], .violation(.pointer("/password"), "type")),
            ConformanceCase("/password: at the least length 8", tests: .within(.pointer("/password"), "minLength"),
                [.member("/password", .string("aaaaaaaa"))], .accepted()),
            ConformanceCase("/password: one shorter than 8", tests: .beyond(.pointer("/password"), "minLength"),
                [.member("/password", .string("aaaaaaa"))], .violation(.pointer("/password"), "min_length")),
            ConformanceCase("/password: at the greatest length 128", tests: .within(.pointer("/password"), "maxLength"),
                [.member("/password", .string("a".times(128)))], .accepted()),
            ConformanceCase("/password: one longer than 128", tests: .beyond(.pointer("/password"), "maxLength"),
                [.member("/password", .string("a".times(129)))], .violation(.pointer("/password"), "max_length")),
        ]

        /// The member `/accountType` of the body.
        static let bodyAccountType: [ConformanceCase] = [
            ConformanceCase("/accountType: missing", tests: .beyond(.pointer("/accountType"), "required"),
                [.ensure("/accountType", .string("customer")), .removeMember("/accountType")], .violation(.pointer("/accountType"), "required")),
            ConformanceCase("/accountType: given twice", tests: .beyond(.pointer("/accountType"), "duplicate"),
                [.ensure("/accountType", .string("customer")), .repeatMember("/accountType")], .violation(.pointer("/accountType"), "duplicate_member")),
            ConformanceCase("/accountType: null in place of string", tests: .beyond(.pointer("/accountType"), "null"),
                [.member("/accountType", .null)], .violation(.pointer("/accountType"), "type")),
            ConformanceCase("/accountType: boolean in place of string", tests: .beyond(.pointer("/accountType"), "type"),
                [.member("/accountType", .bool(true))], .violation(.pointer("/accountType"), "type")),
            ConformanceCase("/accountType: number in place of string", tests: .beyond(.pointer("/accountType"), "type"),
                [.member("/accountType", .number("1"))], .violation(.pointer("/accountType"), "type")),
            ConformanceCase("/accountType: array in place of string", tests: .beyond(.pointer("/accountType"), "type"),
                [.member("/accountType", .array([]))], .violation(.pointer("/accountType"), "type")),
            ConformanceCase("/accountType: object in place of string", tests: .beyond(.pointer("/accountType"), "type"),
                [.member("/accountType", .object([]))], .violation(.pointer("/accountType"), "type")),
            ConformanceCase("/accountType: the member customer", tests: .within(.pointer("/accountType"), "enum"),
                [.member("/accountType", .string("customer"))], .accepted()),
            ConformanceCase("/accountType: the member singer", tests: .within(.pointer("/accountType"), "enum"),
                [.member("/accountType", .string("singer"))], .accepted()),
            ConformanceCase("/accountType: a foreign text", tests: .beyond(.pointer("/accountType"), "enum"),
                [.member("/accountType", .string("customerx"))], .violation(.pointer("/accountType"), "enum")),
        ]

        /// The member `/name` of the body.
        static let bodyName: [ConformanceCase] = [
            ConformanceCase("/name: missing", tests: .within(.pointer("/name"), "required"),
                [.ensure("/name", .string("aaa")), .removeMember("/name")], .accepted()),
            ConformanceCase("/name: given twice", tests: .beyond(.pointer("/name"), "duplicate"),
                [.ensure("/name", .string("aaa")), .repeatMember("/name")], .violation(.pointer("/name"), "duplicate_member")),
            ConformanceCase("/name: null in place of string", tests: .beyond(.pointer("/name"), "null"),
                [.member("/name", .null)], .violation(.pointer("/name"), "type")),
            ConformanceCase("/name: boolean in place of string", tests: .beyond(.pointer("/name"), "type"),
                [.member("/name", .bool(true))], .violation(.pointer("/name"), "type")),
            ConformanceCase("/name: number in place of string", tests: .beyond(.pointer("/name"), "type"),
                [.member("/name", .number("1"))], .violation(.pointer("/name"), "type")),
            ConformanceCase("/name: array in place of string", tests: .beyond(.pointer("/name"), "type"),
                [.member("/name", .array([]))], .violation(.pointer("/name"), "type")),
            ConformanceCase("/name: object in place of string", tests: .beyond(.pointer("/name"), "type"),
                [.member("/name", .object([]))], .violation(.pointer("/name"), "type")),
            ConformanceCase("/name: at the least length 1", tests: .within(.pointer("/name"), "minLength"),
                [.member("/name", .string("a"))], .accepted()),
            ConformanceCase("/name: one shorter than 1", tests: .beyond(.pointer("/name"), "minLength"),
                [.member("/name", .string(""))], .violation(.pointer("/name"), "min_length")),
            ConformanceCase("/name: at the greatest length 255", tests: .within(.pointer("/name"), "maxLength"),
                [.member("/name", .string("a".times(255)))], .accepted()),
            ConformanceCase("/name: one longer than 255", tests: .beyond(.pointer("/name"), "maxLength"),
                [.member("/name", .string("a".times(256)))], .violation(.pointer("/name"), "max_length")),
            ConformanceCase("/name: matching the pattern", tests: .within(.pointer("/name"), "pattern"),
                [.member("/name", .string("aaa"))], .accepted()),
            ConformanceCase("/name: not matching the pattern", tests: .beyond(.pointer("/name"), "pattern"),
                [.member("/name", .string("   "))], .violation(.pointer("/name"), "pattern")),
        ]

        /// The member `/customerData` of the body.
        static let bodyCustomerData: [ConformanceCase] = [
            ConformanceCase("/customerData: missing", tests: .within(.pointer("/customerData"), "required"),
                [.ensure("/customerData", .object([])), .removeMember("/customerData")], .accepted()),
            ConformanceCase("/customerData: given twice", tests: .beyond(.pointer("/customerData"), "duplicate"),
                [.ensure("/customerData", .object([])), .repeatMember("/customerData")], .violation(.pointer("/customerData"), "duplicate_member")),
            ConformanceCase("/customerData: null in place of object", tests: .beyond(.pointer("/customerData"), "null"),
                [.member("/customerData", .null)], .violation(.pointer("/customerData"), "type")),
            ConformanceCase("/customerData: boolean in place of object", tests: .beyond(.pointer("/customerData"), "type"),
                [.member("/customerData", .bool(true))], .violation(.pointer("/customerData"), "type")),
            ConformanceCase("/customerData: number in place of object", tests: .beyond(.pointer("/customerData"), "type"),
                [.member("/customerData", .number("1"))], .violation(.pointer("/customerData"), "type")),
            ConformanceCase("/customerData: string in place of object", tests: .beyond(.pointer("/customerData"), "type"),
                [.member("/customerData", .string("x"))], .violation(.pointer("/customerData"), "type")),
            ConformanceCase("/customerData: array in place of object", tests: .beyond(.pointer("/customerData"), "type"),
                [.member("/customerData", .array([]))], .violation(.pointer("/customerData"), "type")),
            ConformanceCase("/customerData: an unknown member", tests: .beyond(.pointer("/customerData"), "additionalProperties"),
                [.ensure("/customerData", .object([])), .member("/customerData/notInTheContract", .number("1"))], .violation(.pointer("/customerData/notInTheContract"), "unknown_member")),
        ]

        /// The member `/customerData/legalBusinessName` of the body.
        static let bodyCustomerDataLegalBusinessName: [ConformanceCase] = [
            ConformanceCase("/customerData/legalBusinessName: missing", tests: .within(.pointer("/customerData/legalBusinessName"), "required"),
                [.ensure("/customerData", .object([])), .ensure("/customerData/legalBusinessName", .string("aaa")), .removeMember("/customerData/legalBusinessName")], .accepted()),
            ConformanceCase("/customerData/legalBusinessName: given twice", tests: .beyond(.pointer("/customerData/legalBusinessName"), "duplicate"),
                [.ensure("/customerData", .object([])), .ensure("/customerData/legalBusinessName", .string("aaa")), .repeatMember("/customerData/legalBusinessName")], .violation(.pointer("/customerData/legalBusinessName"), "duplicate_member")),
            ConformanceCase("/customerData/legalBusinessName: null in place of string", tests: .beyond(.pointer("/customerData/legalBusinessName"), "null"),
                [.ensure("/customerData", .object([])), .member("/customerData/legalBusinessName", .null)], .violation(.pointer("/customerData/legalBusinessName"), "type")),
            ConformanceCase("/customerData/legalBusinessName: boolean in place of string", tests: .beyond(.pointer("/customerData/legalBusinessName"), "type"),
                [.ensure("/customerData", .object([])), .member("/customerData/legalBusinessName", .bool(true))], .violation(.pointer("/customerData/legalBusinessName"), "type")),
            ConformanceCase("/customerData/legalBusinessName: number in place of string", tests: .beyond(.pointer("/customerData/legalBusinessName"), "type"),
                [.ensure("/customerData", .object([])), .member("/customerData/legalBusinessName", .number("1"))], .violation(.pointer("/customerData/legalBusinessName"), "type")),
            ConformanceCase("/customerData/legalBusinessName: array in place of string", tests: .beyond(.pointer("/customerData/legalBusinessName"), "type"),
                [.ensure("/customerData", .object([])), .member("/customerData/legalBusinessName", .array([]))], .violation(.pointer("/customerData/legalBusinessName"), "type")),
            ConformanceCase("/customerData/legalBusinessName: object in place of string", tests: .beyond(.pointer("/customerData/legalBusinessName"), "type"),
                [.ensure("/customerData", .object([])), .member("/customerData/legalBusinessName", .object([]))], .violation(.pointer("/customerData/legalBusinessName"), "type")),
            ConformanceCase("/customerData/legalBusinessName: at the least length 1", tests: .within(.pointer("/customerData/legalBusinessName"), "minLength"),
                [.ensure("/customerData", .object([])), .member("/customerData/legalBusinessName", .string("a"))], .accepted()),
            ConformanceCase("/customerData/legalBusinessName: one shorter than 1", tests: .beyond(.pointer("/customerData/legalBusinessName"), "minLength"),
                [.ensure("/customerData", .object([])), .member("/customerData/legalBusinessName", .string(""))], .violation(.pointer("/customerData/legalBusinessName"), "min_length")),
            ConformanceCase("/customerData/legalBusinessName: at the greatest length 255", tests: .within(.pointer("/customerData/legalBusinessName"), "maxLength"),
                [.ensure("/customerData", .object([])), .member("/customerData/legalBusinessName", .string("a".times(255)))], .accepted()),
            ConformanceCase("/customerData/legalBusinessName: one longer than 255", tests: .beyond(.pointer("/customerData/legalBusinessName"), "maxLength"),
                [.ensure("/customerData", .object([])), .member("/customerData/legalBusinessName", .string("a".times(256)))], .violation(.pointer("/customerData/legalBusinessName"), "max_length")),
            ConformanceCase("/customerData/legalBusinessName: matching the pattern", tests: .within(.pointer("/customerData/legalBusinessName"), "pattern"),
                [.ensure("/customerData", .object([])), .member("/customerData/legalBusinessName", .string("aaa"))], .accepted()),
            ConformanceCase("/customerData/legalBusinessName: not matching the pattern", tests: .beyond(.pointer("/customerData/legalBusinessName"), "pattern"),
                [.ensure("/customerData", .object([])), .member("/customerData/legalBusinessName", .string("   "))], .violation(.pointer("/customerData/legalBusinessName"), "pattern")),
        ]

        /// The member `/customerData/contactEmail` of the body.
        static let bodyCustomerDataContactEmail: [ConformanceCase] = [
            ConformanceCase("/customerData/contactEmail: missing", tests: .within(.pointer("/customerData/contactEmail"), "required"),
                [.ensure("/customerData", .object([])), .ensure("/customerData/contactEmail", .string("a@b.co")), .removeMember("/customerData/contactEmail")], .accepted()),
            ConformanceCase("/customerData/contactEmail: given twice", tests: .beyond(.pointer("/customerData/contactEmail"), "duplicate"),
                [.ensure("/customerData", .object([])), .ensure("/customerData/contactEmail", .string("a@b.co")), .repeatMember("/customerData/contactEmail")], .violation(.pointer("/customerData/contactEmail"), "duplicate_member")),
            ConformanceCase("/customerData/contactEmail: null in place of string", tests: .beyond(.pointer("/customerData/contactEmail"), "null"),
                [.ensure("/customerData", .object([])), .member("/customerData/contactEmail", .null)], .violation(.pointer("/customerData/contactEmail"), "type")),
            ConformanceCase("/customerData/contactEmail: boolean in place of string", tests: .beyond(.pointer("/customerData/contactEmail"), "type"),
                [.ensure("/customerData", .object([])), .member("/customerData/contactEmail", .bool(true))], .violation(.pointer("/customerData/contactEmail"), "type")),
            ConformanceCase("/customerData/contactEmail: number in place of string", tests: .beyond(.pointer("/customerData/contactEmail"), "type"),
                [.ensure("/customerData", .object([])), .member("/customerData/contactEmail", .number("1"))], .violation(.pointer("/customerData/contactEmail"), "type")),
            ConformanceCase("/customerData/contactEmail: array in place of string", tests: .beyond(.pointer("/customerData/contactEmail"), "type"),
                [.ensure("/customerData", .object([])), .member("/customerData/contactEmail", .array([]))], .violation(.pointer("/customerData/contactEmail"), "type")),
            ConformanceCase("/customerData/contactEmail: object in place of string", tests: .beyond(.pointer("/customerData/contactEmail"), "type"),
                [.ensure("/customerData", .object([])), .member("/customerData/contactEmail", .object([]))], .violation(.pointer("/customerData/contactEmail"), "type")),
            ConformanceCase("/customerData/contactEmail: one shorter than 3", tests: .beyond(.pointer("/customerData/contactEmail"), "minLength"),
                [.ensure("/customerData", .object([])), .member("/customerData/contactEmail", .string("aa"))], .violation(.pointer("/customerData/contactEmail"), "min_length")),
            ConformanceCase("/customerData/contactEmail: at the greatest length 254", tests: .within(.pointer("/customerData/contactEmail"), "maxLength"),
                [.ensure("/customerData", .object([])), .member("/customerData/contactEmail", .string("a".times(64) + "@" + "b".times(63) + "." + "b".times(63) + "." + "b".times(61)))], .accepted()),
            ConformanceCase("/customerData/contactEmail: one longer than 254", tests: .beyond(.pointer("/customerData/contactEmail"), "maxLength"),
                [.ensure("/customerData", .object([])), .member("/customerData/contactEmail", .string("a".times(255)))], .violation(.pointer("/customerData/contactEmail"), "max_length")),
            ConformanceCase("/customerData/contactEmail: not of its format", tests: .beyond(.pointer("/customerData/contactEmail"), "format"),
                [.ensure("/customerData", .object([])), .member("/customerData/contactEmail", .string("aaaaa"))], .violation(.pointer("/customerData/contactEmail"), "format")),
            ConformanceCase("/customerData/contactEmail: of its format", tests: .within(.pointer("/customerData/contactEmail"), "format"),
                [.ensure("/customerData", .object([])), .member("/customerData/contactEmail", .string("a@b.co"))], .accepted()),
        ]

        /// The member `/customerData/timezone` of the body.
        static let bodyCustomerDataTimezone: [ConformanceCase] = [
            ConformanceCase("/customerData/timezone: missing", tests: .within(.pointer("/customerData/timezone"), "required"),
                [.ensure("/customerData", .object([])), .ensure("/customerData/timezone", .string("aaa")), .removeMember("/customerData/timezone")], .accepted()),
            ConformanceCase("/customerData/timezone: given twice", tests: .beyond(.pointer("/customerData/timezone"), "duplicate"),
                [.ensure("/customerData", .object([])), .ensure("/customerData/timezone", .string("aaa")), .repeatMember("/customerData/timezone")], .violation(.pointer("/customerData/timezone"), "duplicate_member")),
            ConformanceCase("/customerData/timezone: null in place of string", tests: .beyond(.pointer("/customerData/timezone"), "null"),
                [.ensure("/customerData", .object([])), .member("/customerData/timezone", .null)], .violation(.pointer("/customerData/timezone"), "type")),
            ConformanceCase("/customerData/timezone: boolean in place of string", tests: .beyond(.pointer("/customerData/timezone"), "type"),
                [.ensure("/customerData", .object([])), .member("/customerData/timezone", .bool(true))], .violation(.pointer("/customerData/timezone"), "type")),
            ConformanceCase("/customerData/timezone: number in place of string", tests: .beyond(.pointer("/customerData/timezone"), "type"),
                [.ensure("/customerData", .object([])), .member("/customerData/timezone", .number("1"))], .violation(.pointer("/customerData/timezone"), "type")),
            ConformanceCase("/customerData/timezone: array in place of string", tests: .beyond(.pointer("/customerData/timezone"), "type"),
                [.ensure("/customerData", .object([])), .member("/customerData/timezone", .array([]))], .violation(.pointer("/customerData/timezone"), "type")),
            ConformanceCase("/customerData/timezone: object in place of string", tests: .beyond(.pointer("/customerData/timezone"), "type"),
                [.ensure("/customerData", .object([])), .member("/customerData/timezone", .object([]))], .violation(.pointer("/customerData/timezone"), "type")),
            ConformanceCase("/customerData/timezone: at the least length 1", tests: .within(.pointer("/customerData/timezone"), "minLength"),
                [.ensure("/customerData", .object([])), .member("/customerData/timezone", .string("a"))], .accepted()),
            ConformanceCase("/customerData/timezone: one shorter than 1", tests: .beyond(.pointer("/customerData/timezone"), "minLength"),
                [.ensure("/customerData", .object([])), .member("/customerData/timezone", .string(""))], .violation(.pointer("/customerData/timezone"), "min_length")),
            ConformanceCase("/customerData/timezone: at the greatest length 64", tests: .within(.pointer("/customerData/timezone"), "maxLength"),
                [.ensure("/customerData", .object([])), .member("/customerData/timezone", .string("a".times(64)))], .accepted()),
            ConformanceCase("/customerData/timezone: one longer than 64", tests: .beyond(.pointer("/customerData/timezone"), "maxLength"),
                [.ensure("/customerData", .object([])), .member("/customerData/timezone", .string("a".times(65)))], .violation(.pointer("/customerData/timezone"), "max_length")),
            ConformanceCase("/customerData/timezone: matching the pattern", tests: .within(.pointer("/customerData/timezone"), "pattern"),
                [.ensure("/customerData", .object([])), .member("/customerData/timezone", .string("aaa"))], .accepted()),
            ConformanceCase("/customerData/timezone: not matching the pattern", tests: .beyond(.pointer("/customerData/timezone"), "pattern"),
                [.ensure("/customerData", .object([])), .member("/customerData/timezone", .string("aa0"))], .violation(.pointer("/customerData/timezone"), "pattern")),
        ]

        /// The member `/singerData` of the body.
        static let bodySingerData: [ConformanceCase] = [
            ConformanceCase("/singerData: missing", tests: .within(.pointer("/singerData"), "required"),
                [.ensure("/singerData", .object([])), .removeMember("/singerData")], .accepted()),
            ConformanceCase("/singerData: given twice", tests: .beyond(.pointer("/singerData"), "duplicate"),
                [.ensure("/singerData", .object([])), .repeatMember("/singerData")], .violation(.pointer("/singerData"), "duplicate_member")),
            ConformanceCase("/singerData: null in place of object", tests: .beyond(.pointer("/singerData"), "null"),
                [.member("/singerData", .null)], .violation(.pointer("/singerData"), "type")),
            ConformanceCase("/singerData: boolean in place of object", tests: .beyond(.pointer("/singerData"), "type"),
                [.member("/singerData", .bool(true))], .violation(.pointer("/singerData"), "type")),
            ConformanceCase("/singerData: number in place of object", tests: .beyond(.pointer("/singerData"), "type"),
                [.member("/singerData", .number("1"))], .violation(.pointer("/singerData"), "type")),
            ConformanceCase("/singerData: string in place of object", tests: .beyond(.pointer("/singerData"), "type"),
                [.member("/singerData", .string("x"))], .violation(.pointer("/singerData"), "type")),
            ConformanceCase("/singerData: array in place of object", tests: .beyond(.pointer("/singerData"), "type"),
                [.member("/singerData", .array([]))], .violation(.pointer("/singerData"), "type")),
            ConformanceCase("/singerData: an unknown member", tests: .beyond(.pointer("/singerData"), "additionalProperties"),
                [.ensure("/singerData", .object([])), .member("/singerData/notInTheContract", .number("1"))], .violation(.pointer("/singerData/notInTheContract"), "unknown_member")),
        ]

        /// The member `/singerData/nickname` of the body.
        static let bodySingerDataNickname: [ConformanceCase] = [
            ConformanceCase("/singerData/nickname: missing", tests: .within(.pointer("/singerData/nickname"), "required"),
                [.ensure("/singerData", .object([])), .ensure("/singerData/nickname", .string("aaa")), .removeMember("/singerData/nickname")], .accepted()),
            ConformanceCase("/singerData/nickname: given twice", tests: .beyond(.pointer("/singerData/nickname"), "duplicate"),
                [.ensure("/singerData", .object([])), .ensure("/singerData/nickname", .string("aaa")), .repeatMember("/singerData/nickname")], .violation(.pointer("/singerData/nickname"), "duplicate_member")),
            ConformanceCase("/singerData/nickname: null in place of string", tests: .beyond(.pointer("/singerData/nickname"), "null"),
                [.ensure("/singerData", .object([])), .member("/singerData/nickname", .null)], .violation(.pointer("/singerData/nickname"), "type")),
            ConformanceCase("/singerData/nickname: boolean in place of string", tests: .beyond(.pointer("/singerData/nickname"), "type"),
                [.ensure("/singerData", .object([])), .member("/singerData/nickname", .bool(true))], .violation(.pointer("/singerData/nickname"), "type")),
            ConformanceCase("/singerData/nickname: number in place of string", tests: .beyond(.pointer("/singerData/nickname"), "type"),
                [.ensure("/singerData", .object([])), .member("/singerData/nickname", .number("1"))], .violation(.pointer("/singerData/nickname"), "type")),
            ConformanceCase("/singerData/nickname: array in place of string", tests: .beyond(.pointer("/singerData/nickname"), "type"),
                [.ensure("/singerData", .object([])), .member("/singerData/nickname", .array([]))], .violation(.pointer("/singerData/nickname"), "type")),
            ConformanceCase("/singerData/nickname: object in place of string", tests: .beyond(.pointer("/singerData/nickname"), "type"),
                [.ensure("/singerData", .object([])), .member("/singerData/nickname", .object([]))], .violation(.pointer("/singerData/nickname"), "type")),
            ConformanceCase("/singerData/nickname: at the least length 1", tests: .within(.pointer("/singerData/nickname"), "minLength"),
                [.ensure("/singerData", .object([])), .member("/singerData/nickname", .string("a"))], .accepted()),
            ConformanceCase("/singerData/nickname: one shorter than 1", tests: .beyond(.pointer("/singerData/nickname"), "minLength"),
                [.ensure("/singerData", .object([])), .member("/singerData/nickname", .string(""))], .violation(.pointer("/singerData/nickname"), "min_length")),
            ConformanceCase("/singerData/nickname: at the greatest length 100", tests: .within(.pointer("/singerData/nickname"), "maxLength"),
                [.ensure("/singerData", .object([])), .member("/singerData/nickname", .string("a".times(100)))], .accepted()),
            ConformanceCase("/singerData/nickname: one longer than 100", tests: .beyond(.pointer("/singerData/nickname"), "maxLength"),
                [.ensure("/singerData", .object([])), .member("/singerData/nickname", .string("a".times(101)))], .violation(.pointer("/singerData/nickname"), "max_length")),
            ConformanceCase("/singerData/nickname: matching the pattern", tests: .within(.pointer("/singerData/nickname"), "pattern"),
                [.ensure("/singerData", .object([])), .member("/singerData/nickname", .string("aaa"))], .accepted()),
            ConformanceCase("/singerData/nickname: not matching the pattern", tests: .beyond(.pointer("/singerData/nickname"), "pattern"),
                [.ensure("/singerData", .object([])), .member("/singerData/nickname", .string("   "))], .violation(.pointer("/singerData/nickname"), "pattern")),
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
                [.header("User-Agent", "a".times(1025)), .member("/notInTheContract", .number("1")), .member("/email", .null), .member("/password", .null), .member("/accountType", .null), .member("/name", .null), .member("/customerData", .null), .member("/singerData", .null), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("User-Agent"), "max_length"), .init(.pointer("/notInTheContract"), "unknown_member"), .init(.pointer("/email"), "type"), .init(.pointer("/password"), "type"), .init(.pointer("/accountType"), "type"), .init(.pointer("/name"), "type"), .init(.pointer("/customerData"), "type"), .init(.pointer("/singerData"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = [
            UntestedConstraint(.within(.pointer("/email"), "minLength"), "no text of that length keeps the other constraints"),
            UntestedConstraint(.within(.pointer("/customerData/contactEmail"), "minLength"), "no text of that length keeps the other constraints"),
        ]
    }
}
