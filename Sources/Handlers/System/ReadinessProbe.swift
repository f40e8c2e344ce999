/// One thing that the server needs to do its work.
public struct ReadinessProbe: Sendable {
    /// What is looked at, such as `database`; clients see it.
    public let name: String
    /// The longest the look may take.
    public let timeout: Duration
    let look: @Sendable () async throws -> Finding

    /// What a look found.
    public enum Finding: Sendable, Equatable {
        /// All is well.
        case pass
        /// Something is wrong; the words tell nothing secret.
        case fail(String)
    }

    /// Describes a probe; a look that throws or takes too long has failed.
    public init(name: String, timeout: Duration, look: @escaping @Sendable () async throws -> Finding) {
        self.name = name
        self.timeout = timeout
        self.look = look
    }
}
