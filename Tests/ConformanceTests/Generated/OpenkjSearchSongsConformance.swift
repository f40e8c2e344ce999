// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `GET /api/songdb/search`
    ///
    /// Contract: `openapi/paths/openkj/program-songs.yaml:2`
    @Suite struct OpenkjSearchSongsConformance {
        static let operation = OperationUnderTest(
            id: "openkjSearchSongs", method: "GET",
            path: "/api/songdb/search"
        )

        @Test("openkjSearchSongs keeps the contract", arguments: OpenkjSearchSongsConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.openkjSearchSongs(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            querySystemId,
            queryQ,
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
                [.method("OPTIONS"), .noBody], .options(["GET", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method PUT",
                [.method("PUT")], .notAllowed(["GET", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method POST",
                [.method("POST")], .notAllowed(["GET", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method DELETE",
                [.method("DELETE")], .notAllowed(["GET", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method PATCH",
                [.method("PATCH")], .notAllowed(["GET", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method TRACE",
                [.method("TRACE")], .notAllowed(["GET", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method PROPFIND",
                [.method("PROPFIND")], .notAllowed(["GET", "HEAD", "OPTIONS"])),
        ]

        /// Missing and bad credentials.
        static let credentials: [ConformanceCase] = [
            ConformanceCase("no credentials",
                [.removeHeader("X-API-Key")], .refused(401, "authentication_failed")),
            ConformanceCase("apiKey: nonsense",
                [.header("X-API-Key", "nonsense")], .refused(401, "authentication_failed")),
            ConformanceCase("apiKey: a forged token",
                [.header("X-API-Key", "d1.AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA")], .refused(401, "authentication_failed")),
            ConformanceCase("bad credentials and an unknown parameter",
                [.header("X-API-Key", "nonsense"), .addQuery("notInTheContract", "1")], .refused(401, "authentication_failed")),
        ]

        /// The query parameter `system_id`.
        static let querySystemId: [ConformanceCase] = [
            ConformanceCase("system_id: the documented example",
                [.query("system_id", "1")], .accepted(or: [404])),
            ConformanceCase("system_id: missing", tests: .beyond(.parameter("system_id"), "required"),
                [.removeQuery("system_id")], .violation(.parameter("system_id"), "required")),
            ConformanceCase("system_id: a word", tests: .beyond(.parameter("system_id"), "type"),
                [.query("system_id", "abc")], .violation(.parameter("system_id"), "type")),
            ConformanceCase("system_id: hexadecimal", tests: .beyond(.parameter("system_id"), "type"),
                [.query("system_id", "0x10")], .violation(.parameter("system_id"), "type")),
            ConformanceCase("system_id: a leading plus sign", tests: .beyond(.parameter("system_id"), "type"),
                [.query("system_id", "+1")], .violation(.parameter("system_id"), "type")),
            ConformanceCase("system_id: empty", tests: .beyond(.parameter("system_id"), "type"),
                [.query("system_id", "")], .violation(.parameter("system_id"), "type")),
            ConformanceCase("system_id: of its type", tests: .within(.parameter("system_id"), "type"),
                [.query("system_id", "1")], .accepted(or: [404])),
            ConformanceCase("system_id: at the minimum 1", tests: .within(.parameter("system_id"), "minimum"),
                [.query("system_id", "1")], .accepted(or: [404])),
            ConformanceCase("system_id: beyond the minimum 1", tests: .beyond(.parameter("system_id"), "minimum"),
                [.query("system_id", "0")], .violation(.parameter("system_id"), "minimum")),
            ConformanceCase("system_id: at the maximum 2147483647", tests: .within(.parameter("system_id"), "maximum"),
                [.query("system_id", "2147483647")], .accepted(or: [404])),
            ConformanceCase("system_id: beyond the maximum 2147483647", tests: .beyond(.parameter("system_id"), "maximum"),
                [.query("system_id", "2147483648")], .violation(.parameter("system_id"), "maximum")),
            ConformanceCase("system_id: a fraction", tests: .beyond(.parameter("system_id"), "type"),
                [.query("system_id", "1.5")], .violation(.parameter("system_id"), "type")),
            ConformanceCase("system_id: not UTF-8", tests: .beyond(.parameter("system_id"), "encoding"),
                [.removeQuery("system_id"), .encodedQuery("system_id=%FF")], .violation(.parameter("system_id"), "encoding")),
            ConformanceCase("system_id: a broken escape", tests: .beyond(.parameter("system_id"), "encoding"),
                [.removeQuery("system_id"), .encodedQuery("system_id=%zz")], .violation(.parameter("system_id"), "encoding")),
            ConformanceCase("system_id: given twice", tests: .beyond(.parameter("system_id"), "duplicate"),
                [.query("system_id", "1"), .addQuery("system_id", "1")], .violation(.parameter("system_id"), "duplicate_parameter")),
        ]

        /// The query parameter `q`.
        static let queryQ: [ConformanceCase] = [
            ConformanceCase("q: the documented example",
                [.query("q", "the who")], .accepted(or: [404])),
            ConformanceCase("q: missing", tests: .beyond(.parameter("q"), "required"),
                [.removeQuery("q")], .violation(.parameter("q"), "required")),
            ConformanceCase("q: at the least length 1", tests: .within(.parameter("q"), "minLength"),
                [.query("q", "a")], .accepted(or: [404])),
            ConformanceCase("q: one shorter than 1", tests: .beyond(.parameter("q"), "minLength"),
                [.query("q", "")], .violation(.parameter("q"), "min_length")),
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

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.removeQuery("system_id"), .removeQuery("q"), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("system_id"), "required"), .init(.parameter("q"), "required"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
