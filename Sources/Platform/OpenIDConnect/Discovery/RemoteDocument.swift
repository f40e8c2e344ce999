/// A document of a provider, fetched when it is needed and kept for some time.
///
/// Whoever needs it while it is being fetched waits for the same fetch. While the provider is down, the last document
/// stays good for a bounded time, and a provider that failed is left in peace for some seconds.
actor RemoteDocument<Value: Sendable> {
    typealias Fetch = @Sendable () async throws(IdentityProviderError) -> Value

    private let times: RemoteDocumentTimes
    private let clock: any WallClock
    private let fetch: Fetch
    private var current: (value: Value, fetchedAt: Int64)?
    private var failure: (error: IdentityProviderError, at: Int64)?
    private var demandedAt: Int64?
    private var fetching: Task<Result<Value, IdentityProviderError>, Never>?

    init(times: RemoteDocumentTimes, clock: any WallClock, fetch: @escaping Fetch) {
        self.times = times
        self.clock = clock
        self.fetch = fetch
    }

    /// The document, at most so old as ``RemoteDocumentTimes`` says.
    func value() async throws(IdentityProviderError) -> Value {
        let now = clock.now().secondsSinceEpoch
        if let current, now - current.fetchedAt < times.freshFor { return current.value }
        if let failure, now - failure.at < times.pauseAfterFailure {
            return try keptValue(now, otherwise: failure.error)
        }
        switch await fetched() {
        case .success(let value): return value
        case .failure(let error): return try keptValue(now, otherwise: error)
        }
    }

    /// The document fetched anew because something is missing in it; nil where that was tried a moment ago, so that
    /// nobody can make this server ask again and again.
    func renewed() async -> Value? {
        let now = clock.now().secondsSinceEpoch
        if let demandedAt, now - demandedAt < times.demandInterval { return await joined() }
        demandedAt = now
        return try? await fetched().get()
    }

    /// What a fetch that is under way brings; nil where there is none.
    private func joined() async -> Value? {
        guard let fetching else { return nil }
        return try? await fetching.value.get()
    }

    private func keptValue(
        _ now: Int64, otherwise error: IdentityProviderError
    ) throws(IdentityProviderError) -> Value {
        guard let current, now - current.fetchedAt < times.keptFor else { throw error }
        return current.value
    }

    /// One fetch for all who wait; a caller who is cancelled does not cancel it for the others.
    private func fetched() async -> Result<Value, IdentityProviderError> {
        if let fetching { return await fetching.value }
        let task = Task { [fetch] in
            do throws(IdentityProviderError) {
                return Result<Value, IdentityProviderError>.success(try await fetch())
            } catch {
                return .failure(error)
            }
        }
        fetching = task
        let result = await task.value
        fetching = nil
        let now = clock.now().secondsSinceEpoch
        switch result {
        case .success(let value): (current, failure) = ((value, now), nil)
        case .failure(let error): failure = (error, now)
        }
        return result
    }
}
