// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `POST /v1/auth/oauth/nonce`
    ///
    /// Contract: `openapi/paths/auth/oauth-nonce.yaml:2`
    @Suite struct CreateOAuthNonceConformance {
        static let operation = OperationUnderTest(
            id: "createOAuthNonce", method: "POST",
            path: "/v1/auth/oauth/nonce"
        )

        @Test("createOAuthNonce keeps the contract", arguments: CreateOAuthNonceConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.createOAuthNonce(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
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

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
