import Logging
import Platform
import TestSupport
import Testing

/// Clients of a test's Redis.
enum RedisProbe {
    /// So long that a busy machine does not reach it.
    static let patience = Duration.seconds(20)

    /// Runs a test with a client, which is closed afterwards.
    @discardableResult
    static func withClient<Answer>(
        _ url: String, timeout: Duration = patience, logger: Logger = TestDatabase.quietLogger,
        configure: (inout RedisConfiguration) -> Void = { _ in },
        _ body: (RedisClient) async throws -> Answer
    ) async throws -> Answer {
        var configuration = RedisConfiguration(address: try RedisAddress(url: url))
        configuration.commandTimeout = timeout
        configuration.connectTimeout = timeout
        configure(&configuration)
        let client = RedisClient(configuration: configuration, logger: logger)
        await client.start()
        do {
            let answer = try await body(client)
            await client.close()
            return answer
        } catch {
            await client.close()
            throw error
        }
    }
}

/// Asks again and again until the condition holds; records an issue after twenty seconds.
func eventually(_ what: Comment, _ condition: () async throws -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(20)
    while try await !condition() {
        if ContinuousClock.now > deadline {
            Issue.record(what)
            return
        }
        await Task.yield()
    }
}
