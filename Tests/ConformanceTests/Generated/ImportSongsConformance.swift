// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `POST /v1/customer/songdb`
    ///
    /// Contract: `openapi/paths/customer/songdb.yaml:125`
    @Suite struct ImportSongsConformance {
        static let operation = OperationUnderTest(
            id: "importSongs", method: "POST",
            path: "/v1/customer/songdb"
        )

        @Test("importSongs keeps the contract", arguments: ImportSongsConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.importSongs(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            partSystemId,
            partMode,
            partDryRun,
            partFormat,
            partEncoding,
            partHasHeader,
            partArtistColumn,
            partTitleColumn,
            partCombinedColumn,
            partDiscIdColumn,
            partManufacturerColumn,
            body,
            bodySystemId,
            bodySongs,
            bodySongsItem,
            bodySongsItemArtist,
            bodySongsItemTitle,
            bodySongsItemDiscId,
            bodySongsItemManufacturer,
            bodyMode,
            bodyDryRun,
            bodyMessage,
            multipart,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("the documented example 'songs'",
                [.body("{\"systemId\":1,\"songs\":[{\"artist\":\"Queen\",\"title\":\"Innuendo\"},{\"artist\":\"Nena\",\"title\":\"99 Luftballons\",\"discId\":\"SC8123-04\",\"manufacturer\":\"Sound Choice\"}]}")], .accepted()),
            ConformanceCase("the documented example 'preview'",
                [.body("{\"systemId\":1,\"mode\":\"replace\",\"dryRun\":true,\"songs\":[{\"artist\":\"Queen\",\"title\":\"Innuendo\"}]}")], .accepted()),
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
                [.header("Authorization", "Bearer nonsense"), .padBody(to: 33554433)], .refused(401, "authentication_failed")),
            ConformanceCase("bad credentials and a foreign media type",
                [.header("Authorization", "Bearer nonsense"), .header("Content-Type", "text/plain")], .refused(401, "authentication_failed")),
        ]

        /// The part `systemId` of the form.
        static let partSystemId: [ConformanceCase] = [
            ConformanceCase("systemId: missing", tests: .beyond(.pointer("/systemId"), "required"),
                [.multipart, .removeField("systemId")], .violation(.pointer("/systemId"), "required")),
            ConformanceCase("systemId: a word", tests: .beyond(.pointer("/systemId"), "type"),
                [.multipart, .field("systemId", "abc")], .violation(.pointer("/systemId"), "type")),
            ConformanceCase("systemId: hexadecimal", tests: .beyond(.pointer("/systemId"), "type"),
                [.multipart, .field("systemId", "0x10")], .violation(.pointer("/systemId"), "type")),
            ConformanceCase("systemId: a leading plus sign", tests: .beyond(.pointer("/systemId"), "type"),
                [.multipart, .field("systemId", "+1")], .violation(.pointer("/systemId"), "type")),
            ConformanceCase("systemId: empty", tests: .beyond(.pointer("/systemId"), "type"),
                [.multipart, .field("systemId", "")], .violation(.pointer("/systemId"), "type")),
            ConformanceCase("systemId: of its type", tests: .within(.pointer("/systemId"), "type"),
                [.multipart, .field("systemId", "1")], .accepted(or: [404])),
            ConformanceCase("systemId: at the minimum 1", tests: .within(.pointer("/systemId"), "minimum"),
                [.multipart, .field("systemId", "1")], .accepted(or: [404])),
            ConformanceCase("systemId: beyond the minimum 1", tests: .beyond(.pointer("/systemId"), "minimum"),
                [.multipart, .field("systemId", "0")], .violation(.pointer("/systemId"), "minimum")),
            ConformanceCase("systemId: at the maximum 2147483647", tests: .within(.pointer("/systemId"), "maximum"),
                [.multipart, .field("systemId", "2147483647")], .accepted(or: [404])),
            ConformanceCase("systemId: beyond the maximum 2147483647", tests: .beyond(.pointer("/systemId"), "maximum"),
                [.multipart, .field("systemId", "2147483648")], .violation(.pointer("/systemId"), "maximum")),
            ConformanceCase("systemId: a fraction", tests: .beyond(.pointer("/systemId"), "type"),
                [.multipart, .field("systemId", "1.5")], .violation(.pointer("/systemId"), "type")),
            ConformanceCase("systemId: given twice", tests: .beyond(.pointer("/systemId"), "duplicate"),
                [.multipart, .field("systemId", "1"), .addField("systemId", "1")], .violation(.pointer("/systemId"), "duplicate_parameter")),
        ]

        /// The part `mode` of the form.
        static let partMode: [ConformanceCase] = [
            ConformanceCase("mode: missing", tests: .within(.pointer("/mode"), "required"),
                [.multipart, .removeField("mode")], .accepted()),
            ConformanceCase("mode: the member append", tests: .within(.pointer("/mode"), "enum"),
                [.multipart, .field("mode", "append")], .accepted(or: [404])),
            ConformanceCase("mode: the member replace", tests: .within(.pointer("/mode"), "enum"),
                [.multipart, .field("mode", "replace")], .accepted(or: [404])),
            ConformanceCase("mode: a foreign text", tests: .beyond(.pointer("/mode"), "enum"),
                [.multipart, .field("mode", "appendx")], .violation(.pointer("/mode"), "enum")),
            ConformanceCase("mode: given twice", tests: .beyond(.pointer("/mode"), "duplicate"),
                [.multipart, .field("mode", "append"), .addField("mode", "append")], .violation(.pointer("/mode"), "duplicate_parameter")),
        ]

        /// The part `dryRun` of the form.
        static let partDryRun: [ConformanceCase] = [
            ConformanceCase("dryRun: missing", tests: .within(.pointer("/dryRun"), "required"),
                [.multipart, .removeField("dryRun")], .accepted()),
            ConformanceCase("dryRun: a number", tests: .beyond(.pointer("/dryRun"), "type"),
                [.multipart, .field("dryRun", "1")], .violation(.pointer("/dryRun"), "type")),
            ConformanceCase("dryRun: in capitals", tests: .beyond(.pointer("/dryRun"), "type"),
                [.multipart, .field("dryRun", "TRUE")], .violation(.pointer("/dryRun"), "type")),
            ConformanceCase("dryRun: empty", tests: .beyond(.pointer("/dryRun"), "type"),
                [.multipart, .field("dryRun", "")], .violation(.pointer("/dryRun"), "type")),
            ConformanceCase("dryRun: of its type", tests: .within(.pointer("/dryRun"), "type"),
                [.multipart, .field("dryRun", "true")], .accepted(or: [404])),
            ConformanceCase("dryRun: given twice", tests: .beyond(.pointer("/dryRun"), "duplicate"),
                [.multipart, .field("dryRun", "true"), .addField("dryRun", "true")], .violation(.pointer("/dryRun"), "duplicate_parameter")),
        ]

        /// The part `format` of the form.
        static let partFormat: [ConformanceCase] = [
            ConformanceCase("format: missing", tests: .within(.pointer("/format"), "required"),
                [.multipart, .removeField("format")], .accepted()),
            ConformanceCase("format: the member csv", tests: .within(.pointer("/format"), "enum"),
                [.multipart, .field("format", "csv")], .accepted(or: [404])),
            ConformanceCase("format: the member tsv", tests: .within(.pointer("/format"), "enum"),
                [.multipart, .field("format", "tsv")], .accepted(or: [404])),
            ConformanceCase("format: the member txt", tests: .within(.pointer("/format"), "enum"),
                [.multipart, .field("format", "txt")], .accepted(or: [404])),
            ConformanceCase("format: the member xlsx", tests: .within(.pointer("/format"), "enum"),
                [.multipart, .field("format", "xlsx")], .accepted(or: [404])),
            ConformanceCase("format: the member json", tests: .within(.pointer("/format"), "enum"),
                [.multipart, .field("format", "json")], .accepted(or: [404])),
            ConformanceCase("format: a foreign text", tests: .beyond(.pointer("/format"), "enum"),
                [.multipart, .field("format", "csvx")], .violation(.pointer("/format"), "enum")),
            ConformanceCase("format: given twice", tests: .beyond(.pointer("/format"), "duplicate"),
                [.multipart, .field("format", "csv"), .addField("format", "csv")], .violation(.pointer("/format"), "duplicate_parameter")),
        ]

        /// The part `encoding` of the form.
        static let partEncoding: [ConformanceCase] = [
            ConformanceCase("encoding: missing", tests: .within(.pointer("/encoding"), "required"),
                [.multipart, .removeField("encoding")], .accepted()),
            ConformanceCase("encoding: the member UTF-8", tests: .within(.pointer("/encoding"), "enum"),
                [.multipart, .field("encoding", "UTF-8")], .accepted(or: [404])),
            ConformanceCase("encoding: the member UTF-16LE", tests: .within(.pointer("/encoding"), "enum"),
                [.multipart, .field("encoding", "UTF-16LE")], .accepted(or: [404])),
            ConformanceCase("encoding: the member UTF-16BE", tests: .within(.pointer("/encoding"), "enum"),
                [.multipart, .field("encoding", "UTF-16BE")], .accepted(or: [404])),
            ConformanceCase("encoding: the member windows-1252", tests: .within(.pointer("/encoding"), "enum"),
                [.multipart, .field("encoding", "windows-1252")], .accepted(or: [404])),
            ConformanceCase("encoding: a foreign text", tests: .beyond(.pointer("/encoding"), "enum"),
                [.multipart, .field("encoding", "UTF-8x")], .violation(.pointer("/encoding"), "enum")),
            ConformanceCase("encoding: given twice", tests: .beyond(.pointer("/encoding"), "duplicate"),
                [.multipart, .field("encoding", "UTF-8"), .addField("encoding", "UTF-8")], .violation(.pointer("/encoding"), "duplicate_parameter")),
        ]

        /// The part `hasHeader` of the form.
        static let partHasHeader: [ConformanceCase] = [
            ConformanceCase("hasHeader: missing", tests: .within(.pointer("/hasHeader"), "required"),
                [.multipart, .removeField("hasHeader")], .accepted()),
            ConformanceCase("hasHeader: a number", tests: .beyond(.pointer("/hasHeader"), "type"),
                [.multipart, .field("hasHeader", "1")], .violation(.pointer("/hasHeader"), "type")),
            ConformanceCase("hasHeader: in capitals", tests: .beyond(.pointer("/hasHeader"), "type"),
                [.multipart, .field("hasHeader", "TRUE")], .violation(.pointer("/hasHeader"), "type")),
            ConformanceCase("hasHeader: empty", tests: .beyond(.pointer("/hasHeader"), "type"),
                [.multipart, .field("hasHeader", "")], .violation(.pointer("/hasHeader"), "type")),
            ConformanceCase("hasHeader: of its type", tests: .within(.pointer("/hasHeader"), "type"),
                [.multipart, .field("hasHeader", "true")], .accepted(or: [404])),
            ConformanceCase("hasHeader: given twice", tests: .beyond(.pointer("/hasHeader"), "duplicate"),
                [.multipart, .field("hasHeader", "true"), .addField("hasHeader", "true")], .violation(.pointer("/hasHeader"), "duplicate_parameter")),
        ]

        /// The part `artistColumn` of the form.
        static let partArtistColumn: [ConformanceCase] = [
            ConformanceCase("artistColumn: missing", tests: .within(.pointer("/artistColumn"), "required"),
                [.multipart, .removeField("artistColumn")], .accepted()),
            ConformanceCase("artistColumn: at the least length 1", tests: .within(.pointer("/artistColumn"), "minLength"),
                [.multipart, .field("artistColumn", "a")], .accepted(or: [404])),
            ConformanceCase("artistColumn: one shorter than 1", tests: .beyond(.pointer("/artistColumn"), "minLength"),
                [.multipart, .field("artistColumn", "")], .violation(.pointer("/artistColumn"), "min_length")),
            ConformanceCase("artistColumn: at the greatest length 255", tests: .within(.pointer("/artistColumn"), "maxLength"),
                [.multipart, .field("artistColumn", "a".times(255))], .accepted(or: [404])),
            ConformanceCase("artistColumn: one longer than 255", tests: .beyond(.pointer("/artistColumn"), "maxLength"),
                [.multipart, .field("artistColumn", "a".times(256))], .violation(.pointer("/artistColumn"), "max_length")),
            ConformanceCase("artistColumn: given twice", tests: .beyond(.pointer("/artistColumn"), "duplicate"),
                [.multipart, .field("artistColumn", "aaa"), .addField("artistColumn", "aaa")], .violation(.pointer("/artistColumn"), "duplicate_parameter")),
        ]

        /// The part `titleColumn` of the form.
        static let partTitleColumn: [ConformanceCase] = [
            ConformanceCase("titleColumn: missing", tests: .within(.pointer("/titleColumn"), "required"),
                [.multipart, .removeField("titleColumn")], .accepted()),
            ConformanceCase("titleColumn: at the least length 1", tests: .within(.pointer("/titleColumn"), "minLength"),
                [.multipart, .field("titleColumn", "a")], .accepted(or: [404])),
            ConformanceCase("titleColumn: one shorter than 1", tests: .beyond(.pointer("/titleColumn"), "minLength"),
                [.multipart, .field("titleColumn", "")], .violation(.pointer("/titleColumn"), "min_length")),
            ConformanceCase("titleColumn: at the greatest length 255", tests: .within(.pointer("/titleColumn"), "maxLength"),
                [.multipart, .field("titleColumn", "a".times(255))], .accepted(or: [404])),
            ConformanceCase("titleColumn: one longer than 255", tests: .beyond(.pointer("/titleColumn"), "maxLength"),
                [.multipart, .field("titleColumn", "a".times(256))], .violation(.pointer("/titleColumn"), "max_length")),
            ConformanceCase("titleColumn: given twice", tests: .beyond(.pointer("/titleColumn"), "duplicate"),
                [.multipart, .field("titleColumn", "aaa"), .addField("titleColumn", "aaa")], .violation(.pointer("/titleColumn"), "duplicate_parameter")),
        ]

        /// The part `combinedColumn` of the form.
        static let partCombinedColumn: [ConformanceCase] = [
            ConformanceCase("combinedColumn: missing", tests: .within(.pointer("/combinedColumn"), "required"),
                [.multipart, .removeField("combinedColumn")], .accepted()),
            ConformanceCase("combinedColumn: at the least length 1", tests: .within(.pointer("/combinedColumn"), "minLength"),
                [.multipart, .field("combinedColumn", "a")], .accepted(or: [404])),
            ConformanceCase("combinedColumn: one shorter than 1", tests: .beyond(.pointer("/combinedColumn"), "minLength"),
                [.multipart, .field("combinedColumn", "")], .violation(.pointer("/combinedColumn"), "min_length")),
            ConformanceCase("combinedColumn: at the greatest length 255", tests: .within(.pointer("/combinedColumn"), "maxLength"),
                [.multipart, .field("combinedColumn", "a".times(255))], .accepted(or: [404])),
            ConformanceCase("combinedColumn: one longer than 255", tests: .beyond(.pointer("/combinedColumn"), "maxLength"),
                [.multipart, .field("combinedColumn", "a".times(256))], .violation(.pointer("/combinedColumn"), "max_length")),
            ConformanceCase("combinedColumn: given twice", tests: .beyond(.pointer("/combinedColumn"), "duplicate"),
                [.multipart, .field("combinedColumn", "aaa"), .addField("combinedColumn", "aaa")], .violation(.pointer("/combinedColumn"), "duplicate_parameter")),
        ]

        /// The part `discIdColumn` of the form.
        static let partDiscIdColumn: [ConformanceCase] = [
            ConformanceCase("discIdColumn: missing", tests: .within(.pointer("/discIdColumn"), "required"),
                [.multipart, .removeField("discIdColumn")], .accepted()),
            ConformanceCase("discIdColumn: at the least length 1", tests: .within(.pointer("/discIdColumn"), "minLength"),
                [.multipart, .field("discIdColumn", "a")], .accepted(or: [404])),
            ConformanceCase("discIdColumn: one shorter than 1", tests: .beyond(.pointer("/discIdColumn"), "minLength"),
                [.multipart, .field("discIdColumn", "")], .violation(.pointer("/discIdColumn"), "min_length")),
            ConformanceCase("discIdColumn: at the greatest length 255", tests: .within(.pointer("/discIdColumn"), "maxLength"),
                [.multipart, .field("discIdColumn", "a".times(255))], .accepted(or: [404])),
            ConformanceCase("discIdColumn: one longer than 255", tests: .beyond(.pointer("/discIdColumn"), "maxLength"),
                [.multipart, .field("discIdColumn", "a".times(256))], .violation(.pointer("/discIdColumn"), "max_length")),
            ConformanceCase("discIdColumn: given twice", tests: .beyond(.pointer("/discIdColumn"), "duplicate"),
                [.multipart, .field("discIdColumn", "aaa"), .addField("discIdColumn", "aaa")], .violation(.pointer("/discIdColumn"), "duplicate_parameter")),
        ]

        /// The part `manufacturerColumn` of the form.
        static let partManufacturerColumn: [ConformanceCase] = [
            ConformanceCase("manufacturerColumn: missing", tests: .within(.pointer("/manufacturerColumn"), "required"),
                [.multipart, .removeField("manufacturerColumn")], .accepted()),
            ConformanceCase("manufacturerColumn: at the least length 1", tests: .within(.pointer("/manufacturerColumn"), "minLength"),
                [.multipart, .field("manufacturerColumn", "a")], .accepted(or: [404])),
            ConformanceCase("manufacturerColumn: one shorter than 1", tests: .beyond(.pointer("/manufacturerColumn"), "minLength"),
                [.multipart, .field("manufacturerColumn", "")], .violation(.pointer("/manufacturerColumn"), "min_length")),
            ConformanceCase("manufacturerColumn: at the greatest length 255", tests: .within(.pointer("/manufacturerColumn"), "maxLength"),
                [.multipart, .field("manufacturerColumn", "a".times(255))], .accepted(or: [404])),
            ConformanceCase("manufacturerColumn: one longer than 255", tests: .beyond(.pointer("/manufacturerColumn"), "maxLength"),
                [.multipart, .field("manufacturerColumn", "a".times(256))], .violation(.pointer("/manufacturerColumn"), "max_length")),
            ConformanceCase("manufacturerColumn: given twice", tests: .beyond(.pointer("/manufacturerColumn"), "duplicate"),
                [.multipart, .field("manufacturerColumn", "aaa"), .addField("manufacturerColumn", "aaa")], .violation(.pointer("/manufacturerColumn"), "duplicate_parameter")),
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

        /// The member `/systemId` of the body.
        static let bodySystemId: [ConformanceCase] = [
            ConformanceCase("/systemId: missing", tests: .beyond(.pointer("/systemId"), "required"),
                [.ensure("/systemId", .number("1")), .removeMember("/systemId")], .violation(.pointer("/systemId"), "required")),
            ConformanceCase("/systemId: given twice", tests: .beyond(.pointer("/systemId"), "duplicate"),
                [.ensure("/systemId", .number("1")), .repeatMember("/systemId")], .violation(.pointer("/systemId"), "duplicate_member")),
            ConformanceCase("/systemId: null in place of number", tests: .beyond(.pointer("/systemId"), "null"),
                [.member("/systemId", .null)], .violation(.pointer("/systemId"), "type")),
            ConformanceCase("/systemId: boolean in place of number", tests: .beyond(.pointer("/systemId"), "type"),
                [.member("/systemId", .bool(true))], .violation(.pointer("/systemId"), "type")),
            ConformanceCase("/systemId: string in place of number", tests: .beyond(.pointer("/systemId"), "type"),
                [.member("/systemId", .string("x"))], .violation(.pointer("/systemId"), "type")),
            ConformanceCase("/systemId: array in place of number", tests: .beyond(.pointer("/systemId"), "type"),
                [.member("/systemId", .array([]))], .violation(.pointer("/systemId"), "type")),
            ConformanceCase("/systemId: object in place of number", tests: .beyond(.pointer("/systemId"), "type"),
                [.member("/systemId", .object([]))], .violation(.pointer("/systemId"), "type")),
            ConformanceCase("/systemId: at the minimum 1", tests: .within(.pointer("/systemId"), "minimum"),
                [.member("/systemId", .number("1"))], .accepted()),
            ConformanceCase("/systemId: beyond the minimum 1", tests: .beyond(.pointer("/systemId"), "minimum"),
                [.member("/systemId", .number("0"))], .violation(.pointer("/systemId"), "minimum")),
            ConformanceCase("/systemId: at the maximum 2147483647", tests: .within(.pointer("/systemId"), "maximum"),
                [.member("/systemId", .number("2147483647"))], .accepted()),
            ConformanceCase("/systemId: beyond the maximum 2147483647", tests: .beyond(.pointer("/systemId"), "maximum"),
                [.member("/systemId", .number("2147483648"))], .violation(.pointer("/systemId"), "maximum")),
            ConformanceCase("/systemId: a fraction", tests: .beyond(.pointer("/systemId"), "type"),
                [.member("/systemId", .number("1.5"))], .violation(.pointer("/systemId"), "type")),
        ]

        /// The member `/songs` of the body.
        static let bodySongs: [ConformanceCase] = [
            ConformanceCase("/songs: missing", tests: .beyond(.pointer("/songs"), "required"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .removeMember("/songs")], .violation(.pointer("/songs"), "required")),
            ConformanceCase("/songs: given twice", tests: .beyond(.pointer("/songs"), "duplicate"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .repeatMember("/songs")], .violation(.pointer("/songs"), "duplicate_member")),
            ConformanceCase("/songs: null in place of array", tests: .beyond(.pointer("/songs"), "null"),
                [.member("/songs", .null)], .violation(.pointer("/songs"), "type")),
            ConformanceCase("/songs: boolean in place of array", tests: .beyond(.pointer("/songs"), "type"),
                [.member("/songs", .bool(true))], .violation(.pointer("/songs"), "type")),
            ConformanceCase("/songs: number in place of array", tests: .beyond(.pointer("/songs"), "type"),
                [.member("/songs", .number("1"))], .violation(.pointer("/songs"), "type")),
            ConformanceCase("/songs: string in place of array", tests: .beyond(.pointer("/songs"), "type"),
                [.member("/songs", .string("x"))], .violation(.pointer("/songs"), "type")),
            ConformanceCase("/songs: object in place of array", tests: .beyond(.pointer("/songs"), "type"),
                [.member("/songs", .object([]))], .violation(.pointer("/songs"), "type")),
            ConformanceCase("/songs: 1 at the least", tests: .within(.pointer("/songs"), "minItems"),
                [.member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])]))], .accepted()),
            ConformanceCase("/songs: one fewer than 1", tests: .beyond(.pointer("/songs"), "minItems"),
                [.member("/songs", .array([]))], .violation(.pointer("/songs"), "min_items")),
            ConformanceCase("/songs: 10000 at the most", tests: .within(.pointer("/songs"), "maxItems"),
                [.member("/songs", .array(Array(repeating: .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))]), count: 10000)))], .accepted()),
            ConformanceCase("/songs: one more than 10000", tests: .beyond(.pointer("/songs"), "maxItems"),
                [.member("/songs", .array(Array(repeating: .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))]), count: 10001)))], .violation(.pointer("/songs"), "max_items")),
        ]

        /// The member `/songs/0` of the body.
        static let bodySongsItem: [ConformanceCase] = [
            ConformanceCase("/songs/0: null in place of object", tests: .beyond(.pointer("/songs/0"), "null"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs/0", .null)], .violation(.pointer("/songs/0"), "type")),
            ConformanceCase("/songs/0: boolean in place of object", tests: .beyond(.pointer("/songs/0"), "type"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs/0", .bool(true))], .violation(.pointer("/songs/0"), "type")),
            ConformanceCase("/songs/0: number in place of object", tests: .beyond(.pointer("/songs/0"), "type"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs/0", .number("1"))], .violation(.pointer("/songs/0"), "type")),
            ConformanceCase("/songs/0: string in place of object", tests: .beyond(.pointer("/songs/0"), "type"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs/0", .string("x"))], .violation(.pointer("/songs/0"), "type")),
            ConformanceCase("/songs/0: array in place of object", tests: .beyond(.pointer("/songs/0"), "type"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs/0", .array([]))], .violation(.pointer("/songs/0"), "type")),
            ConformanceCase("/songs/0: an unknown member", tests: .beyond(.pointer("/songs/0"), "additionalProperties"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/notInTheContract", .number("1"))], .violation(.pointer("/songs/0/notInTheContract"), "unknown_member")),
        ]

        /// The member `/songs/0/artist` of the body.
        static let bodySongsItemArtist: [ConformanceCase] = [
            ConformanceCase("/songs/0/artist: missing", tests: .beyond(.pointer("/songs/0/artist"), "required"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .ensure("/songs/0/artist", .string("aaa")), .removeMember("/songs/0/artist")], .violation(.pointer("/songs/0/artist"), "required")),
            ConformanceCase("/songs/0/artist: given twice", tests: .beyond(.pointer("/songs/0/artist"), "duplicate"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .ensure("/songs/0/artist", .string("aaa")), .repeatMember("/songs/0/artist")], .violation(.pointer("/songs/0/artist"), "duplicate_member")),
            ConformanceCase("/songs/0/artist: null in place of string", tests: .beyond(.pointer("/songs/0/artist"), "null"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/artist", .null)], .violation(.pointer("/songs/0/artist"), "type")),
            ConformanceCase("/songs/0/artist: boolean in place of string", tests: .beyond(.pointer("/songs/0/artist"), "type"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/artist", .bool(true))], .violation(.pointer("/songs/0/artist"), "type")),
            ConformanceCase("/songs/0/artist: number in place of string", tests: .beyond(.pointer("/songs/0/artist"), "type"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/artist", .number("1"))], .violation(.pointer("/songs/0/artist"), "type")),
            ConformanceCase("/songs/0/artist: array in place of string", tests: .beyond(.pointer("/songs/0/artist"), "type"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/artist", .array([]))], .violation(.pointer("/songs/0/artist"), "type")),
            ConformanceCase("/songs/0/artist: object in place of string", tests: .beyond(.pointer("/songs/0/artist"), "type"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/artist", .object([]))], .violation(.pointer("/songs/0/artist"), "type")),
            ConformanceCase("/songs/0/artist: at the least length 1", tests: .within(.pointer("/songs/0/artist"), "minLength"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/artist", .string("a"))], .accepted()),
            ConformanceCase("/songs/0/artist: one shorter than 1", tests: .beyond(.pointer("/songs/0/artist"), "minLength"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/artist", .string(""))], .violation(.pointer("/songs/0/artist"), "min_length")),
            ConformanceCase("/songs/0/artist: at the greatest length 255", tests: .within(.pointer("/songs/0/artist"), "maxLength"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/artist", .string("a".times(255)))], .accepted()),
            ConformanceCase("/songs/0/artist: one longer than 255", tests: .beyond(.pointer("/songs/0/artist"), "maxLength"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/artist", .string("a".times(256)))], .violation(.pointer("/songs/0/artist"), "max_length")),
        ]

        /// The member `/songs/0/title` of the body.
        static let bodySongsItemTitle: [ConformanceCase] = [
            ConformanceCase("/songs/0/title: missing", tests: .beyond(.pointer("/songs/0/title"), "required"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .ensure("/songs/0/title", .string("aaa")), .removeMember("/songs/0/title")], .violation(.pointer("/songs/0/title"), "required")),
            ConformanceCase("/songs/0/title: given twice", tests: .beyond(.pointer("/songs/0/title"), "duplicate"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .ensure("/songs/0/title", .string("aaa")), .repeatMember("/songs/0/title")], .violation(.pointer("/songs/0/title"), "duplicate_member")),
            ConformanceCase("/songs/0/title: null in place of string", tests: .beyond(.pointer("/songs/0/title"), "null"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/title", .null)], .violation(.pointer("/songs/0/title"), "type")),
            ConformanceCase("/songs/0/title: boolean in place of string", tests: .beyond(.pointer("/songs/0/title"), "type"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/title", .bool(true))], .violation(.pointer("/songs/0/title"), "type")),
            ConformanceCase("/songs/0/title: number in place of string", tests: .beyond(.pointer("/songs/0/title"), "type"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/title", .number("1"))], .violation(.pointer("/songs/0/title"), "type")),
            ConformanceCase("/songs/0/title: array in place of string", tests: .beyond(.pointer("/songs/0/title"), "type"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/title", .array([]))], .violation(.pointer("/songs/0/title"), "type")),
            ConformanceCase("/songs/0/title: object in place of string", tests: .beyond(.pointer("/songs/0/title"), "type"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/title", .object([]))], .violation(.pointer("/songs/0/title"), "type")),
            ConformanceCase("/songs/0/title: at the least length 1", tests: .within(.pointer("/songs/0/title"), "minLength"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/title", .string("a"))], .accepted()),
            ConformanceCase("/songs/0/title: one shorter than 1", tests: .beyond(.pointer("/songs/0/title"), "minLength"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/title", .string(""))], .violation(.pointer("/songs/0/title"), "min_length")),
            ConformanceCase("/songs/0/title: at the greatest length 255", tests: .within(.pointer("/songs/0/title"), "maxLength"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/title", .string("a".times(255)))], .accepted()),
            ConformanceCase("/songs/0/title: one longer than 255", tests: .beyond(.pointer("/songs/0/title"), "maxLength"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/title", .string("a".times(256)))], .violation(.pointer("/songs/0/title"), "max_length")),
        ]

        /// The member `/songs/0/discId` of the body.
        static let bodySongsItemDiscId: [ConformanceCase] = [
            ConformanceCase("/songs/0/discId: missing", tests: .within(.pointer("/songs/0/discId"), "required"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .ensure("/songs/0/discId", .string("aaa")), .removeMember("/songs/0/discId")], .accepted()),
            ConformanceCase("/songs/0/discId: given twice", tests: .beyond(.pointer("/songs/0/discId"), "duplicate"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .ensure("/songs/0/discId", .string("aaa")), .repeatMember("/songs/0/discId")], .violation(.pointer("/songs/0/discId"), "duplicate_member")),
            ConformanceCase("/songs/0/discId: null in place of string", tests: .beyond(.pointer("/songs/0/discId"), "null"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/discId", .null)], .violation(.pointer("/songs/0/discId"), "type")),
            ConformanceCase("/songs/0/discId: boolean in place of string", tests: .beyond(.pointer("/songs/0/discId"), "type"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/discId", .bool(true))], .violation(.pointer("/songs/0/discId"), "type")),
            ConformanceCase("/songs/0/discId: number in place of string", tests: .beyond(.pointer("/songs/0/discId"), "type"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/discId", .number("1"))], .violation(.pointer("/songs/0/discId"), "type")),
            ConformanceCase("/songs/0/discId: array in place of string", tests: .beyond(.pointer("/songs/0/discId"), "type"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/discId", .array([]))], .violation(.pointer("/songs/0/discId"), "type")),
            ConformanceCase("/songs/0/discId: object in place of string", tests: .beyond(.pointer("/songs/0/discId"), "type"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/discId", .object([]))], .violation(.pointer("/songs/0/discId"), "type")),
            ConformanceCase("/songs/0/discId: at the least length 1", tests: .within(.pointer("/songs/0/discId"), "minLength"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/discId", .string("a"))], .accepted()),
            ConformanceCase("/songs/0/discId: one shorter than 1", tests: .beyond(.pointer("/songs/0/discId"), "minLength"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/discId", .string(""))], .violation(.pointer("/songs/0/discId"), "min_length")),
            ConformanceCase("/songs/0/discId: at the greatest length 64", tests: .within(.pointer("/songs/0/discId"), "maxLength"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/discId", .string("a".times(64)))], .accepted()),
            ConformanceCase("/songs/0/discId: one longer than 64", tests: .beyond(.pointer("/songs/0/discId"), "maxLength"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/discId", .string("a".times(65)))], .violation(.pointer("/songs/0/discId"), "max_length")),
        ]

        /// The member `/songs/0/manufacturer` of the body.
        static let bodySongsItemManufacturer: [ConformanceCase] = [
            ConformanceCase("/songs/0/manufacturer: missing", tests: .within(.pointer("/songs/0/manufacturer"), "required"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .ensure("/songs/0/manufacturer", .string("aaa")), .removeMember("/songs/0/manufacturer")], .accepted()),
            ConformanceCase("/songs/0/manufacturer: given twice", tests: .beyond(.pointer("/songs/0/manufacturer"), "duplicate"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .ensure("/songs/0/manufacturer", .string("aaa")), .repeatMember("/songs/0/manufacturer")], .violation(.pointer("/songs/0/manufacturer"), "duplicate_member")),
            ConformanceCase("/songs/0/manufacturer: null in place of string", tests: .beyond(.pointer("/songs/0/manufacturer"), "null"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/manufacturer", .null)], .violation(.pointer("/songs/0/manufacturer"), "type")),
            ConformanceCase("/songs/0/manufacturer: boolean in place of string", tests: .beyond(.pointer("/songs/0/manufacturer"), "type"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/manufacturer", .bool(true))], .violation(.pointer("/songs/0/manufacturer"), "type")),
            ConformanceCase("/songs/0/manufacturer: number in place of string", tests: .beyond(.pointer("/songs/0/manufacturer"), "type"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/manufacturer", .number("1"))], .violation(.pointer("/songs/0/manufacturer"), "type")),
            ConformanceCase("/songs/0/manufacturer: array in place of string", tests: .beyond(.pointer("/songs/0/manufacturer"), "type"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/manufacturer", .array([]))], .violation(.pointer("/songs/0/manufacturer"), "type")),
            ConformanceCase("/songs/0/manufacturer: object in place of string", tests: .beyond(.pointer("/songs/0/manufacturer"), "type"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/manufacturer", .object([]))], .violation(.pointer("/songs/0/manufacturer"), "type")),
            ConformanceCase("/songs/0/manufacturer: at the least length 1", tests: .within(.pointer("/songs/0/manufacturer"), "minLength"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/manufacturer", .string("a"))], .accepted()),
            ConformanceCase("/songs/0/manufacturer: one shorter than 1", tests: .beyond(.pointer("/songs/0/manufacturer"), "minLength"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/manufacturer", .string(""))], .violation(.pointer("/songs/0/manufacturer"), "min_length")),
            ConformanceCase("/songs/0/manufacturer: at the greatest length 100", tests: .within(.pointer("/songs/0/manufacturer"), "maxLength"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/manufacturer", .string("a".times(100)))], .accepted()),
            ConformanceCase("/songs/0/manufacturer: one longer than 100", tests: .beyond(.pointer("/songs/0/manufacturer"), "maxLength"),
                [.ensure("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .member("/songs", .array([.object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])])), .ensure("/songs/0", .object([.init("artist", .string("aaa")), .init("title", .string("aaa"))])), .member("/songs/0/manufacturer", .string("a".times(101)))], .violation(.pointer("/songs/0/manufacturer"), "max_length")),
        ]

        /// The member `/mode` of the body.
        static let bodyMode: [ConformanceCase] = [
            ConformanceCase("/mode: missing", tests: .within(.pointer("/mode"), "required"),
                [.ensure("/mode", .string("append")), .removeMember("/mode")], .accepted()),
            ConformanceCase("/mode: given twice", tests: .beyond(.pointer("/mode"), "duplicate"),
                [.ensure("/mode", .string("append")), .repeatMember("/mode")], .violation(.pointer("/mode"), "duplicate_member")),
            ConformanceCase("/mode: null in place of string", tests: .beyond(.pointer("/mode"), "null"),
                [.member("/mode", .null)], .violation(.pointer("/mode"), "type")),
            ConformanceCase("/mode: boolean in place of string", tests: .beyond(.pointer("/mode"), "type"),
                [.member("/mode", .bool(true))], .violation(.pointer("/mode"), "type")),
            ConformanceCase("/mode: number in place of string", tests: .beyond(.pointer("/mode"), "type"),
                [.member("/mode", .number("1"))], .violation(.pointer("/mode"), "type")),
            ConformanceCase("/mode: array in place of string", tests: .beyond(.pointer("/mode"), "type"),
                [.member("/mode", .array([]))], .violation(.pointer("/mode"), "type")),
            ConformanceCase("/mode: object in place of string", tests: .beyond(.pointer("/mode"), "type"),
                [.member("/mode", .object([]))], .violation(.pointer("/mode"), "type")),
            ConformanceCase("/mode: the member append", tests: .within(.pointer("/mode"), "enum"),
                [.member("/mode", .string("append"))], .accepted()),
            ConformanceCase("/mode: the member replace", tests: .within(.pointer("/mode"), "enum"),
                [.member("/mode", .string("replace"))], .accepted()),
            ConformanceCase("/mode: a foreign text", tests: .beyond(.pointer("/mode"), "enum"),
                [.member("/mode", .string("appendx"))], .violation(.pointer("/mode"), "enum")),
        ]

        /// The member `/dryRun` of the body.
        static let bodyDryRun: [ConformanceCase] = [
            ConformanceCase("/dryRun: missing", tests: .within(.pointer("/dryRun"), "required"),
                [.ensure("/dryRun", .bool(true)), .removeMember("/dryRun")], .accepted()),
            ConformanceCase("/dryRun: given twice", tests: .beyond(.pointer("/dryRun"), "duplicate"),
                [.ensure("/dryRun", .bool(true)), .repeatMember("/dryRun")], .violation(.pointer("/dryRun"), "duplicate_member")),
            ConformanceCase("/dryRun: null in place of boolean", tests: .beyond(.pointer("/dryRun"), "null"),
                [.member("/dryRun", .null)], .violation(.pointer("/dryRun"), "type")),
            ConformanceCase("/dryRun: number in place of boolean", tests: .beyond(.pointer("/dryRun"), "type"),
                [.member("/dryRun", .number("1"))], .violation(.pointer("/dryRun"), "type")),
            ConformanceCase("/dryRun: string in place of boolean", tests: .beyond(.pointer("/dryRun"), "type"),
                [.member("/dryRun", .string("x"))], .violation(.pointer("/dryRun"), "type")),
            ConformanceCase("/dryRun: array in place of boolean", tests: .beyond(.pointer("/dryRun"), "type"),
                [.member("/dryRun", .array([]))], .violation(.pointer("/dryRun"), "type")),
            ConformanceCase("/dryRun: object in place of boolean", tests: .beyond(.pointer("/dryRun"), "type"),
                [.member("/dryRun", .object([]))], .violation(.pointer("/dryRun"), "type")),
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
            ConformanceCase("Content-Type: application/x-www-form-urlencoded",
                [.header("Content-Type", "application/x-www-form-urlencoded")], .refused(415, "unsupported_media_type")),
            ConformanceCase("Content-Type: nonsense",
                [.header("Content-Type", "nonsense")], .refused(415, "unsupported_media_type")),
            ConformanceCase("no Content-Type",
                [.withoutContentType], .refused(415, "unsupported_media_type")),
            ConformanceCase("a body of the 33554432 bytes allowed",
                [.padBody(to: 33554432)], .accepted()),
            ConformanceCase("a body of 33554433 bytes, over the limit of 33554432",
                [.padBody(to: 33554433)], .refused(413, "payload_too_large")),
            ConformanceCase("a body of 671088640 bytes, over the limit of 33554432",
                [.padBody(to: 671088640)], .refused(413, "payload_too_large")),
        ]

        /// The form in parts, its file and its size.
        static let multipart: [ConformanceCase] = [
            ConformanceCase("a form in parts",
                [.multipart], .accepted()),
            ConformanceCase("no boundary",
                [.multipart, .header("Content-Type", "multipart/form-data")], .violation(.parameter("Content-Type"), "boundary")),
            ConformanceCase("the form: truncated",
                [.multipart, .truncateBody(10)], .violation(.pointer(""), "malformed")),
            ConformanceCase("the form: no part at all",
                [.multipart, .body("abc")], .violation(.pointer(""), "malformed")),
            ConformanceCase("file: missing", tests: .beyond(.pointer("/file"), "required"),
                [.multipart, .removeField("file")], .violation(.pointer("/file"), "required")),
            ConformanceCase("a part behind the file",
                [.multipart, .fieldBehindFile("notInTheContract", "1")], .violation(.pointer("/notInTheContract"), "part_behind_file")),
            ConformanceCase("an unknown part",
                [.multipart, .addField("notInTheContract", "1")], .violation(.pointer("/notInTheContract"), "unknown_member")),
            ConformanceCase("a form of 67108865 bytes, over the limit",
                [.multipart, .padBody(to: 67108865)], .refused(413, "payload_too_large")),
        ]

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.member("/notInTheContract", .number("1")), .member("/systemId", .null), .member("/songs", .null), .member("/mode", .null), .member("/dryRun", .null), .addQuery("notInTheContract", "1")], .violations([.init(.pointer("/notInTheContract"), "unknown_member"), .init(.pointer("/systemId"), "type"), .init(.pointer("/songs"), "type"), .init(.pointer("/mode"), "type"), .init(.pointer("/dryRun"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
