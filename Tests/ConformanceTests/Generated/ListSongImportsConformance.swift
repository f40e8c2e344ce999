// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `GET /v1/customer/songdb/imports`
    ///
    /// Contract: `openapi/paths/customer/songdb-imports.yaml:2`
    @Suite struct ListSongImportsConformance {
        static let operation = OperationUnderTest(
            id: "listSongImports", method: "GET",
            path: "/v1/customer/songdb/imports"
        )

        @Test("listSongImports keeps the contract", arguments: ListSongImportsConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.listSongImports(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
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
                [.removeHeader("Authorization")], .refused(401, "authentication_failed")),
            ConformanceCase("bearer: nonsense",
                [.header("Authorization", "Bearer nonsense")], .refused(401, "authentication_failed")),
            ConformanceCase("bearer: a forged token",
                [.header("Authorization", "Bearer d1.AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA")], .refused(401, "authentication_failed")),
            ConformanceCase("bad credentials and an unknown parameter",
                [.header("Authorization", "Bearer nonsense"), .addQuery("notInTheContract", "1")], .refused(401, "authentication_failed")),
        ]

        /// The query parameter `limit`.
        static let queryLimit: [ConformanceCase] = [
            ConformanceCase("limit: the documented example",
                [.query("limit", "20")], .accepted()),
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
                [.query("limit", "1")], .accepted()),
            ConformanceCase("limit: at the minimum 1", tests: .within(.parameter("limit"), "minimum"),
                [.query("limit", "1")], .accepted()),
            ConformanceCase("limit: beyond the minimum 1", tests: .beyond(.parameter("limit"), "minimum"),
                [.query("limit", "0")], .violation(.parameter("limit"), "minimum")),
            ConformanceCase("limit: at the maximum 100", tests: .within(.parameter("limit"), "maximum"),
                [.query("limit", "100")], .accepted()),
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
                [.query("cursor", "a".times(16))], .accepted()),
            ConformanceCase("cursor: one shorter than 16", tests: .beyond(.parameter("cursor"), "minLength"),
                [.query("cursor", "a".times(15))], .violation(.parameter("cursor"), "min_length")),
            ConformanceCase("cursor: at the greatest length 4096", tests: .within(.parameter("cursor"), "maxLength"),
                [.query("cursor", "a".times(4096))], .accepted()),
            ConformanceCase("cursor: one longer than 4096", tests: .beyond(.parameter("cursor"), "maxLength"),
                [.query("cursor", "a".times(4097))], .violation(.parameter("cursor"), "max_length")),
            ConformanceCase("cursor: matching the pattern", tests: .within(.parameter("cursor"), "pattern"),
                [.query("cursor", "a".times(16))], .accepted()),
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
                [.query("limit", "abc"), .query("cursor", "a".times(15)), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("limit"), "type"), .init(.parameter("cursor"), "min_length"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
