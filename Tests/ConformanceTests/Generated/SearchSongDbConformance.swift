// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `GET /v1/customer/songdb`
    ///
    /// Contract: `openapi/paths/customer/songdb.yaml:2`
    @Suite struct SearchSongDbConformance {
        static let operation = OperationUnderTest(
            id: "searchSongDb", method: "GET",
            path: "/v1/customer/songdb"
        )

        @Test("searchSongDb keeps the contract", arguments: SearchSongDbConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.searchSongDb(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            queryQ,
            querySystemId,
            queryArtist,
            queryTitle,
            queryLetter,
            querySort,
            queryLimit,
            queryCursor,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
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
            ConformanceCase("HEAD",
                [.method("HEAD")], .likeGet),
            ConformanceCase("OPTIONS",
                [.method("OPTIONS"), .noBody], .options(["GET", "POST", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method PUT",
                [.method("PUT")], .notAllowed(["GET", "POST", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method DELETE",
                [.method("DELETE")], .notAllowed(["GET", "POST", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method PATCH",
                [.method("PATCH")], .notAllowed(["GET", "POST", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method TRACE",
                [.method("TRACE")], .notAllowed(["GET", "POST", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method PROPFIND",
                [.method("PROPFIND")], .notAllowed(["GET", "POST", "HEAD", "OPTIONS"])),
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
        ]

        /// The query parameter `q`.
        static let queryQ: [ConformanceCase] = [
            ConformanceCase("q: the documented example",
                [.query("q", "the who")], .accepted(or: [404])),
            ConformanceCase("q: missing", tests: .within(.parameter("q"), "required"),
                [.removeQuery("q")], .accepted()),
            ConformanceCase("q: at the least length 2", tests: .within(.parameter("q"), "minLength"),
                [.query("q", "aa")], .accepted(or: [404])),
            ConformanceCase("q: one shorter than 2", tests: .beyond(.parameter("q"), "minLength"),
                [.query("q", "a")], .violation(.parameter("q"), "min_length")),
            ConformanceCase("q: at the greatest length 200", tests: .within(.parameter("q"), "maxLength"),
                [.query("q", "a".times(200))], .accepted(or: [404])),
            ConformanceCase("q: one longer than 200", tests: .beyond(.parameter("q"), "maxLength"),
                [.query("q", "a".times(201))], .violation(.parameter("q"), "max_length")),
            ConformanceCase("q: matching the pattern", tests: .within(.parameter("q"), "pattern"),
                [.query("q", "aaa")], .accepted(or: [404])),
            ConformanceCase("q: not matching the pattern", tests: .beyond(.parameter("q"), "pattern"),
                [.query("q", "\u{1}\u{1}\u{1}")], .violation(.parameter("q"), "pattern")),
            ConformanceCase("q: not UTF-8", tests: .beyond(.parameter("q"), "encoding"),
                [.removeQuery("q"), .encodedQuery("q=%FF")], .violation(.parameter("q"), "encoding")),
            ConformanceCase("q: a broken escape", tests: .beyond(.parameter("q"), "encoding"),
                [.removeQuery("q"), .encodedQuery("q=%zz")], .violation(.parameter("q"), "encoding")),
            ConformanceCase("q: given twice", tests: .beyond(.parameter("q"), "duplicate"),
                [.query("q", "aaa"), .addQuery("q", "aaa")], .violation(.parameter("q"), "duplicate_parameter")),
        ]

        /// The query parameter `systemId`.
        static let querySystemId: [ConformanceCase] = [
            ConformanceCase("systemId: the documented example",
                [.query("systemId", "01932f4e-8a10-7b3c-9d21-4f5e6a7b8c9d")], .accepted(or: [404])),
            ConformanceCase("systemId: missing", tests: .within(.parameter("systemId"), "required"),
                [.removeQuery("systemId")], .accepted()),
            ConformanceCase("systemId: no UUID", tests: .beyond(.parameter("systemId"), "format"),
                [.query("systemId", "0190a1b2-0000-7000-8000-00000000000g")], .violation(.parameter("systemId"), "format")),
            ConformanceCase("systemId: a UUID", tests: .within(.parameter("systemId"), "format"),
                [.query("systemId", "0190a1b2-0000-7000-8000-000000000000")], .accepted(or: [404])),
            ConformanceCase("systemId: not UTF-8", tests: .beyond(.parameter("systemId"), "encoding"),
                [.removeQuery("systemId"), .encodedQuery("systemId=%FF")], .violation(.parameter("systemId"), "encoding")),
            ConformanceCase("systemId: a broken escape", tests: .beyond(.parameter("systemId"), "encoding"),
                [.removeQuery("systemId"), .encodedQuery("systemId=%zz")], .violation(.parameter("systemId"), "encoding")),
            ConformanceCase("systemId: given twice", tests: .beyond(.parameter("systemId"), "duplicate"),
                [.query("systemId", "0190a1b2-0000-7000-8000-000000000000"), .addQuery("systemId", "0190a1b2-0000-7000-8000-000000000000")], .violation(.parameter("systemId"), "duplicate_parameter")),
        ]

        /// The query parameter `artist`.
        static let queryArtist: [ConformanceCase] = [
            ConformanceCase("artist: the documented example",
                [.query("artist", "queen")], .accepted(or: [404])),
            ConformanceCase("artist: missing", tests: .within(.parameter("artist"), "required"),
                [.removeQuery("artist")], .accepted()),
            ConformanceCase("artist: at the least length 1", tests: .within(.parameter("artist"), "minLength"),
                [.query("artist", "a")], .accepted(or: [404])),
            ConformanceCase("artist: one shorter than 1", tests: .beyond(.parameter("artist"), "minLength"),
                [.query("artist", "")], .violation(.parameter("artist"), "min_length")),
            ConformanceCase("artist: at the greatest length 100", tests: .within(.parameter("artist"), "maxLength"),
                [.query("artist", "a".times(100))], .accepted(or: [404])),
            ConformanceCase("artist: one longer than 100", tests: .beyond(.parameter("artist"), "maxLength"),
                [.query("artist", "a".times(101))], .violation(.parameter("artist"), "max_length")),
            ConformanceCase("artist: matching the pattern", tests: .within(.parameter("artist"), "pattern"),
                [.query("artist", "aaa")], .accepted(or: [404])),
            ConformanceCase("artist: not matching the pattern", tests: .beyond(.parameter("artist"), "pattern"),
                [.query("artist", "\u{1}\u{1}\u{1}")], .violation(.parameter("artist"), "pattern")),
            ConformanceCase("artist: not UTF-8", tests: .beyond(.parameter("artist"), "encoding"),
                [.removeQuery("artist"), .encodedQuery("artist=%FF")], .violation(.parameter("artist"), "encoding")),
            ConformanceCase("artist: a broken escape", tests: .beyond(.parameter("artist"), "encoding"),
                [.removeQuery("artist"), .encodedQuery("artist=%zz")], .violation(.parameter("artist"), "encoding")),
            ConformanceCase("artist: given twice", tests: .beyond(.parameter("artist"), "duplicate"),
                [.query("artist", "aaa"), .addQuery("artist", "aaa")], .violation(.parameter("artist"), "duplicate_parameter")),
        ]

        /// The query parameter `title`.
        static let queryTitle: [ConformanceCase] = [
            ConformanceCase("title: the documented example",
                [.query("title", "blue")], .accepted(or: [404])),
            ConformanceCase("title: missing", tests: .within(.parameter("title"), "required"),
                [.removeQuery("title")], .accepted()),
            ConformanceCase("title: at the least length 1", tests: .within(.parameter("title"), "minLength"),
                [.query("title", "a")], .accepted(or: [404])),
            ConformanceCase("title: one shorter than 1", tests: .beyond(.parameter("title"), "minLength"),
                [.query("title", "")], .violation(.parameter("title"), "min_length")),
            ConformanceCase("title: at the greatest length 100", tests: .within(.parameter("title"), "maxLength"),
                [.query("title", "a".times(100))], .accepted(or: [404])),
            ConformanceCase("title: one longer than 100", tests: .beyond(.parameter("title"), "maxLength"),
                [.query("title", "a".times(101))], .violation(.parameter("title"), "max_length")),
            ConformanceCase("title: matching the pattern", tests: .within(.parameter("title"), "pattern"),
                [.query("title", "aaa")], .accepted(or: [404])),
            ConformanceCase("title: not matching the pattern", tests: .beyond(.parameter("title"), "pattern"),
                [.query("title", "\u{1}\u{1}\u{1}")], .violation(.parameter("title"), "pattern")),
            ConformanceCase("title: not UTF-8", tests: .beyond(.parameter("title"), "encoding"),
                [.removeQuery("title"), .encodedQuery("title=%FF")], .violation(.parameter("title"), "encoding")),
            ConformanceCase("title: a broken escape", tests: .beyond(.parameter("title"), "encoding"),
                [.removeQuery("title"), .encodedQuery("title=%zz")], .violation(.parameter("title"), "encoding")),
            ConformanceCase("title: given twice", tests: .beyond(.parameter("title"), "duplicate"),
                [.query("title", "aaa"), .addQuery("title", "aaa")], .violation(.parameter("title"), "duplicate_parameter")),
        ]

        /// The query parameter `letter`.
        static let queryLetter: [ConformanceCase] = [
            ConformanceCase("letter: the documented example",
                [.query("letter", "T")], .accepted(or: [404])),
            ConformanceCase("letter: missing", tests: .within(.parameter("letter"), "required"),
                [.removeQuery("letter")], .accepted()),
            ConformanceCase("letter: at the least length 1", tests: .within(.parameter("letter"), "minLength"),
                [.query("letter", "a")], .accepted(or: [404])),
            ConformanceCase("letter: one shorter than 1", tests: .beyond(.parameter("letter"), "minLength"),
                [.query("letter", "")], .violation(.parameter("letter"), "min_length")),
            ConformanceCase("letter: at the greatest length 1", tests: .within(.parameter("letter"), "maxLength"),
                [.query("letter", "a")], .accepted(or: [404])),
            ConformanceCase("letter: one longer than 1", tests: .beyond(.parameter("letter"), "maxLength"),
                [.query("letter", "aa")], .violation(.parameter("letter"), "max_length")),
            ConformanceCase("letter: matching the pattern", tests: .within(.parameter("letter"), "pattern"),
                [.query("letter", "a")], .accepted(or: [404])),
            ConformanceCase("letter: not matching the pattern", tests: .beyond(.parameter("letter"), "pattern"),
                [.query("letter", "-")], .violation(.parameter("letter"), "pattern")),
            ConformanceCase("letter: not UTF-8", tests: .beyond(.parameter("letter"), "encoding"),
                [.removeQuery("letter"), .encodedQuery("letter=%FF")], .violation(.parameter("letter"), "encoding")),
            ConformanceCase("letter: a broken escape", tests: .beyond(.parameter("letter"), "encoding"),
                [.removeQuery("letter"), .encodedQuery("letter=%zz")], .violation(.parameter("letter"), "encoding")),
            ConformanceCase("letter: given twice", tests: .beyond(.parameter("letter"), "duplicate"),
                [.query("letter", "a"), .addQuery("letter", "a")], .violation(.parameter("letter"), "duplicate_parameter")),
        ]

        /// The query parameter `sort`.
        static let querySort: [ConformanceCase] = [
            ConformanceCase("sort: the documented example",
                [.query("sort", "title")], .accepted(or: [404])),
            ConformanceCase("sort: missing", tests: .within(.parameter("sort"), "required"),
                [.removeQuery("sort")], .accepted()),
            ConformanceCase("sort: the member relevance", tests: .within(.parameter("sort"), "enum"),
                [.query("sort", "relevance")], .accepted(or: [404])),
            ConformanceCase("sort: the member artist", tests: .within(.parameter("sort"), "enum"),
                [.query("sort", "artist")], .accepted(or: [404])),
            ConformanceCase("sort: the member title", tests: .within(.parameter("sort"), "enum"),
                [.query("sort", "title")], .accepted(or: [404])),
            ConformanceCase("sort: a foreign text", tests: .beyond(.parameter("sort"), "enum"),
                [.query("sort", "relevancex")], .violation(.parameter("sort"), "enum")),
            ConformanceCase("sort: not UTF-8", tests: .beyond(.parameter("sort"), "encoding"),
                [.removeQuery("sort"), .encodedQuery("sort=%FF")], .violation(.parameter("sort"), "encoding")),
            ConformanceCase("sort: a broken escape", tests: .beyond(.parameter("sort"), "encoding"),
                [.removeQuery("sort"), .encodedQuery("sort=%zz")], .violation(.parameter("sort"), "encoding")),
            ConformanceCase("sort: given twice", tests: .beyond(.parameter("sort"), "duplicate"),
                [.query("sort", "relevance"), .addQuery("sort", "relevance")], .violation(.parameter("sort"), "duplicate_parameter")),
        ]

        /// The query parameter `limit`.
        static let queryLimit: [ConformanceCase] = [
            ConformanceCase("limit: the documented example",
                [.query("limit", "20")], .accepted(or: [404])),
            ConformanceCase("limit: missing", tests: .within(.parameter("limit"), "required"),
                [.removeQuery("limit")], .accepted()),
            ConformanceCase("limit: a word", tests: .beyond(.parameter("limit"), "type"),
                [.query("limit", "abc")], .violation(.parameter("limit"), "type")),
            ConformanceCase("limit: hexadecimal", tests: .beyond(.parameter("limit"), "type"),
                [.query("limit", "0x10")], .violation(.parameter("limit"), "type")),
            ConformanceCase("limit: a leading plus sign", tests: .beyond(.parameter("limit"), "type"),
                [.query("limit", "+1")], .violation(.parameter("limit"), "type")),
            ConformanceCase("limit: empty", tests: .beyond(.parameter("limit"), "type"),
                [.query("limit", "")], .violation(.parameter("limit"), "type")),
            ConformanceCase("limit: of its type", tests: .within(.parameter("limit"), "type"),
                [.query("limit", "1")], .accepted(or: [404])),
            ConformanceCase("limit: at the minimum 1", tests: .within(.parameter("limit"), "minimum"),
                [.query("limit", "1")], .accepted(or: [404])),
            ConformanceCase("limit: beyond the minimum 1", tests: .beyond(.parameter("limit"), "minimum"),
                [.query("limit", "0")], .violation(.parameter("limit"), "minimum")),
            ConformanceCase("limit: at the maximum 100", tests: .within(.parameter("limit"), "maximum"),
                [.query("limit", "100")], .accepted(or: [404])),
            ConformanceCase("limit: beyond the maximum 100", tests: .beyond(.parameter("limit"), "maximum"),
                [.query("limit", "101")], .violation(.parameter("limit"), "maximum")),
            ConformanceCase("limit: a fraction", tests: .beyond(.parameter("limit"), "type"),
                [.query("limit", "1.5")], .violation(.parameter("limit"), "type")),
            ConformanceCase("limit: not UTF-8", tests: .beyond(.parameter("limit"), "encoding"),
                [.removeQuery("limit"), .encodedQuery("limit=%FF")], .violation(.parameter("limit"), "encoding")),
            ConformanceCase("limit: a broken escape", tests: .beyond(.parameter("limit"), "encoding"),
                [.removeQuery("limit"), .encodedQuery("limit=%zz")], .violation(.parameter("limit"), "encoding")),
            ConformanceCase("limit: given twice", tests: .beyond(.parameter("limit"), "duplicate"),
                [.query("limit", "1"), .addQuery("limit", "1")], .violation(.parameter("limit"), "duplicate_parameter")),
        ]

        /// The query parameter `cursor`.
        static let queryCursor: [ConformanceCase] = [
            ConformanceCase("cursor: missing", tests: .within(.parameter("cursor"), "required"),
                [.removeQuery("cursor")], .accepted()),
            ConformanceCase("cursor: at the least length 16", tests: .within(.parameter("cursor"), "minLength"),
                [.query("cursor", "a".times(16))], .accepted(or: [404])),
            ConformanceCase("cursor: one shorter than 16", tests: .beyond(.parameter("cursor"), "minLength"),
                [.query("cursor", "a".times(15))], .violation(.parameter("cursor"), "min_length")),
            ConformanceCase("cursor: at the greatest length 4096", tests: .within(.parameter("cursor"), "maxLength"),
                [.query("cursor", "a".times(4096))], .accepted(or: [404])),
            ConformanceCase("cursor: one longer than 4096", tests: .beyond(.parameter("cursor"), "maxLength"),
                [.query("cursor", "a".times(4097))], .violation(.parameter("cursor"), "max_length")),
            ConformanceCase("cursor: matching the pattern", tests: .within(.parameter("cursor"), "pattern"),
                [.query("cursor", "a".times(16))], .accepted(or: [404])),
            ConformanceCase("cursor: not matching the pattern", tests: .beyond(.parameter("cursor"), "pattern"),
                [.query("cursor", "a".times(15) + ".")], .violation(.parameter("cursor"), "pattern")),
            ConformanceCase("cursor: not UTF-8", tests: .beyond(.parameter("cursor"), "encoding"),
                [.removeQuery("cursor"), .encodedQuery("cursor=%FF")], .violation(.parameter("cursor"), "encoding")),
            ConformanceCase("cursor: a broken escape", tests: .beyond(.parameter("cursor"), "encoding"),
                [.removeQuery("cursor"), .encodedQuery("cursor=%zz")], .violation(.parameter("cursor"), "encoding")),
            ConformanceCase("cursor: given twice", tests: .beyond(.parameter("cursor"), "duplicate"),
                [.query("cursor", "a".times(16)), .addQuery("cursor", "a".times(16))], .violation(.parameter("cursor"), "duplicate_parameter")),
        ]

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.query("q", "a"), .query("systemId", "0190a1b2-0000-7000-8000-00000000000g"), .query("artist", ""), .query("title", ""), .query("letter", ""), .query("sort", "relevancex"), .query("limit", "abc"), .query("cursor", "a".times(15)), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("q"), "min_length"), .init(.parameter("systemId"), "format"), .init(.parameter("artist"), "min_length"), .init(.parameter("title"), "min_length"), .init(.parameter("letter"), "min_length"), .init(.parameter("sort"), "enum"), .init(.parameter("limit"), "type"), .init(.parameter("cursor"), "min_length"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
