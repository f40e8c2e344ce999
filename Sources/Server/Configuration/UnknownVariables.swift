/// Finds variables that look like ours and are not: most likely typing errors.
enum UnknownVariables {
    private static let prefixes = [
        "ADMIN_", "APPLE_", "APP_URL_", "AUTH_", "CORS_", "DATABASE_", "DOCS_", "EMAIL_", "ENABLE_",
        "ENCRYPTION_", "EVENT_LOOP_", "GOOGLE_CLIENT", "JOBS_", "JWT_", "MAILJET_", "MAIL_", "OAUTH_",
        "OIDC_",
        "OUTBOUND_", "PASSWORD_", "RATE_LIMIT", "REDIS_", "REQUEST_", "SHUTDOWN_", "SINGR_", "SMS_", "SMTP_",
        "TLS_",
        "TRUSTED_", "TWILIO_", "TWO_FACTOR_", "WORKER",
    ]
    /// Read by the test suite alone.
    private static let foreign: Set = ["SINGR_TEST_DATABASE_URL", "SINGR_TEST_PEERS"]

    /// One line for each such variable that is set.
    static func warnings(_ environment: [String: String]) -> [String] {
        let known = Set(ConfigurationKeys.all.map(\.name)).union(foreign)
        let unknown = environment.keys.filter { name in
            !known.contains(name) && prefixes.contains { name.hasPrefix($0) }
        }
        return unknown.sorted().map { "\($0) is not a variable this program reads" }
    }
}
