/// Whoever a security scheme recognised; the generated principal types conform to it.
public protocol Principal: Sendable {
    /// What tells this caller from all others of its scheme; rate limits count by it.
    var identity: String { get }
}
