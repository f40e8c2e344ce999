public import CoreTypes

/// The time of day, injected wherever a decision depends on it.
public protocol WallClock: Sendable {
    /// The present instant.
    func now() -> Timestamp
}
