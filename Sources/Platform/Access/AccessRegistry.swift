public import CoreTypes
import Synchronization

/// What this node knows of sessions and access tokens that have ended, so that a request need not ask the database.
///
/// The knowledge has an age: the instant at which the database was last asked, with an answer. Whatever ended before
/// it is known. Where it is older than ``maximumAge`` the registry says that it does not know.
public final class AccessRegistry: Sendable {
    /// How old the knowledge may be: an ending counts everywhere within this time.
    public static let maximumAge = Duration.seconds(1)

    /// What is known of a session and a token.
    public enum Verdict: Sendable, Equatable {
        /// Neither has ended.
        case live
        /// One of them has ended.
        case ended
        /// The knowledge is too old; ask the database.
        case unknown
    }

    private struct State {
        var young: Set<UUID> = []
        var old: Set<UUID> = []
        var rotatedAt: ContinuousClock.Instant?
        var askedAt: ContinuousClock.Instant?
    }

    /// Endings are remembered for at least this long, which is longer than any access token is good.
    private let memory: Duration
    private let state = Mutex(State())

    /// Makes a registry that knows nothing yet.
    ///
    /// - Parameter memory: How long an access token can be good after its session ended.
    public init(memory: Duration) {
        self.memory = memory
    }

    /// What is known of a session and one of its access tokens.
    public func verdict(session: UUID, token: UUID) -> Verdict {
        state.withLock { state in
            if state.young.contains(session) || state.young.contains(token) { return .ended }
            if state.old.contains(session) || state.old.contains(token) { return .ended }
            return Self.isFresh(state) ? .live : .unknown
        }
    }

    /// Whether what is known is young enough to be relied on.
    public var isFresh: Bool { state.withLock { Self.isFresh($0) } }

    /// How many endings are remembered.
    public var count: Int { state.withLock { $0.young.count + $0.old.count } }

    /// Notes what this node itself has just ended, so that it counts here at once.
    public func end(_ ids: [UUID]) {
        state.withLock { $0.young.formUnion(ids) }
    }

    /// Takes in what the database answered to a question asked at that instant.
    func learn(_ ids: [UUID], askedAt: ContinuousClock.Instant) {
        state.withLock { state in
            rotate(&state, at: askedAt)
            state.young.formUnion(ids)
            state.askedAt = askedAt
        }
    }

    /// Two generations, so that what is forgotten is older than `memory` and nothing is swept.
    private func rotate(_ state: inout State, at now: ContinuousClock.Instant) {
        guard let rotatedAt = state.rotatedAt else {
            state.rotatedAt = now
            return
        }
        guard now - rotatedAt > memory else { return }
        state.old = state.young
        state.young = []
        state.rotatedAt = now
    }

    private static func isFresh(_ state: State) -> Bool {
        guard let askedAt = state.askedAt else { return false }
        return ContinuousClock.now - askedAt < maximumAge
    }
}
