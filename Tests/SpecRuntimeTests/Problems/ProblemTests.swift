import Testing

@testable import SpecRuntime

@Suite struct ProblemTests {
    @Test func everySlugHasItsStatus() {
        let problems: [Problem] = [
            .validation([]), .invalidToken(), .invalidCode(), .authenticationFailed(), .permissionDenied(),
            .emailNotVerified(), .venueNotAccepting(), .featureNotAvailable(), .reauthenticationRequired(),
            .accountDisabled(), .notFound(), .methodNotAllowed(allow: "GET"), .notAcceptable(), .conflict(),
            .gone(),
            .preconditionFailed(), .payloadTooLarge(limit: 1),
            .unsupportedMediaType(expected: "application/json"),
            .rateLimited(retryAfter: 1), .internalError(), .providerError(), .unavailable(retryAfter: 1),
        ]
        let expected = [
            "400 validation_error", "400 invalid_token", "400 invalid_code", "401 authentication_failed",
            "403 permission_denied", "403 email_not_verified", "403 venue_not_accepting",
            "403 feature_not_available",
            "403 reauthentication_required", "403 account_disabled", "404 not_found",
            "405 method_not_allowed",
            "406 not_acceptable", "409 conflict", "410 gone", "412 precondition_failed",
            "413 payload_too_large",
            "415 unsupported_media_type", "429 rate_limited", "500 internal_error", "502 provider_error",
            "503 unavailable",
        ]
        #expect(problems.map { "\($0.status) \($0.slug)" } == expected)
    }
}
