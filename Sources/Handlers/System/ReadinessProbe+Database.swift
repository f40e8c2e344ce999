public import Postgres

extension ReadinessProbe {
    static let databaseAnswers = Statement<Int32>("readiness of the database", "SELECT 1")

    /// Whether the database answers.
    public static func database(_ database: PostgresClient, timeout: Duration = .seconds(1)) -> ReadinessProbe
    {
        ReadinessProbe(name: "database", timeout: timeout) {
            _ = try await database.first(databaseAnswers, [], timeout: timeout)
            return .pass
        }
    }
}
