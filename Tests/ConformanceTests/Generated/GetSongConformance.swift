// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `GET /v1/customer/songdb/{songId}`
    ///
    /// Contract: `openapi/paths/customer/songdb-song.yaml:2`
    @Suite struct GetSongConformance {
        static let operation = OperationUnderTest(
            id: "getSong", method: "GET",
            path: "/v1/customer/songdb/{songId}"
        )

        @Test("getSong keeps the contract", arguments: GetSongConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.getSong(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            pathSongId,
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
                [.method("OPTIONS"), .noBody], .options(["GET", "PATCH", "DELETE", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method PUT",
                [.method("PUT")], .notAllowed(["GET", "PATCH", "DELETE", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method POST",
                [.method("POST")], .notAllowed(["GET", "PATCH", "DELETE", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method TRACE",
                [.method("TRACE")], .notAllowed(["GET", "PATCH", "DELETE", "HEAD", "OPTIONS"])),
            ConformanceCase("the undocumented method PROPFIND",
                [.method("PROPFIND")], .notAllowed(["GET", "PATCH", "DELETE", "HEAD", "OPTIONS"])),
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

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.path("songId", "abc"), .addQuery("notInTheContract", "1")], .violations([.init(.parameter("songId"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = [
            UntestedConstraint(.beyond(.parameter("songId"), "type"), "a path cannot carry empty"),
        ]
    }
}
