import Testing

/// Asks again and again until the condition holds; records an issue after ten seconds.
func eventually(_ what: Comment, _ condition: () async throws -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(10)
    while try await !condition() {
        if ContinuousClock.now > deadline {
            Issue.record(what)
            return
        }
        try await Task.sleep(for: .milliseconds(5))
    }
}
